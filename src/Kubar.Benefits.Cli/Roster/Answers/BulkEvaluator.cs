using System.Numerics;
using Kubar.Benefits.Bulk;
using Kubar.Benefits.Cases;

namespace Kubar.Benefits.Cli.Roster.Answers;

/// <summary>Answers cases by columns, and one by one those of which a column cannot say everything.</summary>
internal sealed class BulkEvaluator : IRosterEvaluator
{
    // Fewer cases are answered one by one before a plan for their columns is ready, and before columns are made for a plan that is.
    private const int WorthAPlan = 1500;
    private const int WorthColumns = 64;

    private readonly BulkQuestion _question;
    private readonly SingleEvaluator _single;
    private readonly CaseReader _reader;
    private readonly Dictionary<ulong, string[]> _reasons = [];
    private readonly List<BenefitCase> _together = [];
    private readonly NumberRows _rows = new();
    private readonly Dictionary<ulong, string[]> _warnings = [];
    private BulkPlan? _plan;

    public BulkEvaluator(BulkQuestion question)
    {
        _question = question;
        _single = new(question.Happening, question.Options);
        _reader = question.Cases.NewReader();
    }

    public void Evaluate(ReadOnlySpan<BenefitCase> cases, ReadOnlySpan<PersonParts> parts, Span<CaseAnswer> answers)
    {
        if (cases.Length < (_question.HasPlans ? WorthColumns : WorthAPlan))
        {
            _single.Evaluate(cases, answers);
            return;
        }

        _together.AddRange(cases);
        CaseTable table = _question.Cases.TableOf(_together, parts, _reader, CancellationToken.None);
        BulkPlan plan = _question.PlanFor(table.Table);
        if (plan != _plan)
        {
            _plan = plan;
            _reasons.Clear();
        }

        var columns = new AnswerColumns(_question, plan.Run(table.Table), _rows, ReasonsOf, WarningsOf);
        int malformed = 0;
        for (int row = 0; row < cases.Length; row++)
        {
            if (malformed < table.Problems.Count && table.Problems[malformed].Row == row)
            {
                malformed++;
                _single.Evaluate(cases.Slice(row, 1), answers.Slice(row, 1));
            }
            else
            {
                answers[row] = columns.AnswerOf(row, cases[row]) is { } answer ? new(answer, []) : _single.AnswerOfSound(cases[row], columns.WarningsOf(row));
            }
        }

        _together.Clear();
    }

    private string[] WarningsOf(ulong set)
    {
        if (set == 0)
        {
            return [];
        }

        if (!_warnings.TryGetValue(set, out string[]? codes))
        {
            codes = [.. _question.Warnings.Where((_, bit) => (set & (1UL << bit)) != 0).Where(RosterEvent.Concerns)];
            _warnings.Add(set, codes);
        }

        return codes;
    }

    private string[] ReasonsOf(ulong set)
    {
        if (set == 0)
        {
            return [];
        }

        if (_reasons.TryGetValue(set, out string[]? codes))
        {
            return codes;
        }

        codes = new string[BitOperations.PopCount(set)];
        ulong rest = set;
        for (int index = 0; index < codes.Length; index++)
        {
            codes[index] = _plan!.Reasons[BitOperations.TrailingZeroCount(rest)].Code;
            rest &= rest - 1;
        }

        Array.Sort(codes, StringComparer.Ordinal);
        _reasons.Add(set, codes);
        return codes;
    }
}
