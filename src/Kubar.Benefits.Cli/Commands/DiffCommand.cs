using System.CommandLine;
using Kubar.Benefits.Cli.Files;
using Kubar.Benefits.Cli.Reports;
using Kubar.Benefits.Cli.Rulebooks;
using Kubar.Benefits.Reports;
using NodaTime;

namespace Kubar.Benefits.Cli.Commands;

/// <summary><c>kubar diff DATE DATE</c>: what changed in the law between two days.</summary>
internal static class DiffCommand
{
    public const string Name = "diff";
    public const string Purpose = "Says what changed in the law between two days, rule by rule, in words and amounts.";

    public static Command Create(Surroundings process)
    {
        Argument<LocalDate> first = RuleDay.Argument("DATE", "The earlier day, yyyy-MM-dd.");
        Argument<LocalDate> second = RuleDay.Argument("OTHER", "The later day, yyyy-MM-dd.");
        Option<string> format = CommonOptions.Choice("--format", "How to write it.", "text", "markdown", "html");
        Option<string> language = CommonOptions.Language();
        var command = new Command(Name, Purpose) { first, second, format, language };
        command.SetAction((parsed, cancellation) =>
        {
            Language of = CommonOptions.LanguageOf(parsed.GetRequiredValue(language));
            return Guard.RunAsync(process, of, async () =>
            {
                var form = new ReportForm(CommonOptions.FormatOf(parsed.GetRequiredValue(format)), of, SpreadsheetCsv.Commas, ReportOptions.Default);
                using PageOutput pages = ReportFactory.CreatePages(form, process);
                pages.Write(RulebookPages.Difference(RuleDay.Encoded(parsed.GetValue(first)), RuleDay.Encoded(parsed.GetValue(second)), of));
                pages.Complete();
                await pages.FlushAsync(cancellation);
                return ExitCode.Success;
            });
        });
        return command;
    }
}
