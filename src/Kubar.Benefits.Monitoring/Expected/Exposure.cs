using Kubar.Benefits.Cases;
using NodaTime;

namespace Kubar.Benefits.Monitoring;

/// <summary>In which months something can happen to a person of a programme: from the registration to the end of membership or the death.</summary>
/// <param name="Sex">The sex; null: not told.</param>
/// <param name="Birth">The birth date; null: not told.</param>
/// <param name="From">The first month; null: the registration is not told, so that any month may be one or none.</param>
/// <param name="To">The last month; null: it goes on.</param>
internal readonly record struct Exposure(PersonSex? Sex, LocalDate? Birth, YearMonth? From, YearMonth? To)
{
    public static Exposure Of(Person person, LocalDate? died)
    {
        YearMonth? ended = person.Membership.EndedOn?.ToYearMonth();
        YearMonth? last = died?.ToYearMonth();
        return new(person.Sex, person.BirthDate, person.Membership.RegisteredOn?.ToYearMonth(), ended is null || last < ended ? last ?? ended : ended);
    }

    /// <summary>How many of these months, at least and at most.</summary>
    public (int AtLeast, int AtMost) In(MonthRange months)
    {
        YearMonth first = From is { } from && from > months.First ? from : months.First;
        YearMonth last = To is { } to && to < months.Last ? to : months.Last;
        int count = Math.Max(0, ((last.Year - first.Year) * 12) + last.Month - first.Month + 1);
        return (From is null ? 0 : count, count);
    }

    /// <summary>The completed years of life on the first of these months in which something can happen; null: not told.</summary>
    public int? AgeIn(MonthRange months)
    {
        LocalDate day = (From is { } from && from > months.First ? from : months.First).OnDayOfMonth(1);
        return Birth is { } birth ? birth <= day ? CoverageGroup.AgeOn(birth, day) : 0 : null;
    }

    /// <summary>Whether something on a day happened in these months to somebody who was registered by then.</summary>
    public bool IsSeen(LocalDate day, MonthRange months) => months.First <= day.ToYearMonth() && day.ToYearMonth() <= months.Last && !(day.ToYearMonth() < From);
}
