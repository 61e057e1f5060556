using System.Text;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Json.Answers;
using Kubar.Benefits.Law;

namespace Kubar.Benefits.Cli.Reports;

/// <summary>A report in Markdown, to be kept with the file of the case.</summary>
internal sealed class MarkdownReport(Stream output, Language language, Readings readings) : IReport
{
    private readonly StringBuilder _text = new();
    private long _assessed;
    private long _rejected;

    public void Assessed(Assessment assessment)
    {
        _assessed++;
        var sheet = new CaseSheet(assessment, language, readings);
        Line($"## {Markdown.Escape(sheet.Title)}");
        Line("");
        Row(Labels.Program.In(language), Labels.Benefit.In(language), Labels.Amount.In(language), Labels.StatusHeading.In(language), Labels.PayeeHeading.In(language));
        Line("| --- | --- | ---: | --- | --- |");
        foreach (BenefitRow row in sheet.Rows)
        {
            Row(row.Program, row.Benefit, row.Amount, row.Status, row.Payee);
        }

        Line("");
        foreach (Line total in sheet.Totals)
        {
            Line($"- **{Markdown.Escape(total.Label)}**: {Markdown.Escape(total.Text)}");
        }

        foreach (Note note in sheet.Notes)
        {
            WriteNote(note);
        }

        Line("");
        foreach (Derivation derivation in sheet.Derivations)
        {
            WriteDerivation(derivation);
        }
    }

    public void Rejected(Rejection rejection)
    {
        _rejected++;
        Line($"## {Markdown.Escape(ReportTexts.RejectedTitle(rejection, language))}");
        Line("");
        Row(Labels.Path.In(language), Labels.Problem.In(language));
        Line("| --- | --- |");
        foreach (Problem problem in rejection.Problems)
        {
            Row(ReportTexts.Place(problem.Path, language), problem.Message.In(language));
        }

        Line("");
    }

    public void Finish()
    {
        if (_assessed + _rejected > 1)
        {
            Line(ReportTexts.Summary(_assessed, _rejected, language));
        }
    }

    public ValueTask FlushAsync(CancellationToken cancellation)
    {
        if (_text.Length == 0)
        {
            return ValueTask.CompletedTask;
        }

        byte[] bytes = Encoding.UTF8.GetBytes(_text.ToString());
        _ = _text.Clear();
        return output.WriteAndFlushAsync(bytes, cancellation);
    }

    public void Dispose()
    {
    }

    private void WriteNote(Note note)
    {
        if (note.Lines.Count == 1)
        {
            Line($"- **{Markdown.Escape(note.Heading)}**: {Markdown.Escape(note.Lines[0])}");
            return;
        }

        Line($"- **{Markdown.Escape(note.Heading)}**:");
        foreach (string line in note.Lines)
        {
            Line($"  - {Markdown.Escape(line)}");
        }
    }

    private void WriteDerivation(Derivation derivation)
    {
        string amount = derivation.Row.Amount == "-" ? "" : derivation.Row.Amount + ", ";
        Line($"### {Markdown.Escape($"{derivation.Row.FullName}: {amount}{derivation.Sentence}")}");
        Line("");
        WriteSteps(derivation.Result, 0);
        if (derivation.Conditions.Count > 0)
        {
            Line("");
            Line(Markdown.Escape(derivation.Heading));
            Line("");
            WriteSteps(derivation.Conditions, 0);
        }

        Line("");
    }

    private void WriteSteps(ValueList<ExplanationStep> steps, int level)
    {
        foreach (ExplanationStep step in steps)
        {
            string text = step.Value is { } value ? $"{step.Name.In(language)}: {value.In(language)}" : step.Name.In(language);
            string sources = step.Sources.Count > 0 ? $" ({CitationText.Of(step.Sources)})" : "";
            Line($"{new string(' ', 2 * level)}- {Markdown.Escape(text + sources)}");
            WriteSteps(step.Because, level + 1);
        }
    }

    private void Row(params ReadOnlySpan<string> cells)
    {
        foreach (string cell in cells)
        {
            _ = _text.Append("| ").Append(Markdown.Escape(cell)).Append(' ');
        }

        Line("|");
    }

    private void Line(string line) => _text.Append(line).Append('\n');
}
