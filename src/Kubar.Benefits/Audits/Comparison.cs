using System.Text.Json.Serialization;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Law;

namespace Kubar.Benefits.Audits;

/// <summary>One sum that was paid beside what the law gives for it.</summary>
[JsonConverter(typeof(Json.Answers.AuditedConverter))]
public sealed record Comparison
{
    /// <summary>What is compared.</summary>
    public required ComparisonKind Kind { get; init; }

    /// <summary>The benefit, where one is compared; else null.</summary>
    public BenefitInfo? Benefit { get; init; }

    /// <summary>What was paid or, of arrears, taken out, in rupiah.</summary>
    public required Rupiah Paid { get; init; }

    /// <summary>The least that is owed now, in rupiah.</summary>
    public required Rupiah AtLeast { get; init; }

    /// <summary>The most that can be owed now, in rupiah; null: nothing bounds it.</summary>
    public required Rupiah? AtMost { get; init; }

    /// <summary>Paid less owed: positive, too much; negative, too little; zero within the bounds.</summary>
    public required Rupiah Difference { get; init; }

    /// <summary>Why the benefit is not owed, or not yet; empty where it is.</summary>
    public ValueList<Notice> Reasons { get; init; } = [];

    /// <summary>The facts that would decide what is owed; empty where it is known.</summary>
    public ValueList<string> Missing { get; init; } = [];

    /// <summary>What is owed now, where that is known.</summary>
    public Rupiah? Due => AtLeast == AtMost ? AtLeast : null;

    /// <summary>By how much too much was handed over, in rupiah; less than zero: too little. Arrears that are not taken out are handed over.</summary>
    internal long Over => Kind == ComparisonKind.Arrears ? -Difference.Value : Difference.Value;
}
