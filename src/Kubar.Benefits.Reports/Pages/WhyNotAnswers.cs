using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Reports.Wording;

namespace Kubar.Benefits.Reports.Pages;

/// <summary>The assessment of a case, and why what is not owed in it is not.</summary>
internal sealed record WhyNotAnswers(Assessment Assessment, ValueList<WhyNotAnswer> Answers)
{
    /// <summary>Benefits of which the same is said, together.</summary>
    public IEnumerable<IGrouping<AnswerKey, WhyNotAnswer>> Together(Language language) =>
        Answers.GroupBy(answer => new AnswerKey(
            answer.Status,
            answer.Conditions,
            answer.Changes.Select(change => (change.Text, Result(answer, change, language))).ToValueList()));

    public static string Names(IEnumerable<WhyNotAnswer> answers, Language language) =>
        string.Join(", ", answers.Select(answer => $"{answer.Benefit.Name.In(language)} ({(answer.Benefit.Program == SecurityProgram.Jkk ? "JKK" : "JKM")})"));

    /// <summary>What a change would bring: the status where it is not simply owed, and what would be payable in all.</summary>
    public string Result(WhyNotAnswer answer, CaseChange change, Language language)
    {
        if (change.Facts.Any(fact => fact.IsExample))
        {
            return QuestionLabels.DependsOnFinding.In(language);
        }

        EntitlementStatus? status = change.Assessment[answer.Benefit.Id]?.Status;
        string prefix = status is null or EntitlementStatus.Owed ? "" : $"{Labels.Status(status.Value).In(language)}; ";
        return $"{prefix}{change.Assessment.Totals.PayableNow.ToString(language)} {QuestionLabels.InAll.In(language)}, {QuestionLabels.InsteadOf.In(language)} {Assessment.Totals.PayableNow.ToString(language)}";
    }

    /// <summary>A change as a line: the clause, who finds what has to be found, and what it would bring.</summary>
    public string Line(WhyNotAnswer answer, CaseChange change, Language language)
    {
        string[] finders = [.. change.Facts.Select(fact => fact.MadeBy?.In(language)).OfType<string>().Distinct(StringComparer.Ordinal)];
        string foundBy = finders.Length == 0 ? "" : $" ({QuestionLabels.Judgement.In(language)}{(language == Language.Indonesian ? ":" : "")} {string.Join("; ", finders)})";
        return $"{change.Text.In(language)}{foundBy}: {Result(answer, change, language)}";
    }
}

/// <summary>What is said of a benefit.</summary>
internal sealed record AnswerKey(EntitlementStatus Status, ValueList<DecidingCondition> Conditions, ValueList<(LocalizedText, string)> Changes);
