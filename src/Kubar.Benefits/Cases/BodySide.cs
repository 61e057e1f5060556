namespace Kubar.Benefits.Cases;

/// <summary>A side of the body.</summary>
public enum BodySide
{
    /// <summary>Left.</summary>
    Left = 1,

    /// <summary>Right.</summary>
    Right = 2,
}
