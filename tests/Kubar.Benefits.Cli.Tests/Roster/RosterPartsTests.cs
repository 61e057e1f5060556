using System.Text;
using FluentAssertions;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cli.Roster;
using Kubar.Benefits.Cli.Roster.Answers;
using Kubar.Benefits.Cli.Roster.Reports;
using Kubar.Benefits.Cli.Roster.Sample;
using Kubar.Benefits.Tables;
using Xunit;

namespace Kubar.Benefits.Cli.Tests.Roster;

/// <summary>Rows of which cells return are answered by what is known of these; what is said of each is what is said of its case alone.</summary>
public sealed class RosterPartsTests
{
    private const int Rows = 6_500;

    // What a cell can hold that is wrong, odd, or changes what is owed.
    private static readonly string[] Odd =
    [
        "", "-", "ya", "tidak", "31/02/1980", "1/5/1985", "1985-03-31", "2099-01-01", "1800-01-01", "2022-01/2021-01", "nihil", "0", "3", "99", "1,5 juta",
        "1000000-2000000", "Perangkat desa", "pemkab x", "x", "SD", "6407001909870000", "6,40701E+15",
    ];

    public static TheoryData<string, int> EventsAndShares()
    {
        var data = new TheoryData<string, int>();
        foreach (RosterEvent happening in Environment.GetEnvironmentVariable("KUBAR_WHOLE") == "1" ? RosterEvent.All : [RosterEvent.All[0], RosterEvent.All[^1]])
        {
            data.Add(happening.Word, 0);
            data.Add(happening.Word, 15);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(EventsAndShares))]
    public async Task Roster_CellsThatReturn_AreAnsweredAsCasesAlone(string word, int oddCellsInHundredRows)
    {
        RosterEvent happening = RosterEvent.All.First(one => one.Word == word);
        byte[] roster = Made(seed: 5, oddCellsInHundredRows);
        var settings = new RosterSettings(new(happening, new(2026, 11, 22), "6407"), new TableOptions(), new AssessmentOptions(), Language.English, WithNik: true, WithSentences: false);
        var bulk = new BulkQuestion(happening, settings.Options);

        string together = await AnsweredAsync(settings, roster, () => new BulkEvaluator(bulk));

        string alone = await AnsweredAsync(settings, roster, () => new SingleEvaluator(happening, settings.Options));
        together.Split('\n').Should().Equal(alone.Split('\n'));
    }

    private static async Task<string> AnsweredAsync(RosterSettings settings, byte[] roster, Func<IRosterEvaluator> create)
    {
        using var input = new MemoryStream(roster);
        using var table = Table.Open(input, settings.Table, TestContext.Current.CancellationToken);
        using var output = new MemoryStream();
        var rows = new RowBytes(new RowJson(settings.Question.Event, settings.Language, settings.WithNik, settings.WithSentences), output);
        RosterTotals totals = await new RosterRun(settings, create, static _ => { }).ExecuteAsync(table, rows, TestContext.Current.CancellationToken);
        totals.Rows.Should().Be(Rows);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    private static byte[] Made(ulong seed, int oddCellsInHundredRows)
    {
        using var sample = new MemoryStream();
        SampleCsv.Write(sample, new SampleRoster(seed).Members(Rows), Language.Indonesian, TestContext.Current.CancellationToken);
        string[] lines = Encoding.UTF8.GetString(sample.ToArray()).TrimEnd().Split('\n');
        var random = new Random((int)seed);
        for (int line = 1; line < lines.Length; line++)
        {
            string[] cells = lines[line].TrimEnd('\r').Split(',');
            while (random.Next(100) < oddCellsInHundredRows)
            {
                cells[random.Next(3, cells.Length)] = Odd[random.Next(Odd.Length)].Replace(',', '.');
            }

            lines[line] = string.Join(',', cells);
        }

        return Encoding.UTF8.GetBytes(string.Join('\n', lines));
    }
}
