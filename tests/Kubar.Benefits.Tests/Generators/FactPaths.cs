using System.Globalization;
using System.Text.RegularExpressions;
using Kubar.Benefits.Cases;
using NodaTime;

namespace Kubar.Benefits.Tests.Generators;

/// <summary>Whether the fact at a path of the contract is absent from a case.</summary>
internal static partial class FactPaths
{
    public static bool IsAbsent(BenefitCase benefitCase, string path)
    {
        Match element = Element().Match(path);
        if (element.Success)
        {
            int index = int.Parse(element.Groups["index"].ValueSpan, CultureInfo.InvariantCulture);
            return element.Groups["list"].Value == "event.losses"
                ? Loss(benefitCase.Event.Losses[index], element.Groups["name"].Value)
                : Child(benefitCase.Family!.Children![index], element.Groups["name"].Value);
        }

        if (path == "law.kepmenaker-609-2012")
        {
            // Not a fact of the case but a text that was not read: the rule on sudden deaths before 2 December 2019.
            return benefitCase.Event.Kind == EventKind.SuddenDeathAtWork && benefitCase.Event.Date < new LocalDate(2019, 12, 2);
        }

        if (path == "law.scholarship-conditions-before-2019-12-02")
        {
            // What was asked of a child beside school until the scholarship was paid by the year, which was not read.
            return benefitCase.Event.Date < new LocalDate(2019, 12, 2);
        }

        if (path.StartsWith("law.", StringComparison.Ordinal))
        {
            // Other texts that were not read: PP 49/2020, the stages of construction.
            return true;
        }

        Participant participant = benefitCase.Participant;
        Membership membership = benefitCase.Membership;
        InsuredEvent happened = benefitCase.Event;
        Expenses expenses = benefitCase.Expenses;
        Family? family = benefitCase.Family;
        return path switch
        {
            "participant.birthDate" => participant.BirthDate is null,
            "participant.monthlyIncome" => participant.MonthlyIncome is null,
            "participant.monthlyWage" => participant.MonthlyWage is null,
            "participant.actualMonthlyWage" => participant.ActualMonthlyWage is null,
            "participant.wageBasis.unitPrice" => participant.WageBasis is ConstructionWage { UnitPrice: null },
            "participant.wageBasis.regencyMinimum" => participant.WageBasis is ConstructionWage { RegencyMinimum: null },
            "participant.wageBasis.provincialMinimum" => participant.WageBasis is ConstructionWage { ProvincialMinimum: null },
            "participant.wageBasis.lowestForSameWork" => participant.WageBasis is TraineeWage { LowestForSameWork: null },
            "participant.paidBy" => participant.PaidBy is null,
            "participant.sector" => participant.Sector is null,
            "membership.registeredOn" => membership.RegisteredOn is null,

            // Where a month is told without its day, or a table does not reach back, something of it is absent.
            "membership.paidMonths" => membership.PaidMonths is not { } months || membership.MonthsKnownFrom is not null || months.Any(period => period.PaidOn is null),
            "membership.reregisteredOn" => membership.ReregisteredOn is null,
            "membership.monthsKnownFrom" => membership.MonthsKnownFrom is not null,
            "participant.employerKind" => participant.EmployerKind is null,
            "participant.employedSince" => participant.EmployedSince is null,
            "event.recoveredOn" => happened.RecoveredOn is null,
            "event.aroseOn" => happened.AroseOn is null,
            "event.broughtToFacility" => happened.BroughtToFacility is null,
            "event.diedOn" => happened.DiedOn is null,
            "event.hoursFromAttackToDeath" => happened.TimeFromAttackToDeath is null,
            "event.doingRegisteredWork" => happened.DoingRegisteredWork is null,
            "event.suspicion.conclusion" => happened.Suspicion is { Conclusion: null },
            "event.suspicion.atCooperatingFacility" => happened.Suspicion is { AtCooperatingFacility: null },
            "event.returnToWorkRecommended" => happened.ReturnToWorkRecommended is null,
            "expenses.highestLocalStandard" or "expenses.medicalElsewhere.highestLocalStandard" => expenses is { MedicalElsewhere: not null, HighestLocalStandard: null },
            "expenses.medical" => expenses.Medical is null,
            "expenses.dentures" => expenses.Dentures is null,
            "expenses.hearingAid" => expenses.HearingAid is null,
            "expenses.glasses" => expenses.Glasses is null,
            "expenses.homeCare" => expenses.HomeCare is null && expenses.HomeCareMonths is null,

            // Of a care longer than the year that is covered, the cost of that year is unknown.
            "expenses.homeCare.amount" => expenses.HomeCare is null || expenses.HomeCareMonths > 12,
            "expenses.homeCare.months" => expenses.HomeCareMonths is null,
            "expenses.transport" => expenses.TransportByLand is null && expenses.TransportBySea is null && expenses.TransportByAir is null,
            "expenses.transport.land" => expenses.TransportByLand is null,
            "expenses.transport.sea" => expenses.TransportBySea is null,
            "expenses.transport.air" => expenses.TransportByAir is null,
            "expenses.orthosisReferencePrice" => expenses.OrthosisReferencePrice is null,
            "family" => family is null,
            "family.spouse" => family?.Spouse is null,
            "family.parents" => family?.Parents is null,
            "family.siblings" => family?.Siblings is null,
            "family.parentsInLaw" => family?.ParentsInLaw is null,
            "family.will" => family?.Will is null,
            "family.children" => family?.Children is null,
            "claim.appliedOn" => benefitCase.Claim.AppliedOn is null,
            "claim.paidOn" => benefitCase.Claim.PaidOn is null,
            _ when path.StartsWith("law.", StringComparison.Ordinal) => true,
            _ => throw new ArgumentOutOfRangeException(nameof(path), path, "Not a path of the contract whose absence means unknown."),
        };
    }

    private static bool Loss(Loss loss, string name) => name switch
    {
        "assessed" => loss.Assessed is null,
        "measured" => loss.Measured is null,
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "Not a property of a loss whose absence means unknown."),
    };

    private static bool Child(Child child, string name) => name switch
    {
        "birthDate" => child.BirthDate is null,
        "level" => child.Level is null,
        "yearsLeft" => child.YearsLeft is null,
        "puMonths" => child.PuMonths is null,
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "Not a property of a child whose absence means unknown."),
    };

    [GeneratedRegex(@"^(?<list>event\.losses|family\.children)\[(?<index>\d+)\]\.(?<name>\w+)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Element();
}
