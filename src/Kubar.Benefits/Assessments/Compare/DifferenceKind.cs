using System.Text.Json.Serialization;
using Kubar.Benefits.Cases.Fields;

namespace Kubar.Benefits.Assessments;

/// <summary>What can differ between two entitlements to the same benefit.</summary>
[JsonConverter(typeof(WordConverter<DifferenceKind>))]
public enum DifferenceKind
{
    /// <summary>Owed, deferred, not owed, undetermined; what the event cannot bring counts as not owed.</summary>
    Status = 1,

    /// <summary>The amount, or the bounds of what is undetermined.</summary>
    Amount = 2,

    /// <summary>What a deferred benefit waits for.</summary>
    WaitsFor = 3,

    /// <summary>Who is paid.</summary>
    Payee = 4,

    /// <summary>Who pays.</summary>
    Payer = 5,

    /// <summary>The instalments.</summary>
    Schedule = 6,

    /// <summary>The facts that are missing.</summary>
    Missing = 7,

    /// <summary>The conditions that failed, by their codes.</summary>
    Reasons = 8,
}
