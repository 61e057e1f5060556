using System.CommandLine;
using Kubar.Benefits.Cli.Reports;

namespace Kubar.Benefits.Cli.Commands;

/// <summary><c>kubar verify FILE|-</c>.</summary>
internal static class VerifyCommand
{
    public const string Name = "verify";
    public const string Purpose = "Recomputes receipts and says what differs. Exit code 0: every receipt holds; 2: some do not, or are unreadable; 1: the command line or a file cannot be used.";

    public static Command Create(Surroundings process)
    {
        Argument<string> file = InputArgument.Create("Receipts of 'kubar assess --receipt'");
        var report = new ReportOptionSet();
        var command = new Command(Name, Purpose)
        {
            file,
        };
        report.AddTo(command);
        command.SetAction((parsed, cancellation) => report.RunAsync(parsed, process, async (form, surroundings) =>
        {
            Stream input = InputArgument.Open(parsed.GetRequiredValue(file), surroundings);
            await using (input)
            {
                using IVerificationReport answers = form.Format == OutputFormat.Json
                    ? new VerificationJson(surroundings.Out, form.Language)
                    : new VerificationPages(ReportFactory.CreatePages(form, surroundings), form.Language);
                return await new VerifyRun(answers).ExecuteAsync(input, cancellation);
            }
        }));
        return command;
    }
}
