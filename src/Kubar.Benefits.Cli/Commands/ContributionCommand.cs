using System.CommandLine;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Cli.Contributions;
using Kubar.Benefits.Cli.Files;
using Kubar.Benefits.Cli.Reports;
using Kubar.Benefits.Cli.Roster.Reports;
using Kubar.Benefits.Json.Streaming;
using Kubar.Benefits.Law;
using Kubar.Benefits.Tables;

namespace Kubar.Benefits.Cli.Commands;

/// <summary><c>kubar contribution [FILE|-]</c>.</summary>
internal static class ContributionCommand
{
    public const string Name = "contribution";
    public const string Purpose = "Says what contributions to JKK and JKM come to, by month and programme. Exit code 0: every row was reckoned; 2: some were rejected; 1: the command line or a file cannot be used.";

    public static Command Create(Surroundings process)
    {
        var file = new Argument<string?>("FILE")
        {
            Description = "A table (.xlsx or CSV) of persons and months; - is standard input. Without it, the options tell of one case; with it, they hold for every row that leaves the column blank.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        file.Validators.Add(InputArgument.RefuseEmpty);
        var report = new ReportOptionSet();
        var explain = new Option<bool>("--explain") { Description = "Adds how each amount came about, article by article." };
        Option<Readings> readings = ReadingOption.Create();
        Option<string?> holidays = CommonOptions.Holidays();
        var table = new TableOptionSet(TableKind.Contributions);
        var columns = new ContributionOptions();
        Option<string?> rejected = CommonOptions.Rejected();
        var command = new Command(Name, Purpose)
        {
            file, explain, readings, holidays, rejected,
        };
        report.AddTo(command);
        foreach (Option column in columns.All.Concat(table.All))
        {
            command.Options.Add(column);
        }

        command.SetAction((parsed, cancellation) => report.RunAsync(parsed, process, async (form, surroundings) =>
        {
            Language chosen = form.Language;
            bool isFile = surroundings.Out != process.Out;
            string? source = parsed.GetValue(file);
            ContributionRow given = new("command line", 1, columns.CellsOf(parsed));
            if (await RefuseAsync(given, source is null, surroundings.Error, chosen))
            {
                return ExitCode.Unusable;
            }

            var options = new AssessmentOptions
            {
                Readings = parsed.GetRequiredValue(readings),
                Explain = parsed.GetValue(explain),
                PublicHolidays = parsed.GetValue(holidays) is { } path ? await HolidayFile.ReadAsync(path, cancellation) : [],
            };
            string? rejectedPath = parsed.GetValue(rejected);
            if (source is null)
            {
                return rejectedPath is null ? await RunAsync(options, form, isFile, surroundings, One(given), null, static _ => { }, cancellation) : throw new InputException(TableInput.NoTable);
            }

            await using Stream input = await TableInput.OpenAsync(source, surroundings, cancellation);
            TableOptions known = table.Of(parsed, TableInput.NameOf(source));
            bool isDryRun = parsed.GetValue(table.DryRun);
            using Table opened = new TableDialogue(isDryRun ? process with { Answer = null } : process, chosen).Open(input, known, cancellation);
            if (isDryRun)
            {
                return await TableInput.ShowAsync(opened, known.FileName, surroundings, chosen, cancellation);
            }

            var rows = new ContributionFile(opened);
            rows.Require();
            if (await TableInput.HasNoRowAsync(opened, surroundings, chosen))
            {
                return ExitCode.SomeRejected;
            }

            await SayAsync(opened, rows, surroundings.Error, chosen);
            await using RejectedFile? rejectedFile = RejectedFile.Open(rejectedPath, opened, chosen);
            using var progress = RunProgress.Start(process, surroundings.Out, opened.Understanding.Rows, chosen);
            return await RunAsync(options, form, isFile, surroundings, With(rows.RowsAsync(keepsRows: rejectedFile is not null), given.Cells), rejectedFile, progress.Report, cancellation);
        }));
        return command;
    }

    /// <summary>What is not read, set aside or asked; nothing where there is none of it.</summary>
    private static async Task SayAsync(Table table, ContributionFile rows, TextWriter error, Language language)
    {
        if (rows.Ignored.Count > 0)
        {
            await error.WriteLineAsync(new LocalizedText(
                $"Kolom yang tidak dipakai: {string.Join(", ", rows.Ignored)}.",
                $"Columns not used: {string.Join(", ", rows.Ignored)}.").In(language));
        }

        foreach (string line in Understood.Remarks(table, language))
        {
            await error.WriteLineAsync(line);
        }
    }

    /// <summary>An option that cannot be read, or what one person lacks, is a mistake of the command line, not of a row.</summary>
    private static async Task<bool> RefuseAsync(ContributionRow given, bool isAll, TextWriter error, Language language)
    {
        ValueList<Problem> problems = isAll ? ContributionParser.Parse(given).Problems : ContributionParser.ProblemsOf(given);
        foreach (Problem problem in problems)
        {
            await error.WriteLineAsync($"{(problem.Path.StartsWith('-') ? "" : "--")}{problem.Path}: {problem.Message.In(language)}");
        }

        return problems.Count > 0;
    }

    private static async Task<int> RunAsync(
        AssessmentOptions options,
        ReportForm form,
        bool isFile,
        Surroundings surroundings,
        IAsyncEnumerable<ContributionRow> rows,
        RejectedFile? rejected,
        Action<long> progress,
        CancellationToken cancellation)
    {
        // On standard output CSV is for programs; a file is for a spreadsheet.
        using IContributionReport report = form.Format switch
        {
            OutputFormat.Json => new ContributionJsonReport(surroundings.Out, form.Language),
            OutputFormat.Csv when !isFile => new ContributionCsvReport(surroundings, form.Language, form.Csv),
#pragma warning disable CA2000 // The report disposes of the pages it is given.
            _ => new ContributionPages(ReportFactory.CreatePages(form, surroundings), form.Language),
#pragma warning restore CA2000
        };
        return await new ContributionRun(options, report, rejected, progress).ExecuteAsync(rows, cancellation);
    }

    private static async IAsyncEnumerable<ContributionRow> One(ContributionRow row)
    {
        await Task.CompletedTask;
        yield return row;
    }

    private static async IAsyncEnumerable<ContributionRow> With(IAsyncEnumerable<ContributionRow> rows, IReadOnlyDictionary<ContributionColumn, ContributionCell> defaults)
    {
        await foreach (ContributionRow row in rows)
        {
            yield return row.With(defaults);
        }
    }
}
