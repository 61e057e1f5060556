using System.CommandLine;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases.Fields;
using Kubar.Benefits.Cli.Reports;
using Kubar.Benefits.Law;

namespace Kubar.Benefits.Cli.Commands;

/// <summary><c>kubar assess FILE|-</c>.</summary>
internal static class AssessCommand
{
    public static Command Create(Surroundings surroundings)
    {
        Argument<string> file = InputArgument.Create("Cases");
        Option<string> format = CommonOptions.Format();
        Option<string> language = CommonOptions.Language();
        var explain = new Option<bool>("--explain") { Description = "Adds how each result came about, article by article." };
        Option<Readings> readings = ReadingOption.Create();
        Option<string?> holidays = CommonOptions.Holidays();
        var receipt = new Option<bool>("--receipt")
        {
            Description = "Writes a receipt a line instead: facts, readings and result sealed with the hash of the rulebook; 'kubar verify' recomputes it.",
        };
        var command = new Command("assess", "Says what is owed in each case. Exit code 0: every case was assessed; 2: some were rejected; 1: the command line or a file cannot be used.")
        {
            file, format, language, explain, readings, holidays, receipt,
        };
        command.Validators.Add(result =>
        {
            bool isJson = result.GetResult(format) is not { Implicit: false } given || (given.Tokens is [{ Value: var word }] && word == Words<OutputFormat>.Of(OutputFormat.Json));
            if (result.GetValue(receipt) && (result.GetValue(explain) || !isJson))
            {
                result.AddError("A receipt has one form: --receipt goes with neither --explain nor another --format than json.");
            }
        });
        command.SetAction((parsed, cancellation) => Guard.RunAsync(surroundings, CommonOptions.LanguageOf(parsed.GetRequiredValue(language)), async () =>
        {
            var options = new AssessmentOptions
            {
                Readings = parsed.GetRequiredValue(readings),
                Explain = parsed.GetValue(explain),
                PublicHolidays = parsed.GetValue(holidays) is { } path ? await HolidayFile.ReadAsync(path, cancellation) : [],
            };
            OutputFormat form = CommonOptions.FormatOf(parsed.GetRequiredValue(format));
            Language chosen = CommonOptions.LanguageOf(parsed.GetRequiredValue(language));
            Stream input = InputArgument.Open(parsed.GetRequiredValue(file), surroundings);
            await using (input)
            {
                if (parsed.GetValue(receipt))
                {
                    using var lines = new JsonLines(surroundings.Out);
                    return await new ReceiptRun(options, lines, chosen).ExecuteAsync(input, cancellation);
                }

                using IReport report = ReportFactory.Create(form, chosen, options.Readings, surroundings);
                return await new AssessRun(new(options), report).ExecuteAsync(input, cancellation);
            }
        }));
        return command;
    }
}
