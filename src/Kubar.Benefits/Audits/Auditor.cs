using System.Diagnostics.CodeAnalysis;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;

namespace Kubar.Benefits.Audits;

/// <summary>
/// Compares what was paid with what the law gives, and looks for what would explain a difference: by assessing the case
/// under other readings, the law of other days, other facts and other conditions, and keeping what makes the sum exactly
/// right. It knows no law of its own.
/// </summary>
public static class Auditor
{
    /// <summary>The voucher beside the law, under the default readings.</summary>
    /// <exception cref="ArgumentNullException">The voucher is null.</exception>
    /// <exception cref="InvalidCaseException">The voucher or its case is malformed; the exception lists every problem.</exception>
    /// <example>
    /// <code>
    /// using Kubar.Benefits.Audits;
    /// using Kubar.Benefits.Cases;
    ///
    /// var died = new BenefitCase
    /// {
    ///     Id = "k-2",
    ///     Participant = new() { Segment = Segment.Bpu },
    ///     Membership = new() { RegisteredOn = new(2023, 1, 2), PaidMonths = [new(new(2023, 1), new(2024, 8))] },
    ///     Event = new() { Kind = EventKind.NonWorkDeath, Date = new(2024, 8, 20) },
    ///     Family = new() { Spouse = true, Children = [] },
    /// };
    ///
    /// Audit audit = Auditor.Examine(new() { Case = died, Total = new(32_000_000) });
    /// Console.WriteLine($"{audit.Verdict} by {audit.Underpaid}");
    /// // Underpaid by Rp10,000,000
    /// </code>
    /// </example>
    public static Audit Examine(Voucher voucher) => Examine(voucher, AssessmentOptions.Default);

    /// <summary>The voucher beside the law.</summary>
    /// <param name="voucher">The voucher.</param>
    /// <param name="options">The readings and public holidays; nothing is explained.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <exception cref="ArgumentNullException">The voucher or the options are null.</exception>
    /// <exception cref="InvalidCaseException">The voucher or its case is malformed; the exception lists every problem.</exception>
    public static Audit Examine(Voucher voucher, AssessmentOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(voucher);
        ArgumentNullException.ThrowIfNull(options);
        return TryExamine(voucher, options, out Audit? audit, out ValueList<Problem> problems, cancellation) ? audit : throw new InvalidCaseException(problems);
    }

    /// <summary>The voucher beside the law under the default readings, or everything that is wrong with the voucher and its case.</summary>
    /// <param name="voucher">The voucher.</param>
    /// <param name="audit">What was found, when the voucher is well formed.</param>
    /// <param name="problems">Every problem, each with its path, those of the case beneath <c>case</c>; empty when all is well formed.</param>
    /// <returns>Whether the voucher is well formed.</returns>
    public static bool TryExamine(Voucher voucher, [NotNullWhen(true)] out Audit? audit, out ValueList<Problem> problems) =>
        TryExamine(voucher, AssessmentOptions.Default, out audit, out problems);

    /// <summary>The voucher beside the law, or everything that is wrong with the voucher and its case.</summary>
    /// <param name="voucher">The voucher.</param>
    /// <param name="options">The readings and public holidays; nothing is explained.</param>
    /// <param name="audit">What was found, when the voucher is well formed.</param>
    /// <param name="problems">Every problem, each with its path, those of the case beneath <c>case</c>; empty when all is well formed.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <returns>Whether the voucher and the options are well formed.</returns>
    /// <exception cref="OperationCanceledException">The work was ended early.</exception>
    public static bool TryExamine(
        Voucher voucher,
        AssessmentOptions options,
        [NotNullWhen(true)] out Audit? audit,
        out ValueList<Problem> problems,
        CancellationToken cancellation = default)
    {
        problems = [.. VoucherCheck.ProblemsOf(voucher), .. OptionsCheck.ProblemsOf(options)];
        audit = problems.Count == 0 && voucher is not null && options is not null ? ExamineSound(voucher, options, cancellation) : null;
        return audit is not null;
    }

    private static Audit ExamineSound(Voucher voucher, AssessmentOptions options, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var world = new World(options.ChapterOf(voucher.Case), options.SituationOf(voucher.Case)) { Cancellation = cancellation };
        using Evaluation evaluation = world.Evaluate();
        Assessment assessment = Assessing.Of(voucher.Case, options with { Explain = false }, evaluation, cancellation);
        var law = Dues.Of(world, evaluation, voucher.Payer);
        IReadOnlyList<Item> items = Items.Of(voucher, options.Rulebook, law);
        ValueList<Comparison> comparisons = [.. items.Where(item => item.Paid != 0 || item.OwedIn(law) != Owed.Nothing).Select(item => Comparing.Of(item, law, assessment, voucher))];
        Rupiah overpaid = Sum(comparisons, tooMuch: true);
        Rupiah underpaid = Sum(comparisons, tooMuch: false);
        Verdict verdict = VerdictOf(overpaid, underpaid, comparisons);
        using CauseSearch? search = verdict == Verdict.Agrees ? null : new(voucher, options, world, law, items, assessment);
        IReadOnlyList<FoundCause> causes = search?.Find() ?? [];
        var audit = new Audit
        {
            Id = voucher.Case.Id,
            Reference = voucher.Reference,
            Assessment = assessment,
            Verdict = verdict,
            Comparisons = comparisons,
            Overpaid = overpaid,
            Underpaid = underpaid,
            Causes = causes.Select(found => found.Cause).ToValueList(),
            SupposesNoOtherExpense = search is { SupposesNoOtherExpense: true },
            Remarks = Remarks.Of(voucher, law, assessment),
            Key = VoucherKey.Of(voucher, assessment, comparisons),
        };
        IEnumerable<AuditFinding> findings = new PaymentFindings(voucher, audit, law, causes.Count > 0 ? causes[0] : null).All()
            .Concat(new MembershipFindings(voucher, audit, options).All());
        return audit with { Findings = findings.Order(FindingOrder.ByMoney).ToValueList() };
    }

    /// <summary>Arrears that are not taken out are money paid too much.</summary>
    private static Rupiah Sum(ValueList<Comparison> comparisons, bool tooMuch) => new(comparisons
        .Select(comparison => comparison.Over)
        .Sum(difference => Math.Max(0, tooMuch ? difference : -difference)));

    private static Verdict VerdictOf(Rupiah overpaid, Rupiah underpaid, ValueList<Comparison> comparisons) =>
        (overpaid > Rupiah.Zero, underpaid > Rupiah.Zero) switch
        {
            (true, true) => Verdict.Misallocated,
            (true, false) => Verdict.Overpaid,
            (false, true) => Verdict.Underpaid,
            _ => comparisons.All(comparison => comparison.Due is not null) ? Verdict.Agrees : Verdict.WithinBounds,
        };
}
