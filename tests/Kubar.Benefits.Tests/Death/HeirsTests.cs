using FluentAssertions;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Law;
using Kubar.Benefits.Tests.Scholarship;
using NodaTime;
using Xunit;

namespace Kubar.Benefits.Tests.Death;

/// <summary>Who is paid on a death: PP 44/2015 Pasal 37(5), 40(2); Permenaker 1/2025 Pasal 22, 62.</summary>
public sealed class HeirsTests
{
    private static readonly Family _nobody = new() { Spouse = false, Parents = false, Siblings = false, ParentsInLaw = false, Will = Will.None, Children = [] };

    public static TheoryData<Family, HeirRank> Ranks => new()
    {
        { _nobody with { Spouse = true, Parents = true }, HeirRank.SpouseAndChildren },
        { _nobody with { Children = [new()], Siblings = true }, HeirRank.SpouseAndChildren },
        { _nobody with { Parents = true, Siblings = true }, HeirRank.StraightLine },
        { _nobody with { Siblings = true, ParentsInLaw = true }, HeirRank.Siblings },
        { _nobody with { ParentsInLaw = true, Will = Will.Notarial }, HeirRank.ParentsInLaw },
        { _nobody with { Will = Will.Notarial, CourtHeir = true }, HeirRank.Will },
        { _nobody with { CourtHeir = true }, HeirRank.Court },
        { _nobody with { CourtHeir = true, Will = Will.Other }, HeirRank.Court },
    };

    [Theory]
    [MemberData(nameof(Ranks))]
    public void Assess_Heirs_HaveTheFirstRankThereIs(Family family, HeirRank rank)
    {
        Entitlement lumpSum = Died(new(2025, 2, 24), family)["jkm.lump-sum"]!;

        lumpSum.Payee.Should().Be(Payee.Heirs);
        lumpSum.HeirRank.Should().Be(rank);
    }

    [Theory]
    [InlineData(Will.Other, false)]
    [InlineData(Will.None, true)]
    public void Assess_NeitherDeedNorCourtBeforeTheAmendment_GoesByTheOldRule(Will will, bool court)
    {
        Family family = _nobody with { Will = will, CourtHeir = court };

        Died(new(2025, 2, 23), family)["jkm.lump-sum"]!.Payee.Should().Be(will == Will.Other ? Payee.Heirs : Payee.SocialSecurityFund);
        Died(new(2025, 2, 24), family)["jkm.lump-sum"]!.Payee.Should().Be(court ? Payee.Heirs : Payee.SocialSecurityFund);
    }

    [Fact]
    public void Assess_NobodyAtAll_PaysTheFundAndWhoeverArrangedTheFuneral()
    {
        Assessment assessment = Died(new(2025, 8, 27), _nobody);

        assessment["jkm.lump-sum"]!.Payee.Should().Be(Payee.SocialSecurityFund);
        assessment["jkm.lump-sum"]!.HeirRank.Should().BeNull();
        assessment["jkm.funeral"]!.Payee.Should().Be(Payee.FuneralOrganiser);
    }

    [Fact]
    public void Assess_ACourtsHeir_IsNoHeirOfJkk() =>
        Assessor.Assess((Deaths.On(new(2025, 8, 27)) with { Family = _nobody with { CourtHeir = true } }).OfAccidentOn(new(2025, 8, 27)))["jkk.death-grant"]!
            .Payee.Should().Be(Payee.SocialSecurityFund);

    [Fact]
    public void Assess_AnEarlierRankUnknown_LeavesTheRankOpen()
    {
        Entitlement lumpSum = Died(new(2025, 8, 27), _nobody with { Spouse = null, Parents = true })["jkm.lump-sum"]!;

        lumpSum.Payee.Should().Be(Payee.Heirs);
        lumpSum.HeirRank.Should().BeNull();
    }

    private static Assessment Died(LocalDate day, Family family) => Assessor.Assess(Deaths.On(day) with { Family = family });
}
