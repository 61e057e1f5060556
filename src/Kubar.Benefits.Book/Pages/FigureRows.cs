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
    public static BookTable Of(RuleWords words, IEnumerable<Parameter> figures) => new(
        [words.T("Angka", "Figure"), new(words.T("Besarnya", "Value"), IsAmount: true), words.T("Berlaku", "In force"), words.T("Pasal", "Article"), words.T("Sumber", "Grade")],
        [.. figures.SelectMany(figure => PeriodsInView(words, figure).Select(period => new BookRow(
        [
            words.FigureName(figure),
            Wording.Figure(figure, period.Value, words.Language),
            words.Days(period.From, period.To),
            RuleWords.Place(period.Citation.Text),
            words.GradeText(period.Citation.Grade),
        ])))]);

    /// <summary>The periods of the days in view.</summary>
    public static IEnumerable<ParameterPeriod> PeriodsInView(RuleWords words, Parameter figure) =>
        words.Law.Day is { } day ? figure.PeriodOn(Date.NumberOf(day)) is { } period ? [period] : [] : figure.Periods;
}
