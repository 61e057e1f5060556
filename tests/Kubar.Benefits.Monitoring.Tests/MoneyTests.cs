using FluentAssertions;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Audits;
using Kubar.Benefits.Cases;
using NodaTime;
using Xunit;

namespace Kubar.Benefits.Monitoring.Tests;

public sealed class MoneyTests
{
    private static readonly AssessmentOptions Quick = new() { FindDependence = false };
    private static readonly AccountCode Jkk = AccountCode.Parse("5.1.02.02.02.0006");
    private static readonly AccountCode Jkm = AccountCode.Parse("5.1.02.02.02.0007");

    private static readonly Programme Programme = MadeUp.Programme with
    {
        Period = new(new(2026, 1), new(2026, 12)),
        Payers =
        [
            MadeUp.Programme.Payers[0] with
            {
                Budget = [new(2026, SecurityProgram.Jkk, Jkk, new(215_000)), new(2026, SecurityProgram.Jkm, Jkm, new(163_200))],
            },
            MadeUp.Programme.Payers[1],
        ],
    };

    private static readonly Person Farmer = MadeUp.Farmer("1", new PaidPeriod(new(2026, 1), new(2026, 11)));

    [Fact]
    public void Due_OfAProgramme_IsWorkersTimesMonthsTimesTariff()
    {
        Person later = MadeUp.Farmer("2") with { Membership = new() { RegisteredOn = new(2026, 3, 30), PaidMonths = [], EndedOn = new(2026, 10, 1) } };

        PayerMoney apbd = Of([Farmer, later]).Payers[0];

        apbd.Due.Select(month => month.Workers).Should().Equal(1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 1, 1);
        apbd.DueInAll.Jkk.Amount.Should().Be(new Rupiah(20 * 10_000));
        apbd.DueInAll.Jkm.Amount.Should().Be(new Rupiah(20 * 6_800));
        Of([Farmer, later]).DueInAll.Contributions.Amount.Should().Be(new Rupiah(20 * 16_800));
    }

    [Fact]
    public void Due_AfterADeath_IsNotDueAnyMore()
    {
        ProgrammeRoster roster = ProgrammeRoster.Of([Farmer with { Name = "Budi" }]);
        var deaths = DeathsInRoster.Of(roster, [new() { Key = "d", Name = "Budi", BirthDate = Farmer.BirthDate, DiedOn = new(2026, 4, 1) }]);

        ProgrammeMoney money = ProgrammeMoney.Of(Programme, RosterStandings.On(roster, MadeUp.Day, Quick), deaths, options: Quick);

        money.Payers[0].DueInAll.Contributions.Amount.Should().Be(new Rupiah(4 * 16_800));
        ContributionFinding finding = money.Findings.Should().ContainSingle().Subject;
        finding.Fault.Should().Be(ContributionFault.AfterDeath);
        finding.AuditKind.Should().Be(FindingKind.ContributionAfterDeath);
        finding.Months.Should().Equal(new MonthRange(new(2026, 5), new(2026, 11)));
        finding.AtStake.Amount.Should().Be(new Rupiah(7 * 16_800));
    }

    [Fact]
    public void Due_WhereRegistrationOrIncomeIsNotTold_HasBounds()
    {
        PayerMoney apbd = Of([Farmer with { Membership = Farmer.Membership with { RegisteredOn = null } }]).Payers[0];

        apbd.DueInAll.Contributions.AtLeast.Should().Be(Rupiah.Zero);
        apbd.DueInAll.Contributions.AtMost.Should().Be(new Rupiah(12 * 16_800));
        apbd.DueInAll.Contributions.Missing.Should().Equal("membership.registeredOn");
        BoundedAmount open = Of([Farmer with { Participant = Farmer.Participant with { MonthlyIncome = null } }]).Payers[0].DueInAll.Contributions;
        open.AtLeast.Should().Be(new Rupiah(12 * 16_800));
        open.AtMost.Should().NotBe(open.AtLeast);
    }

    [Fact]
    public void Budget_BesideWhatIsDue_BuysWholeMonths()
    {
        PayerMoney apbd = Of([Farmer, Farmer with { Key = "2" }], Transfer("t", new(new(2026, 1), new(2026, 3)), 60_000, 40_800)).Payers[0];

        apbd.Budget.Select(line => (line.Due.Amount, line.MonthsBought, line.Short, line.Transferred)).Should().Equal(
            (new Rupiah(240_000), 10, new Rupiah(25_000), new Rupiah(60_000)),
            (new Rupiah(163_200), 12, Rupiah.Zero, new Rupiah(40_800)));
        apbd.WrongAccounts.Should().BeEmpty();
    }

    [Fact]
    public void Transfers_BesideWhatIsDue_AreComparedByTheMonthsTheyCover()
    {
        PayerMoney apbd = Of(
            [Farmer],
            Transfer("a", new(new(2026, 1), new(2026, 3)), 30_000, 20_400),
            Transfer("b", new(new(2026, 3), new(2026, 4)), 10_000, 6_800),
            Transfer("c", new(new(2026, 5)), 11_000, 6_800) with { Fee = new(2_500) },
            Transfer("d", new(new(2026, 6)), 10_000, 6_000)).Payers[0];

        apbd.Transfers!.Take(4).Select(row => (row.Months, row.Over.Value, row.Short.Value, string.Join(",", row.Transfers))).Should().Equal(
            (new(new(2026, 1), new(2026, 4)), 0, 0, "a,b"),
            (new(new(2026, 5)), 1_000, 0, "c"),
            (new(new(2026, 6)), 0, 800, "d"),
            (new(new(2026, 7)), 0, 16_800, ""));
        apbd.Transfers!.Should().HaveCount(9);
        apbd.Transfers!.Sum(row => row.Due.Contributions.AtLeast).Should().Be(apbd.DueInAll.Contributions.AtLeast);
        apbd.Fees.Should().Be(new Rupiah(2_500));
        Of([Farmer]).Payers[0].Transfers.Should().BeNull("there is no list of them");
    }

    [Fact]
    public void Transfers_OfBothProgrammesTogether_AreNotDivided()
    {
        var both = new ContributionTransfer { Key = "a", Payer = "apbd", Months = new(new(2026, 1)), Lines = [new(null, Jkk, new(16_800))] };

        PayerMoney apbd = Of([Farmer], both).Payers[0];

        apbd.Transfers![0].TransferredJkk.Should().BeNull();
        (apbd.Transfers![0].Over, apbd.Transfers![0].Short).Should().Be((Rupiah.Zero, Rupiah.Zero));
    }

    [Fact]
    public void Transfers_WithTheReliefOfOthers_AreNoticed()
    {
        var month = new MonthRange(new YearMonth(2026, 5));
        Rupiah relieved = ContributionAssessor.Assess(new()
        {
            Id = "1",
            Contributor = ContributorKind.Bpu,
            Months = month,
            MonthlyIncome = new(1_000_000),
            PaidBy = ContributionPayer.Self,
            Sector = Sector.Other,
            Occupations = 1,
        }).Totals.Contributions.AtLeast;
        relieved.Should().BeLessThan(new Rupiah(16_800));

        TransferComparison[] rows = [.. Of([Farmer], Transfer("a", month, relieved.Value, 0), Transfer("b", new(new(2026, 6)), relieved.Value - 1, 0)).Payers[0].Transfers!];

        rows.Single(row => row.Months == month).IsReliefApplied.Should().BeTrue();
        rows.Where(row => row.Months != month).Should().OnlyContain(row => !row.IsReliefApplied);
    }

    [Fact]
    public void WrongAccounts_AreThoseFromWhichTheBudgetDoesNotPay()
    {
        ContributionTransfer crossed = Transfer("a", new(new(2026, 1)), 10_000, 6_800) with
        {
            Lines = [new(SecurityProgram.Jkk, Jkm, new(10_000)), new(SecurityProgram.Jkm, Jkm, new(6_800)), new(null, AccountCode.Parse("5.1.01.01.10.0001"), new(1))],
        };

        Of([Farmer], crossed).Payers[0].WrongAccounts.Select(wrong => wrong.Line.Amount.Value).Should().Equal(10_000, 1);
    }

    [Fact]
    public void Findings_OfMonthsPaidTwiceOrBySeveral_HaveTheContributionsPaidTooMuch()
    {
        Person numbered = Farmer with { Nik = "6407010101800001" };
        Person[] lines =
        [
            numbered,
            numbered with { Key = "2", Membership = Farmer.Membership with { PaidMonths = [new(new(2026, 2), new(2026, 3)), new(new YearMonth(2026, 12))] } },
            numbered with { Key = "3", Payer = "kampung", Membership = Farmer.Membership with { PaidMonths = [new(new(2026, 3), new(2026, 6))] } },
        ];

        ValueList<ContributionFinding> findings = Of(lines).Findings;

        findings.Select(finding => (finding.Fault, finding.AtStake.Amount!.Value.Value, string.Join(",", finding.Payers), string.Join(",", finding.Months))).Should().Equal(
            (ContributionFault.PaidTwice, 2 * 16_800, "apbd", "2026-02/2026-03"),
            (ContributionFault.SeveralPayers, 4 * 16_800, "apbd,kampung", "2026-03/2026-06"));
        Of(lines).Payers[0].Due.Should().OnlyContain(month => month.Workers == 1, "one person is due once to one payer");
    }

    [Fact]
    public void Findings_OutsideTheMembership_NameTheMonths()
    {
        Person farmer = Farmer with { Membership = new() { RegisteredOn = new(2026, 3, 31), EndedOn = new(2026, 9, 1), PaidMonths = [new(new(2026, 1), new(2026, 10))] } };

        Of([farmer]).Findings.Select(finding => (finding.Fault, finding.AuditKind, string.Join(",", finding.Months))).Should().Equal(
            (ContributionFault.BeforeRegistration, FindingKind.ContributionBeforeRegistration, "2026-01/2026-02"),
            (ContributionFault.AfterEnd, FindingKind.ContributionAfterEnd, "2026-10"));
        Of([Farmer]).Findings.Should().BeEmpty();
    }

    [Fact]
    public void Of_MalformedPersons_LeavesThemOutByName()
    {
        ProgrammeMoney money = Of([Farmer, Farmer with { Key = "2", Participant = Farmer.Participant with { MonthlyIncome = new(-1) } }]);

        money.LeftOut.Should().Equal("2");
        money.Payers[0].Due.Should().OnlyContain(month => month.Workers == 1);
    }

    [Fact]
    public void ProblemsOf_MalformedTransfers_NamesEveryPath()
    {
        ContributionTransfer sound = Transfer("a", new(new(2026, 1)), 1, 1);
        ContributionTransfer[] transfers =
        [
            sound,
            sound with { Payer = "x", Months = new(new(2026, 2), new(2026, 1)), Fee = new(-1), Lines = [] },
            sound with { Key = " ", Months = new(new(2025, 12), new(2026, 1)), Lines = [new((SecurityProgram)7, null, new(-1))] },
        ];

        TransferCheck.ProblemsOf(Programme, [sound]).Should().BeEmpty();
        TransferCheck.ProblemsOf(Programme, transfers).Select(problem => problem.Path).Should().Equal(
            "transfers[1].key",
            "transfers[1].payer",
            "transfers[1].months",
            "transfers[1].fee",
            "transfers[1].lines",
            "transfers[2].key",
            "transfers[2].months",
            "transfers[2].lines[0].programme",
            "transfers[2].lines[0].amount");
    }

    /// <summary>The sum over names is the sum of the summary, whoever pays and whatever is not told.</summary>
    [Theory]
    [InlineData(61)]
    [InlineData(62)]
    public void Due_OfManyPeople_IsTheSumOverEachAlone(int seed)
    {
        Person[] people = MadeUp.People(seed, 60);

        ProgrammeMoney whole = Of(people);

        IEnumerable<ContributionTotals> alone = people.Select(person => Of([person]).DueInAll);
        ContributionTotals sum = alone.Aggregate(ContributionTotals.Zero, (all, one) => all + one);
        (whole.DueInAll.Jkk.AtLeast, whole.DueInAll.Jkk.AtMost).Should().Be((sum.Jkk.AtLeast, sum.Jkk.AtMost));
        (whole.DueInAll.Jkm.AtLeast, whole.DueInAll.Jkm.AtMost).Should().Be((sum.Jkm.AtLeast, sum.Jkm.AtMost));
        whole.DueInAll.Contributions.AtLeast.Should().BeGreaterThan(Rupiah.Zero);
        whole.Findings.Should().Equal(people.SelectMany(person => Of([person]).Findings));
    }

    private static ContributionTransfer Transfer(string key, MonthRange months, long jkk, long jkm) => new()
    {
        Key = key,
        Payer = "apbd",
        Months = months,
        PaidOn = new(2026, 6, 1),
        Lines = [new(SecurityProgram.Jkk, Jkk, new(jkk)), new(SecurityProgram.Jkm, Jkm, new(jkm))],
    };

    private static ProgrammeMoney Of(Person[] people, params ContributionTransfer[] transfers) =>
        ProgrammeMoney.Of(Programme, RosterStandings.On(ProgrammeRoster.Of(people), MadeUp.Day, Quick), transfers: transfers.Length == 0 ? null : transfers, options: Quick);
}
