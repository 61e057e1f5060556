using System.Globalization;
using System.Text;
using CsvHelper;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Audits;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Cases.Fields;
using Kubar.Benefits.Cli.Files;
using Kubar.Benefits.Json.Answers;
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
    private readonly SpreadsheetCsv? _table;

    /// <summary>A file that is written when everything has been found.</summary>
    /// <param name="output">The file.</param>
    /// <param name="language">The language of the sentences of a table.</param>
    /// <param name="table">How the table is written; null: it is no table, but for programs.</param>
    public FindingsFile(OutputTarget output, Language language, SpreadsheetCsv? table)
    {
        (_output, _language, _table) = (output, language, table);
    }

    public void Add(Audit audit)
    {
        _register.Add(audit);
        foreach (Notice remark in Remarks.BesideFindings(audit))
        {
            string day = IsoDate.Format(audit.Assessment.EventDate);
            _below.Add(["", "remark", Cell(audit.Reference ?? ""), Cell(audit.Id), day, day, "", "", remark.Code, Cell(remark.Text.In(_language)), "", "", "", "", ""]);
        }
    }

    public void Add(Rejection rejection)
    {
        foreach (Problem problem in rejection.Problems)
        {
            _below.Add(["", "rejected", "", Cell(rejection.Id ?? ""), "", "", "", "", Cell(problem.Path), Cell(problem.Message.In(_language)), "", "", "", "", ""]);
        }
    }

    /// <summary>Everything has been found.</summary>
    public async ValueTask FinishAsync(CancellationToken cancellation)
    {
        ValueList<AuditFinding> findings = _register.Ordered();
        if (_table is null)
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
            await WriteTableAsync(_table, findings, cancellation);
        }

        await _output.FinishAsync();
    }

    public ValueTask DisposeAsync() => _output.DisposeAsync();

    private async Task WriteTableAsync(SpreadsheetCsv table, ValueList<AuditFinding> findings, CancellationToken cancellation)
    {
        // With a mark, or spreadsheets take the text for one in the machine's own encoding.
        var text = new StreamWriter(new OutputTargetStream(_output), new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)) { NewLine = "\n" };
        await using var csv = CsvWriter.Create(text, table.Options, leaveOpen: false);
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
        Cell(string.Join("; ", finding.Vouchers.Select(voucher => voucher.Reference).OfType<string>())),
        Cell(string.Join("; ", finding.Vouchers.Select(voucher => voucher.Case))),
        IsoDate.Format(finding.From),
        IsoDate.Format(finding.To),
        Number(finding.AtStake.AtLeast),
        finding.AtStake.AtMost is { } most ? Number(most) : "",
        string.Join("; ", finding.Parts.Select(part => $"{part.Benefit?.Id ?? Words<ComparisonKind>.Of(part.Kind)} {Number(part.Difference)}")),
        Cell(finding.Condition.In(_language)),
        Cell(finding.Criterion.In(_language)),
        Cell(string.Join("; ", finding.Causes.Select(cause => cause.In(_language)))),
        Cell(finding.Effect.In(_language)),
        Cell(string.Join("; ", finding.Sources)),
        GradeWord.Of(finding.Grade),
    ];

    private string Cell(string text) => (_table ?? SpreadsheetCsv.Commas).Cell(text);

    private static string Number(Rupiah amount) => amount.Value.ToString(CultureInfo.InvariantCulture);
}
