using System.Text.Json.Serialization;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Law;

namespace Kubar.Benefits.Audits;

/// <summary>A voucher beside the law: what differs, by how much, and what would explain it. Immutable, equal by value.</summary>
[JsonConverter(typeof(Json.Answers.AuditConverter))]
public sealed record Audit
{
    /// <summary>The case's own key.</summary>
    public required string Id { get; init; }

    /// <summary>The voucher's own number; null: none.</summary>
    public string? Reference { get; init; }

    /// <summary>What the law gives.</summary>
    public required Assessment Assessment { get; init; }

    /// <summary>How the voucher stands to it.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>What was compared: each benefit paid or owed; the total, where the voucher has no split; arrears, where it names them.</summary>
    public required ValueList<Comparison> Comparisons { get; init; }

    /// <summary>What was paid too much, over all that was compared; at least 0.</summary>
    public required Rupiah Overpaid { get; init; }

    /// <summary>What was paid too little, over all that was compared; at least 0.</summary>
    public required Rupiah Underpaid { get; init; }

    /// <summary>
    /// What would make the sum paid exactly right, the likeliest first. Empty where nothing is wrong, and where nothing was
    /// found. None of them is proved: they say where to look.
    /// </summary>
    public required ValueList<Cause> Causes { get; init; }

    /// <summary>Whether the causes suppose that nothing was spent beyond the expenses the case names.</summary>
    public required bool SupposesNoOtherExpense { get; init; }

    /// <summary>What an auditor should look at besides.</summary>
    public required ValueList<Notice> Remarks { get; init; }

    /// <summary>A line for logs.</summary>
    public override string ToString() => $"{Id}: {Verdict}, overpaid {Overpaid}, underpaid {Underpaid}";
}

/// <summary>How a voucher stands to the law.</summary>
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

/// <summary>One sum that was paid beside what the law gives for it.</summary>
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
}

/// <summary>What a comparison is about.</summary>
public enum ComparisonKind
{
    /// <summary>One benefit.</summary>
    Benefit = 1,

    /// <summary>All that was paid, where the voucher has no split.</summary>
    Total = 2,

    /// <summary>The arrears taken out.</summary>
    Arrears = 3,
}

/// <summary>Something that would make a sum that was paid exactly right.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Id">A stable id, to count causes by: <c>reading:which-law=payment-date</c>.</param>
/// <param name="Name">What all causes of this id are called, without the figures of the case.</param>
/// <param name="Text">The cause in words.</param>
/// <param name="Sources">The articles it concerns.</param>
/// <param name="Explains">The ids of the benefits whose difference it explains; <c>total</c> and <c>arrears</c> for these.</param>
/// <param name="ExplainsAll">Whether it explains every difference of the voucher.</param>
public sealed record Cause(CauseKind Kind, string Id, LocalizedText Name, LocalizedText Text, ValueList<string> Sources, ValueList<string> Explains, bool ExplainsAll);

/// <summary>The kinds of causes, the likeliest first.</summary>
public enum CauseKind
{
    /// <summary>A fact that the case does not tell is so.</summary>
    MissingFact = 1,

    /// <summary>Arrears were taken out where they should not be, or not where they should.</summary>
    Arrears = 2,

    /// <summary>The whole scholarship was paid at once instead of the year's instalment.</summary>
    WholeSchedule = 3,

    /// <summary>Paid before it was payable.</summary>
    PaidEarly = 4,

    /// <summary>Another answer to an unsettled question.</summary>
    Reading = 5,

    /// <summary>The law of another day was applied.</summary>
    LawOfAnotherDay = 6,

    /// <summary>The event was taken for one of another kind.</summary>
    EventKind = 7,

    /// <summary>More were paid than the law's number.</summary>
    BeyondTheNumber = 8,

    /// <summary>A benefit was left out.</summary>
    LeftOut = 9,

    /// <summary>A condition was taken for met, or for unmet.</summary>
    Condition = 10,

    /// <summary>A fact was taken for another.</summary>
    Fact = 11,

    /// <summary>A benefit was paid twice.</summary>
    PaidTwice = 12,

    /// <summary>Several of these together.</summary>
    Several = 13,
}
