using Kubar.Benefits.Cases;
using Kubar.Benefits.Law;
using Kubar.Benefits.Rules.Records;
using NodaTime;

namespace Kubar.Benefits.Rules.Scholarship;

/// <summary>The first instalment falls due on the day from which the scholarship counts; for a child below school age, on reaching it.</summary>
internal static class ScholarshipStart
{
    private static readonly ReadingAlternative On28February = ReadingCatalogue.Birthday29February["28-february"];

    /// <inheritdoc cref="ScheduleStart"/>
    public static LocalDate Of(BenefitCase benefitCase, LocalDate countsFrom, int child, Readings readings, Figures figures) =>
        benefitCase.Family!.Children![child] is { Level: SchoolLevel.BelowSchool, BirthDate: { } birth }
            ? new ChildOnDay(birth, countsFrom, null, readings[ReadingCatalogue.Birthday29February] == On28February, figures).Start
            : countsFrom;
}
