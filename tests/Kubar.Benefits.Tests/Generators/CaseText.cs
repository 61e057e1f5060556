using System.Text.Json.Nodes;
using Kubar.Benefits.Cases;
using NodaTime;
using NodaTime.Text;

namespace Kubar.Benefits.Tests.Generators;

/// <summary>A case as one line of the JSON contract, to be read and to be handed to the command line.</summary>
internal static class CaseText
{
    public static string Of(BenefitCase benefitCase)
    {
        JsonObject json = new()
        {
            ["id"] = benefitCase.Id,
            ["participant"] = Participant(benefitCase.Participant),
            ["membership"] = Membership(benefitCase.Membership),
            ["event"] = Event(benefitCase.Event),
            ["expenses"] = Expenses(benefitCase.Expenses),
            ["claim"] = Known(
                ("appliedOn", Date(benefitCase.Claim.AppliedOn)),
                ("fieldCheckEndedOn", Date(benefitCase.Claim.FieldCheckEndedOn)),
                ("paidOn", Date(benefitCase.Claim.PaidOn))),
        };
        if (benefitCase.Family is { } family)
        {
            json["family"] = Family(family);
        }

        return json.ToJsonString();
    }

    private static JsonObject Participant(Participant participant) => Known(
        ("segment", Name(participant.Segment)),
        ("birthDate", Date(participant.BirthDate)),
        ("monthlyIncome", participant.MonthlyIncome?.Value),
        ("monthlyWage", participant.MonthlyWage?.Value),
        ("actualMonthlyWage", participant.ActualMonthlyWage?.Value),
        ("wageBasis", participant.WageBasis is { } basis ? WageBasis(basis) : null),
        ("jobs", participant.Jobs == 1 ? null : participant.Jobs),
        ("alsoSegment", Name(participant.AlsoSegment)),
        ("employerKind", Name(participant.EmployerKind)),
        ("employedSince", Date(participant.EmployedSince)),
        ("paidBy", Name(participant.PaidBy)),
        ("sector", Name(participant.Sector)),
        ("leftHanded", participant.LeftHanded));

    private static JsonObject WageBasis(WageBasis basis) => basis switch
    {
        DailyWage daily => Known(("kind", "daily"), ("aDay", daily.ADay.Value)),
        PieceWage piece => Known(("kind", "piece"), ("lastMonths", Sums(piece.LastMonths))),
        WeatherDependentWage weather => Known(("kind", "weatherDependent"), ("lastMonths", Sums(weather.LastMonths))),
        ConstructionWage construction => Known(
            ("kind", "construction"),
            ("unitPrice", construction.UnitPrice?.Value),
            ("regencyMinimum", construction.RegencyMinimum?.Value),
            ("provincialMinimum", construction.ProvincialMinimum?.Value)),
        TraineeWage trainee => Known(("kind", "trainee"), ("lowestForSameWork", trainee.LowestForSameWork?.Value)),
        _ => throw new ArgumentOutOfRangeException(nameof(basis)),
    };

    private static JsonArray Sums(ValueList<Rupiah> months) => new([.. months.Select(month => JsonValue.Create(month.Value))]);

    private static JsonObject Membership(Membership membership) => Known(
        ("registered", membership.Registered),
        ("registeredOn", Date(membership.RegisteredOn)),
        ("programmes", membership.Programmes is { } programmes ? new JsonArray([.. programmes.Select(programme => JsonValue.Create(Name(programme)))]) : null),
        ("workingWhenRegistered", membership.WorkingWhenRegistered),
        ("reregisteredOn", Date(membership.ReregisteredOn)),
        ("monthsKnownFrom", membership.MonthsKnownFrom is { } known ? YearMonthPattern.Iso.Format(known) : null),
        ("paidMonths", membership.PaidMonths is null ? null : new JsonArray([.. membership.PaidMonths.Select(Paid)])),
        ("arrearsPaidOn", Date(membership.ArrearsPaidOn)),
        ("endedOn", Date(membership.EndedOn)));

    private static JsonNode Paid(PaidPeriod period) => period.PaidOn is { } day
        ? new JsonObject { ["months"] = $"{period.Months}", ["paidOn"] = Date(day) }
        : JsonValue.Create($"{period.Months}");

    private static JsonObject Event(InsuredEvent happened) => Known(
        ("kind", Name(happened.Kind)),
        ("date", Date(happened.Date)),
        ("diedOn", Date(happened.DiedOn)),
        ("hoursFromAttackToDeath", happened.TimeFromAttackToDeath?.TotalHours),
        ("doingRegisteredWork", happened.DoingRegisteredWork),
        ("employmentEndedOn", Date(happened.EmploymentEndedOn)),
        ("incapacity", Incapacity(happened.Incapacity)),
        ("recoveredOn", Date(happened.RecoveredOn)),
        ("permanentTotalDisability", happened.PermanentTotalDisability),
        ("losses", new JsonArray([.. happened.Losses.Select(Loss)])),
        ("returnToWorkRecommended", happened.ReturnToWorkRecommended),
        ("reportedOn", Date(happened.ReportedOn)),
        ("aroseOn", Date(happened.AroseOn)),
        ("broughtToFacility", happened.BroughtToFacility),
        ("disabilityPaid", happened.DisabilityPaid ? true : null),
        ("sight", happened.Sight is { } sight ? Known(("better", sight.Better.BasisPoints / 100m), ("worse", sight.Worse.BasisPoints / 100m)) : null),
        ("circumstance", happened.Circumstance == AccidentCircumstance.AsFound ? null : Name(happened.Circumstance)),
        ("suspicion", happened.Suspicion is { } suspicion ? Suspicion(suspicion) : null),
        ("wagesPaidDuringIncapacity", happened.WagesPaidDuringIncapacity?.Value));

    private static JsonNode? Incapacity(ValueList<DateInterval> intervals) => intervals switch
    {
        [] => null,
        [var only] => Interval(only),
        _ => new JsonArray([.. intervals.Select(Interval)]),
    };

    private static JsonObject Interval(DateInterval interval) => Known(("from", Date(interval.Start)), ("to", Date(interval.End)));

    private static JsonObject Suspicion(Suspicion suspicion) => Known(
        ("conclusion", Name(suspicion.Conclusion)),
        ("atCooperatingFacility", suspicion.AtCooperatingFacility),
        ("inHealthInsurance", suspicion.InHealthInsurance));

    private static JsonObject Loss(Loss loss) => Known(
        ("code", loss.Code),
        ("functionLost", loss.FunctionLost?.BasisPoints / 100m),
        ("assessed", loss.Assessed?.BasisPoints / 100m),
        ("measured", loss.Measured),
        ("side", Name(loss.Side)));

    private static JsonObject Expenses(Expenses expenses) => Known(
        ("medical", expenses.Medical?.Value),
        ("medicalElsewhere", Known(("amount", expenses.MedicalElsewhere?.Value), ("highestLocalStandard", expenses.HighestLocalStandard?.Value))),
        ("advancedBy", Name(expenses.AdvancedBy)),
        ("dentures", expenses.Dentures?.Value),
        ("hearingAid", expenses.HearingAid?.Value),
        ("glasses", expenses.Glasses?.Value),
        ("homeCare", Known(("amount", expenses.HomeCare?.Value), ("months", expenses.HomeCareMonths))),
        ("transport", Known(("land", expenses.TransportByLand?.Value), ("sea", expenses.TransportBySea?.Value), ("air", expenses.TransportByAir?.Value))),
        ("orthosisReferencePrice", expenses.OrthosisReferencePrice?.Value));

    private static JsonObject Family(Family family) => Known(
        ("spouse", family.Spouse),
        ("parents", family.Parents),
        ("siblings", family.Siblings),
        ("parentsInLaw", family.ParentsInLaw),
        ("will", Name(family.Will)),
        ("courtHeir", family.CourtHeir ? true : null),
        ("children", family.Children is null ? null : new JsonArray([.. family.Children.Select(Child)])));

    private static JsonObject Child(Child child) => Known(
        ("birthDate", Date(child.BirthDate)),
        ("level", Name(child.Level)),
        ("yearsLeft", child.YearsLeft),
        ("married", child.Married),
        ("work", Name(child.Work)),
        ("puMonths", child.PuMonths),
        ("registered", child.Registered));

    private static JsonObject Known(params ReadOnlySpan<(string Name, JsonNode? Value)> properties)
    {
        JsonObject json = [];
        foreach ((string name, JsonNode? value) in properties)
        {
            if (value is not null and not JsonObject { Count: 0 })
            {
                json[name] = value;
            }
        }

        return json;
    }

    private static string? Date(LocalDate? date) => date is { } known ? LocalDatePattern.Iso.Format(known) : null;

    private static string? Name(Enum? value) =>
        value is null ? null : char.ToLowerInvariant(value.ToString()[0]) + value.ToString()[1..];
}
