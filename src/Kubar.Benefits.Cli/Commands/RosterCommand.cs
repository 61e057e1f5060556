using System.CommandLine;
using System.CommandLine.Parsing;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Cases.Fields;
using Kubar.Benefits.Cli.Reports;
using Kubar.Benefits.Cli.Roster;
using Kubar.Benefits.Cli.Roster.Answers;
using Kubar.Benefits.Cli.Roster.Reports;
using Kubar.Benefits.Json.Streaming;
using Kubar.Benefits.Law;
using Kubar.Benefits.Reports;
using Kubar.Benefits.Reports.Formats;
using Kubar.Benefits.Tables;
using NodaTime;

namespace Kubar.Benefits.Cli.Commands;

/// <summary><c>kubar roster FILE|- --on DATE --event EVENT</c>.</summary>
internal static class RosterCommand
{
    private const string KutaiBarat = "6407";
    private const string AnyRegion = "any";

    public static Command Create(Surroundings surroundings)
    {
        var file = new Argument<string>("FILE") { Description = $"The roster: {TableInput.Description}" };
        file.Validators.Add(InputArgument.RefuseEmpty);
        var day = new Option<LocalDate>("--on") { Description = "The day of the event, yyyy-MM-dd.", HelpName = "DATE", Required = true, CustomParser = ParseDay };
        var happening = new Option<string>("--event") { Description = "What is supposed to happen to everybody.", HelpName = string.Join('|', RosterEvent.All.Select(one => one.Word)), Required = true };
        happening.AcceptOnlyFromAmong([.. RosterEvent.All.Select(one => one.Word)]);
        var format = new Option<string?>("--format") { Description = "How to write the rows: csv, jsonl, or text for the summary alone. Left out: as the name of --out ends, else text.", HelpName = "text|csv|jsonl" };
        format.AcceptOnlyFromAmong([.. Words<RosterFormat>.All]);
        Option<string?> output = CommonOptions.File("--out", "The file for the rows; the summary is then printed.");
        Option<string> language = CommonOptions.Language();
        var sentences = new Option<bool>("--sentences") { Description = "Adds to each row why something is not owed, in sentences." };
        var withNik = new Option<bool>("--with-nik") { Description = "Writes the NIKs to the rows; without it they are only checked." };
        var table = new TableOptionSet(TableKind.Roster);
        Option<string?> rejected = CommonOptions.File("--rejected", "A file for the rejected rows, to be corrected and read again.");
        var region = new Option<string>("--nik-region") { Description = "The digits with which NIKs should begin (6407: Kutai Barat); any: all the same. Others are only pointed out.", HelpName = "DIGITS", DefaultValueFactory = _ => KutaiBarat };
        region.Validators.Add(ValidateRegion);
        Option<Readings> readings = ReadingOption.Create();
        var holidays = new Option<string?>("--holidays") { Description = "A file of public holidays, one yyyy-MM-dd a line, for due dates.", HelpName = "FILE" };
        var command = new Command("roster", "Says for each row of a roster what would be owed if an event happened, with a summary. Exit code 0: every row was answered; 2: some were rejected; 1: the command line or the file cannot be used.")
        {
            file, day, happening, format, output, rejected, language, sentences, withNik, region, readings, holidays,
        };
        foreach (Option option in table.All)
        {
            command.Options.Add(option);
        }

        command.SetAction((parsed, cancellation) => Guard.RunAsync(surroundings, CommonOptions.LanguageOf(parsed.GetRequiredValue(language)), async () =>
        {
            string regionDigits = parsed.GetRequiredValue(region);
            var settings = new RosterSettings(
                new(
                    RosterEvent.All.First(one => one.Word == parsed.GetRequiredValue(happening)),
                    parsed.GetRequiredValue(day),
                    regionDigits == AnyRegion ? "" : regionDigits),
                table.Of(parsed, TableInput.NameOf(parsed.GetRequiredValue(file))),
                new AssessmentOptions
                {
                    Readings = parsed.GetRequiredValue(readings),
                    PublicHolidays = parsed.GetValue(holidays) is { } path ? await HolidayFile.ReadAsync(path, cancellation) : [],
                },
                FormatOf(parsed.GetValue(format), parsed.GetValue(output)),
                CommonOptions.LanguageOf(parsed.GetRequiredValue(language)),
                parsed.GetValue(withNik),
                parsed.GetValue(sentences));
            var files = new RosterFiles(parsed.GetRequiredValue(file), parsed.GetValue(output), parsed.GetValue(rejected), parsed.GetValue(table.DryRun));
            return await RunAsync(surroundings, settings, files, cancellation);
        }));
        return command;
    }

    private static async Task<int> RunAsync(Surroundings surroundings, RosterSettings settings, RosterFiles files, CancellationToken cancellation)
    {
        RequireEncodedLaw(settings);
        await using Stream input = await TableInput.OpenAsync(files.Source, surroundings, cancellation);
        using Table table = Table.Open(input, settings.Table, cancellation);
        if (files.IsDryRun)
        {
            return await TableInput.ShowAsync(table, settings.Table.FileName, surroundings, settings.Language, cancellation);
        }

        if (table.Understanding.Rows == 0)
        {
            await surroundings.Error.WriteLineAsync(Understood.HeaderAlone(table.Understanding).In(settings.Language));
            return ExitCode.SomeRejected;
        }

        RosterTotals totals = await AnswerAsync(surroundings, settings, files, table, input.Length, cancellation);
        Page summary = RosterSummary.Of(totals, table, settings);
        await WriteSummaryAsync(surroundings, settings, files.Target, totals, summary, cancellation);
        return totals.All[RowOutcome.Rejected] > 0 ? ExitCode.SomeRejected : ExitCode.Success;
    }

    private static async Task<RosterTotals> AnswerAsync(Surroundings surroundings, RosterSettings settings, RosterFiles files, Table table, long length, CancellationToken cancellation)
    {
        await using RosterOutput? rows = OutputOf(surroundings, settings.Format, files.Target);
        await using RosterOutput? rejected = files.Rejected is { } name ? RosterOutput.ToFile(name) : null;
        using var progress = RosterProgress.Start(surroundings, length, settings.Language);
        var bulk = new BulkQuestion(settings.Question.Event, settings.Options);
        RejectedFile? rejections = rejected is null ? null : new(rejected, table, settings.Language);
        var run = new RosterRun(settings, () => new BulkEvaluator(bulk), progress.Report, rejections);
        RosterTotals totals = await run.ExecuteAsync(table, rows, cancellation);
        if (rows is not null)
        {
            await rows.FinishAsync();
        }

        if (rejected is not null)
        {
            await rejected.FinishAsync();
        }

        return totals;
    }

    private static RosterOutput? OutputOf(Surroundings surroundings, RosterFormat format, string? target) =>
        format == RosterFormat.Text ? null : target is null ? RosterOutput.To(surroundings.Out) : RosterOutput.ToFile(target);

    // Rows on standard output are for programs: the one line for people goes where it is in nobody's way.
    private static async Task WriteSummaryAsync(Surroundings surroundings, RosterSettings settings, string? target, RosterTotals totals, Page summary, CancellationToken cancellation)
    {
        if (settings.Format != RosterFormat.Text && target is null)
        {
            await surroundings.Error.WriteLineAsync(RosterSummary.InOneLine(totals, settings.Language));
            return;
        }

        using var writer = new TextPageWriter(settings.Language, surroundings.ColorWidth, surroundings.PlainWidth);
        writer.Write(summary);
        ReadOnlyMemory<byte> text = await writer.TakeAsync(cancellation);
        if (settings.Format == RosterFormat.Text && target is not null)
        {
            await using RosterOutput file = RosterOutput.ToFile(target);
            await file.WriteAsync(text, cancellation);
            await file.FinishAsync();
            return;
        }

        await surroundings.Out.WriteAndFlushAsync(text, cancellation);
    }

    /// <summary>A day whose law is not encoded is wrong for every row at once.</summary>
    private static void RequireEncodedLaw(RosterSettings settings)
    {
        RosterQuestion question = settings.Question;
        var probe = new BenefitCase { Id = "-", Participant = new() { Segment = settings.Table.Segment ?? Segment.Bpu }, Event = question.Event.On(question.Day) };
        if (!Assessor.TryAssess(probe, AssessmentOptions.Default with { FindDependence = false }, out _, out ValueList<Problem> problems))
        {
            throw new InputException(new($"--on: {problems[0].Message.Indonesian}", $"--on: {problems[0].Message.English}"));
        }
    }

    private static RosterFormat FormatOf(string? word, string? target) => (word, Path.GetExtension(target)) switch
    {
        ({ } chosen, _) => Enum.GetValues<RosterFormat>().First(format => Words<RosterFormat>.Of(format) == chosen),
        (_, ".csv") => RosterFormat.Csv,
        (_, ".jsonl") => RosterFormat.Jsonl,
        _ => RosterFormat.Text,
    };

    private static LocalDate ParseDay(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        if (IsoText.TryDate(text, out LocalDate date) is { } fault)
        {
            result.AddError($"--on: {ProblemTexts.NotDate(text, fault).English}");
        }

        return date;
    }

    private static void ValidateRegion(OptionResult result)
    {
        if (result.Tokens is [{ Value: var digits }] && digits != AnyRegion && !(digits.Length is > 0 and <= 6 && digits.All(char.IsAsciiDigit)))
        {
            result.AddError("--nik-region: up to six digits, or any.");
        }
    }

    /// <summary>The files of one run.</summary>
    private sealed record RosterFiles(string Source, string? Target, string? Rejected, bool IsDryRun);
}
