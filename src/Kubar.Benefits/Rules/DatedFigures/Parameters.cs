using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using NodaTime;

namespace Kubar.Benefits.Rules.DatedFigures;

/// <summary>
/// Every dated figure of the law, each with its article and grade: the one place where figures stand. Percentages are in
/// hundredths of a percent.
/// </summary>
internal static partial class Parameters
{
    private static Parameter Define(string id, Unit unit, string indonesian, string english, params IReadOnlyList<ParameterPeriod> periods) =>
        new() { Id = id, Unit = unit, Name = new(indonesian, english), NameInSentences = FigureNames.Of(id), IsMultiple = FigureNames.IsMultiple(id), Periods = periods };

    private static PeriodStart From(int year, int month, int day) => new(new LocalDate(year, month, day), null);

    private readonly record struct PeriodStart(LocalDate From, LocalDate? Until)
    {
        public PeriodStart To(int year, int month, int day) => this with { Until = new LocalDate(year, month, day) };

        public ParameterPeriod Is(long value, DatedCitation source, Grade grade) =>
            new(From, Until, value, source.Citation with { Grade = grade }, Edition.CheckedThrough);
    }
}
