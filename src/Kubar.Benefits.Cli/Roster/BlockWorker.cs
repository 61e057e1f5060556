using System.Buffers;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Cli.Roster.Answers;
using Kubar.Benefits.Cli.Roster.Columns;
using Kubar.Benefits.Cli.Roster.Input;
using Kubar.Benefits.Cli.Roster.Reports;

namespace Kubar.Benefits.Cli.Roster;

/// <summary>What became of a block: the rows as bytes, and the totals.</summary>
internal sealed record BlockResult(RosterBlock Block, ArrayBufferWriter<byte> Output, RosterTotals Totals);

/// <summary>Makes cases of a block's rows, answers and writes them. One worker serves one thread at a time.</summary>
internal sealed class BlockWorker
{
    private readonly RosterHeader _header;
    private readonly RosterSettings _settings;
    private readonly RowParser _parser;
    private readonly IRosterEvaluator _evaluator;
    private readonly IRowWriter? _writer;
    private readonly RowSentences _sentences;
    private readonly RosterRow[] _rows = new RosterRow[RosterBlock.MostRows];
    private readonly BenefitCase[] _cases = new BenefitCase[RosterBlock.MostRows];
    private readonly CaseAnswer[] _answers = new CaseAnswer[RosterBlock.MostRows];
    private readonly AnsweredRow[] _answered = new AnsweredRow[RosterBlock.MostRows];

    public BlockWorker(RosterHeader header, RosterSettings settings, IRosterEvaluator evaluator, IRowWriter? writer)
    {
        _header = header;
        _settings = settings;
        _evaluator = evaluator;
        _writer = writer;
        _parser = new(header, settings.Question, settings.WithNik);
        _sentences = new(settings.Question.Event, settings.Options);
    }

    public BlockResult Run(RosterBlock block)
    {
        Answer(block);
        var totals = new RosterTotals(_settings.Question.Event, _settings.Options);
        var output = new ArrayBufferWriter<byte>();
        ReadOnlySpan<AnsweredRow> rows = _answered.AsSpan(0, block.Count);
        foreach (AnsweredRow row in rows)
        {
            totals.Add(row);
        }

        _writer?.Write(output, rows);
        return new(block, output, totals);
    }

    private void Answer(RosterBlock block)
    {
        int cases = 0;
        for (int row = 0; row < block.Count; row++)
        {
            _rows[row] = _parser.Parse(block, row);
            if (_rows[row].Case is { } read)
            {
                _cases[cases++] = read;
            }
        }

        _evaluator.Evaluate(_cases.AsSpan(0, cases), _answers);
        int next = 0;
        for (int row = 0; row < block.Count; row++)
        {
            _answered[row] = _rows[row].Case is null ? new(_rows[row], null, _rows[row].Problems, []) : Answered(_rows[row], _answers[next++]);
        }
    }

    private AnsweredRow Answered(RosterRow row, CaseAnswer answer) => answer.Answer is null
        ? new(row, null, [.. answer.Problems.Select(ProblemOf)], [])
        : new(row, answer.Answer, [], _settings.WithSentences ? _sentences.Of(row.Case!) : []);

    private RowProblem ProblemOf(Problem problem) => new(FactColumns.HeaderOf(problem.Path, _header), problem.Message);
}
