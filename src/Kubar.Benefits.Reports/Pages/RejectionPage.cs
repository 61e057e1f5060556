using Kubar.Benefits.Reports.Wording;

namespace Kubar.Benefits.Reports.Pages;

/// <summary>What is wrong with a case that was rejected.</summary>
internal static class RejectionPage
{
    private static readonly Sheet Rejected = new(
        new("Ditolak", "Rejected"),
        [new(Labels.Case), new(Labels.Path, Width: 36), new(Labels.Problem, Width: 80)]);

    /// <summary>The page.</summary>
    /// <param name="rejection">What was rejected.</param>
    /// <param name="language">The language of the page.</param>
    /// <param name="isList">Whether the problems are a list rather than a table, as among the findings of an audit.</param>
    public static Page Of(Rejection rejection, Language language, bool isList = false)
    {
        string title = ReportTexts.RejectedTitle(rejection, language);
        (string Where, string What)[] problems = [.. rejection.Problems.Select(problem => (ReportTexts.Place(problem.Path, language), problem.Message.In(language)))];
        return new(
            title,
            language,
            [
                new TitleBlock(title),
                .. isList
                    ? problems.Select(problem => new ItemBlock($"{problem.Where}: {problem.What}"))
                    : (IEnumerable<Block>)[new ProblemsBlock(new(Labels.Path.In(language)), new(Labels.Problem.In(language)), problems)],
            ])
        {
            Rows = () => problems.Select(problem => new SheetRow(Rejected, [rejection.Id ?? Labels.NoId.In(language), problem.Where, problem.What])),
        };
    }

    /// <summary>How many there were of each.</summary>
    public static Page Summary(long assessed, long rejected, Language language)
    {
        string text = ReportTexts.Summary(assessed, rejected, language);
        return new(text, language, [new ClosingBlock(text)]) { IsPart = false };
    }
}
