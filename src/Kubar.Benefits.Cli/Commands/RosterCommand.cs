using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Cases.Fields;
using Kubar.Benefits.Cli.Parsing;
using Kubar.Benefits.Cli.Reports;
using Kubar.Benefits.Cli.Roster;
using Kubar.Benefits.Cli.Roster.Answers;
using Kubar.Benefits.Cli.Roster.Input;
using Kubar.Benefits.Cli.Roster.Reports;
using Kubar.Benefits.Json.Streaming;
using Kubar.Benefits.Law;
using NodaTime;

namespace Kubar.Benefits.Cli.Commands;

/// <summary><c>kubar roster FILE|- --on DATE --event EVENT</c>.</summary>
internal static class RosterCommand
{
    private const string KutaiBarat = "6407";
    private const string AnyRegion = "any";

    public static Command Create(Surroundings surroundings)
    {
        var file = new Argument<string>("FILE") { Description = "The roster: CSV with a header; - is standard input." };
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
        var segment = new Option<string>("--segment") { Description = "The segment of a row that does not tell its own.", HelpName = "bpu|pu", DefaultValueFactory = _ => "bpu" };
        segment.AcceptOnlyFromAmong("bpu", "pu");
        var region = new Option<string>("--nik-region") { Description = "The digits with which NIKs should begin (6407: Kutai Barat); any: all the same. Others are only pointed out.", HelpName = "DIGITS", DefaultValueFactory = _ => KutaiBarat };
        region.Validators.Add(ValidateRegion);
        Option<Readings> readings = ReadingOption.Create();
        var holidays = new Option<string?>("--holidays") { Description = "A file of public holidays, one yyyy-MM-dd a line, for due dates.", HelpName = "FILE" };
        var command = new Command("roster", "Says for each row of a roster what would be owed if an event happened, with a summary. Exit code 0: every row was answered; 2: some were rejected; 1: the command line or the file cannot be used.")
        {
            file, day, happening, format, output, language, sentences, withNik, segment, region, readings, holidays,
        };
        command.SetAction((parsed, cancellation) => Guard.RunAsync(surroundings, CommonOptions.LanguageOf(parsed.GetRequiredValue(language)), async () =>
        {
            string regionDigits = parsed.GetRequiredValue(region);
            var settings = new RosterSettings(
                new(
                    RosterEvent.All.First(one => one.Word == parsed.GetRequiredValue(happening)),
                    parsed.GetRequiredValue(day),
                    parsed.GetRequiredValue(segment) == "pu" ? Segment.Pu : Segment.Bpu,
                    regionDigits == AnyRegion ? "" : regionDigits),
                new AssessmentOptions
                {
                    Readings = parsed.GetRequiredValue(readings),
                    PublicHolidays = parsed.GetValue(holidays) is { } path ? await HolidayFile.ReadAsync(path, cancellation) : [],
                },
                FormatOf(parsed.GetValue(format), parsed.GetValue(output)),
                CommonOptions.LanguageOf(parsed.GetRequiredValue(language)),
                parsed.GetValue(withNik),
                parsed.GetValue(sentences));
            return await RunAsync(surroundings, settings, parsed.GetRequiredValue(file), parsed.GetValue(output), cancellation);
        }));
        return command;
    }

    private static async Task<int> RunAsync(Surroundings surroundings, RosterSettings settings, string source, string? target, CancellationToken cancellation)
    {
        RosterQuestion question = settings.Question;
        RequireEncodedLaw(question);
        InputArgument.RequireOther(source, target);
        Stream input = InputArgument.Open(source, surroundings);
        RosterTotals totals;
        string summary;
        await using (input)
        {
            using RosterReader reader = await RosterReader.OpenAsync(input, cancellation);
            await using RosterOutput? rows = OutputOf(surroundings, settings.Format, target);
            using var progress = RosterProgress.Start(surroundings, input.CanSeek ? input.Length : 0, settings.Language);
            var bulk = new BulkQuestion(question.Event, settings.Options);
            var run = new RosterRun(settings, () => new BulkEvaluator(bulk), progress.Report);
            totals = await run.ExecuteAsync(reader, rows, cancellation);
            if (rows is not null)
            {
                await rows.FinishAsync();
            }

            summary = RosterSummary.Of(totals, reader.Header, settings, Math.Max(surroundings.ColorWidth ?? TextCanvas.PlainWidth, 80));
        }

        await WriteSummaryAsync(surroundings, settings, target, totals, summary, cancellation);
        return totals.All[RowOutcome.Rejected] > 0 ? ExitCode.SomeRejected : ExitCode.Success;
    }

    private static RosterOutput? OutputOf(Surroundings surroundings, RosterFormat format, string? target) =>
        format == RosterFormat.Text ? null : target is null ? RosterOutput.To(surroundings.Out) : RosterOutput.ToFile(target);

    // Rows on standard output are for programs: the one line for people goes where it is in nobody's way.
    private static async Task WriteSummaryAsync(Surroundings surroundings, RosterSettings settings, string? target, RosterTotals totals, string summary, CancellationToken cancellation)
    {
        if (settings.Format != RosterFormat.Text && target is null)
        {
            await surroundings.Error.WriteLineAsync(RosterSummary.InOneLine(totals, settings.Language));
            return;
        }

        ReadOnlyMemory<byte> text = Encoding.UTF8.GetBytes(summary);
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
    private static void RequireEncodedLaw(RosterQuestion question)
    {
        var probe = new BenefitCase { Id = "-", Participant = new() { Segment = question.Segment }, Event = question.Event.On(question.Day) };
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
}
