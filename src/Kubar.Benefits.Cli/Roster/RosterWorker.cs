using Kubar.Benefits.Bulk;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Cli.Roster.Answers;
using Kubar.Benefits.Cli.Roster.Columns;
using Kubar.Benefits.Cli.Roster.Reports;
using Kubar.Benefits.Tables;

namespace Kubar.Benefits.Cli.Roster;

/// <summary>What became of a block: what writes its rows, and the totals.</summary>
internal sealed record BlockResult(TableBlock Block, Func<CancellationToken, ValueTask>? Write, RosterTotals Totals, IReadOnlyList<(int Row, IReadOnlyList<CellProblem> Problems)> Rejected);

/// <summary>Makes cases of a block's rows, answers and writes them. One worker serves one thread at a time.</summary>
internal sealed class RosterWorker
{
    private readonly Table _table;
    private readonly RosterSettings _settings;
    private readonly TableRowReader _reader;
    private readonly RowCases _makeCase;
    private readonly IRosterEvaluator _evaluator;
    private readonly IncomeRanges _ranges;
    private readonly IRowOutput? _output;
    private readonly RowSentences _sentences;
    private readonly RosterRow[] _rows = new RosterRow[TableBlock.MostRows];
    private readonly BenefitCase[] _cases = new BenefitCase[TableBlock.MostRows];
    private readonly PersonParts[] _parts = new PersonParts[TableBlock.MostRows];
    private readonly CaseAnswer[] _answers = new CaseAnswer[TableBlock.MostRows];
    private readonly AnsweredRow[] _answered = new AnsweredRow[TableBlock.MostRows];

    public RosterWorker(Table table, RosterSettings settings, IRosterEvaluator evaluator, IRowOutput? output)
    {
        _table = table;
        _settings = settings;
        _evaluator = evaluator;
        _output = output;
        _reader = output is null ? table.CreateCountingReader() : table.CreateRowReader();
        _makeCase = new(settings.Question);
        _ranges = new(settings.Question.Event, settings.Options);
        _sentences = new(settings.Question.Event, settings.Options);
    }

    public BlockResult Run(TableBlock block)
    {
        ReadOnlySpan<AnsweredRow> rows = Answered(block);
        var totals = new RosterTotals(_settings.Question.Event, _settings.Options);
        List<(int Row, IReadOnlyList<CellProblem> Problems)> rejected = [];
        for (int row = 0; row < rows.Length; row++)
        {
            totals.Add(rows[row]);
            if (rows[row].Answer is null)
            {
                rejected.Add((row, rows[row].Problems));
            }
        }

        totals.Settle();
        BlockResult result = new(block, _output?.Prepare(rows), totals, rejected);

        // A block that waits to be written shares the memory with the next ones: nothing of its rows is held on to beside what was made ready.
        Array.Clear(_rows);
        Array.Clear(_cases);
        Array.Clear(_parts);
        Array.Clear(_answers);
        Array.Clear(_answered);
        return result;
    }

    /// <summary>The answers of the rows of a block, until the next block.</summary>
    public ReadOnlySpan<AnsweredRow> Answered(TableBlock block)
    {
        int cases = 0;
        for (int row = 0; row < block.Count; row++)
        {
            _rows[row] = _makeCase.Of(_reader.Read(block, row));
            if (_rows[row].Case is { } read)
            {
                _cases[cases] = read;
                _parts[cases++] = new(_rows[row].Table.BesideBirth, _rows[row].Table.BesideChildren);
            }
        }

        _evaluator.Evaluate(_cases.AsSpan(0, cases), _parts.AsSpan(0, cases), _answers);
        int next = 0;
        for (int row = 0; row < block.Count; row++)
        {
            _answered[row] = _rows[row].Case is null ? new(_rows[row], null, _rows[row].Problems, []) : Answered(_rows[row], _answers[next++]);
        }

        return _answered.AsSpan(0, block.Count);
    }

    private AnsweredRow Answered(RosterRow row, CaseAnswer answer)
    {
        if (answer.Answer is null)
        {
            return new(row, null, [.. answer.Problems.Select(ProblemOf)], []);
        }

        if (row.Table.DeclaredIncome is { IsOne: false } range)
        {
            if (_ranges.AnswerOf(row.Case!, range) is { } decided)
            {
                answer = new(decided, []);
            }
            else
            {
                row = row with { Warnings = [.. row.Warnings, RosterWarning.IncomeOpen] };
            }
        }

        return new(row, answer.Answer, [], _settings.WithSentences ? _sentences.Of(row.Case!) : []);
    }

    private CellProblem ProblemOf(Problem problem) => new(FactColumns.HeaderOf(problem.Path, _table.Header), null, problem.Message);
}
