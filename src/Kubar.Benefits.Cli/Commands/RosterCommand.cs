using System.CommandLine;
using System.CommandLine.Parsing;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Cases.Fields;
using Kubar.Benefits.Cli.Roster;
using Kubar.Benefits.Cli.Usage;
using Kubar.Benefits.Json.Streaming;
using Kubar.Benefits.Law;
using Kubar.Benefits.Tables;
using NodaTime;

namespace Kubar.Benefits.Cli.Commands;

/// <summary><c>kubar roster FILE|- --on DATE --event EVENT</c>.</summary>
internal static class RosterCommand
{
    public const string Name = "roster";
    public const string Purpose = "Says for each row of a roster what would be owed if an event happened, with a summary. Exit code 0: every row was answered; 2: some were rejected; 1: the command line or the file cannot be used.";
    private const string KutaiBarat = "6407";
    private const string AnyRegion = "any";

    public static Command Create(Surroundings process)
    {
        var file = new Argument<string>("FILE") { Description = $"The roster: {TableInput.Description}" };
        file.Validators.Add(InputArgument.RefuseEmpty);
        var day = new Option<LocalDate>("--on") { Description = "The day of the event, yyyy-MM-dd.", HelpName = "DATE", Required = true, CustomParser = ParseDay };
        var happening = new Option<string>("--event") { Description = "What is supposed to happen to everybody.", HelpName = string.Join('|', RosterEvent.All.Select(one => one.Word)), Required = true };
        happening.AcceptOnlyFromAmong([.. RosterEvent.All.Select(one => one.Word)]);
        var report = new ReportOptionSet();
        report.Format.Description = "How to write: csv and json are the rows, the others the summary.";
        report.Out.Description = "The file to write; its ending says how. .xlsx: the rows, the summary and what made them; .csv, .json, .jsonl: the rows, and the summary is printed; .txt, .md, .html: the summary.";
        var sentences = new Option<bool>("--sentences") { Description = "Adds to each row why something is not owed, in sentences." };
        var withNik = new Option<bool>("--with-nik") { Description = "Writes the NIKs to the rows; without it they are only checked." };
        var table = new TableOptionSet(TableKind.Roster);
        Option<string?> rejected = CommonOptions.Rejected();
        var region = new Option<string>("--nik-region") { Description = "The digits with which NIKs should begin (6407: Kutai Barat); any: all the same. Others are only pointed out.", HelpName = "DIGITS", DefaultValueFactory = _ => KutaiBarat };
        region.Validators.Add(ValidateRegion);
        Option<Readings> readings = ReadingOption.Create();
        Option<string?> holidays = CommonOptions.Holidays();
        var command = new Command(Name, Purpose)
        {
            file, day, happening, rejected, sentences, withNik, region, readings, holidays,
        };
        report.AddTo(command);
        foreach (Option option in table.All)
        {
            command.Options.Add(option);
        }

        command.SetAction((parsed, cancellation) => report.RunAsync(parsed, process, async form =>
        {
            string source = parsed.GetRequiredValue(file);
            string regionDigits = parsed.GetRequiredValue(region);
            var settings = new RosterSettings(
                new(
                    RosterEvent.All.First(one => one.Word == parsed.GetRequiredValue(happening)),
                    parsed.GetRequiredValue(day),
                    regionDigits == AnyRegion ? "" : regionDigits),
                table.Of(parsed, TableInput.NameOf(source)) with { CarriesOthers = form.Format == OutputFormat.Xlsx, AskedOn = parsed.GetRequiredValue(day) },
                new AssessmentOptions
                {
                    Readings = parsed.GetRequiredValue(readings),
                    PublicHolidays = parsed.GetValue(holidays) is { } path ? await HolidayFile.ReadAsync(path, cancellation) : [],
                },
                form.Language,
                parsed.GetValue(withNik),
                parsed.GetValue(sentences));
            RequireEncodedLaw(settings);

            // The rules are built beside the first pass through the file, which does not ask for them.
            _ = Task.Run(() => settings.Options.Rulebook.Whole, cancellation);
            await using Stream input = await TableInput.OpenAsync(source, process, cancellation);
            bool isDryRun = parsed.GetValue(table.DryRun);
            using Table roster = new TableDialogue(isDryRun ? process with { Answer = null } : process, settings.Language).Open(input, settings.Table, cancellation);
            if (isDryRun)
            {
                return await TableInput.ShowAsync(roster, settings.Table.FileName, process, settings.Language, cancellation);
            }

            if (await TableInput.HasNoRowAsync(roster, process, settings.Language))
            {
                return ExitCode.SomeRejected;
            }

            return await report.WriteAsync(parsed, process, async surroundings =>
            {
                var answering = new RosterAnswering(settings with { Table = roster.Options }, roster, form, process, surroundings, input.Length);
                return await answering.RunAsync(parsed.GetValue(rejected), cancellation);
            });
        }));
        return command;
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

    private static LocalDate ParseDay(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        if (IsoText.TryDate(text, out LocalDate date) is { } fault)
        {
            LocalizedText wrong = ProblemTexts.NotDate(text, fault);
            result.AddError(new LocalizedText($"--on: {wrong.Indonesian}", $"--on: {wrong.English}"));
        }

        return date;
    }

    private static void ValidateRegion(OptionResult result)
    {
        if (result.Tokens is [{ Value: var digits }] && digits != AnyRegion && !(digits.Length is > 0 and <= 6 && digits.All(char.IsAsciiDigit)))
        {
            result.AddError(new LocalizedText("--nik-region: paling banyak enam angka, atau semua.", "--nik-region: up to six digits, or any."));
        }
    }
}
