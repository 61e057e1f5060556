using System.Text;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cli.Calendar;
using Kubar.Benefits.Json.Answers;

namespace Kubar.Benefits.Cli.Reports;

/// <summary>Why benefits are not owed, in Markdown.</summary>
internal sealed class WhyNotMarkdown(Language language) : IWhyNotReport
{
    private readonly StringBuilder _text = new();

    public void Answered(CaseAnswers answers)
    {
        Line($"## {Markdown.Escape($"{Labels.Case.In(language)} {answers.Assessment.Id} - {Labels.Event.In(language)} {LongDate.Format(answers.Assessment.EventDate, language)}")}");
        Line("");
        if (answers.Answers.Count == 0)
        {
            Line(QuestionLabels.NothingToAsk.In(language));
            Line("");
        }

        foreach (IGrouping<AnswerKey, WhyNotAnswer> group in answers.Together(language))
        {
            Write(answers, group);
        }
    }

    public string Take()
    {
        string text = _text.ToString();
        _ = _text.Clear();
        return text;
    }

    public void Dispose()
    {
    }

    private void Write(CaseAnswers answers, IGrouping<AnswerKey, WhyNotAnswer> group)
    {
        WhyNotAnswer answer = group.First();
        Line($"### {Markdown.Escape($"{CaseAnswers.Names(group, language)}: {Labels.Status(answer.Status).In(language)}")}");
        Heading(QuestionLabels.Because);
        foreach (DecidingCondition condition in answer.Conditions)
        {
            string sources = condition.Sources.Count > 0 ? $" ({CitationText.Of(condition.Sources)})" : "";
            Line($"- {Markdown.Escape(condition.Text.In(language) + sources)}");
        }

        foreach (IGrouping<ChangeNature, CaseChange> changes in answer.Changes.GroupBy(change => change.Nature).OrderBy(changes => changes.Key))
        {
            Heading(QuestionLabels.Changes(changes.Key, answer.Status == EntitlementStatus.Deferred));
            foreach (CaseChange change in changes)
            {
                Line($"- {Markdown.Escape(answers.Line(answer, change, language))}");
            }
        }

        if (answer.Changes.Count == 0)
        {
            Heading(QuestionLabels.NoChange);
        }
        else
        {
            Line("");
        }
    }

    private void Heading(LocalizedText text)
    {
        Line("");
        Line(Markdown.Escape(text.In(language)));
        Line("");
    }

    private void Line(string line) => _text.Append(line).Append('\n');
}
