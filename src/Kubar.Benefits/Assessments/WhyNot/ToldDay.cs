using Kubar.Benefits.Cases;
using NodaTime;

namespace Kubar.Benefits.Assessments;

/// <summary>A day that a case can tell, and that is imagined on another date.</summary>
/// <param name="Path">Where it stands in the case.</param>
/// <param name="Says">What comes before the day in a sentence.</param>
/// <param name="Moves">The facts that move with it.</param>
/// <param name="Of">The day, where the case tells it.</param>
/// <param name="With">The case with another day in its place.</param>
internal sealed record ToldDay(string Path, LocalizedText Says, MovedFacts Moves, Func<BenefitCase, LocalDate?> Of, Func<BenefitCase, LocalDate, BenefitCase> With)
{
    /// <summary>Of these days those that the case tells, moved as far as the search reaches.</summary>
    public static IEnumerable<Lever> Moved(BenefitCase benefitCase, SearchReach reach, params IEnumerable<(ToldDay Day, DayDirection Where)> days) =>
        days.Where(day => day.Day.Of(benefitCase) is not null).Select(day => day.Day.Moved(reach, day.Where));

    /// <summary>What moves with those of some days that the case tells.</summary>
    public static IEnumerable<MovedFacts> MovedIn(BenefitCase benefitCase, IReadOnlyList<(ToldDay Day, DayDirection Where)> days)
    {
        for (int i = 0; i < days.Count; i++)
        {
            if (days[i].Day.Of(benefitCase) is not null)
            {
                yield return days[i].Day.Moves;
            }
        }
    }

    private Lever Moved(SearchReach reach, DayDirection where) => new()
    {
        Path = Path,
        Nature = ChangeNature.HadToBeDifferent,
        Moves = Moves,
        Most = reach.Days,
        DaysPerStep = 1,
        IsTime = true,
        At = (given, days) => where switch
        {
            DayDirection.Earlier => At(given, -days),
            DayDirection.Later => At(given, days),
            _ => At(given, days).Concat(At(given, -days)),
        },
        Says = (before, after) => DayWords.Moved(Says.Indonesian, Says.English, Of(before)!.Value, Of(after)!.Value),
    };

    // Another fact that is changed with it can be that it is not told at all.
    private IEnumerable<BenefitCase> At(BenefitCase given, int days) =>
        Of(given) is { } day ? MovedDay.Where(day, days, moved => With(given, moved)) : [];
}
