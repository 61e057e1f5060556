using FluentAssertions;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Law;
using NodaTime;
using Xunit;
using static Kubar.Benefits.Tests.Members.Member;

namespace Kubar.Benefits.Tests.Members;

/// <summary>Who is a participant, until when, and who pays.</summary>
public sealed class MembershipTests
{
    /// <summary>PP 44/2015 Pasal 1 angka 4.</summary>
    [Fact]
    public void Bpu_WhoNeverPaid_IsNoParticipant()
    {
        var day = new LocalDate(2025, 6, 25);

        Of(Killed(day, Bpu, Paid(day.PlusDays(-5)))).Reasons("jkk.death-grant").Should().Equal("cover.has-paid");
        Of(Killed(day, Bpu, Paid(day.PlusDays(-5), Months(2025, 6, 2025, 6)))).Status("jkk.death-grant").Should().Be(EntitlementStatus.Owed);
        Of(Killed(day, Bpu, Paid(day.PlusDays(-5), Months(2025, 6, 2025, 6, day.PlusDays(1))))).Reasons("jkk.death-grant").Should().Equal("cover.has-paid");
    }

    /// <summary>PP 44/2015 Pasal 8(3), 10(7).</summary>
    [Theory]
    [InlineData(15, false)]
    [InlineData(16, true)]
    public void Pu_WhoseEmployerNeverPaidThoughAMonthWasDue_IsOwedByTheEmployerForGood(int day, bool owes)
    {
        Entitlement grant = Of(Died(new(2025, 4, day), Pu, Paid(new(2025, 3, 3))))["jkm.lump-sum"]!;

        grant.PaidByEmployer.Should().Be(owes);
        grant.PayerFirst.Should().BeFalse();
    }

    /// <summary>The elucidation of PP 44/2015 Pasal 34(1).</summary>
    [Theory]
    [InlineData(9, EntitlementStatus.NotOwed)]
    [InlineData(10, EntitlementStatus.Owed)]
    public void Jkm_AfterTheEndOfMembership_IsNotOwed(int ended, EntitlementStatus status)
    {
        Membership membership = Paid(new(2020, 1, 2), Months(2020, 1, 2025, 5)) with { EndedOn = new LocalDate(2025, 5, ended) };

        Of(Died(new(2025, 5, 10), Pu, membership)).Status("jkm.lump-sum").Should().Be(status);
        Of(Killed(new(2025, 5, 10), Pu, membership)).Status("jkk.death-grant").Should().Be(status);
    }

    [Fact]
    public void Enrolment_InOneProgrammeOnly_LeavesTheOtherAsIfNotRegistered()
    {
        Membership jkkOnly = Paid(new(2020, 1, 2), Months(2020, 1, 2025, 5)) with { Programmes = [SecurityProgram.Jkk] };
        var day = new LocalDate(2025, 5, 10);

        Of(Died(day, Bpu, jkkOnly)).Reasons("jkm.lump-sum").Should().Equal("cover.death.registered");
        Of(Killed(day, Bpu, jkkOnly)).Status("jkk.death-grant").Should().Be(EntitlementStatus.Owed);
        Of(Died(day, Pu, jkkOnly))["jkm.lump-sum"]!.PaidByEmployer.Should().BeTrue();
    }

    /// <summary>PP 49/2020 may have moved the due date of December 2020, which by PP 44/2015 Pasal 24(3) had passed on the 16th: then it is a fourth month.</summary>
    [Theory]
    [InlineData(2020, 12, 15, EntitlementStatus.NotOwed)]
    [InlineData(2020, 12, 16, EntitlementStatus.Undetermined)]
    [InlineData(2021, 1, 1, EntitlementStatus.Owed)]
    public void Bpu_RegisteredInAMonthOfPp49_LeavesOpenWhetherThatMonthIsInArrears(int year, int month, int day, EntitlementStatus status)
    {
        Membership membership = Paid(new(year, month, day), Months(2018, 1, 2018, 3));

        Of(Died(new(2021, 4, 2), Bpu, membership)).Status("jkm.lump-sum").Should().Be(status);
    }

    /// <summary>Permenaker 5/2021 Pasal 44(3): what is paid long after its month begins the new membership then, and the months before are none of it.</summary>
    [Theory]
    [InlineData(6, 15, EntitlementStatus.NotOwed)]
    [InlineData(7, 1, EntitlementStatus.Owed)]
    public void Bpu_MonthOfLongAgoPaidAfterALapse_HasThreeMonthsOnlySinceThePayment(int month, int day, EntitlementStatus status)
    {
        Membership membership = Paid(new(2017, 6, 5), Months(2017, 12, 2017, 12, new(2025, 5, 26)), Months(2024, 1, 2025, 8));

        Of(Died(new(2025, month, day), Bpu, membership)).Status("jkm.lump-sum").Should().Be(status);
    }

    /// <summary>Permenaker 5/2021 Pasal 44(3): "sejak pendaftaran kembali dan membayar Iuran".</summary>
    [Fact]
    public void Restart_BetweenWhatIsTold_IsUndetermined()
    {
        PaidPeriod before = Months(2023, 1, 2024, 6);
        Assessment open = Of(Killed(new(2025, 6, 3), Bpu, Paid(new(2023, 1, 2), before, Months(2025, 6, 2025, 6))));
        Membership told = Paid(new(2023, 1, 2), before, Months(2025, 6, 2025, 6, new LocalDate(2025, 6, 2))) with { ReregisteredOn = new LocalDate(2025, 6, 3) };

        open.Missing("jkk.death-grant").Should().Equal("membership.reregisteredOn", "membership.paidMonths");
        Of(Killed(new(2025, 6, 30), Bpu, Paid(new(2023, 1, 2), before, Months(2025, 6, 2025, 6)))).Status("jkk.death-grant").Should().Be(EntitlementStatus.Owed);
        Of(Killed(new(2025, 6, 2), Bpu, told)).Status("jkk.death-grant").Should().Be(EntitlementStatus.NotOwed);
        Of(Killed(new(2025, 6, 3), Bpu, told)).Status("jkk.death-grant").Should().Be(EntitlementStatus.Owed);
    }

    /// <summary>Permenaker 5/2021 Pasal 92(2), 98(2)(3); PP 44/2015 Pasal 38(3), 41(3).</summary>
    [Fact]
    public void Gap_NeverSettled_IsStillOwedUnlessTheReadingSaysOtherwise()
    {
        BenefitCase bpu = Died(new(2025, 8, 27), Bpu, Paid(new(2024, 1, 2), Months(2024, 1, 2024, 12), Months(2025, 4, 2025, 8)));

        Of(bpu).Totals.Net.Should().Be(new Rupiah(41_949_600));
        Of(bpu).Arrears.GapMonths.Should().Be(3);
        Of(bpu).DependsOn.Should().Contain("gaps");
        Of(bpu, ReadingCatalogue.Gaps["past"]).Totals.Net.Should().Be(new Rupiah(42_000_000));
        Of(bpu, ReadingCatalogue.Gaps["oldest-first"]).Arrears.Months.Should().Be(3);
    }

    /// <summary>PP 44/2015 Pasal 39(1), 42(1), until Permenaker 5/2021: the months in a row that are in arrears are to be paid, not a gap long before them.</summary>
    [Theory]
    [InlineData(null, EntitlementStatus.Deferred)]
    [InlineData("2018-01-20", EntitlementStatus.Owed)]
    [InlineData("2018-03-11", EntitlementStatus.Owed)]
    public void Gap_BeforeArrearsThatWerePaidSince_DefersNothing(string? paidOn, EntitlementStatus status)
    {
        PaidPeriod[] latest = paidOn is null ? [] : [Months(2018, 1, 2018, 1, NodaTime.Text.LocalDatePattern.Iso.Parse(paidOn).Value)];
        BenefitCase bpu = Died(new(2018, 1, 20), Bpu, Paid(new(2015, 10, 6), [Months(2015, 10, 2016, 6), Months(2016, 10, 2017, 12), .. latest]));

        Of(bpu).Status("jkm.lump-sum").Should().Be(status);
        Of(bpu).Arrears.GapMonths.Should().Be(3);
    }

    [Theory]
    [InlineData(3, false)]
    [InlineData(4, true)]
    public void Gap_OfAPuWorkerOfMoreThanThreeMonths_MakesTheEmployerPayFirst(int months, bool first)
    {
        YearMonth again = new YearMonth(2025, 1).PlusMonths(months);
        BenefitCase pu = Died(new(2025, 9, 1), Pu, Paid(new(2023, 1, 2), Months(2023, 1, 2024, 12), new PaidPeriod(again, new YearMonth(2025, 8))));

        Entitlement grant = Of(pu)["jkm.lump-sum"]!;

        grant.PayerFirst.Should().Be(first);
        grant.PaidByEmployer.Should().Be(first);
        Of(pu, ReadingCatalogue.Gaps["past"])["jkm.lump-sum"]!.PaidByEmployer.Should().BeFalse();
    }

    [Fact]
    public void Month_PaidAfterTheDay_DoesNotCountAndIsSettledSince()
    {
        BenefitCase late = Died(new(2025, 8, 27), Bpu, Paid(new(2024, 1, 2), Months(2024, 1, 2025, 6), Months(2025, 7, 2025, 8, new LocalDate(2025, 9, 1))));

        Of(late).Arrears.Months.Should().Be(2);
        Of(late).Arrears.Deducted.Should().BeFalse();
        Of(late with { Membership = Paid(new(2024, 1, 2), Months(2024, 1, 2025, 6), Months(2025, 7, 2025, 7, new LocalDate(2025, 9, 1))) })
            .Totals.Net.Should().Be(new Rupiah(42_000_000 - 16_800));
    }

    /// <summary>Permenaker 5/2021 Pasal 8(2a) as amended.</summary>
    [Theory]
    [InlineData(2025, 2, 23, 9, false)]
    [InlineData(2025, 2, 24, 3, true)]
    [InlineData(2025, 2, 24, 2, false)]
    public void Report_Late_MakesTheEmployerPayFirst(int year, int month, int day, int days, bool first)
    {
        BenefitCase killed = Killed(new(year, month, day), Pu, Paid(new(2020, 1, 2), Months(2020, 1, 2025, 2)));
        Assessment assessment = Of(killed with { Event = killed.Event with { ReportedOn = killed.Event.Date.PlusDays(days) } });

        assessment["jkk.death-grant"]!.PayerFirst.Should().Be(first);
        assessment.Warnings.Any(warning => warning.Code == "report-on-last-day").Should().Be(days == 2);
    }

    [Fact]
    public void StateEmployer_UnderTheReading_LeavesThePayerOpen()
    {
        BenefitCase village = Died(new(2026, 6, 20), Pu with { PaidBy = ContributionPayer.Village }, new() { Registered = false });
        ReadingAlternative undetermined = ReadingCatalogue.StateEmployer["undetermined"];

        Of(village)["jkm.lump-sum"]!.PaidByEmployer.Should().BeTrue();
        Of(village).DependsOn.Should().Contain("state-employer");
        Of(village, undetermined)["jkm.lump-sum"]!.PayerMissing.Should().Contain("participant.employerKind");
        Of(village with { Participant = village.Participant with { EmployerKind = EmployerKind.Ordinary } }, undetermined)["jkm.lump-sum"]!.PaidByEmployer.Should().BeTrue();
    }

    /// <summary>Permenaker 5/2021 Pasal 94, 100: by stages, which no fact tells.</summary>
    [Fact]
    public void Construction_WhateverTheMonths_LeavesThePayerOpen()
    {
        BenefitCase worker = Killed(new(2024, 6, 20), Pu with { MonthlyWage = null, WageBasis = new ConstructionWage { UnitPrice = new(3_000_000) } }, Paid(new(2024, 1, 2), Months(2024, 1, 2024, 1)));

        Of(worker)["jkk.death-grant"]!.PayerMissing.Should().Equal("law.construction-stages");
        Of(worker).Status("jkk.death-grant").Should().Be(EntitlementStatus.Owed);
        Of(worker).Arrears.Months.Should().BeNull("months tell nothing of stages");
        Of(worker).DependsOn.Should().NotContain("arrears-month");
        Of(worker with { Membership = worker.Membership with { PaidMonths = [] } }).Warnings.Should().NotContain(notice => notice.Code == "no-contribution-paid");
    }

    /// <summary>Permenaker 5/2021 Pasal 45(4): the 15th of the same month; 35(3): JKM where the employer chooses.</summary>
    [Fact]
    public void Trainee_FallsDueInTheSameMonthAndNeedNotBeInJkm()
    {
        Participant trainee = Pu with { MonthlyWage = null, WageBasis = new TraineeWage { LowestForSameWork = new(3_000_000) } };
        Membership paid = Paid(new(2023, 1, 2), Months(2023, 1, 2025, 6));

        Of(Died(new(2025, 7, 15), trainee, paid)).Arrears.Months.Should().Be(0);
        Of(Died(new(2025, 7, 16), trainee, paid)).Arrears.Months.Should().Be(1);
        Of(Died(new(2025, 7, 16), trainee, paid with { Programmes = [SecurityProgram.Jkk] })).Reasons("jkm.lump-sum").Should().Equal("cover.death.trainee");
    }

    [Fact]
    public void BothSegments_BringOneJkmMoreWithoutFuneralCost()
    {
        BenefitCase sweeper = Died(new(2018, 10, 10), Pu with { AlsoSegment = Segment.Bpu }, Paid(new(2015, 8, 3), Months(2015, 8, 2018, 10)));

        Of(sweeper).Totals.Jkm.Should().Be(new Rupiah(45_000_000));
        Of(sweeper, ReadingCatalogue.BothSegments["one"]).Totals.Jkm.Should().Be(new Rupiah(24_000_000));
    }

    [Fact]
    public void NoWorkWhenRegistered_UnderTheReading_IsNotOwed()
    {
        BenefitCase idle = Died(new(2026, 3, 10), Bpu, Paid(new(2024, 1, 2), Months(2024, 1, 2026, 3)) with { WorkingWhenRegistered = false });

        Of(idle).Status("jkm.lump-sum").Should().Be(EntitlementStatus.Owed);
        Of(idle).DependsOn.Should().Contain("no-work-when-registered");
        Of(idle, ReadingCatalogue.NoWorkWhenRegistered["not-owed"]).Reasons("jkm.lump-sum").Should().Equal("cover.death.had-work");
    }

    /// <summary>PP 49/2020: the due dates are known from the press only.</summary>
    [Theory]
    [InlineData(2020, 11, 25, EntitlementStatus.Undetermined)]
    [InlineData(2021, 2, 28, EntitlementStatus.NotOwed)]
    public void DueDates_OfPp49_LeaveOpenWhatTheyDecide(int year, int month, int day, EntitlementStatus status)
    {
        Assessment assessment = Of(Died(new(year, month, day), Bpu, Paid(new(2019, 1, 2), Months(2019, 1, 2020, 7))));

        assessment.Status("jkm.lump-sum").Should().Be(status);
    }

    /// <summary>More than 3 months in a row either way: as the last run, or before months of PP 49/2020 that were perhaps not due.</summary>
    [Fact]
    public void DueDates_OfPp49ThatDecideNothing_LeaveThePayerKnown()
    {
        Entitlement grant = Of(Killed(new(2021, 1, 28), Pu, Paid(new(2020, 7, 26), Months(2020, 12, 2021, 1))))["jkk.death-grant"]!;

        grant.PayerFirst.Should().BeTrue();
        grant.PayerMissing.Should().BeEmpty();
    }

    /// <summary>However many months of arrears PP 49/2020 leaves, they are too many; what is known of their number is told.</summary>
    [Fact]
    public void DueDates_OfPp49ThatLeaveTooManyMonthsEitherWay_TellBetweenWhichTheyLie()
    {
        Entitlement care = Of(Killed(new(2021, 2, 17), Bpu, Paid(new(2020, 3, 1))))["jkk.medical-care"]!;

        care.Outcome.Should().BeOfType<NotOwed>().Which.Reasons.Single(reason => reason.Code == "cover.arrears").Text.English
            .Should().StartWith("arrears of 10 months to 12 months in a row on 17 February 2021, more than 3 months");
    }

    /// <summary>Permenaker 1/2025 Pasal 97A(2): whether the membership began again by then or not, three months have not passed.</summary>
    [Fact]
    public void Restart_InTheMonthOfDeath_LeavesOnlyTheFuneralCostOpen()
    {
        Assessment assessment = Of(Died(new(2025, 6, 10), Bpu, Paid(new(2023, 1, 2), Months(2023, 1, 2024, 6), Months(2025, 6, 2025, 6))));

        assessment.Status("jkm.lump-sum").Should().Be(EntitlementStatus.NotOwed);
        assessment.Status("jkm.funeral").Should().Be(EntitlementStatus.Undetermined);
    }

    /// <summary>
    /// PP 44/2015 Pasal 11(4)(5), Permenaker 5/2021 Pasal 44(3), 102(5): until one is registered and paid for again, the last registration is the
    /// one before. The other segment's JKM then brings the scholarship of 73 months, or of one.
    /// </summary>
    [Theory]
    [InlineData(10, EntitlementStatus.NotOwed)]
    [InlineData(11, EntitlementStatus.Owed)]
    public void ContributionPeriod_SinceRegistrationOfOneRegisteredAgainAboutTheDeath_CountsFromTheLastByThen(int again, EntitlementStatus status)
    {
        Membership membership = Paid(new(2019, 1, 2), Months(2019, 1, 2024, 12), Months(2025, 8, 2025, 8, new(2025, 8, 5))) with { ReregisteredOn = new LocalDate(2025, 8, again) };
        BenefitCase both = Died(new(2025, 8, 10), Bpu with { AlsoSegment = Segment.Pu }, membership) with
        {
            Family = new() { Spouse = true, Children = [new() { BirthDate = new LocalDate(2012, 1, 1), Level = SchoolLevel.Primary, YearsLeft = 1 }] },
        };

        Of(both, ReadingCatalogue.MasaIur["since-registration"]).Status("jkm.scholarship").Should().Be(status);
        Of(both).Status("jkm.scholarship").Should().Be(EntitlementStatus.Owed);
    }

    /// <summary>A table of one year says nothing of the years before.</summary>
    [Fact]
    public void MonthsKnownFrom_BeforeIt_BoundsTheContributionPeriod()
    {
        Membership known = Paid(new(2020, 1, 2), Months(2025, 1, 2025, 8)) with { MonthsKnownFrom = new YearMonth(2025, 1) };
        BenefitCase pupil = Died(new(2025, 8, 27), Bpu, known) with
        {
            Family = new() { Spouse = true, Children = [new() { BirthDate = new LocalDate(2012, 1, 1), Level = SchoolLevel.Primary, YearsLeft = 1 }] },
        };

        Of(pupil).Status("jkm.lump-sum").Should().Be(EntitlementStatus.Owed);
        Of(pupil).Missing("jkm.scholarship").Should().Contain("membership.paidMonths");
        Of(pupil).Totals.Net.Should().BeNull();
    }

    /// <summary>A restart before 1 April 2021 rests on a regulation that has not been read.</summary>
    [Fact]
    public void Restart_BeforePermenaker5_IsNotGradeA()
    {
        BenefitCase restarted = Died(new(2026, 8, 27), Bpu, Paid(new(2016, 1, 4), Months(2016, 1, 2017, 1), Months(2018, 1, 2026, 8)));
        BenefitCase whole = Died(new(2026, 8, 27), Bpu, Paid(new(2016, 1, 4), Months(2016, 1, 2026, 8)));

        Of(whole)["jkm.lump-sum"]!.Grade.Should().Be(Grade.A);
        Of(restarted)["jkm.lump-sum"]!.Grade.Should().Be(Grade.D);
    }
}
