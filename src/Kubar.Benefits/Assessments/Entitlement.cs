using System.Text.Json.Serialization;
using Kubar.Benefits.Law;

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
