using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cli.Files;
using Kubar.Benefits.Cli.Roster.Answers;
using Kubar.Benefits.Cli.Roster.Reports;
using Kubar.Benefits.Tables;
using NodaTime;

namespace Kubar.Benefits.Cli.Roster.Differences;

/// <summary>Answers a roster twice, with an event on either of two days, as <c>kubar roster</c> answers it once.</summary>
internal static class RosterDifference
{
    /// <summary>What differs.</summary>
    /// <param name="table">The roster.</param>
    /// <param name="happening">What is supposed to happen.</param>
    /// <param name="earlier">On the one day.</param>
    /// <param name="later">On the other.</param>
    /// <param name="language">The language of messages.</param>
    /// <param name="progress">Is told how far the file has been read.</param>
    /// <param name="cancellation">Stops it.</param>
    public static DifferenceTotals Of(Table table, RosterEvent happening, LocalDate earlier, LocalDate later, Language language, Action<long> progress, CancellationToken cancellation)
    {
        var bulk = new BulkQuestion(happening, AssessmentOptions.Default);
        var totals = new DifferenceTotals(happening);
        foreach (DifferenceTotals block in TableBlocks.Map(table, () => (WorkerOn(earlier), WorkerOn(later)), (workers, block) => Differing(workers, block, happening), progress, cancellation))
        {
            totals.Add(block);
        }

        return totals;

        RosterWorker WorkerOn(LocalDate day) => new(
            table,
            new(new(happening, day, NikRegion: ""), table.Options, AssessmentOptions.Default, language, WithNik: false, WithSentences: false),
            new BulkEvaluator(bulk),
            output: null);
    }

    private static DifferenceTotals Differing((RosterWorker Earlier, RosterWorker Later) workers, TableBlock block, RosterEvent happening)
    {
        var totals = new DifferenceTotals(happening);
        ReadOnlySpan<AnsweredRow> earlier = workers.Earlier.Answered(block);
        ReadOnlySpan<AnsweredRow> later = workers.Later.Answered(block);
        for (int row = 0; row < earlier.Length; row++)
        {
            totals.Add(earlier[row], later[row]);
        }

        return totals;
    }
}
