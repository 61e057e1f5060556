using System.Text.Json;
using Kubar.Benefits.Cases;
using NodaTime;

namespace Kubar.Benefits.Cli.Parsing;

/// <summary>The case of the JSON contract, property by property, in the contract's order.</summary>
internal static class CaseReader
{
    /// <summary>The key that stands in for one that is missing, so that the rest can still be examined.</summary>
    internal const string NoId = "-";

    /// <summary>The first day whose law is encoded: no other date makes fewer demands.</summary>
    internal static readonly LocalDate NoDate = new(2015, 7, 1);

    public static ParsedCase Read(string place, JsonElement element)
    {
        var problems = new List<Problem>();
        ParsedCase read = Read(place, JsonObjectReader.OfCase(element, problems));
        return read with { Problems = problems.Count == 0 ? [] : problems.ToValueList() };
    }

    /// <summary>The case that an object holds; its problems are noted where the reader notes them.</summary>
    public static ParsedCase Read(string place, JsonObjectReader reader)
    {
        var standIns = StandIns.None;
        string? id = reader.RequiredText("id");
        var read = new BenefitCase
        {
            Id = id ?? NoId,
            Participant = ReadParticipant(reader.Object("participant"), ref standIns),
            Membership = ReadMembership(reader.Object("membership")),
            Event = EventReader.Read(reader.Object("event"), ref standIns),
            Expenses = ReadExpenses(reader.Object("expenses")),
            Family = FamilyReader.Read(reader.Object("family")),
            Claim = ReadClaim(reader.Object("claim")),
        };
        reader.RejectOthers();
        return new(place, id, read, standIns, []);
    }

    private static Participant ReadParticipant(JsonObjectReader reader, ref StandIns standIns)
    {
        Segment? segment = reader.RequiredOneOf<Segment>("segment");
        if (segment is null)
        {
            standIns |= StandIns.Segment;
        }

        var participant = new Participant
        {
            Segment = segment ?? Segment.Bpu,
            BirthDate = reader.Date("birthDate"),
            MonthlyIncome = reader.Money("monthlyIncome"),
            MonthlyWage = reader.Money("monthlyWage"),
            ActualMonthlyWage = reader.Money("actualMonthlyWage"),
            LeftHanded = reader.Truth("leftHanded") ?? false,
            PaidBy = reader.OneOf<ContributionPayer>("paidBy"),
            Sector = reader.OneOf<Sector>("sector"),
        };
        reader.RejectOthers();
        return participant;
    }

    private static Membership ReadMembership(JsonObjectReader reader)
    {
        var membership = new Membership
        {
            RegisteredOn = reader.Date("registeredOn"),
            Registered = reader.Truth("registered") ?? true,
            PaidMonths = reader.Months("paidMonths"),
            ArrearsPaidOn = reader.Date("arrearsPaidOn"),
        };
        reader.RejectOthers();
        return membership;
    }

    private static Expenses ReadExpenses(JsonObjectReader reader)
    {
        JsonObjectReader homeCare = reader.Object("homeCare");
        JsonObjectReader transport = reader.Object("transport");
        var expenses = new Expenses
        {
            Medical = reader.Money("medical"),
            Dentures = reader.Money("dentures"),
            HearingAid = reader.Money("hearingAid"),
            Glasses = reader.Money("glasses"),
            HomeCare = homeCare.Money("amount"),
            HomeCareMonths = homeCare.Integer("months"),
            TransportByLand = transport.Money("land"),
            TransportBySea = transport.Money("sea"),
            TransportByAir = transport.Money("air"),
            OrthosisReferencePrice = reader.Money("orthosisReferencePrice"),
        };
        homeCare.RejectOthers();
        transport.RejectOthers();
        reader.RejectOthers();
        return expenses;
    }

    private static Claim ReadClaim(JsonObjectReader reader)
    {
        var claim = new Claim
        {
            AppliedOn = reader.Date("appliedOn"),
            PaidOn = reader.Date("paidOn"),
        };
        reader.RejectOthers();
        return claim;
    }
}
