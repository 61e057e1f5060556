using FluentAssertions;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using NodaTime;
using Xunit;

namespace Kubar.Benefits.Monitoring.Tests;

public sealed class FindingTests
{
    private static readonly AssessmentOptions Quick = new() { FindDependence = false };
    private static readonly Programme Programme = MadeUp.Programme with { Eligibility = new() { Source = "keputusan uji", GreatestAge = 64 }, Denominators = [], Targets = [] };
    private static readonly RegisteredDeath Died = new() { Key = "M-1", Nik = Nik(1), DiedOn = new(2026, 8, 9), Cause = DeathCause.Illness };

    [Fact]
    public void Findings_OfAContributionAfterADeath_TellConditionCriterionCauseEffectAndMoney()
    {
        ProgrammeFinding finding = Of(Farmers(2), deaths: [Died]).Findings.Single(found => found.Rule == FindingRule.AfterDeath);

        finding.Person.Should().Be("1");
        (finding.From, finding.To).Should().Be((new(2026, 9, 1), new(2026, 11, 30)));
        finding.AtStake.Should().Be(new MoneyBounds(new(50_400), new(50_400)), "three months of 16,800 were paid");
        finding.Sources.Should().Equal("PP 44/2015 penjelasan Pasal 34(1)");
        finding.Grade.Should().Be(Law.Grade.A);
        finding.Condition.Indonesian.Should().Contain("September").And.Contain("9 Agustus 2026");
        finding.Causes.Should().ContainSingle();
        finding.Effect.Indonesian.Should().Contain("50.400");
        finding.Action.Indonesian.Should().Contain("pembayar");
    }

    [Fact]
    public void Findings_OfAFamilyNeverPaid_StandFirst()
    {
        ProgrammeFinding first = Of(Farmers(2), deaths: [Died], payments: []).Findings[0];

        first.Rule.Should().Be(FindingRule.NeverPaid);
        first.AtStake.Should().Be(new MoneyBounds(new(42_000_000), new(42_000_000)));
        first.Sources.Should().Contain(source => source.Contains("Pasal 34(1)", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(16_800 * 2, null)]
    [InlineData(20_000, "transfer-short")]
    [InlineData(16_800 * 3, "transfer-over")]
    [InlineData(8_400 * 2, "relief-applied")]
    public void Findings_OfATransferForNovember_TellInWhichWayItIsWrong(int sum, string? rule)
    {
        var transfer = new ContributionTransfer { Key = "T-1", Payer = "apbd", Months = new(new(2026, 11)), Lines = [new(null, null, new(sum))] };
        Programme november = Programme with { Payers = [Programme.Payers[0] with { Funding = [new(new(2026, 11))] }] };

        ValueList<ProgrammeFinding> findings = Of(Farmers(2), november, transfers: [transfer]).Findings;

        findings.Select(finding => finding.Rule.Id).Should().Equal(rule is null ? [] : [rule]);
        findings.Sum(finding => finding.AtStake.AtLeast.Value).Should().Be(Math.Abs(sum - 33_600));
    }

    [Fact]
    public void Findings_OfARosterInAnotherOrderWithOtherKeys_HaveTheSameIds()
    {
        Person[] farmers = Farmers(6);
        farmers[3] = farmers[3] with { Nik = "12" };
        Person[] others = [.. farmers.Reverse().Select(farmer => farmer with { Key = $"line {farmer.Key}" })];

        string[] ids = [.. Of(farmers, deaths: [Died], payments: []).Findings.Select(finding => finding.Id)];

        ids.Should().HaveCountGreaterThan(2).And.OnlyHaveUniqueItems();
        Of(others, deaths: [Died], payments: []).Findings.Select(finding => finding.Id).Should().BeEquivalentTo(ids);
    }

    [Fact]
    public void Findings_WhenMoreMonthsAreWrong_KeepTheirId()
    {
        ProgrammeFinding before = Of([Farmers(1)[0] with { Membership = Paid(10) }], deaths: [Died]).Findings.Single(found => found.Rule == FindingRule.AfterDeath);
        ProgrammeFinding after = Of(Farmers(1), deaths: [Died]).Findings.Single(found => found.Rule == FindingRule.AfterDeath);

        after.Id.Should().Be(before.Id);
        after.AtStake.AtLeast.Should().BeGreaterThan(before.AtStake.AtLeast);
    }

    [Fact]
    public void FollowUp_OfFindingsOfTheLastMeeting_TellsWhatBecameOfEach()
    {
        Person[] then = Farmers(4);
        then[1] = then[1] with { Nik = Nik(1) };
        then[2] = then[2] with { Nik = "12" };
        then[3] = then[3] with { Participant = then[3].Participant with { BirthDate = new LocalDate(1940, 1, 1) }, Nik = "34" };
        ProgrammeMonitoring last = Of(then, deaths: [Died], payments: []);
        Person[] now = [then[0] with { Membership = Paid(10) }, Farmers(4)[1], then[2] with { Nik = Nik(3) }];

        FindingFollowUp followUp = Of(now, deaths: [Died], last: Kept(last)).FollowUp!;

        StateOf(FindingRule.AfterDeath).Should().Equal([FollowedState.Changed], "a month less was paid");
        StateOf(FindingRule.NeverPaid).Should().Equal([FollowedState.NotCheckable], "there is no list of payments any more");
        StateOf(FindingRule.PaidTwice).Should().Equal([FollowedState.Settled], "the second line is somebody else's now");
        StateOf(FindingRule.TooOld).Should().Equal([FollowedState.NotCheckable], "the person is not in the roster any more");
        followUp.New.Should().BeEmpty();

        FollowedState[] StateOf(FindingRule rule) => [.. followUp.Old.Where(found => found.Finding.Rule == rule.Id).Select(found => found.State)];
    }

    /// <summary>Whatever was found at two meetings: each old finding has one state, each of today's is new or old, and the counts add up.</summary>
    [Theory]
    [InlineData(61)]
    [InlineData(62)]
    public void FollowUp_OfAnyTwoMeetings_AddsUp(int seed)
    {
        var random = new Random(seed);
        for (int tried = MadeUp.Tried(2, 40); tried > 0; tried--)
        {
            ProgrammeMonitoring last = Of(Some(), deaths: [Died], payments: random.Next(2) == 0 ? null : []);
            ProgrammeMonitoring now = Of(Some(), deaths: random.Next(3) == 0 ? null : [Died], payments: [], last: Kept(last));

            FindingFollowUp followUp = now.FollowUp!;
            followUp.Old.Select(found => found.Finding.Id).Should().Equal(last.Findings.Select(finding => finding.Id));
            Enum.GetValues<FollowedState>().Sum(followUp.CountOf).Should().Be(last.Findings.Count);
            (followUp.CountOf(FollowedState.Open) + followUp.CountOf(FollowedState.Changed) + followUp.New.Count).Should().Be(now.Findings.Count);
            followUp.Old.Where(found => (found.Now != null) != (found.State is FollowedState.Open or FollowedState.Changed)).Should().BeEmpty();
        }

        Person[] Some() =>
        [
            .. Farmers(8).Where(_ => random.Next(4) > 0).Select(farmer => random.Next(4) switch
            {
                0 => farmer with { Nik = null },
                1 => farmer with { Nik = Nik(1) },
                2 => farmer with { Membership = Paid(random.Next(7, 12)) },
                _ => farmer,
            }),
        ];
    }

    [Fact]
    public void ReadFinding_OfALineThatWasWritten_GivesWhatTheNextMeetingNeeds()
    {
        ValueList<ProgrammeFinding> findings = Of(Farmers(2), deaths: [Died], payments: []).Findings;

        foreach (ProgrammeFinding finding in findings)
        {
            MonitoringJson.ReadFinding(1, System.Text.Encoding.UTF8.GetBytes(MonitoringJson.Write(finding))).Value
                .Should().Be(new KeptFinding(finding.Id, finding.Rule.Id, finding.Subject, finding.AtStake));
        }

        MonitoringJson.ReadFinding(7, "{}"u8.ToArray()).Problems.Should().NotBeEmpty();
    }

    /// <summary>A payment upon the death of somebody who by the list is alive: either of the two is wrong.</summary>
    [Fact]
    public void Findings_OfAPaymentUponADeathThatTheListDoesNotTell_AskWhetherTheParticipantDied()
    {
        ProgrammeFinding[] found = Without([Died], PaidUponDeathOf(1, "KW-1"), PaidUponDeathOf(2, "KW-2"));

        found.Should().ContainSingle().Which.About.Should().Be("KW-2");
        found[0].Person.Should().Be("2");
        found[0].AtStake.Should().Be(new MoneyBounds(Rupiah.Zero, new(42_000_000)));
        Without(null, PaidUponDeathOf(2, "KW-2")).Should().BeEmpty("without a list of deaths nobody is missing in it");

        static ProgrammeFinding[] Without(RegisteredDeath[]? deaths, params BenefitPayment[] payments) =>
            [.. Of(Farmers(2), deaths: deaths, payments: payments).Findings.Where(finding => finding.Rule == FindingRule.PaymentWithoutDeath)];
    }

    [Fact]
    public void Findings_OfWhatCannotHaveBeen_NameItAndReckonNothingOfIt()
    {
        Person[] farmers = [.. Farmers(3).Select(farmer => farmer with { Participant = farmer.Participant with { BirthDate = new(1980, 5, 17) } })];
        BenefitPayment early = PaidUponDeathOf(1, "KW-1");
        early = early with { Voucher = early.Voucher with { Case = early.Voucher.Case with { Claim = new() { PaidOn = Died.DiedOn.PlusDays(-1) } } } };
        var monitoring = ProgrammeMonitoring.Of(
            new()
            {
                Programme = Programme,
                Lines = farmers,
                Deaths = [Died, new() { Key = "M-2", Nik = Nik(2), DiedOn = new(1926, 8, 9) }],
                Accidents = [new() { Key = "K-1", Nik = Nik(1), OccurredOn = Died.DiedOn.PlusDays(1), IsFromWork = true }],
                Payments = [early],
            },
            MadeUp.Day,
            Quick);

        ProgrammeFinding[] found = [.. monitoring.Findings.Where(finding => finding.Rule == FindingRule.NotExaminable)];
        found.Select(finding => (finding.Person, finding.About)).Should().BeEquivalentTo(new (string?, string?)[] { ("2", "Death M-2"), ("1", "Accident K-1"), ("1", "Payment KW-1") });
        found.Single(finding => finding.Person == "2").Condition.Indonesian.Should().StartWith("Kematian M-2: participant.birthDate: sesudah tanggal kejadian");
        monitoring.Coverage.Total.Deceased.Should().Be(1, "nobody dies before being born");
        monitoring.Findings.Should().NotContain(finding => finding.Rule == FindingRule.AfterDeath && finding.Person == "2").And.NotContain(finding => finding.Rule == FindingRule.AccidentNeverPaid);
    }

    /// <summary>A NIK typed wrong makes somebody else dead; a slip in a name or in a date does not make anybody another person.</summary>
    [Theory]
    [InlineData("Siti", "1975-03-04", true)]
    [InlineData("Siti", null, false)]
    [InlineData(null, "1975-03-04", false)]
    [InlineData("Siti", "1980-05-17", false)]
    [InlineData("ORANG satu", "1975-03-04", false)]
    public void Findings_OfADeathUnderThisNikAndAnotherNameAndBirthDate_SaySo(string? name, string? birthDate, bool expected)
    {
        RegisteredDeath death = Died with { Name = name, BirthDate = birthDate is null ? null : NodaTime.Text.LocalDatePattern.Iso.Parse(birthDate).Value };
        Person[] farmers = [.. Farmers(2).Select(farmer => farmer with { Participant = farmer.Participant with { BirthDate = new(1980, 5, 17) } })];

        ProgrammeFinding[] found = [.. Of(farmers, deaths: [death]).Findings.Where(finding => finding.Rule == FindingRule.IdentityDiffers)];

        found.Select(finding => (finding.Person, finding.About)).Should().Equal(expected ? [("1", "Death M-1")] : []);
    }

    [Fact]
    public void Findings_OfAPaymentUnderThisNikAndAnotherNameAndBirthDate_SaySo()
    {
        Person[] farmers = [.. Farmers(2).Select(farmer => farmer with { Participant = farmer.Participant with { BirthDate = new(1980, 5, 17) } })];
        BenefitPayment payment = PaidUponDeathOf(1, "KW-1") with { Name = "Siti", BirthDate = new(1975, 3, 4) };

        Of(farmers, deaths: [Died], payments: [payment]).Findings.Should().ContainSingle(finding => finding.Rule == FindingRule.IdentityDiffers).Which.About.Should().Be("Payment KW-1");
    }

    [Theory]
    [InlineData(10, 10, true)]
    [InlineData(20, 2, true)]
    [InlineData(21, 2, false)]
    [InlineData(2, 1, false)]
    public void Of_ARosterOfWhichManyLinesStandTwice_SaysSoOnce(int persons, int again, bool expected)
    {
        Person[] farmers = Farmers(persons);

        ProgrammeMonitoring monitoring = Of([.. farmers, .. farmers.Take(again).Select(farmer => farmer with { Key = $"{farmer.Key} again" })]);

        monitoring.NotSaid.Count(notice => notice.Code == "lines-told-again").Should().Be(expected ? 1 : 0);
    }

    /// <summary>A list that is younger than the day, or a slip in the year: on the day it had not happened.</summary>
    [Fact]
    public void Of_WhatHappenedAfterTheDay_IsNamedAndNotCounted()
    {
        BenefitPayment late = PaidUponDeathOf(1, "KW-9");
        var monitoring = ProgrammeMonitoring.Of(
            new()
            {
                Programme = Programme,
                Lines = Farmers(2),
                Deaths = [Died, new() { Key = "M-9", Nik = Nik(2), DiedOn = MadeUp.Day.PlusDays(1) }],
                Accidents = [new() { Key = "K-9", Nik = Nik(2), OccurredOn = MadeUp.Day.PlusDays(1), IsFromWork = true }],
                Payments = [late with { Voucher = late.Voucher with { Case = late.Voucher.Case with { Claim = new() { PaidOn = MadeUp.Day.PlusDays(1) } } } }],
                Transfers = [new() { Key = "T-9", Payer = "apbd", Months = new(new(2026, 11)), Lines = [new(null, null, new(33_600))], PaidOn = MadeUp.Day.PlusDays(1) }],
            },
            MadeUp.Day,
            Quick);

        monitoring.NotSaid.Select(notice => notice.Code).Should().Equal("no-denominators", "deaths-after-the-day", "accidents-after-the-day", "payments-after-the-day", "transfers-after-the-day");
        monitoring.NotSaid[1].Text.Indonesian.Should().Be("1 kematian bertanggal sesudah hari pemantauan tidak dihitung: M-9.");
        monitoring.Claims!.Deaths.Should().ContainSingle().Which.State.Should().Be(ClaimState.NeverPaid);
        monitoring.Accidents!.Accidents.Should().BeEmpty();
        monitoring.Expected.SoFar.Transferred.Should().Be(Rupiah.Zero);
    }

    [Theory]
    [InlineData(2015, 6, 30)]
    [InlineData(9901, 1, 1)]
    public void Of_ADayWithoutLawOrWithoutACalendarBehindIt_IsRefused(int year, int month, int day)
    {
        Action monitor = () => ProgrammeMonitoring.Of(new() { Programme = Programme, Lines = Farmers(1) }, new(year, month, day), Quick);

        monitor.Should().Throw<ArgumentOutOfRangeException>();
    }

    private static BenefitPayment PaidUponDeathOf(int number, string key) => new()
    {
        Key = key,
        Nik = Nik(number),
        Voucher = new()
        {
            Case = new() { Id = key, Participant = new() { Segment = Segment.Bpu }, Event = new() { Kind = EventKind.NonWorkDeath, Date = Died.DiedOn, DiedOn = Died.DiedOn } },
            Total = new(42_000_000),
        },
    };

    private static KeptFinding[] Kept(ProgrammeMonitoring monitoring) =>
        [.. monitoring.Findings.Select(finding => new KeptFinding(finding.Id, finding.Rule.Id, finding.Subject, finding.AtStake))];

    private static Membership Paid(int through) => new() { RegisteredOn = new(2026, 1, 2), PaidMonths = [new(new(2026, 1), new(2026, through))] };

    private static string Nik(int number) => $"640799170580{number:0000}";

    private static Person[] Farmers(int count) =>
    [
        .. Enumerable.Range(1, count).Select(number => MadeUp.Farmer($"{number}") with
        {
            Nik = Nik(number),
            Name = $"Orang {number}",
            Sex = PersonSex.Male,
            Membership = Paid(11),
        }),
    ];

    private static ProgrammeMonitoring Of(
        Person[] lines,
        Programme? programme = null,
        RegisteredDeath[]? deaths = null,
        BenefitPayment[]? payments = null,
        ContributionTransfer[]? transfers = null,
        KeptFinding[]? last = null) =>
        ProgrammeMonitoring.Of(
            new() { Programme = programme ?? Programme, Lines = lines, Deaths = deaths, Payments = payments, Transfers = transfers, LastFindings = last },
            MadeUp.Day,
            Quick);
}
