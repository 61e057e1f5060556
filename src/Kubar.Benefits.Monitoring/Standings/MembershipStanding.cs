using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Law;
using NodaTime;

namespace Kubar.Benefits.Monitoring;

/// <summary>
/// How a membership stands on a day, by what the library answers of a death on that day: whether its funeral cost would be owed, which
/// arrears there are, and why not. No figure and no condition is asked of anything else.
/// </summary>
internal static class MembershipStanding
{
    /// <summary>The library's reason where arrears have ended the right.</summary>
    private const string ArrearsEndedIt = "cover.death.arrears";

    /// <summary>How it stands.</summary>
    /// <param name="person">The person.</param>
    /// <param name="day">The day.</param>
    /// <param name="options">How to assess, and whether to find the readings on which the answer depends.</param>
    /// <param name="rights">What tells the person's rights; afterwards it says whether what is the person's own was needed.</param>
    public static PersonStanding Of(Person person, LocalDate day, AssessmentOptions options, RightsOnDays rights)
    {
        PersonStanding standing = Of(person, day, rights);
        return options.FindDependence && standing.Kind != StandingKind.Malformed
            ? standing with { DependsOn = DependsOn(person, day, options, standing, rights) }
            : standing;
    }

    private static PersonStanding Of(Person person, LocalDate day, RightsOnDays rights)
    {
        RightStates states = rights.On(day);
        if (states[Right.DeathFuneral] == RightState.Held && rights.ToldArrears(day) is { } arrears && !rights.Missing.Any())
        {
            return new() { Key = person.Key, Kind = KindOf(RightState.Held, arrears, []), ArrearsMonths = arrears, Rights = states };
        }

        if (rights.Assess(SupposedEvent.Death, day, out ValueList<Problem> problems) is not { } assessment)
        {
            return new() { Key = person.Key, Kind = StandingKind.Malformed, Rights = RightStates.Unknown, Problems = problems };
        }

        ValueList<Notice> reasons = assessment[Right.DeathFuneral.Benefit]?.Outcome is NotOwed notOwed ? notOwed.Reasons : [];
        return new()
        {
            Key = person.Key,
            Kind = KindOf(states[Right.DeathFuneral], assessment.Arrears.Months, reasons),
            ArrearsMonths = assessment.Arrears.Months,
            Rights = states,
            Reasons = reasons,
            Missing = rights.Missing.Order(StringComparer.Ordinal).ToValueList(),
        };
    }

    private static StandingKind KindOf(RightState funeral, int? arrears, ValueList<Notice> reasons) => (funeral, arrears) switch
    {
        (RightState.Held, 0) => StandingKind.InGoodStanding,
        (RightState.Held, > 0) => StandingKind.InArrears,
        (RightState.NotHeld, _) => reasons.Any(reason => reason.Code == ArrearsEndedIt) ? StandingKind.Lapsed : StandingKind.NotCovered,
        _ => StandingKind.Undetermined,
    };

    /// <summary>Of the readings on which the assessments depend, those one of whose other answers makes another standing.</summary>
    private static ValueList<string> DependsOn(Person person, LocalDate day, AssessmentOptions options, PersonStanding standing, RightsOnDays rights)
    {
        HashSet<string> candidates = [.. rights.DependsOn(day)];
        return ReadingCatalogue.All
            .Where(reading => candidates.Contains(reading.Id))
            .Where(reading => reading.Alternatives.Any(alternative => alternative != options.Readings[reading] && Differs(alternative)))
            .Select(reading => reading.Id)
            .ToValueList();

        bool Differs(ReadingAlternative alternative)
        {
            AssessmentOptions other = options with { Readings = options.Readings.With(alternative) };
            PersonStanding there = Of(person, day, new RightsOnDays(person.Participant, person.Membership, other));
            return there.Kind != standing.Kind || there.ArrearsMonths != standing.ArrearsMonths || there.Rights != standing.Rights;
        }
    }
}
