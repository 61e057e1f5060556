using BenchmarkDotNet.Attributes;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Cli.Files;
using Kubar.Benefits.Cli.Roster;
using Kubar.Benefits.Cli.Roster.Answers;
using Kubar.Benefits.Cli.Roster.Reports;
using Kubar.Benefits.Cli.Roster.Sample;
using Kubar.Benefits.Tables;

namespace Kubar.Benefits.Benchmarks.Roster;

/// <summary>
/// What <c>kubar roster</c> spends on a regency's roster of 20,965 rows, stage by stage: each stage does all that the one before it
/// does. On one thread but for the last, which is the run as a whole.
/// </summary>
[MemoryDiagnoser]
public class RosterStages
{
    private const int Rows = 20_965;

    private byte[] _roster = [];
    private RosterSettings _settings = null!;
    private BulkQuestion _bulk = null!;

    /// <summary>What is supposed to happen.</summary>
    [Params("natural-death", "work-death")]
    public string Event { get; set; } = "";

    [GlobalSetup]
    public void Prepare()
    {
        using var stream = new MemoryStream();
        SampleCsv.Write(stream, new SampleRoster(7).Members(Rows), Language.Indonesian, CancellationToken.None);
        _roster = stream.ToArray();
        RosterEvent happening = RosterEvent.All.First(one => one.Word == Event);
        _settings = new(new(happening, new(2026, 11, 22), "6407"), new TableOptions(), AssessmentOptions.Default, Language.Indonesian, WithNik: false, WithSentences: false);
        _bulk = new(happening, _settings.Options);
    }

    /// <summary>The CSV is split into cells, and NIKs are compared.</summary>
    [Benchmark(Baseline = true)]
    public Task<long> Split() => EachBlockAsync(static (_, block) => block.Count);

    /// <summary>Cells become cases.</summary>
    [Benchmark]
    public Task<long> Parse() => EachBlockAsync((reader, block) => CasesOf(reader, block).Length);

    /// <summary>Cases are answered, one by one.</summary>
    [Benchmark]
    public Task<long> AnswerOneByOne() => AnswerAsync(new SingleEvaluator(_settings.Question.Event, _settings.Options));

    /// <summary>Cases are answered, by columns.</summary>
    [Benchmark]
    public Task<long> AnswerByColumns() => AnswerAsync(new BulkEvaluator(_bulk));

    /// <summary>Rows are written and added up, on all processors.</summary>
    [Benchmark]
    public async Task<long> Whole()
    {
        using var input = new MemoryStream(_roster);
        using Table table = Table.Open(input, _settings.Table);
        var output = new RowBytes(new RowCsv(RowColumns.Of(_settings.Question.Event, _settings.Language, withNik: false, withSentences: false), SpreadsheetCsv.Commas), Stream.Null);
        RosterTotals totals = await new RosterRun(_settings, () => new BulkEvaluator(_bulk), static _ => { }).ExecuteAsync(table, output, CancellationToken.None);
        return totals.Rows == Rows ? totals.All.PayableNow.Value : throw new InvalidOperationException("Rows are missing.");
    }

    private Task<long> AnswerAsync(IRosterEvaluator evaluator)
    {
        var answers = new CaseAnswer[TableBlock.MostRows];
        return EachBlockAsync((reader, block) =>
        {
            BenefitCase[] cases = CasesOf(reader, block);
            evaluator.Evaluate(cases, [], answers);
            return cases.Length;
        });
    }

    private BenefitCase[] CasesOf(TableRowReader reader, TableBlock block)
    {
        var makeCase = new RowCases(_settings.Question);
        var cases = new BenefitCase[block.Count];
        for (int row = 0; row < cases.Length; row++)
        {
            cases[row] = makeCase.Of(reader.Read(block, row)).Case!;
        }

        return cases;
    }

    private Task<long> EachBlockAsync(Func<TableRowReader, TableBlock, int> work) => Task.FromResult(EachBlock(work));

    private long EachBlock(Func<TableRowReader, TableBlock, int> work)
    {
        using var input = new MemoryStream(_roster);
        using Table table = Table.Open(input, _settings.Table);
        TableRowReader reader = table.CreateRowReader();
        TableBlock block = table.CreateBlock();
        long rows = 0;
        while (table.Read(block))
        {
            rows += work(reader, block);
        }

        return rows == Rows ? rows : throw new InvalidOperationException("Rows are missing.");
    }
}
