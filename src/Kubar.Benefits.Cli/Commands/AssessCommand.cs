using System.CommandLine;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cli.Reports;
using Kubar.Benefits.Cli.Usage;
using Kubar.Benefits.Law;

namespace Kubar.Benefits.Cli.Commands;

/// <summary><c>kubar assess FILE|-</c>.</summary>
internal static class AssessCommand
{
    public const string Name = "assess";
    public const string Purpose = "Says what is owed in each case. Exit code 0: every case was assessed; 2: some were rejected; 1: the command line or a file cannot be used.";

    public static Command Create(Surroundings process)
    {
        Argument<string> file = InputArgument.Create("Cases");
        var report = new ReportOptionSet();
        var explain = new Option<bool>("--explain") { Description = "Adds how each result came about, article by article." };
        Option<Readings> readings = ReadingOption.Create();
        Option<string?> holidays = CommonOptions.Holidays();
        var receipt = new Option<bool>("--receipt")
        {
            Description = "Writes a receipt a line instead: facts, readings and result sealed with the hash of the rulebook; 'kubar verify' recomputes it.",
        };
        var command = new Command(Name, Purpose)
        {
            file, explain, readings, holidays, receipt,
        };
        report.AddTo(command);
        command.Validators.Add(result =>
        {
            bool isJson = result.GetResult(report.Format) is not { Implicit: false } given || (given.Tokens is [{ Value: var word }] && CommonOptions.IsJson(word));
            if (result.GetValue(receipt) && (result.GetValue(explain) || !isJson))
            {
                result.AddError(new LocalizedText(
                    "Bukti perhitungan hanya satu bentuknya: --receipt tidak dapat bersama --explain atau --format selain json.",
                    "A receipt has one form: --receipt goes with neither --explain nor another --format than json."));
            }
        });
        command.SetAction((parsed, cancellation) => report.RunAsync(parsed, process, async (form, surroundings) =>
        {
            var options = new AssessmentOptions
            {
                Readings = parsed.GetRequiredValue(readings),
                Explain = parsed.GetValue(explain) || form.Format is OutputFormat.Html or OutputFormat.Xlsx,
                PublicHolidays = parsed.GetValue(holidays) is { } path ? await HolidayFile.ReadAsync(path, cancellation) : [],
            };
            Stream input = InputArgument.Open(parsed.GetRequiredValue(file), surroundings);
            await using (input)
            {
                if (parsed.GetValue(receipt))
                {
                    using var lines = new JsonLines(surroundings.Out);
                    return await new ReceiptRun(options, lines, form.Language).ExecuteAsync(input, cancellation);
                }

                using IReport pages = ReportFactory.Create(form, options.Readings, surroundings);
                return await new AssessRun(new(options), pages).ExecuteAsync(input, cancellation);
            }
        }));
        return command;
    }
}
