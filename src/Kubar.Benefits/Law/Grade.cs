using System.Text.Json.Serialization;

namespace Kubar.Benefits.Law;

/// <summary>How sure the source of a figure or rule is. A greater value is a worse grade.</summary>
[JsonConverter(typeof(Json.Answers.GradeConverter))]
public enum Grade
{
    /// <summary>Read in the legal text.</summary>
    A = 1,

    /// <summary>Two independent secondary sources agree.</summary>
    B = 2,

    /// <summary>One secondary source.</summary>
    C = 3,

    /// <summary>Recollection or inference only.</summary>
    D = 4,

    /// <summary>Not read for this instrument; carried over from the preceding one.</summary>
    Inferred = 5,
}
