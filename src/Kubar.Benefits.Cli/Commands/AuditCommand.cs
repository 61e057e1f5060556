using System.CommandLine;
using System.Text;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cli.Reports;
using Kubar.Benefits.Law;

namespace Kubar.Benefits.Cli.Commands;

/// <summary><c>kubar audit FILE|-</c>.</summary>
internal static class AuditCommand
{
    public static Command Create(Surroundings surroundings)
    {
        Argument<string> file = InputArgument.Create("Vouchers ('kubar schema voucher')");
        Option<string> format = CommonOptions.Format();
        Option<string> language = CommonOptions.Language();
        Option<Readings> readings = ReadingOption.Create();
        Option<string?> holidays = CommonOptions.Holidays();
        Option<string?> findings = CommonOptions.File("--findings", "Writes the findings as CSV, one a line, to this file.");
        var command = new Command("audit", "Compares vouchers with the law and looks for what would explain a difference. Exit code 0: every voucher was examined, whatever was found; 2: some were rejected; 1: the command line or a file cannot be used.")
        {
            file, format, language, readings, holidays, findings,
        };
        command.SetAction((parsed, cancellation) => Guard.RunAsync(surroundings, CommonOptions.LanguageOf(parsed.GetRequiredValue(language)), async () =>
        {
            var options = new AssessmentOptions
            {
                Readings = parsed.GetRequiredValue(readings),
                PublicHolidays = parsed.GetValue(holidays) is { } path ? await HolidayFile.ReadAsync(path, cancellation) : [],
            };
            OutputFormat form = CommonOptions.FormatOf(parsed.GetRequiredValue(format));
            Language chosen = CommonOptions.LanguageOf(parsed.GetRequiredValue(language));
            InputArgument.RequireOther(parsed.GetRequiredValue(file), parsed.GetValue(findings));
            Stream input = InputArgument.Open(parsed.GetRequiredValue(file), surroundings);
            await using (input)
            {
                await using FindingsFile? table = parsed.GetValue(findings) is { } name ? OpenFindings(name, chosen) : null;
                using IAuditReport report = form == OutputFormat.Json
                    ? new AuditJson(surroundings.Out, chosen)
                    : new AuditPage(ReportFactory.CreatePage(form, surroundings), chosen);
                return await new AuditRun(options, report, table).ExecuteAsync(input, cancellation);
            }
        }));
        return command;
    }

    // With a mark, or spreadsheets take the text for one in the machine's own encoding.
    private static FindingsFile OpenFindings(string path, Language language) =>
        new(new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)) { NewLine = "\n" }, language);
}
