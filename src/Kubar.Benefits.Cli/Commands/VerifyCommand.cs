using System.CommandLine;
using Kubar.Benefits.Cli.Reports;

namespace Kubar.Benefits.Cli.Commands;

/// <summary><c>kubar verify FILE|-</c>.</summary>
internal static class VerifyCommand
{
    public static Command Create(Surroundings surroundings)
    {
        Argument<string> file = InputArgument.Create("Receipts of 'kubar assess --receipt'");
        Option<string> format = CommonOptions.Format();
        Option<string> language = CommonOptions.Language();
        var command = new Command("verify", "Recomputes receipts and says what differs. Exit code 0: every receipt holds; 2: some do not, or are unreadable; 1: the command line or a file cannot be used.")
        {
            file, format, language,
        };
        command.SetAction((parsed, cancellation) => Guard.RunAsync(surroundings, CommonOptions.LanguageOf(parsed.GetRequiredValue(language)), async () =>
        {
            OutputFormat form = CommonOptions.FormatOf(parsed.GetRequiredValue(format));
            Language chosen = CommonOptions.LanguageOf(parsed.GetRequiredValue(language));
            Stream input = InputArgument.Open(parsed.GetRequiredValue(file), surroundings);
            await using (input)
            {
                using IVerificationReport report = form == OutputFormat.Json
                    ? new VerificationJson(surroundings.Out, chosen)
                    : new VerificationPages(ReportFactory.CreatePages(form, chosen, surroundings), chosen);
                return await new VerifyRun(report).ExecuteAsync(input, cancellation);
            }
        }));
        return command;
    }
}
