using System.Globalization;
using System.Text;
using CsvHelper;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Audits;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Cases.Fields;
using Kubar.Benefits.Cli.Roster;
using Kubar.Benefits.Json.Answers;
using Kubar.Benefits.Law;
using Kubar.Benefits.Reports.Formats;
using Kubar.Benefits.Reports.Pages;

namespace Kubar.Benefits.Cli.Reports;

/// <summary>The findings as a table for spreadsheets: a line for each sum that differs or cannot be told, each remark, each problem.</summary>
internal sealed class FindingsFile : IAsyncDisposable
{
    private static readonly string[] Headings =
        ["finding", "reference", "id", "eventDate", "verdict", "component", "paid", "atLeast", "atMost", "difference", "cause", "explanation", "sources", "text"];

    private readonly CsvWriter _csv;
    private readonly Language _language;

    private readonly RosterOutput _output;

    public FindingsFile(RosterOutput output, Language language)
    {
        _output = output;

        // With a mark, or spreadsheets take the text for one in the machine's own encoding.
        var text = new StreamWriter(new RosterOutputStream(output), new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)) { NewLine = "\n" };
        _csv = CsvWriter.Create(text, CsvWriterOptions.Default with { NewLine = "\n" }, leaveOpen: false);
        _language = language;
        Line(Headings);
    }

    public void Add(Audit audit)
    {
        foreach (Comparison comparison in audit.Comparisons.Where(comparison => comparison.Difference != Rupiah.Zero || comparison.Due is null))
        {
            string key = comparison.Benefit?.Id ?? Words<ComparisonKind>.Of(comparison.Kind);
            Cause? cause = audit.Causes.FirstOrDefault(cause => cause.Explains.Contains(key, StringComparer.Ordinal));
            IEnumerable<string> text = comparison.Reasons.Select(reason => reason.Text.In(_language))
                .Concat(comparison.Missing.Select(path => EncodedLaw.NameOfFact(path).In(_language)));
            Line(
            [
                comparison.Difference == Rupiah.Zero ? "undetermined" : "difference",
                .. Of(audit),
                key,
                Number(comparison.Paid),
                Number(comparison.AtLeast),
                comparison.AtMost is { } most ? Number(most) : "",
                Number(comparison.Difference),
                cause?.Id ?? "",
                Safe(cause?.Text.In(_language) ?? ""),
                Safe(string.Join("; ", cause?.Sources ?? [])),
                Safe(string.Join("; ", text)),
            ]);
        }

        foreach (Notice remark in audit.Remarks)
        {
            Line(["remark", .. Of(audit), "", "", "", "", "", remark.Code, "", "", Safe(remark.Text.In(_language))]);
        }
    }

    public void Add(Rejection rejection)
    {
        foreach (Problem problem in rejection.Problems)
        {
            Line(["rejected", "", Safe(rejection.Id ?? ""), "", "", Safe(problem.Path), "", "", "", "", "", "", "", Safe(problem.Message.In(_language))]);
        }
    }

    /// <summary>Hands on what has been written so far.</summary>
    public ValueTask FlushAsync(CancellationToken cancellation) => _csv.FlushAsync(cancellation);

    /// <summary>Everything has been written.</summary>
    public async ValueTask FinishAsync(CancellationToken cancellation)
    {
        await _csv.FlushAsync(cancellation);
        await _output.FinishAsync();
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            await _csv.DisposeAsync();
        }
        catch (ObjectDisposedException)
        {
            // The file has been finished, and with it everything that was written.
        }

        await _output.DisposeAsync();
    }

    private static IEnumerable<string> Of(Audit audit) =>
        [Safe(audit.Reference ?? ""), Safe(audit.Id), IsoDate.Format(audit.Assessment.EventDate), Words<Verdict>.Of(audit.Verdict)];

    private void Line(string[] cells) => _csv.WriteRecord(cells);

    private static string Number(Rupiah amount) => amount.Value.ToString(CultureInfo.InvariantCulture);

    // A spreadsheet would compute what begins like a formula.
    private static string Safe(string text)
    {
        string plain = PlainText.Of(text);
        return plain is ['=' or '+' or '-' or '@', ..] ? "'" + plain : plain;
    }
}
