using FluentAssertions;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Cli.Roster;
using Kubar.Benefits.Cli.Roster.Sample;
using Kubar.Benefits.Cli.Tests.Support;
using Kubar.Benefits.Law;
using NodaTime;
using Xunit;

namespace Kubar.Benefits.Cli.Tests.Roster;

/// <summary>What <c>kubar roster</c> says of a row is what <c>kubar assess</c> says of its case.</summary>
public sealed class RosterEqualityTests
{
    private const string Today = "2026-11-22";

    public static TheoryData<string, string> EventsAndDays()
    {
        var data = new TheoryData<string, string>();
        foreach (string word in RosterEvent.All.Select(happening => happening.Word))
        {
            foreach (string day in (string[])[Today, "2025-06-16", "2019-12-01"])
            {
                data.Add(word, day);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(EventsAndDays))]
    public async Task Roster_EveryRowOfASample_IsAnsweredAsASingleCase(string word, string day)
    {
        LocalDate on = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
        RosterEvent happening = RosterEvent.All.First(one => one.Word == word);
        int whole = Environment.GetEnvironmentVariable("KUBAR_WHOLE") == "1" ? 1 : 5;
        SampleMember[] members = [.. new SampleRoster(11).Members((day == Today ? 3_000 : 1_600) / whole)];
        using var roster = new MemoryStream();
        SampleCsv.Write(roster, members, Language.English, TestContext.Current.CancellationToken);
        roster.Position = 0;

        CliResult result = await Tool.RunAsync(roster, "roster", "-", "--on", day, "--event", word, "--format", "jsonl");

        result.Lines.Should().HaveCount(members.Length);
        for (int index = 0; index < members.Length; index++)
        {
            BenefitCase single = CaseOf(members[index], happening.On(on));
            string expected = Assessor.TryAssess(single, new() { FindDependence = false }, out Assessment? assessment, out _)
                ? RosterExpectation.Of(assessment, happening)
                : "rejected";
            RosterExpectation.Told(result.Lines[index]).Should().Be(expected, "this is what one case comes to, line {0}", index + 2);
        }
    }

    /// <summary>A benefit that the roster leaves out never has an amount there: it waits for a cost, an application, or is in kind.</summary>
    [Theory]
    [MemberData(nameof(EventsAndDays))]
    public void Benefits_LeftOut_HaveNoAmountOnAnyRow(string word, string day)
    {
        LocalDate on = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
        RosterEvent happening = RosterEvent.All.First(one => one.Word == word);
        foreach (SampleMember member in new SampleRoster(12).Members(200))
        {
            if (Assessor.TryAssess(CaseOf(member, happening.On(on)), new() { FindDependence = false }, out Assessment? assessment, out _))
            {
                assessment.Entitlements.Where(entitlement => !happening.Benefits.Contains(entitlement.Benefit.Id))
                    .Should().OnlyContain(entitlement => (entitlement.Amount ?? Rupiah.Zero) == Rupiah.Zero && entitlement.Schedule.Count == 0);
                happening.Benefits.Should().OnlyContain(benefit => assessment[benefit] != null);
            }
        }
    }

    [Fact]
    public void Events_OfEveryKind_AreThere()
    {
        RosterEvent.All.Select(happening => happening.On(new(2026, 1, 1)).Kind).Distinct().Should().BeEquivalentTo(Enum.GetValues<EventKind>());
        RosterEvent.All.SelectMany(happening => happening.Benefits).Should().OnlyContain(id => EncodedLaw.Benefits.Any(benefit => benefit.Id == id));
    }

    /// <summary>The case, without a file in between.</summary>
    private static BenefitCase CaseOf(SampleMember member, InsuredEvent happened) => new()
    {
        Id = member.Number.ToString(System.Globalization.CultureInfo.InvariantCulture),
        Participant = new()
        {
            Segment = Segment.Bpu,
            BirthDate = member.BirthDate,
            MonthlyIncome = new(member.DeclaredIncome),
            PaidBy = member.Payer,
            Sector = member.Occupation.IsTransport ? Sector.Transport : Sector.Other,
        },
        Membership = new() { RegisteredOn = member.RegisteredOn, PaidMonths = member.PaidMonths?.ToValueList() },
        Event = happened,
        Family = new()
        {
            Spouse = member.Spouse,
            Parents = member.Parents,
            Siblings = member.Siblings,
            Children = member.Children?.Select(child => new Child { BirthDate = child.BirthDate, Level = child.Level, YearsLeft = child.YearsLeft }).ToValueList(),
        },
    };
}
