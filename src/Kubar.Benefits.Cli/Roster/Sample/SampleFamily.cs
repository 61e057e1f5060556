using Kubar.Benefits.Cases;
using NodaTime;

namespace Kubar.Benefits.Cli.Roster.Sample;

/// <summary>Makes up children and where they are at school on the first day of the school year 2026/2027.</summary>
internal static class SampleFamily
{
    /// <summary>The most children that a sample row describes.</summary>
    public const int MostChildren = 3;

    private static readonly LocalDate SchoolYear = new(2026, 7, 13);

    private static readonly IReadOnlyList<(int Count, int Weight)> Counts = [(0, 15), (1, 25), (2, 35), (MostChildren, 25)];

    /// <summary>The children of one who was born on that day, the eldest first.</summary>
    public static IReadOnlyList<SampleChild> ChildrenOf(LocalDate birth, bool married, SampleRandom random)
    {
        int oldest = SchoolYear.Year - birth.Year - 20;
        if (!married || oldest < 0)
        {
            return [];
        }

        var births = new List<LocalDate>();
        int count = random.Weighted(Counts);
        for (int child = 0; child < count; child++)
        {
            LocalDate born = SchoolYear.PlusDays(-random.Below(365 * Math.Min(oldest + 1, 30)));
            births.Add(born);
        }

        births.Sort();
        return [.. births.Select(born => AtSchool(born, random))];
    }

    private static SampleChild AtSchool(LocalDate born, SampleRandom random)
    {
        int age = Period.Between(born, SchoolYear, PeriodUnits.Years).Years;
        (SchoolLevel level, int? left) = age switch
        {
            < 4 => (SchoolLevel.BelowSchool, (int?)null),
            < 6 => (SchoolLevel.Kindergarten, 6 - age),
            < 12 => (SchoolLevel.Primary, 12 - age),
            < 15 => (SchoolLevel.JuniorSecondary, 15 - age),
            < 18 => random.Chance(880) ? (SchoolLevel.SeniorSecondary, 18 - age) : (SchoolLevel.Finished, null),
            < 23 => random.Chance(300) ? (SchoolLevel.Tertiary, 23 - age) : (SchoolLevel.Finished, null),
            _ => (SchoolLevel.Finished, null),
        };
        return random.Chance(30) ? new(born, null, null) : new(born, level, left);
    }
}
