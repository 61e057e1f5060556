using System.CommandLine;
using Kubar.Benefits.Cli.Reports;
using Kubar.Benefits.Reports.Pages;

namespace Kubar.Benefits.Cli.Commands;

/// <summary><c>kubar readings</c>: what the law leaves unsettled, and how each question can be answered.</summary>
internal static class ReadingsCommand
{
    public const string Name = "readings";
    public const string Purpose = "Lists what the law leaves unsettled: each question, the answers (the default first), the article and why.";

    public static Command Create(Surroundings process)
    {
        var report = new ReportOptionSet();
        var command = new Command(Name, Purpose);
        report.AddTo(command);
        command.SetAction((parsed, cancellation) => report.RunAsync(parsed, process, async (form, surroundings) =>
        {
            if (form.Format == OutputFormat.Json)
            {
                await surroundings.Out.WriteAndFlushAsync(System.Text.Encoding.UTF8.GetBytes(ReadingsJson.Text()), cancellation);
                return ExitCode.Success;
            }

            using PageOutput pages = ReportFactory.CreatePages(form, surroundings);
            pages.Write(ReadingsPage.Of(form.Language));
            pages.Complete();
            await pages.FlushAsync(cancellation);
            return ExitCode.Success;
        }));
        return command;
    }
}
