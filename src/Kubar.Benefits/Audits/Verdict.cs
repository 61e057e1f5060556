using System.Text.Json.Serialization;
using Kubar.Benefits.Cases.Fields;

namespace Kubar.Benefits.Audits;

/// <summary>How a voucher stands to the law.</summary>
[JsonConverter(typeof(WordConverter<Verdict>))]
public enum Verdict
{
    /// <summary>Every sum is that of the law.</summary>
    Agrees = 1,

    /// <summary>A fact is missing: the sums lie within what can be owed, and more cannot be said.</summary>
    WithinBounds = 2,

    /// <summary>Too much was paid.</summary>
    Overpaid = 3,

    /// <summary>Too little was paid.</summary>
    Underpaid = 4,

    /// <summary>Too much was paid for one thing and too little for another.</summary>
    Misallocated = 5,
}
