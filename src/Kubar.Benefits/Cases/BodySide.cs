using System.Text.Json.Serialization;
using Kubar.Benefits.Cases.Fields;

namespace Kubar.Benefits.Cases;

/// <summary>A side of the body.</summary>
[JsonConverter(typeof(WordConverter<BodySide>))]
public enum BodySide
{
    /// <summary>Left.</summary>
    Left = 1,

    /// <summary>Right.</summary>
    Right = 2,
}
