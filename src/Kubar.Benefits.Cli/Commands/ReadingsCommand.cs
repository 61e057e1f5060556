using Kubar.Benefits.Reports.Pages;
using System.CommandLine;
using Kubar.Benefits.Cli.Reports;

namespace Kubar.Benefits.Cli.Commands;

/// <summary><c>kubar readings</c>: what the law leaves unsettled, and how each question can be answered.</summary>
internal static class ReadingsCommand
{
    public static Command Create(Surroundings surroundings)
    {
        Option<string> format = CommonOptions.Format();
        Option<string> language = CommonOptions.Language();
        var command = new Command("readings", "Lists what the law leaves unsettled: each question, the answers (the default first), the article and why.")
        {
            format, language,
        };
        command.SetAction((parsed, cancellation) => Guard.RunAsync(surroundings, CommonOptions.LanguageOf(parsed.GetRequiredValue(language)), async () =>
        {
            Language chosen = CommonOptions.LanguageOf(parsed.GetRequiredValue(language));
            OutputFormat form = CommonOptions.FormatOf(parsed.GetRequiredValue(format));
            if (form == OutputFormat.Json)
            {
                await surroundings.Out.WriteAndFlushAsync(System.Text.Encoding.UTF8.GetBytes(ReadingsJson.Text()), cancellation);
                return ExitCode.Success;
            }

            using PageOutput pages = ReportFactory.CreatePages(form, chosen, surroundings);
            pages.Write(ReadingsPage.Of(chosen));
            pages.Complete();
            await pages.FlushAsync(cancellation);
            return ExitCode.Success;
        }));
        return command;
    }
}
