using System.Text.Json.Serialization;
using Kubar.Benefits.Cases.Fields;

namespace Kubar.Benefits.Audits;

/// <summary>What a comparison is about.</summary>
[JsonConverter(typeof(WordConverter<ComparisonKind>))]
public enum ComparisonKind
{
    /// <summary>One benefit.</summary>
    Benefit = 1,

    /// <summary>All that was paid, where the voucher has no split.</summary>
    Total = 2,

    /// <summary>The arrears taken out.</summary>
    Arrears = 3,
}
