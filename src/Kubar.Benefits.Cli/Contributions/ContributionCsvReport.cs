using System.Globalization;
using CsvHelper;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Cli.Files;
using Kubar.Benefits.Cli.Reports;
using Kubar.Benefits.Json.Answers;
using Kubar.Benefits.Reports.Formats;
using Kubar.Benefits.Reports.Pages;
using Kubar.Benefits.Reports.Wording;
using NodaTime.Text;

namespace Kubar.Benefits.Cli.Contributions;

/// <summary>
/// A row for each case and month, as a spreadsheet reads it: amounts of all workers together, and empty where they cannot be
/// told. Rejections go to standard error: a table holds one kind of row.
/// </summary>
internal sealed class ContributionCsvReport : IContributionReport
{
#pragma warning disable CA2213 // Standard output is not this report's to close.
    private readonly Stream _output;
#pragma warning restore CA2213
    private readonly TextWriter _error;
    private readonly Language _language;
    private readonly MemoryStream _pending = new();
    private readonly SpreadsheetCsv _form;
    private readonly CsvWriter _writer;

    public ContributionCsvReport(Surroundings surroundings, Language language, SpreadsheetCsv form)
    {
        _output = surroundings.Out;
        _error = surroundings.Error;
        _language = language;
        _form = form;
        _pending.Write(form.Mark);
        _writer = CsvWriter.Create(_pending, form.Options, leaveOpen: true);
        _writer.WriteRecord(["id", "month", "workers", "jkk", "jkm", "fine", "total", "atLeast", "atMost", "missing", "toJkp", "dueOn", "relief", "grade"]);
    }

    public void Assessed(ContributionAssessment assessment)
    {
        foreach (MonthContribution month in assessment.Months)
        {
            ContributionTotals totals = ContributionBudget.AddUp([assessment with { Months = [month] }]).Totals;
            BoundedAmount toJkp = assessment.Workers * (month.Jkk.ToJkp + month.Jkm.ToJkp);
            _writer.WriteRecord(
            [
                _form.Cell(assessment.Id),
                YearMonthPattern.Iso.Format(month.Month),
                assessment.Workers.ToString(CultureInfo.InvariantCulture),
                Digits(totals.Jkk.Amount),
                Digits(totals.Jkm.Amount),
                month.Jkk.Fine is null ? "" : Digits(totals.Fines.Amount),
                Digits(totals.Whole.Amount),
                totals.Whole.Amount is null ? Digits(totals.Whole.AtLeast) : "",
                totals.Whole.Amount is null ? Digits(totals.Whole.AtMost) : "",
                string.Join(' ', totals.Whole.Missing),
                Digits(toJkp.Amount),
                month.DueOn is { } dueOn ? IsoDate.Format(dueOn) : "",
                string.Join(' ', new[] { month.Jkk.Relief?.Code, month.Jkm.Relief?.Code }.OfType<string>().Distinct(StringComparer.Ordinal)),
                GradeWord.Of((Law.Grade)Math.Max((int)month.Jkk.Grade, (int)month.Jkm.Grade)),
            ]);
        }
    }

    public void Rejected(Rejection rejection)
    {
        _error.WriteLine(ReportTexts.RejectedTitle(rejection, _language));
        foreach (Problem problem in rejection.Problems)
        {
            _error.WriteLine($"  {PlainText.Of(ReportTexts.Place(problem.Path, _language))}: {PlainText.Of(problem.Message.In(_language))}");
        }
    }

    public void Finish(ContributionBudget budget)
    {
    }

    public async ValueTask FlushAsync(CancellationToken cancellation)
    {
        await _writer.FlushAsync(cancellation);
        if (_pending.Length > 0)
        {
            await _output.WriteAndFlushAsync(_pending.GetBuffer().AsMemory(0, (int)_pending.Length), cancellation);
            _pending.SetLength(0);
        }
    }

    public void Dispose()
    {
        _writer.Dispose();
        _pending.Dispose();
    }

    private static string Digits(Rupiah? amount) => amount?.Value.ToString(CultureInfo.InvariantCulture) ?? "";
}
