using System.CommandLine;
using System.CommandLine.Parsing;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases.Fields;
using Kubar.Benefits.Cli.Parsing;
using Kubar.Benefits.Cli.Usage;
using Kubar.Benefits.Law;
using NodaTime;

namespace Kubar.Benefits.Cli.Commands;

/// <summary><c>kubar compare FILE [OTHER]</c>.</summary>
internal static class CompareCommand
{
    public const string Name = "compare";
    public const string Purpose = "Sets entitlements side by side: under other readings, on other dates of the event, or of two cases; and says what differs and why.";

    public static Command Create(Surroundings process)
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "One case, with --reading or --event-date; or two cases, in one file or in two. - is standard input.",
            Arity = new ArgumentArity(1, 2),
        };
        files.Validators.Add(InputArgument.RefuseEmpty);
        var ids = new Option<string[]>("--id") { Description = "Takes the case with this id from the files; repeatable.", HelpName = "ID", Arity = ArgumentArity.OneOrMore };
        Option<ReadingAlternative[]> readings = Readings();
        Option<LocalDate[]> dates = Dates();
        var report = new ReportOptionSet();
        Option<string?> holidays = CommonOptions.Holidays();
        var command = new Command(Name, Purpose)
        {
            files, ids, readings, dates, holidays,
        };
        report.AddTo(command);
        command.SetAction((parsed, cancellation) => report.RunAsync(parsed, process, async (form, surroundings) =>
        {
            var options = new AssessmentOptions
            {
                PublicHolidays = parsed.GetValue(holidays) is { } path ? await HolidayFile.ReadAsync(path, cancellation) : [],
            };
            IReadOnlyList<ParsedCase> cases = await ChosenCases.ReadAsync(parsed.GetRequiredValue(files), parsed.GetValue(ids) ?? [], surroundings, cancellation);
            return await ComparisonRun.RunAsync(
                cases,
                sound => ComparedSides.Of(sound, parsed.GetValue(readings) ?? [], parsed.GetValue(dates) ?? [], options),
                options,
                form,
                surroundings,
                cancellation);
        }));
        return command;
    }

    private static Option<ReadingAlternative[]> Readings() => new("--reading")
    {
        Description = "A side with this answer to an unsettled question, the others at their defaults; repeatable, each a side of its own.",
        HelpName = "question=answer",
        Arity = ArgumentArity.OneOrMore,
        CustomParser = result => [.. result.Tokens.Select(token => ReadingOption.Find(token.Value, result)).OfType<ReadingAlternative>()],
    };

    private static Option<LocalDate[]> Dates() => new("--event-date")
    {
        Description = "A side with the event on this day; what follows the event moves with it. Repeatable: the others are compared with the first.",
        HelpName = "yyyy-MM-dd",
        Arity = ArgumentArity.OneOrMore,
        CustomParser = result => [.. result.Tokens.Select(token => DayOf(token.Value, result)).OfType<LocalDate>()],
    };

    private static LocalDate? DayOf(string text, ArgumentResult result)
    {
        if (IsoText.TryDate(text, out LocalDate date) is not { } fault)
        {
            return date;
        }

        result.AddError(ProblemTexts.NotDate(text, fault));
        return null;
    }
}
