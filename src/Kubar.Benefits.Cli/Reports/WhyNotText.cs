using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cli.Calendar;

namespace Kubar.Benefits.Cli.Reports;

/// <summary>Why benefits are not owed, to read on paper or on a terminal.</summary>
internal sealed class WhyNotText(Language language, int? colorWidth) : IWhyNotReport
{
    private readonly TextCanvas _canvas = new(colorWidth);

    public void Answered(CaseAnswers answers)
    {
        _canvas.Heading($"{Labels.Case.In(language)} {PlainText.Of(answers.Assessment.Id)} - {Labels.Event.In(language)} {LongDate.Format(answers.Assessment.EventDate, language)}");
        if (answers.Answers.Count == 0)
        {
            _canvas.Paragraph(QuestionLabels.NothingToAsk.In(language), 0);
        }

        foreach (IGrouping<AnswerKey, WhyNotAnswer> group in answers.Together(language))
        {
            Write(answers, group);
        }

        _canvas.Blank();
    }

    public string Take() => _canvas.Take();

    public void Dispose() => _canvas.Dispose();

    private void Write(CaseAnswers answers, IGrouping<AnswerKey, WhyNotAnswer> group)
    {
        WhyNotAnswer answer = group.First();
        _canvas.Blank();
        _canvas.Apart(CaseAnswers.Names(group, language), Labels.Status(answer.Status).In(language));
        _canvas.Paragraph(QuestionLabels.Because.In(language), 1);
        _canvas.Steps(
            answer.Conditions.Select(condition => new ExplanationStep { Id = condition.Code, Name = condition.Text, Sources = condition.Sources }).ToValueList(),
            language,
            2);
        foreach (IGrouping<ChangeNature, CaseChange> changes in answer.Changes.GroupBy(change => change.Nature).OrderBy(changes => changes.Key))
        {
            _canvas.Paragraph(QuestionLabels.Changes(changes.Key, answer.Status == EntitlementStatus.Deferred).In(language), 1);
            foreach (CaseChange change in changes)
            {
                _canvas.Item(answers.Line(answer, change, language), 2);
            }
        }

        if (answer.Changes.Count == 0)
        {
            _canvas.Paragraph(QuestionLabels.NoChange.In(language), 1);
        }
    }
}
