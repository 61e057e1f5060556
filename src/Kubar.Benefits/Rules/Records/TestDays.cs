using Kubar.Benefits.Cases;
using NodaTime;

namespace Kubar.Benefits.Rules.Records;

/// <summary>
/// The days on which cover is tested: JKK on that of the event, for a disease diagnosed after employment on the day employment ended
/// (PP 44/2015 Pasal 48; Permenaker 5/2021 Pasal 92); JKM, and every contribution period, on the day of death (PP 44/2015 Pasal 34(1)).
/// </summary>
internal sealed record TestDays
{
    /// <summary>The death of so many days within which every one is tried; of more, nothing is known.</summary>
    private const int MostDays = 31;

    /// <summary>The day on which JKK is tested; for a death not from work that of JKM.</summary>
    public required LocalDate OfEvent { get; init; }

    /// <summary>The first day on which the death can have been; without a death the day of the event.</summary>
    public required LocalDate EarliestDeath { get; init; }

    /// <summary>The last day on which it can have been.</summary>
    public required LocalDate LatestDeath { get; init; }

    /// <summary>Whether the end of membership does not end JKK, as for a disease (PP 44/2015 Pasal 48).</summary>
    public required bool EndsNoDisease { get; init; }

    /// <summary>The days on which the death can have been; none: too many to try each.</summary>
    public IReadOnlyList<LocalDate> OfDeath
    {
        get
        {
            int days = Period.DaysBetween(EarliestDeath, LatestDeath);
            var each = new LocalDate[days >= MostDays ? 0 : days + 1];
            for (int day = 0; day < each.Length; day++)
            {
                each[day] = EarliestDeath.PlusDays(day);
            }

            return each;
        }
    }

    /// <summary>The days of a case; for a disease the end of membership stands for that of employment where nothing else is told.</summary>
    public static TestDays Of(BenefitCase benefitCase)
    {
        InsuredEvent happened = benefitCase.Event;
        bool isDisease = happened.Kind == EventKind.OccupationalDisease;
        LocalDate? ended = EventFacts.EmploymentEnd(benefitCase);
        (LocalDate earliest, LocalDate latest) = EventFacts.DaysOfDeath(happened);
        return new()
        {
            OfEvent = isDisease && ended < happened.Date ? ended.Value : happened.Date,
            EarliestDeath = earliest,
            LatestDeath = latest,
            EndsNoDisease = isDisease,
        };
    }
}
