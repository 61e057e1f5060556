using Kubar.Benefits.Assessments;
using Kubar.Benefits.Book.Blocks;
using Kubar.Benefits.Book.Words;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;

namespace Kubar.Benefits.Book.Pages;

/// <summary>Dated figures as rows of a table.</summary>
internal static class FigureRows
{
    /// <summary>The figures by date, with citation and grade.</summary>
    /// <param name="words">The words.</param>
    /// <param name="figures">The figures.</param>
    /// <param name="named">Whether each row names its figure: not below a heading that does.</param>
    public static BookTable Of(RuleWords words, IEnumerable<Parameter> figures, bool named = true) => new(
        [.. named ? [words.T("Angka", "Figure")] : Array.Empty<BookColumn>(), new(words.T("Besarnya", "Value"), IsAmount: true), words.T("Berlaku", "In force"), words.T("Pasal", "Article"), words.T("Sumber", "Grade")],
        [.. figures.SelectMany(figure => PeriodsInView(words, figure).Select(period => new BookRow(
        [
            .. named ? [words.FigureName(figure)] : Array.Empty<Prose>(),
            Wording.Figure(figure, period.Value, words.Language),
            words.Days(period.From, period.To),
            RuleWords.Place(period.Citation.Text),
            words.GradeText(period.Citation.Grade),
        ])))]);

    /// <summary>The periods of the days in view.</summary>
    public static IEnumerable<ParameterPeriod> PeriodsInView(RuleWords words, Parameter figure) =>
        words.Law.Day is { } day ? figure.PeriodOn(Date.NumberOf(day)) is { } period ? [period] : [] : figure.Periods;
}
