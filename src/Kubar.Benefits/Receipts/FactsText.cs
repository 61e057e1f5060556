using Kubar.Benefits.Cases;
using NodaTime;

namespace Kubar.Benefits.Receipts;

/// <summary>
/// The facts of a case in the JSON contract's own properties. What is unknown is left out, and so is what absence already
/// means, so that a case has one text however it was written.
/// </summary>
internal static class FactsText
{
    private const int HourPlaces = 6;
    private const long HourUnits = 1_000_000;

    public static CanonicalObject Of(BenefitCase benefitCase) => CanonicalObject.Of(
        ("id", benefitCase.Id),
        ("participant", Of(benefitCase.Participant)),
        ("membership", Present(Of(benefitCase.Membership))),
        ("event", Of(benefitCase.Event)),
        ("expenses", Present(Of(benefitCase.Expenses))),
        ("family", benefitCase.Family is { } family ? Of(family) : null),
        ("claim", Present(CanonicalObject.Of(
            ("appliedOn", CanonicalWords.Of(benefitCase.Claim.AppliedOn)),
            ("paidOn", CanonicalWords.Of(benefitCase.Claim.PaidOn))))));

    private static CanonicalObject Of(Participant participant) => CanonicalObject.Of(
        ("segment", CanonicalWords.Word(participant.Segment)),
        ("birthDate", CanonicalWords.Of(participant.BirthDate)),
        ("monthlyIncome", CanonicalWords.Of(participant.MonthlyIncome)),
        ("monthlyWage", CanonicalWords.Of(participant.MonthlyWage)),
        ("actualMonthlyWage", CanonicalWords.Of(participant.ActualMonthlyWage)),
        ("leftHanded", CanonicalWords.Unless(usual: false, participant.LeftHanded)),
        ("paidBy", CanonicalWords.Of(participant.PaidBy)),
        ("sector", CanonicalWords.Of(participant.Sector)),
        ("jobs", participant.Jobs == 1 ? null : participant.Jobs),
        ("wageBasis", participant.WageBasis switch
        {
            ConstructionWage construction => CanonicalObject.Of(
                ("kind", "construction"),
                ("unitPrice", CanonicalWords.Of(construction.UnitPrice)),
                ("regencyMinimum", CanonicalWords.Of(construction.RegencyMinimum)),
                ("provincialMinimum", CanonicalWords.Of(construction.ProvincialMinimum))),
            TraineeWage trainee => CanonicalObject.Of(("kind", "trainee"), ("lowestForSameWork", CanonicalWords.Of(trainee.LowestForSameWork))),
            null => null,
            _ => throw new InvalidOperationException($"{participant.WageBasis.GetType().Name} has no text."),
        }));

    private static CanonicalObject Of(Membership membership) => CanonicalObject.Of(
        ("registered", CanonicalWords.Unless(usual: true, membership.Registered)),
        ("registeredOn", CanonicalWords.Of(membership.RegisteredOn)),
        ("paidMonths", membership.PaidMonths is { } months ? CanonicalList.Of(months.Select(run => run.ToString())) : null),
        ("arrearsPaidOn", CanonicalWords.Of(membership.ArrearsPaidOn)));

    private static CanonicalObject Of(InsuredEvent happened) => CanonicalObject.Of(
        ("kind", CanonicalWords.Word(happened.Kind)),
        ("date", CanonicalWords.Of(happened.Date)),
        ("diedOn", CanonicalWords.Of(happened.DiedOn)),
        ("hoursFromAttackToDeath", happened.TimeFromAttackToDeath is { } time ? Hours(time) : null),
        ("doingRegisteredWork", CanonicalWords.Of(happened.DoingRegisteredWork)),
        ("employmentEndedOn", CanonicalWords.Of(happened.EmploymentEndedOn)),
        ("incapacity", happened.Incapacity is [var incapacity, ..]
            ? CanonicalObject.Of(("from", CanonicalWords.Of(incapacity.Start)), ("to", CanonicalWords.Of(incapacity.End)))
            : null),
        ("recoveredOn", CanonicalWords.Of(happened.RecoveredOn)),
        ("permanentTotalDisability", CanonicalWords.Unless(usual: false, happened.PermanentTotalDisability)),
        ("losses", happened.Losses.Count > 0 ? new CanonicalList(happened.Losses.Select(Of)) : null),
        ("returnToWorkRecommended", CanonicalWords.Of(happened.ReturnToWorkRecommended)),
        ("circumstance", happened.Circumstance == AccidentCircumstance.AsFound ? null : CanonicalWords.Word(happened.Circumstance)),
        ("suspicion", happened.Suspicion is { } suspicion
            ? CanonicalObject.Of(
                ("conclusion", CanonicalWords.Of(suspicion.Conclusion)),
                ("atCooperatingFacility", CanonicalWords.Of(suspicion.AtCooperatingFacility)),
                ("inHealthInsurance", CanonicalWords.Of(suspicion.InHealthInsurance)))
            : null),
        ("wagesPaidDuringIncapacity", CanonicalWords.Of(happened.WagesPaidDuringIncapacity)));

    private static CanonicalObject Of(Loss loss) => CanonicalObject.Of(
        ("code", loss.Code),
        ("functionLost", Percent(loss.FunctionLostBasisPoints)),
        ("assessed", Percent(loss.AssessedBasisPoints)),
        ("measured", CanonicalWords.Of(loss.Measured)));

    private static CanonicalObject Of(Expenses expenses) => CanonicalObject.Of(
        ("medical", CanonicalWords.Of(expenses.Medical)),
        ("dentures", CanonicalWords.Of(expenses.Dentures)),
        ("hearingAid", CanonicalWords.Of(expenses.HearingAid)),
        ("glasses", CanonicalWords.Of(expenses.Glasses)),
        ("homeCare", Present(CanonicalObject.Of(
            ("amount", CanonicalWords.Of(expenses.HomeCare)),
            ("months", CanonicalWords.Of(expenses.HomeCareMonths))))),
        ("transport", Present(CanonicalObject.Of(
            ("land", CanonicalWords.Of(expenses.TransportByLand)),
            ("sea", CanonicalWords.Of(expenses.TransportBySea)),
            ("air", CanonicalWords.Of(expenses.TransportByAir))))),
        ("orthosisReferencePrice", CanonicalWords.Of(expenses.OrthosisReferencePrice)),
        ("medicalElsewhere", CanonicalWords.Of(expenses.MedicalElsewhere)),
        ("highestLocalStandard", CanonicalWords.Of(expenses.HighestLocalStandard)));

    private static CanonicalObject Of(Family family) => CanonicalObject.Of(
        ("spouse", CanonicalWords.Of(family.Spouse)),
        ("parents", CanonicalWords.Of(family.Parents)),
        ("siblings", CanonicalWords.Of(family.Siblings)),
        ("parentsInLaw", CanonicalWords.Of(family.ParentsInLaw)),
        ("will", CanonicalWords.Of(family.Will)),
        ("children", family.Children is { } children ? new CanonicalList(children.Select(Of)) : null));

    private static CanonicalObject Of(Child child) => CanonicalObject.Of(
        ("birthDate", CanonicalWords.Of(child.BirthDate)),
        ("level", CanonicalWords.Of(child.Level)),
        ("yearsLeft", CanonicalWords.Of(child.YearsLeft)),
        ("married", CanonicalWords.Unless(usual: false, child.Married)),
        ("work", child.Work == ChildWork.None ? null : CanonicalWords.Word(child.Work)),
        ("puMonths", CanonicalWords.Of(child.PuMonths)),
        ("registered", CanonicalWords.Unless(usual: true, child.Registered)));

    private static CanonicalObject? Present(CanonicalObject members) => members.Members.Length == 0 ? null : members;

    private static CanonicalNumber? Percent(int? basisPoints) => basisPoints is { } value ? CanonicalNumber.Decimal(value, 2) : null;

    /// <summary>
    /// Whole seconds, a started one counted, as a number of hours that gives the same seconds when it is read and rounded up
    /// again; so much is lost of a time that no rule can tell.
    /// </summary>
    private static CanonicalNumber Hours(Duration time)
    {
        long seconds = ((long)time.Days * NodaConstants.SecondsPerDay)
            + ((time.NanosecondOfDay + NodaConstants.NanosecondsPerSecond - 1) / NodaConstants.NanosecondsPerSecond);
        return CanonicalNumber.Decimal(seconds * HourUnits / NodaConstants.SecondsPerHour, HourPlaces);
    }
}
