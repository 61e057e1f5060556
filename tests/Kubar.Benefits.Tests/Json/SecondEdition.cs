using System.Globalization;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Tests.Generators;
using NodaTime;

namespace Kubar.Benefits.Tests.Json;

/// <summary>A generated case with what the second edition of the contract adds, where the case may hold it.</summary>
internal static class SecondEdition
{
    public static BenefitCase Of(BenefitCase full)
    {
        var random = new Random(int.Parse(full.Id, CultureInfo.InvariantCulture));
        bool isPu = full.Participant.Segment == Segment.Pu;
        LocalDate date = full.Event.Date;
        return full with
        {
            Participant = full.Participant with
            {
                EmployerKind = random.Percent(50) ? EmployerKind.StateAdministrator : null,
                EmployedSince = isPu && random.Percent(50) ? date.PlusYears(-3) : null,
            },
            Membership = full.Membership with
            {
                Programmes = random.Percent(70) ? null : [SecurityProgram.Jkm, SecurityProgram.Jkk],
                WorkingWhenRegistered = random.Percent(50) ? true : null,
                MonthsKnownFrom = random.Percent(50) ? new YearMonth(2010, 1) : null,
                PaidMonths = full.Membership.PaidMonths is { } months
                    ? months.Select(period => random.Percent(30) ? period with { PaidOn = date.PlusDays(-random.Between(0, 99)) } : period).ToValueList()
                    : null,
            },
            Event = full.Event with
            {
                BroughtToFacility = full.Event.Kind == EventKind.SuddenDeathAtWork && random.Percent(50) ? true : null,
                ReportedOn = random.Percent(30) ? date.PlusDays(2) : null,
                AroseOn = full.Event.Kind == EventKind.OccupationalDisease && random.Percent(50) ? date.PlusDays(-9) : null,
                DisabilityPaid = random.Percent(30),
                TimeFromAttackToDeath = full.Event.TimeFromAttackToDeath is { } time ? time - Duration.FromNanoseconds(time > Duration.FromHours(1) ? random.Next(1_000_000) : 0) : null,
            },
            Expenses = full.Expenses with { AdvancedBy = random.Percent(50) ? ExpensePayer.Facility : null },
            Family = full.Family is { } family ? family with { CourtHeir = random.Percent(30) } : null,
        };
    }
}
