using System.CommandLine;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cli.Reports;
using Kubar.Benefits.Law;

namespace Kubar.Benefits.Cli.Commands;

/// <summary><c>kubar why-not FILE|-</c>.</summary>
internal static class WhyNotCommand
{
    public static Command Create(Surroundings surroundings)
    {
        Argument<string> file = InputArgument.Create("Cases");
        Option<string> format = CommonOptions.Format();
        Option<string> language = CommonOptions.Language();
        var benefit = new Option<string?>("--benefit")
        {
            Description = "One benefit only, by its id (jkm.lump-sum); also one that the event's kind cannot bring.",
            HelpName = "ID",
        };
        benefit.AcceptOnlyFromAmong([.. EncodedLaw.Benefits.Select(known => known.Id)]);
        Option<Readings> readings = ReadingOption.Create();
        Option<string?> holidays = CommonOptions.Holidays();
        var command = new Command("why-not", "Says why benefits are not owed or deferred, and the smallest changes of facts that would change that. Exit codes as of assess.")
        {
            file, benefit, format, language, readings, holidays,
        };
        command.SetAction((parsed, cancellation) => Guard.RunAsync(surroundings, CommonOptions.LanguageOf(parsed.GetRequiredValue(language)), async () =>
        {
            Language chosen = CommonOptions.LanguageOf(parsed.GetRequiredValue(language));
            OutputFormat form = CommonOptions.FormatOf(parsed.GetRequiredValue(format));
            var options = new AssessmentOptions
            {
                Readings = parsed.GetRequiredValue(readings),
                PublicHolidays = parsed.GetValue(holidays) is { } path ? await HolidayFile.ReadAsync(path, cancellation) : [],
                FindDependence = false,
            };
            using IWhyNotReport report = form == OutputFormat.Json
                ? new WhyNotJsonReport(surroundings.Out, chosen)
                : new WhyNotPages(ReportFactory.CreatePages(form, chosen, surroundings), chosen);
            Stream input = InputArgument.Open(parsed.GetRequiredValue(file), surroundings);
            await using (input)
            {
                return await new WhyNotRun(options, parsed.GetValue(benefit), report).ExecuteAsync(input, cancellation);
            }
        }));
        return command;
    }
}
