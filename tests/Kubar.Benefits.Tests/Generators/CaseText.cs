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
            ["claim"] = Known(("appliedOn", Date(benefitCase.Claim.AppliedOn)), ("paidOn", Date(benefitCase.Claim.PaidOn))),
        };
        if (benefitCase.Family is { } family)
        {
            json["family"] = Family(family);
        }

        return json.ToJsonString();
    }

    private static JsonObject Participant(Participant participant)
    {
        JsonObject json = Known(
            ("segment", Name(participant.Segment)),
            ("birthDate", Date(participant.BirthDate)),
            ("monthlyIncome", participant.MonthlyIncome?.Value),
            ("monthlyWage", participant.MonthlyWage?.Value),
            ("actualMonthlyWage", participant.ActualMonthlyWage?.Value),
            ("paidBy", Name(participant.PaidBy)),
            ("sector", Name(participant.Sector)),
            ("leftHanded", participant.LeftHanded));
        if (participant.Jobs != 1)
        {
            // Not part of the contract, but of the case.
            json["jobs"] = participant.Jobs;
        }

        if (participant.WageBasis is { } wageBasis)
        {
            json["wageBasis"] = $"{wageBasis}";
        }

        return json;
    }

    private static JsonObject Membership(Membership membership) => Known(
        ("registered", membership.Registered),
        ("registeredOn", Date(membership.RegisteredOn)),
        ("paidMonths", membership.PaidMonths is null ? null : new JsonArray([.. membership.PaidMonths.Select(range => JsonValue.Create(range.ToString()))])),
        ("arrearsPaidOn", Date(membership.ArrearsPaidOn)));

    private static JsonObject Event(InsuredEvent happened) => Known(
        ("kind", Name(happened.Kind)),
        ("date", Date(happened.Date)),
        ("diedOn", Date(happened.DiedOn)),
        ("hoursFromAttackToDeath", happened.TimeFromAttackToDeath?.TotalHours),
        ("doingRegisteredWork", happened.DoingRegisteredWork),
        ("employmentEndedOn", Date(happened.EmploymentEndedOn)),
        ("incapacity", happened.Incapacity is [var incapacity, ..] ? Known(("from", Date(incapacity.Start)), ("to", Date(incapacity.End))) : null),
        ("recoveredOn", Date(happened.RecoveredOn)),
        ("permanentTotalDisability", happened.PermanentTotalDisability),
        ("losses", new JsonArray([.. happened.Losses.Select(Loss)])),
        ("returnToWorkRecommended", happened.ReturnToWorkRecommended),

        // Not part of the contract either.
        ("circumstance", happened.Circumstance == AccidentCircumstance.AsFound ? null : Name(happened.Circumstance)),
        ("suspicion", happened.Suspicion?.ToString()),
        ("wagesPaidDuringIncapacity", happened.WagesPaidDuringIncapacity?.Value));

    private static JsonObject Loss(Loss loss) => Known(
        ("code", loss.Code),
        ("functionLost", loss.FunctionLost?.BasisPoints / 100m),
        ("assessed", loss.Assessed?.BasisPoints / 100m),
        ("measured", loss.Measured));

    private static JsonObject Expenses(Expenses expenses) => Known(
        ("medical", expenses.Medical?.Value),
        ("medicalElsewhere", expenses.MedicalElsewhere?.Value),
        ("highestLocalStandard", expenses.HighestLocalStandard?.Value),
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
