using System.CommandLine;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cli.Reports;
using Kubar.Benefits.Law;

namespace Kubar.Benefits.Cli.Commands;

/// <summary><c>kubar why-not FILE|-</c>.</summary>
internal static class WhyNotCommand
{
    public const string Name = "why-not";
    public const string Purpose = "Says why benefits are not owed or deferred, and the smallest changes of facts that would change that. Exit codes as of assess.";

    public static Command Create(Surroundings process)
    {
        Argument<string> file = InputArgument.Create("Cases");
        var report = new ReportOptionSet();
        var benefit = new Option<string?>("--benefit")
        {
            Description = "One benefit only, by its id (jkm.lump-sum); also one that the event's kind cannot bring.",
            HelpName = "ID",
        };
        benefit.AcceptOnlyFromAmong([.. EncodedLaw.Benefits.Select(known => known.Id)]);
        Option<Readings> readings = ReadingOption.Create();
        Option<string?> holidays = CommonOptions.Holidays();
        var command = new Command(Name, Purpose)
        {
            file, benefit, readings, holidays,
        };
        report.AddTo(command);
        command.SetAction((parsed, cancellation) => report.RunAsync(parsed, process, async (form, surroundings) =>
        {
            var options = new AssessmentOptions
            {
                Readings = parsed.GetRequiredValue(readings),
                PublicHolidays = parsed.GetValue(holidays) is { } path ? await HolidayFile.ReadAsync(path, cancellation) : [],
                FindDependence = false,
            };
            using IWhyNotReport answers = form.Format == OutputFormat.Json
                ? new WhyNotJsonReport(surroundings.Out, form.Language)
                : new WhyNotPages(ReportFactory.CreatePages(form, surroundings), form.Language);
            Stream input = InputArgument.Open(parsed.GetRequiredValue(file), surroundings);
            await using (input)
            {
                return await new WhyNotRun(options, parsed.GetValue(benefit), answers).ExecuteAsync(input, cancellation);
            }
        }));
        return command;
    }
}
