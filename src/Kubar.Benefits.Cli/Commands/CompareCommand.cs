using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Cases.Fields;
using Kubar.Benefits.Cli.Parsing;
using Kubar.Benefits.Cli.Reports;
using Kubar.Benefits.Cli.Usage;
using Kubar.Benefits.Json;
using Kubar.Benefits.Law;
using Kubar.Benefits.Reports.Pages;
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
            if (Rejected(cases, options) is { Count: > 0 } rejections)
            {
                return await RefuseAsync(rejections, form, surroundings, cancellation);
            }

            IReadOnlyList<ComparisonSide> sides = ComparedSides.Of([.. cases.Select(one => one.Case!)], parsed.GetValue(readings) ?? [], parsed.GetValue(dates) ?? [], options);
            if (ProblemsOf(sides, form.Language) is { Count: > 0 } problems)
            {
                return await RefuseAsync(problems, form, surroundings, cancellation);
            }

            var comparison = CaseComparison.Compare(sides[0], [.. sides.Skip(1)]);
            if (form.Format == OutputFormat.Json)
            {
                await surroundings.Out.WriteAndFlushAsync(Encoding.UTF8.GetBytes(BenefitsJson.Write(comparison, form.Language) + "\n"), cancellation);
                return ExitCode.Success;
            }

            using PageOutput pages = ReportFactory.CreatePages(form, surroundings);
            pages.Write(ComparisonPage.Of(comparison, form.Language));
            pages.Complete();
            await pages.FlushAsync(cancellation);
            return ExitCode.Success;
        }));
        return command;
    }

    private static async Task<int> RefuseAsync(List<Rejection> rejections, ReportForm form, Surroundings surroundings, CancellationToken cancellation)
    {
        if (form.Format == OutputFormat.Json)
        {
            using var refusals = new JsonReport(surroundings.Out, form.Language);
            rejections.ForEach(refusals.Rejected);
            await refusals.FlushAsync(cancellation);
            return ExitCode.SomeRejected;
        }

        using PageOutput pages = ReportFactory.CreatePages(form, surroundings);
        rejections.ForEach(rejection => pages.Write(RejectionPage.Of(rejection, form.Language)));
        pages.Complete();
        await pages.FlushAsync(cancellation);
        return ExitCode.SomeRejected;
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

    private static List<Rejection> Rejected(IReadOnlyList<ParsedCase> cases, AssessmentOptions options)
    {
        var assessor = new CaseAssessor(options);
        var rejections = new List<Rejection>();
        foreach (ParsedCase parsed in cases)
        {
            if (assessor.Assess(parsed, out ValueList<Problem> problems) is null)
            {
                rejections.Add(new(parsed.Place, parsed.Id, problems));
            }
        }

        return rejections;
    }

    /// <summary>What is wrong with a side that was made of a case, such as an event moved to before the law.</summary>
    private static List<Rejection> ProblemsOf(IReadOnlyList<ComparisonSide> sides, Language language)
    {
        var rejections = new List<Rejection>();
        foreach (ComparisonSide side in sides)
        {
            if (!Assessor.TryAssess(side.Case, side.Options, out _, out ValueList<Problem> problems))
            {
                rejections.Add(new(side.Label.In(language), side.Case.Id, problems));
            }
        }

        return rejections;
    }
}
