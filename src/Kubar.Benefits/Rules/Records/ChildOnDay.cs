using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using NodaTime;

namespace Kubar.Benefits.Rules.Records;

/// <summary>What is told of a child from the date of birth, where the scholarship counts from a day.</summary>
internal readonly struct ChildOnDay(LocalDate birth, LocalDate day, LocalDate? appliedOn, bool on28February, Figures figures)
{
    /// <summary>A child born so many days after is taken to have been conceived before (the reading <c>unborn-child</c>).</summary>
    private const int DaysOfPregnancy = 300;

    public long Born => birth <= day ? 1 : 0;

    public long Conceived => birth <= day.PlusDays(DaysOfPregnancy) ? 1 : 0;

    public long StartsLater => day < SchoolAge ? 1 : 0;

    public long YearsBelowLimit => Instalments(day, Limit);

    public long YearsBelowLimitFromSchoolAge => Instalments(Start, Limit);

    /// <summary>The instalments that have fallen due by the application; without one, by the day itself.</summary>
    public long YearsDueFromSchoolAge => Instalments(Start, (appliedOn ?? day).PlusDays(1));

    /// <summary>The years from a day to the first instalment from school age, a started one counted.</summary>
    public long YearsAfter(LocalDate from) => Math.Min(Calendar.StartedYears(from, Start), ChildFacts.YearsToSchoolAge.Fact.Max);

    /// <summary>The same to the second.</summary>
    public long YearsToSecondAfter(LocalDate from) => YearsToSecond(from, Start, ChildFacts.YearsToSecondFromSchoolAge.Fact);

    public long BelowLimitOnClaim => appliedOn is not { } applied || applied < Limit ? 1 : 0;

    /// <summary>The day from which the instalments of a child count that is not at school yet.</summary>
    public LocalDate Start => LocalDate.Max(SchoolAge, day);

    private LocalDate SchoolAge => Calendar.Birthday(birth, figures.On(Parameters.ScholarshipSchoolAge, day), on28February);

    private LocalDate Limit => Calendar.Birthday(birth, figures.On(Parameters.ScholarshipAgeLimit, day), on28February);

    /// <summary>The years from a day to the second instalment of those that count from another, a started one counted, as far as a fact goes.</summary>
    public static long YearsToSecond(LocalDate from, LocalDate first, Fact fact) => Math.Min(Calendar.StartedYears(from, first.PlusYears(1)), fact.Max);

    /// <summary>The first day itself and its anniversaries, as many as there are before another.</summary>
    public static int Instalments(LocalDate from, LocalDate before) => Math.Min(Calendar.StartedYears(from, before), ChildFacts.MaxInstalments);
}
