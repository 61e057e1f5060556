using Kubar.Benefits.Cases;
using NodaTime;

namespace Kubar.Benefits.Monitoring;

/// <summary>What several lines of one person tell together.</summary>
internal static class MergedLines
{
    public static Person Of(ValueList<Person> lines)
    {
        Person first = lines[0];
        string[] payers = [.. lines.Select(line => line.Payer).OfType<string>().Distinct(StringComparer.Ordinal)];
        return first with
        {
            Nik = First(lines, line => line.Nik),
            Name = First(lines, line => line.Name),
            Sex = lines.Select(line => line.Sex).FirstOrDefault(sex => sex is not null),
            District = First(lines, line => line.District),
            Village = First(lines, line => line.Village),
            Sector = First(lines, line => line.Sector),
            Payer = payers.Length == 1 ? payers[0] : null,
            Participant = first.Participant with
            {
                BirthDate = first.BirthDate ?? lines.Select(line => line.BirthDate).FirstOrDefault(birth => birth is not null),
            },
            Family = lines.Select(line => line.Family).FirstOrDefault(family => family is not null),
            Membership = MembershipOf([.. lines.Select(line => line.Membership)]),
        };
    }

    private static string? First(ValueList<Person> lines, Func<Person, string?> of) => lines.Select(of).FirstOrDefault(text => !string.IsNullOrWhiteSpace(text));

    private static Membership MembershipOf(Membership[] memberships)
    {
        Membership earliest = memberships.OrderBy(membership => membership.RegisteredOn ?? LocalDate.MaxIsoValue).First();
        return memberships.Distinct().Count() == 1
            ? earliest
            : earliest with { PaidMonths = memberships.Any(membership => membership.PaidMonths is null) ? null : Together(memberships) };
    }

    /// <summary>Each month once, paid on the earliest day that is told of it; a month of which one line tells no day was paid in time.</summary>
    private static ValueList<PaidPeriod> Together(Membership[] memberships)
    {
        var months = new SortedDictionary<YearMonth, LocalDate?>();
        foreach (PaidPeriod period in memberships.SelectMany(membership => membership.PaidMonths ?? []))
        {
            foreach (YearMonth month in Months.In(period.Months))
            {
                months[month] = months.TryGetValue(month, out LocalDate? before) && (before is null || before <= period.PaidOn) ? before : period.PaidOn;
            }
        }

        return Months.Periods(months);
    }
}
