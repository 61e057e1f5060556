using System.Text;
using System.Text.Json.Serialization;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Law;
using NodaTime;

namespace Kubar.Benefits.Assessments;

/// <summary>What one benefit comes to in one case.</summary>
[JsonConverter(typeof(Json.Answers.EntitlementConverter))]
public sealed record Entitlement
{
    /// <summary>The benefit.</summary>
    public required BenefitInfo Benefit { get; init; }

    /// <summary>Owed, deferred, not owed or undetermined, each with what belongs to it.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>Who is paid; null where nothing is paid or the recipient cannot be told (see <see cref="PayeeMissing"/>).</summary>
    public Payee? Payee { get; init; }

    /// <summary>The facts that would tell the recipient; empty when it is known or nothing is paid.</summary>
    public ValueList<string> PayeeMissing { get; init; } = [];

    /// <summary>Which of the heirs are paid; null where they are not, or their rank cannot be told.</summary>
    public HeirRank? HeirRank { get; init; }

    /// <summary>True where the employer owes the benefit instead of BPJS (PP 44/2015 Pasal 27, 32, 35, 38, 41).</summary>
    public bool PaidByEmployer { get; init; }

    /// <summary>
    /// True where the employer pays first and BPJS reimburses it: in arrears of more than 3 months (PP 44/2015 Pasal 38(2)(3),
    /// 41(2)(3)) or after a late report (Permenaker 5/2021 Pasal 8(2a)-(2c)); not where it never registered the worker.
    /// </summary>
    public bool PayerFirst { get; init; }

    /// <summary>The facts that would tell whether BPJS or the employer pays; empty when that is known or nothing is paid.</summary>
    public ValueList<string> PayerMissing { get; init; } = [];

    /// <summary>All instalments of a scholarship paid by the year, the first included; empty for any other benefit.</summary>
    public ValueList<Instalment> Schedule { get; init; } = [];

    /// <summary>What falls due after the amount, as far as it is certain, in rupiah; Rp0 for a benefit not paid by the year.</summary>
    public Rupiah Scheduled { get; init; }

    /// <summary>The facts that would tell the later instalments; empty when <see cref="Schedule"/> is complete.</summary>
    public ValueList<string> ScheduleMissing { get; init; } = [];

    /// <summary>The articles on which the result rests, in the order of the law.</summary>
    public required ValueList<Citation> Sources { get; init; }

    /// <summary>The worst grade among the sources and parameters used.</summary>
    public required Grade Grade { get; init; }

    /// <summary>How the result came about; null unless asked for (<see cref="AssessmentOptions.Explain"/>).</summary>
    public Explanation? Explanation { get; init; }

    /// <summary>The status.</summary>
    public EntitlementStatus Status => Outcome.Status;

    /// <summary>The amount owed or deferred, in rupiah; null when there is none (in kind, not owed, undetermined).</summary>
    public Rupiah? Amount => Outcome is Entitled { Value: var value } ? value.Amount : null;

    /// <summary>A line for logs.</summary>
    public override string ToString() => $"{Benefit.Id}: {Outcome}";
}

/// <summary>The four statuses of an entitlement.</summary>
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

/// <summary>The outcome for one benefit: one of <see cref="Entitled"/>, <see cref="NotOwed"/>, <see cref="Undetermined"/>.</summary>
public abstract record Outcome
{
    private protected Outcome()
    {
    }

    /// <summary>The status.</summary>
    public abstract EntitlementStatus Status { get; }
}

/// <summary>Owed or deferred.</summary>
/// <param name="Value">What is owed.</param>
/// <param name="DeferredUntil">Why it is not payable yet; empty: payable now.</param>
public sealed record Entitled(BenefitValue Value, ValueList<Notice> DeferredUntil) : Outcome
{
    /// <inheritdoc/>
    public override EntitlementStatus Status => DeferredUntil.Count == 0 ? EntitlementStatus.Owed : EntitlementStatus.Deferred;

    /// <summary>The status and the value.</summary>
    public override string ToString() => $"{(DeferredUntil.Count == 0 ? "owed" : "deferred")} {Value}";
}

/// <summary>Not owed.</summary>
/// <param name="Reasons">The conditions that failed; at least one.</param>
public sealed record NotOwed(ValueList<Notice> Reasons) : Outcome
{
    /// <inheritdoc/>
    public override EntitlementStatus Status => EntitlementStatus.NotOwed;

    /// <summary>The status and the codes of the reasons.</summary>
    public override string ToString() => $"not owed ({string.Join(", ", Reasons.Select(reason => reason.Code))})";
}

/// <summary>Cannot be told from the facts given.</summary>
/// <param name="Missing">The paths of the facts that would decide it.</param>
/// <param name="AtLeast">The least that can be owed, in rupiah; null for a benefit in kind.</param>
/// <param name="AtMost">The most that can be owed, in rupiah; null where nothing bounds it.</param>
public sealed record Undetermined(ValueList<string> Missing, Rupiah? AtLeast, Rupiah? AtMost) : Outcome
{
    /// <inheritdoc/>
    public override EntitlementStatus Status => EntitlementStatus.Undetermined;

    /// <summary>The least that a benefit paid by the year can come to over all its years, in rupiah; null for any other.</summary>
    public Rupiah? WholeAtLeast { get; init; }

    /// <summary>The most that a benefit paid by the year can come to over all its years, in rupiah; null for any other.</summary>
    public Rupiah? WholeAtMost { get; init; }

    /// <summary>The bounds and what is missing.</summary>
    public override string ToString() => $"undetermined, {AtLeast} to {AtMost}; missing {Missing}";
}

/// <summary>What is owed: <see cref="Cash"/>, <see cref="UnlimitedCare"/> or <see cref="InKind"/>.</summary>
public abstract record BenefitValue
{
    private protected BenefitValue()
    {
    }

    /// <summary>The amount in rupiah where there is one.</summary>
    public abstract Rupiah? Amount { get; }
}

/// <summary>A sum of money.</summary>
/// <param name="Sum">The sum, in rupiah.</param>
public sealed record Cash(Rupiah Sum) : BenefitValue
{
    /// <inheritdoc/>
    public override Rupiah? Amount => Sum;

    /// <summary>The sum.</summary>
    public override string ToString() => Sum.ToString();
}

/// <summary>Care according to medical need, without a cost ceiling (PP 44/2015 Pasal 25(2)a).</summary>
/// <param name="ActualCost">What it has cost, in rupiah, where that was given.</param>
public sealed record UnlimitedCare(Rupiah? ActualCost) : BenefitValue
{
    /// <inheritdoc/>
    public override Rupiah? Amount => ActualCost;

    /// <summary>"Unlimited", and the cost.</summary>
    public override string ToString() => ActualCost is { } cost ? $"without ceiling, {cost} so far" : "without ceiling";
}

/// <summary>A benefit in kind.</summary>
public sealed record InKind : BenefitValue
{
    /// <inheritdoc/>
    public override Rupiah? Amount => null;

    /// <summary>"In kind".</summary>
    public override string ToString() => "in kind";
}

/// <summary>One yearly instalment of a child's scholarship.</summary>
/// <param name="Child">The child's position in the case, counted from 0.</param>
/// <param name="DueOn">The day from which it can be claimed.</param>
/// <param name="Level">The level of education it is projected for.</param>
/// <param name="Amount">The instalment, in rupiah.</param>
public sealed record Instalment(int Child, LocalDate DueOn, SchoolLevel Level, Rupiah Amount)
{
    private bool PrintMembers(StringBuilder builder) => InvariantText.Print(
        builder,
        (nameof(Child), Child),
        (nameof(DueOn), DueOn),
        (nameof(Level), Level),
        (nameof(Amount), Amount));
}
