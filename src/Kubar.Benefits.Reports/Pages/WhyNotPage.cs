using Kubar.Benefits.Assessments;
using Kubar.Benefits.Json.Answers;
using Kubar.Benefits.Reports.Wording;

namespace Kubar.Benefits.Reports.Pages;

/// <summary>Why benefits are not owed, and what would change that.</summary>
internal static class WhyNotPage
{
    private static readonly Sheet Answers = new(
        new("Mengapa tidak", "Why not"),
        [
            new(Labels.Case),
            new(Labels.EventDate, ColumnKind.Date, 14),
            new(Labels.Benefit, Width: 40),
            new(Labels.StatusHeading, Width: 18),
            new(Labels.Remark, Width: 40),
            new(Labels.Content, Width: 100),
            new(Labels.LegalBasis, Width: 60),
        ]);

    public static Page Of(WhyNotAnswers answers, Language language)
    {
        string title = $"{Labels.Case.In(language)} {answers.Assessment.Id} - {Labels.Event.In(language)} {LongDate.Format(answers.Assessment.EventDate, language)}";
        List<Block> blocks = [new TitleBlock(title)];
        if (answers.Answers.Count == 0)
        {
            blocks.Add(new ParagraphBlock(QuestionLabels.NothingToAsk.In(language)));
        }

        blocks.AddRange(answers.Together(language).Select(group => Answer(answers, group, language)));
        return new(title, language, blocks) { Document = Labels.WhyNotReport, IsSigned = true, Rows = () => answers.Answers.SelectMany(answer => Rows(answers, answer, language)) };
    }

    private static AnswerBlock Answer(WhyNotAnswers answers, IEnumerable<WhyNotAnswer> group, Language language)
    {
        WhyNotAnswer answer = group.First();
        return new(
            WhyNotAnswers.Names(group, language),
            Labels.Status(answer.Status).In(language),
            QuestionLabels.Because.In(language),
            answer.Conditions.Select(condition => new ExplanationStep { Id = condition.Code, Name = condition.Text, Sources = condition.Sources }).ToValueList(),
            [.. ChangesOf(answers, answer, language)],
            answer.Changes.Count == 0 ? QuestionLabels.NoChange.In(language) : null);
    }

    private static IEnumerable<Note> ChangesOf(WhyNotAnswers answers, WhyNotAnswer answer, Language language) => answer.Changes
        .GroupBy(change => change.Nature)
        .OrderBy(changes => changes.Key)
        .Select(changes => new Note(
            QuestionLabels.Changes(changes.Key, answer.Status == EntitlementStatus.Deferred).In(language),
            [.. changes.Select(change => answers.Line(answer, change, language))]));

    private static IEnumerable<SheetRow> Rows(WhyNotAnswers answers, WhyNotAnswer answer, Language language)
    {
        Cell day = new(LongDate.Format(answers.Assessment.EventDate, language)) { Date = answers.Assessment.EventDate };
        SheetRow Row(string remark, string content, string sources) => new(Answers,
        [
            answers.Assessment.Id,
            day,
            WhyNotAnswers.Names([answer], language),
            new(Labels.Status(answer.Status).In(language)) { Status = answer.Status },
            remark.TrimEnd(':'),
            content,
            sources,
        ]);
        foreach (DecidingCondition condition in answer.Conditions)
        {
            yield return Row(QuestionLabels.Because.In(language), condition.Text.In(language), CitationText.Of(condition.Sources));
        }

        foreach (Note changes in ChangesOf(answers, answer, language))
        {
            foreach (string line in changes.Lines)
            {
                yield return Row(changes.Heading, line, "");
            }
        }
    }
}
