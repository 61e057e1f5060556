namespace Kubar.Benefits.Monitoring;

/// <summary>The sex of a person, as a register has it.</summary>
public enum PersonSex
{
    /// <summary>Male.</summary>
    Male = 1,

    /// <summary>Female.</summary>
    Female = 2,
}
