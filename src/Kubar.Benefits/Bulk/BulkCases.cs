using System.Collections.Concurrent;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Bulk.Tables;
using Kubar.Benefits.Cases;

namespace Kubar.Benefits.Bulk;

/// <summary>
/// From cases to columns: derives the facts that rules use (months in arrears, the run of paid months, anniversaries of children)
/// as a single assessment does, so that whoever has cases need not know them. Children become a list.
/// </summary>
/// <remarks>
/// A fact that is the same in all cases becomes one value for all rows, one that no case tells is left out. What one batch has needed
/// the next ones of the same object are given too, so that the shapes of batches soon settle and a
/// <see cref="BulkPlanCache"/> finds the plan again. For many threads: which shape a batch has may then depend on which came first,
/// what is said of its cases does not.
/// </remarks>
/// <example>
/// <code>
/// using Kubar.Benefits.Bulk;
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
/// CaseTable batch = new BulkCases().TableOf([died, died with { Id = "k-3", Event = died.Event with { Date = new(2022, 8, 20) } }]);
/// var plan = BulkPlan.Compile(batch.Table.Shape, BulkOutput.PayableNow);
/// Console.WriteLine(string.Join(", ", plan.Run(batch.Table).Of(BulkOutput.PayableNow).ToArray()));
/// // 42000000, 0
/// </code>
/// </example>
public sealed class BulkCases
{
    private readonly AssessmentOptions _options;
    private readonly Lock _settling = new();
    private readonly SharedFacts _facts;
    private readonly ConcurrentBag<CaseReader> _readers = [];
    private ShapeNeed? _settled;

    /// <summary>For cases under the default readings, without public holidays.</summary>
    public BulkCases()
        : this(AssessmentOptions.Default)
    {
    }

    /// <summary>
    /// For cases under chosen readings, public holidays and rulebook. A plan for them is asked for with the same readings and
    /// rulebook (<see cref="BulkRequest"/>), and refuses their tables where it was not.
    /// </summary>
    /// <param name="options">Only the readings, the holidays and the rulebook matter.</param>
    /// <exception cref="ArgumentNullException">The options are null.</exception>
    public BulkCases(AssessmentOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options;
        _facts = new(options);
    }

    /// <summary>A table with one row for each case, in their order. Malformed cases are reported and not assessed.</summary>
    /// <param name="cases">The cases.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <exception cref="ArgumentNullException">The list or a case is null.</exception>
    /// <exception cref="OperationCanceledException">The work was ended early.</exception>
    public CaseTable TableOf(IReadOnlyList<BenefitCase> cases, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(cases);
        foreach (BenefitCase one in cases)
        {
            ArgumentNullException.ThrowIfNull(one, nameof(cases));
        }

        CaseReader reader = _readers.TryTake(out CaseReader? idle) ? idle : NewReader();
        CaseTable table = TableOf(cases, [], reader, cancellation);
        _readers.Add(reader);
        return table;
    }

    /// <summary>A reader of cases for a caller who hands out parts of them again; for one thread at a time.</summary>
    internal CaseReader NewReader() => _facts.NewReader();

    /// <summary>A table with one row for each case.</summary>
    /// <param name="cases">The cases.</param>
    /// <param name="parts">What of each was handed out before; empty: of none.</param>
    /// <param name="reader">The caller's reader.</param>
    /// <param name="cancellation">Ends the work early.</param>
    internal CaseTable TableOf(IReadOnlyList<BenefitCase> cases, ReadOnlySpan<PersonParts> parts, CaseReader reader, CancellationToken cancellation)
    {
        var columns = new CaseColumns(cases.Count);
        bool? standInKnowsChildren = null;
        var problems = new List<RowProblems>();
        for (int row = 0; row < cases.Count; row++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (reader.TryRead(cases[row], parts.IsEmpty ? default : parts[row]))
            {
                columns.Add(row, reader);
            }
            else
            {
                standInKnowsChildren ??= KnowsChildren(cases, row, reader);
                columns.AddMalformed(row, standInKnowsChildren.Value);
                problems.Add(new(row, CaseCheck.ProblemsOf(cases[row])));
            }
        }

        return new(columns.Table(_facts, SettledWith).FromCases(_options), problems.ToValueList());
    }

    private ShapeNeed SettledWith(ShapeNeed need)
    {
        lock (_settling)
        {
            return _settled = _settled?.And(need) ?? need;
        }
    }

    /// <summary>Whether the children of the first case are known that is well formed; where none is, no column is widened for them.</summary>
    private static bool KnowsChildren(IReadOnlyList<BenefitCase> cases, int malformed, CaseReader reader)
    {
        for (int row = 0; row < cases.Count; row++)
        {
            if (row != malformed && reader.TryRead(cases[row]))
            {
                return reader.Children is not null;
            }
        }

        return true;
    }
}
