using Kubar.Benefits.Assessments;
using Kubar.Benefits.Bulk.Tables;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Rules;

namespace Kubar.Benefits.Bulk;

/// <summary>
/// From cases to columns: derives the facts that rules use (months in arrears, the run of paid months, anniversaries of children)
/// as a single assessment does, so that whoever has cases need not know them. Children become a list.
/// </summary>
/// <remarks>
/// A fact that is the same in all cases becomes one value for all rows, one that no case tells is left out. What one batch has needed
/// the next ones of the same object are given too, so that the shapes of batches soon settle and a
/// <see cref="BulkPlanCache"/> finds the plan again. For one thread at a time.
/// </remarks>
public sealed class BulkCases
{
    private readonly AssessmentOptions _options;
    private readonly FactColumn[] _ofCase = [.. Rules.Facts.All.Select(fact => new FactColumn(fact))];
    private readonly FactColumn[] _ofChild = [.. ChildFacts.All.Select(fact => new FactColumn(fact))];
    private bool _someChildrenUnknown;

    /// <summary>For cases under the default readings, without public holidays.</summary>
    public BulkCases()
        : this(AssessmentOptions.Default)
    {
    }

    /// <summary>For cases under chosen readings and public holidays; a plan for them is asked for with the same readings.</summary>
    /// <param name="options">Only the readings and holidays matter.</param>
    /// <exception cref="ArgumentNullException">The options are null.</exception>
    public BulkCases(AssessmentOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options;
    }

    /// <summary>A table with one row for each case, in their order. Malformed cases are reported and not assessed.</summary>
    /// <exception cref="ArgumentNullException">The list or a case is null.</exception>
    public CaseTable TableOf(IReadOnlyList<BenefitCase> cases)
    {
        ArgumentNullException.ThrowIfNull(cases);
        foreach (BenefitCase one in cases)
        {
            ArgumentNullException.ThrowIfNull(one, nameof(cases));
        }

        ValueList<Problem>[] problems = [.. cases.Select(CaseCheck.ProblemsOf)];
        int[] offsets = new int[cases.Count + 1];
        ulong[] known = new ulong[Bitmaps.WordsFor(cases.Count)];
        ulong[] malformed = new ulong[known.Length];
        Begin(_ofCase, cases.Count);
        Begin(_ofChild, capacity: 16);
        Situation? stand = StandIn(cases, problems);
        for (int row = 0; row < cases.Count; row++)
        {
            bool isWellFormed = problems[row].Count == 0;
            if (!isWellFormed)
            {
                Bitmaps.Set(malformed, row);
            }

            if (stand is null)
            {
                continue;
            }

            Situation situation = isWellFormed ? SituationOf(cases[row]) : stand;
            Add(_ofCase, situation.Facts);
            AddChildren(isWellFormed && situation.ChildrenKnown ? situation.Children : []);
            offsets[row + 1] = _ofChild[0].Count;
            if (situation.ChildrenKnown)
            {
                Bitmaps.Set(known, row);
            }

            _someChildrenUnknown |= !situation.ChildrenKnown;
        }

        BulkTable table = new BulkTable(cases.Count).WithChildList(offsets, _someChildrenUnknown ? known : default);
        table = _ofCase.Aggregate(table, (given, column) => column.AddTo(given));
        table = _ofChild.Aggregate(table, (given, column) => column.AddTo(given));
        return new(
            problems.All(found => found.Count == 0) ? table : table.WithMalformed(malformed),
            problems.Index().Where(found => found.Item.Count > 0).Select(found => new RowProblems(found.Index, found.Item)).ToValueList());
    }

    private Situation SituationOf(BenefitCase benefitCase) => _options.SituationOf(benefitCase);

    /// <summary>The row of a malformed case holds the facts of a well-formed one, so that it widens nothing; it is not assessed.</summary>
    private Situation? StandIn(IReadOnlyList<BenefitCase> cases, ValueList<Problem>[] problems)
    {
        int first = Array.FindIndex(problems, found => found.Count == 0);
        return first < 0 ? null : SituationOf(cases[first]);
    }

    private void AddChildren(IReadOnlyList<FactRow> children)
    {
        foreach (FactRow child in children)
        {
            Add(_ofChild, child);
        }
    }

    private static void Begin(FactColumn[] columns, int capacity)
    {
        foreach (FactColumn column in columns)
        {
            column.Begin(capacity);
        }
    }

    private static void Add(FactColumn[] columns, FactRow row)
    {
        foreach (FactColumn column in columns)
        {
            column.Add(row[column.Fact]);
        }
    }
}
