using System.Globalization;
using System.Text;
using CsvHelper;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Audits;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Cases.Fields;
using Kubar.Benefits.Cli.Files;
using Kubar.Benefits.Json.Answers;
using Kubar.Benefits.Reports.Formats;
using Kubar.Benefits.Reports.Pages;

namespace Kubar.Benefits.Cli.Reports;

/// <summary>
/// The findings, those with most money at stake first, as a table for spreadsheets, or as one JSON object a line. In the table what is only
/// remarked and what was rejected stand below.
/// </summary>
internal sealed class FindingsFile : IAsyncDisposable
{
    private static readonly string[] Headings =
        ["finding", "kind", "reference", "id", "from", "to", "stakeAtLeast", "stakeAtMost", "components", "condition", "criterion", "causes", "effect", "sources", "grade"];

    private readonly FindingRegister _register = new();
    private readonly List<string[]> _below = [];
    private readonly OutputTarget _output;
    private readonly Language _language;
    private readonly bool _isJson;

    /// <summary>A file that is written when everything has been found.</summary>
    /// <param name="output">The file.</param>
    /// <param name="language">The language of the sentences of a table.</param>
    /// <param name="isJson">Whether it is for programs.</param>
    public FindingsFile(OutputTarget output, Language language, bool isJson)
    {
        (_output, _language, _isJson) = (output, language, isJson);
    }

    public void Add(Audit audit)
    {
        _register.Add(audit);
        foreach (Notice remark in Remarks.BesideFindings(audit))
        {
            string day = IsoDate.Format(audit.Assessment.EventDate);
            _below.Add(["", "remark", SpreadsheetText.Of(audit.Reference ?? ""), SpreadsheetText.Of(audit.Id), day, day, "", "", remark.Code, SpreadsheetText.Of(remark.Text.In(_language)), "", "", "", "", ""]);
        }
    }

    public void Add(Rejection rejection)
    {
        foreach (Problem problem in rejection.Problems)
        {
            _below.Add(["", "rejected", "", SpreadsheetText.Of(rejection.Id ?? ""), "", "", "", "", SpreadsheetText.Of(problem.Path), SpreadsheetText.Of(problem.Message.In(_language)), "", "", "", "", ""]);
        }
    }

    /// <summary>Everything has been found.</summary>
    public async ValueTask FinishAsync(CancellationToken cancellation)
    {
        ValueList<AuditFinding> findings = _register.Ordered();
        if (_isJson)
        {
            using var lines = new JsonLines(new OutputTargetStream(_output));
            foreach (AuditFinding finding in findings)
            {
                lines.Write(FindingFields.Form, finding);
            }

            await lines.FlushAsync(cancellation);
        }
        else
        {
            await WriteTableAsync(findings, cancellation);
        }

        await _output.FinishAsync();
    }

    public ValueTask DisposeAsync() => _output.DisposeAsync();

    private async Task WriteTableAsync(ValueList<AuditFinding> findings, CancellationToken cancellation)
    {
        // With a mark, or spreadsheets take the text for one in the machine's own encoding.
        var text = new StreamWriter(new OutputTargetStream(_output), new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)) { NewLine = "\n" };
        await using var csv = CsvWriter.Create(text, SpreadsheetCsv.Commas, leaveOpen: false);
        await csv.WriteRecordAsync(Headings, cancellation);
        foreach (string[] line in findings.Select(LineOf).Concat(_below))
        {
            await csv.WriteRecordAsync(line, cancellation);
        }

        await csv.FlushAsync(cancellation);
    }

    private string[] LineOf(AuditFinding finding) =>
    [
        finding.Id,
        Words<FindingKind>.Of(finding.Kind),
        SpreadsheetText.Of(string.Join("; ", finding.Vouchers.Select(voucher => voucher.Reference).OfType<string>())),
        SpreadsheetText.Of(string.Join("; ", finding.Vouchers.Select(voucher => voucher.Case))),
        IsoDate.Format(finding.From),
        IsoDate.Format(finding.To),
        Number(finding.AtStake.AtLeast),
        finding.AtStake.AtMost is { } most ? Number(most) : "",
        string.Join("; ", finding.Parts.Select(part => $"{part.Benefit?.Id ?? Words<ComparisonKind>.Of(part.Kind)} {Number(part.Difference)}")),
        SpreadsheetText.Of(finding.Condition.In(_language)),
        SpreadsheetText.Of(finding.Criterion.In(_language)),
        SpreadsheetText.Of(string.Join("; ", finding.Causes.Select(cause => cause.In(_language)))),
        SpreadsheetText.Of(finding.Effect.In(_language)),
        SpreadsheetText.Of(string.Join("; ", finding.Sources)),
        GradeWord.Of(finding.Grade),
    ];

    private static string Number(Rupiah amount) => amount.Value.ToString(CultureInfo.InvariantCulture);
}
