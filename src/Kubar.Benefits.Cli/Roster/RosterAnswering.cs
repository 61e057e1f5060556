using Kubar.Benefits.Cli.Commands;
using Kubar.Benefits.Cli.Files;
using Kubar.Benefits.Cli.Reports;
using Kubar.Benefits.Cli.Roster.Answers;
using Kubar.Benefits.Cli.Roster.Reports;
using Kubar.Benefits.Reports;
using Kubar.Benefits.Tables;

namespace Kubar.Benefits.Cli.Roster;

/// <summary>Answers a roster, and writes what was asked for: its rows, its summary, or both.</summary>
/// <param name="settings">What is asked.</param>
/// <param name="table">The roster.</param>
/// <param name="form">How the answer is written.</param>
/// <param name="process">The surroundings of the process.</param>
/// <param name="surroundings">The same with the output of the report; the same object where the report goes to standard output.</param>
/// <param name="length">How long the file is, in bytes.</param>
internal sealed class RosterAnswering(RosterSettings settings, Table table, ReportForm form, Surroundings process, Surroundings surroundings, long length)
{
    private bool IsFile => !ReferenceEquals(process.Out, surroundings.Out);

    /// <summary>Answers and writes, and gives the exit code.</summary>
    /// <param name="rejected">A file for the rejected rows; null: none.</param>
    /// <param name="cancellation">Stops it.</param>
    public async Task<int> RunAsync(string? rejected, CancellationToken cancellation)
    {
        RosterTotals totals = form.Format switch
        {
            OutputFormat.Csv => await WithSummaryAsync(new RowCsv(RowColumns.Of(settings.Question.Event, settings.Language, settings.WithNik, settings.WithSentences), form.Csv), rejected, cancellation),
            OutputFormat.Json => await WithSummaryAsync(new RowJson(settings.Question.Event, settings.Language, settings.WithNik, settings.WithSentences), rejected, cancellation),
            OutputFormat.Xlsx => await AsWorkbookAsync(rejected, cancellation),
            _ => await AsSummaryAsync(rejected, cancellation),
        };
        return totals.All[RowOutcome.Rejected] > 0 ? ExitCode.SomeRejected : ExitCode.Success;
    }

    private async Task<RosterTotals> AsSummaryAsync(string? rejected, CancellationToken cancellation)
    {
        RosterTotals totals = await AnswerAsync(null, null, rejected, cancellation);
        await WriteAsync(SummaryOf(totals), form, surroundings, cancellation);
        return totals;
    }

    // Rows on standard output are for programs: the one line for people goes where it is in nobody's way.
    private async Task<RosterTotals> WithSummaryAsync(IRowWriter writer, string? rejected, CancellationToken cancellation)
    {
        RosterTotals totals = await AnswerAsync(new RowBytes(writer, surroundings.Out), surroundings.Out, rejected, cancellation);
        if (IsFile)
        {
            await PrintAsync(SummaryOf(totals), cancellation);
        }
        else
        {
            await process.Error.WriteLineAsync(RosterSummary.InOneLine(totals, settings.Language));
        }

        return totals;
    }

    private async Task<RosterTotals> AsWorkbookAsync(string? rejected, CancellationToken cancellation)
    {
        await using RowWorkbook workbook = await RowWorkbook.CreateAsync(surroundings.Out, table, settings, cancellation);
        RosterTotals totals = await AnswerAsync(workbook, surroundings.Out, rejected, cancellation);
        Page summary = SummaryOf(totals);
        await workbook.FinishAsync(summary, form.Options, cancellation);
        await PrintAsync(summary, cancellation);
        return totals;
    }

    private async Task<RosterTotals> AnswerAsync(IRowOutput? rows, Stream? output, string? rejected, CancellationToken cancellation)
    {
        await using RejectedFile? rejections = RejectedFile.Open(rejected, table, settings.Language);
        using var progress = RunProgress.Start(process, output, length, settings.Language);
        var bulk = new BulkQuestion(settings.Question.Event, settings.Options);
        var run = new RosterRun(settings, () => new BulkEvaluator(bulk), progress.Report, rejections);
        RosterTotals totals = await run.ExecuteAsync(table, rows, cancellation);
        if (rejections is not null)
        {
            await rejections.FinishAsync(cancellation);
        }

        return totals;
    }

    private Page SummaryOf(RosterTotals totals) => RosterSummary.Of(totals, table, settings);

    private Task PrintAsync(Page summary, CancellationToken cancellation) => WriteAsync(summary, form with { Format = OutputFormat.Text }, process, cancellation);

    private static async Task WriteAsync(Page summary, ReportForm form, Surroundings surroundings, CancellationToken cancellation)
    {
        using PageOutput output = ReportFactory.CreatePages(form, surroundings);
        output.Write(summary);
        output.Complete();
        await output.FlushAsync(cancellation);
    }
}
