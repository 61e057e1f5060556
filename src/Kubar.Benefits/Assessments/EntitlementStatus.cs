using System.Text.Json.Serialization;
using Kubar.Benefits.Cases.Fields;

namespace Kubar.Benefits.Assessments;

/// <summary>The four statuses of an entitlement.</summary>
[JsonConverter(typeof(WordConverter<EntitlementStatus>))]
public enum EntitlementStatus
{
    /// <summary>Owed.</summary>
    Owed = 1,

    /// <summary>Owed, but payable only once something has happened.</summary>
    Deferred = 2,

    /// <summary>Not owed.</summary>
    NotOwed = 3,

    /// <summary>Cannot be told from the facts given.</summary>
    Undetermined = 4,
}
