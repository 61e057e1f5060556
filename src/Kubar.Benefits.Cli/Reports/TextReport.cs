using System.Text;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Law;

namespace Kubar.Benefits.Cli.Reports;

/// <summary>A report to read on paper or on a terminal.</summary>
internal sealed class TextReport(Stream output, Language language, Readings readings, int? colorWidth) : IReport
{
    private readonly TextCanvas _canvas = new(colorWidth);
    private long _assessed;
    private long _rejected;

    public void Assessed(Assessment assessment)
    {
        _assessed++;
        var sheet = new CaseSheet(assessment, language, readings);
        _canvas.Heading(sheet.Title);
        _canvas.Benefits(sheet.Rows, language);
        _canvas.Columns(sheet.Totals);
        foreach (Note note in sheet.Notes)
        {
            WriteNote(note);
        }

        if (sheet.Derivations.Count > 0)
        {
            _canvas.Blank();
            _canvas.Heading(Labels.Derivation.In(language));
            foreach (Derivation derivation in sheet.Derivations)
            {
                _canvas.Result(derivation);
                _canvas.Steps(derivation.Result, language, 1);
                if (derivation.Conditions.Count > 0)
                {
                    _canvas.Paragraph(derivation.Heading, 1);
                    _canvas.Steps(derivation.Conditions, language, 2);
                }
            }
        }

        _canvas.Blank();
    }

    public void Rejected(Rejection rejection)
    {
        _rejected++;
        _canvas.Heading(ReportTexts.RejectedTitle(rejection, language));
        foreach (Problem problem in rejection.Problems)
        {
            _canvas.Item($"{PlainText.Of(ReportTexts.Place(problem.Path, language))}: {PlainText.Of(problem.Message.In(language))}", 1);
        }

        _canvas.Blank();
    }

    public void Finish()
    {
        if (_assessed + _rejected > 1)
        {
            _canvas.Paragraph(ReportTexts.Summary(_assessed, _rejected, language), 0);
        }
    }

    public ValueTask FlushAsync(CancellationToken cancellation)
    {
        string text = _canvas.Take();
        return text.Length == 0 ? ValueTask.CompletedTask : output.WriteAndFlushAsync(Encoding.UTF8.GetBytes(text), cancellation);
    }

    public void Dispose() => _canvas.Dispose();

    private void WriteNote(Note note)
    {
        if (note.Lines.Count == 1)
        {
            _canvas.Paragraph($"{note.Heading}: {note.Lines[0]}", 0);
            return;
        }

        _canvas.Paragraph($"{note.Heading}:", 0);
        foreach (string line in note.Lines)
        {
            _canvas.Item(line, 1);
        }
    }
}
