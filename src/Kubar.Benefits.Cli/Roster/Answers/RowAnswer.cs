using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Law;

namespace Kubar.Benefits.Cli.Roster.Answers;

/// <summary>What became of a row as a whole.</summary>
internal enum RowOutcome
{
    /// <summary>Something is payable now, and nothing is in doubt.</summary>
    Owed,

    /// <summary>Something is owed, but not payable yet.</summary>
    Deferred,

    /// <summary>The facts leave some benefit open.</summary>
    Undetermined,

    /// <summary>Nothing is owed.</summary>
    Nothing,

    /// <summary>The row cannot be read.</summary>
    Rejected,
}

/// <summary>What one benefit comes to for one row.</summary>
/// <param name="Programme">The programme whose benefit it is.</param>
/// <param name="Status">Its status.</param>
/// <param name="Amount">Owed or deferred, in rupiah; 0 otherwise.</param>
/// <param name="AtLeast">Undetermined: the least; otherwise the amount.</param>
/// <param name="AtMost">Undetermined: the most, null where nothing bounds it; otherwise the amount.</param>
/// <param name="Reasons">The codes of why it is not owed, or what it waits for, each once, by their letters.</param>
/// <param name="Missing">The paths of the facts that would decide it, or its later instalments.</param>
/// <param name="Payee">Who is paid; null: nobody, or it cannot be told.</param>
/// <param name="PaidByEmployer">Whether the employer owes it instead of BPJS.</param>
internal readonly record struct BenefitAnswer(
    SecurityProgram Programme,
    EntitlementStatus Status,
    long Amount,
    long AtLeast,
    long? AtMost,
    IReadOnlyList<string> Reasons,
    IReadOnlyList<string> Missing,
    Payee? Payee,
    bool PaidByEmployer);

/// <summary>What is owed for one row.</summary>
internal sealed class RowAnswer
{
    private const int NotLookedAt = -1;

    private int _outcome = NotLookedAt;

    /// <summary>The benefits of the event, in its order.</summary>
    public required BenefitAnswer[] Benefits { get; init; }

    /// <summary>The sums, in rupiah.</summary>
    public required Totals Totals { get; init; }

    /// <summary>Months in arrears; null: cannot be told.</summary>
    public required int? ArrearsMonths { get; init; }

    /// <summary>The codes of the library's warnings.</summary>
    public required IReadOnlyList<string> Warnings { get; init; }

    /// <summary>The least that can be owed at the event, at once or when it is no longer deferred, in rupiah.</summary>
    public long AtLeast => Totals.Bounds is { } bounds ? Math.Max(Benefits.Sum(benefit => benefit.AtLeast), (bounds.PayableNow.AtLeast + Totals.Deferred).Value) : Known;

    /// <summary>The most, in rupiah; null where nothing bounds it. What JKK and JKM bring for one death exclude each other: it is the greater, never their sum.</summary>
    public long? AtMost => Max(MostOf(SecurityProgram.Jkk), MostOf(SecurityProgram.Jkm));

    /// <summary>What is owed or deferred and not open, in rupiah.</summary>
    public long Known => Benefits.Sum(benefit => benefit.Amount);

    /// <summary>What became of the row.</summary>
    public RowOutcome Outcome
    {
        get
        {
            if (_outcome == NotLookedAt)
            {
                _outcome = (int)Found();
            }

            return (RowOutcome)_outcome;
        }
    }

    /// <summary>The answer that an assessment gives.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="benefits">The benefits of the event, in its order.</param>
    /// <param name="warnings">The codes of the library's warnings.</param>
    public static RowAnswer Of(Assessment assessment, IReadOnlyList<string> benefits, IReadOnlyList<string> warnings) => new()
    {
        Benefits = [.. benefits.Select(benefit => Of(assessment[benefit]!))],
        Totals = assessment.Totals,
        ArrearsMonths = assessment.Arrears.Months,
        Warnings = warnings,
    };

    private long? MostOf(SecurityProgram programme)
    {
        long? most = 0;
        foreach (BenefitAnswer benefit in Benefits)
        {
            most += benefit.Programme == programme ? benefit.AtMost : 0;
        }

        return most;
    }

    private static long? Max(long? one, long? other) => one is { } a && other is { } b ? Math.Max(a, b) : null;

    private RowOutcome Found()
    {
        var outcome = RowOutcome.Nothing;
        foreach (BenefitAnswer benefit in Benefits)
        {
            RowOutcome of = benefit.Status switch
            {
                EntitlementStatus.Undetermined => RowOutcome.Undetermined,
                EntitlementStatus.Deferred => RowOutcome.Deferred,
                EntitlementStatus.Owed => RowOutcome.Owed,
                _ => RowOutcome.Nothing,
            };
            outcome = Weight(of) > Weight(outcome) ? of : outcome;
        }

        return outcome;
    }

    private static BenefitAnswer Of(Entitlement entitlement)
    {
        long amount = entitlement.Amount?.Value ?? 0;
        SecurityProgram programme = entitlement.Benefit.Program;
        return entitlement.Outcome switch
        {
            Undetermined open => new(programme, EntitlementStatus.Undetermined, 0, open.AtLeast?.Value ?? 0, open.AtMost?.Value, [], open.Missing, entitlement.Payee, entitlement.PaidByEmployer),
            NotOwed none => new(programme, EntitlementStatus.NotOwed, 0, 0, 0, Codes(none.Reasons), [], null, PaidByEmployer: false),
            Entitled owed => new(programme, owed.Status, amount, amount, amount, Codes(owed.DeferredUntil), entitlement.ScheduleMissing, entitlement.Payee, entitlement.PaidByEmployer),
            _ => throw new InvalidOperationException("There is no other outcome."),
        };
    }

    private static string[] Codes(ValueList<Notice> notices) => [.. notices.Select(notice => notice.Code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static int Weight(RowOutcome outcome) => outcome switch
    {
        RowOutcome.Undetermined => 3,
        RowOutcome.Deferred => 2,
        RowOutcome.Owed => 1,
        _ => 0,
    };
}

/// <summary>The answer for a row, or what is wrong with its case.</summary>
/// <param name="Answer">Null where the case is malformed.</param>
/// <param name="Problems">Each with its path in the case.</param>
internal readonly record struct CaseAnswer(RowAnswer? Answer, ValueList<Problem> Problems);
