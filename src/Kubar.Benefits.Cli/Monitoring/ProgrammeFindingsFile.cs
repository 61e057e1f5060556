using System.Globalization;
using System.Text;
using CsvHelper;
using Kubar.Benefits.Cli.Commands;
using Kubar.Benefits.Cli.Files;
using Kubar.Benefits.Json.Answers;
using Kubar.Benefits.Monitoring;

namespace Kubar.Benefits.Cli.Monitoring;

/// <summary>The findings of a monitoring, most money first: one JSON object a line, which the next meeting reads, or a table for spreadsheets.</summary>
internal static class ProgrammeFindingsFile
{
    private static readonly string[] Headings =
        ["finding", "rule", "name", "line", "subject", "about", "from", "to", "stakeAtLeast", "stakeAtMost", "condition", "criterion", "causes", "effect", "action", "sources", "grade"];

    public static async Task WriteAsync(ValueList<ProgrammeFinding> findings, string name, Language language, SpreadsheetCsv form, CancellationToken cancellation)
    {
        await using OutputTarget target = OutputTarget.ToFile(name);
        if (Endings.Of(name) == OutputFormat.Json)
        {
            await using var stream = new OutputTargetStream(target);
            foreach (ProgrammeFinding finding in findings)
            {
                await stream.WriteAsync(Encoding.UTF8.GetBytes(MonitoringJson.Write(finding) + "\n"), cancellation);
            }

            await stream.FlushAsync(cancellation);
        }
        else
        {
            // With a mark, or spreadsheets take the text for one in the machine's own encoding.
            var text = new StreamWriter(new OutputTargetStream(target), new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)) { NewLine = "\n" };
            await using var csv = CsvWriter.Create(text, form.Options, leaveOpen: false);
            await csv.WriteRecordAsync(Headings, cancellation);
            foreach (ProgrammeFinding finding in findings)
            {
                await csv.WriteRecordAsync(LineOf(finding, language, form), cancellation);
            }

            await csv.FlushAsync(cancellation);
        }

        await target.FinishAsync();
    }

    private static string[] LineOf(ProgrammeFinding finding, Language language, SpreadsheetCsv form) =>
    [
        finding.Id,
        finding.Rule.Id,
        finding.Rule.Name.In(language),
        finding.Person ?? "",
        finding.Subject ?? "",
        form.Cell(finding.About ?? ""),
        IsoDate.Format(finding.From),
        IsoDate.Format(finding.To),
        Number(finding.AtStake.AtLeast),
        finding.AtStake.AtMost is { } most ? Number(most) : "",
        form.Cell(finding.Condition.In(language)),
        form.Cell(finding.Criterion.In(language)),
        form.Cell(string.Join("; ", finding.Causes.Select(cause => cause.In(language)))),
        form.Cell(finding.Effect.In(language)),
        form.Cell(finding.Action.In(language)),
        form.Cell(string.Join("; ", finding.Sources)),
        finding.Grade is { } grade ? GradeWord.Of(grade) : "",
    ];

    private static string Number(Rupiah amount) => amount.Value.ToString(CultureInfo.InvariantCulture);
}
