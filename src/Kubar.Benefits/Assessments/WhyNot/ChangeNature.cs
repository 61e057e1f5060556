using System.Text.Json.Serialization;
using Kubar.Benefits.Cases.Fields;

namespace Kubar.Benefits.Assessments;

/// <summary>Whether a fact can still become otherwise.</summary>
[JsonConverter(typeof(WordConverter<ChangeNature>))]
public enum ChangeNature
{
    /// <summary>It can still be done: pay arrears, obtain a certificate.</summary>
    CanStillBeDone = 1,

    /// <summary>It lies in the past: it would have had to be different.</summary>
    HadToBeDifferent = 2,

    /// <summary>A finding: nobody can change it, but whoever makes it could find otherwise.</summary>
    Finding = 3,
}
