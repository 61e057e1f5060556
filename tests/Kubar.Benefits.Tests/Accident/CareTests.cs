using FluentAssertions;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Law;
using NodaTime;
using Xunit;

namespace Kubar.Benefits.Tests.Accident;

/// <summary>Of what care consists, where it is given, and who advances it: PP 44/2015 Pasal 25(2)a, 31, 33, 45.</summary>
public sealed class CareTests
{
    private const string Care = "jkk.medical-care";
    private const string Elsewhere = "jkk.care-elsewhere";

    private static readonly LocalDate _lastDayOfTwelve = new(2019, 12, 1);
    private static readonly LocalDate _firstDayOfFourteen = new(2019, 12, 2);

    [Fact]
    public void CareServices_OnEachSideOfTheAmendment_AreTwelveAndFourteenNumberedInOrder()
    {
        On(new LocalDate(2015, 7, 1)).Should().Equal(Enumerable.Range(1, 12));
        On(_lastDayOfTwelve).Should().Equal(Enumerable.Range(1, 12));
        On(_firstDayOfFourteen).Should().Equal(Enumerable.Range(1, 14));
    }

    [Fact]
    public void CareServices_Each_HasItsNamesAndTheArticleOfItsDays() => EncodedLaw.CareServices.Should().OnlyContain(service =>
        service.Name.Indonesian.Length > 0
        && service.Name.English.Length > 0
        && service.Citation.Grade == Grade.A
        && service.Citation.Instrument == (service.From < _firstDayOfFourteen ? "PP 44/2015" : "PP 82/2019")
        && service.Citation.Place.EndsWith($"25(2)a angka {service.Number}{(service.From < _firstDayOfFourteen ? "" : ")")}", StringComparison.Ordinal));

    [Fact]
    public void CareServices_BloodAndTreatment_AreWordedAnewByTheAmendment() =>
        EncodedLaw.CareServices.Where(service => service.Number is 6 or 11).Select(service => service.Name.Indonesian).Should().Equal(
            "pengobatan",
            "penanganan, termasuk komorbiditas dan komplikasi yang berhubungan dengan kecelakaan kerja dan penyakit akibat kerja",
            "transfusi darah",
            "pelayanan darah");

    [Theory]
    [InlineData(2019, 12, 1, "12 services", false)]
    [InlineData(2019, 12, 2, "14 services", true)]
    public void Explain_Care_ListsTheServicesOfItsDayTheWardAndWhoAdvances(int year, int month, int day, string services, bool comorbidities)
    {
        string text = Injuries.Text(Injuries.Of(Segment.Bpu, new(year, month, day)), Care);

        text.Should().Contain(services).And.Contain("class I ward").And.Contain("the participant pays first").And.Contain("PP 44/2015 Pasal 31");
        text.Contains("Permenaker 5/2021 Pasal 111", StringComparison.Ordinal).Should().Be(comorbidities);
    }

    [Fact]
    public void Explain_CareOfAWageRecipient_NamesTheEmployerAndTheMinister() =>
        Injuries.Text(Injuries.Of(Segment.Pu, new(2025, 8, 20)), Care).Should().Contain("the employer pays first").And.Contain("can ask the Minister");

    [Theory]
    [InlineData(2021, 3, 31, false)]
    [InlineData(2021, 4, 1, true)]
    public void Explain_DisputeOfABpu_IsFinalWithTheInspectorSincePermenaker5(int year, int month, int day, bool isFinal)
    {
        BenefitCase injury = Injuries.Of(Segment.Bpu, new(year, month, day));

        Injuries.Text(injury, Care).Contains("for a BPU the decision is final", StringComparison.Ordinal).Should().Be(isFinal);
        Injuries.Text(injury, "jkk.partial-disability").Contains("for a BPU the decision is final", StringComparison.Ordinal).Should().Be(isFinal);
    }

    [Theory]
    [InlineData(Segment.Pu, 2025, 2, 23, false)]
    [InlineData(Segment.Pu, 2025, 2, 24, true)]
    [InlineData(Segment.Bpu, 2025, 2, 24, false)]
    public void Explain_ReportOfTheEmployer_CountsSince24February2025(Segment segment, int year, int month, int day, bool told) =>
        Injuries.Text(Injuries.Of(segment, new(year, month, day)), Care).Contains("Permenaker 1/2025 Pasal 8(2)-(2c)", StringComparison.Ordinal).Should().Be(told);

    [Fact]
    public void Explain_CareForADisease_SaysWhoPaysTheDiagnosis() =>
        Injuries.Text(Injuries.Of(Segment.Pu, new(2025, 8, 20), EventKind.OccupationalDisease), Care).Should().Contain("Permenaker 5/2021 Pasal 112(3)(4)");

    [Fact]
    public void Explain_HomeCare_GoesBackToAFacilityWithoutACeiling()
    {
        BenefitCase injury = Injuries.Of(Segment.Bpu, new(2025, 8, 20));

        Injuries.Text(injury with { Expenses = new() { HomeCare = new(30_000_000), HomeCareMonths = 12 } }, "jkk.home-care")
            .Should().Contain("treatment goes on in a cooperating facility, without a cost ceiling");
        Injuries.Text(injury with { Expenses = new() { HomeCare = Rupiah.Zero, HomeCareMonths = 0 } }, "jkk.home-care")
            .Should().NotContain("treatment goes on", "nothing was spent");
    }

    [Fact]
    public void Assess_NoCareElsewhere_DoesNotListIt() =>
        Assessor.Assess(Injuries.Of(Segment.Bpu, new(2025, 8, 20)))[Elsewhere].Should().BeNull();

    [Theory]
    [InlineData(Segment.Bpu, 7_999_999, 7_999_999, Payee.Participant)]
    [InlineData(Segment.Bpu, 8_000_000, 8_000_000, Payee.Participant)]
    [InlineData(Segment.Bpu, 8_000_001, 8_000_000, Payee.Participant)]
    [InlineData(Segment.Pu, 9_500_000, 8_000_000, Payee.Employer)]
    public void Assess_CareElsewhere_IsReimbursedUpToTheHighestLocalStandard(Segment segment, long cost, long reimbursed, Payee payee)
    {
        Assessment assessment = Assessor.Assess(TreatedElsewhere(segment, new(cost), new(8_000_000)));

        assessment[Elsewhere]!.Amount.Should().Be(new Rupiah(reimbursed));
        assessment[Elsewhere]!.Payee.Should().Be(payee);
        assessment[Care]!.Amount.Should().Be(new Rupiah(5_000_000), "what was spent in cooperating facilities is another cost");
    }

    [Fact]
    public void Explain_CareElsewhere_SaysWhoBearsTheRest()
    {
        Injuries.Text(TreatedElsewhere(Segment.Bpu, new(9_500_000), new(8_000_000)), Elsewhere).Should().Contain("the participant bears the rest, Rp1,500,000");
        Injuries.Text(TreatedElsewhere(Segment.Pu, new(9_500_000), new(8_000_000)), Elsewhere).Should().Contain("the employer bears the rest, Rp1,500,000");
        Injuries.Text(TreatedElsewhere(Segment.Pu, new(8_000_000), new(8_000_000)), Elsewhere).Should().NotContain("bears the rest");
    }

    [Fact]
    public void Assess_CareElsewhereOfUnknownStandard_IsBoundedByTheCost()
    {
        Undetermined open = Assessor.Assess(TreatedElsewhere(Segment.Bpu, new(9_500_000), null))[Elsewhere]!.Outcome.Should().BeOfType<Undetermined>().Subject;

        open.Missing.Should().Equal("expenses.medicalElsewhere.highestLocalStandard");
        open.AtLeast.Should().Be(Rupiah.Zero);
        open.AtMost.Should().Be(new Rupiah(9_500_000));
    }

    [Fact]
    public void Assess_CareElsewhereOfOneInArrears_IsNeitherDeferredNorReduced()
    {
        BenefitCase injury = TreatedElsewhere(Segment.Bpu, new(8_000_000), new(8_000_000));
        BenefitCase inArrears = injury with
        {
            Event = injury.Event with { RecoveredOn = null },
            Membership = injury.Membership with { PaidMonths = [new(new YearMonth(2023, 8), new YearMonth(2025, 6))] },
        };

        Assessment assessment = Assessor.Assess(inArrears);

        assessment.Arrears.Months.Should().Be(2);
        assessment[Elsewhere]!.Status.Should().Be(EntitlementStatus.Owed);
        assessment["jkk.partial-disability"]!.Status.Should().Be(EntitlementStatus.Deferred);
        assessment.Totals.Net.Should().Be(assessment.Totals.PayableNow);
    }

    private static BenefitCase TreatedElsewhere(Segment segment, Rupiah cost, Rupiah? standard)
    {
        BenefitCase injury = Injuries.Of(segment, new(2025, 8, 20));
        return injury with { Expenses = injury.Expenses with { MedicalElsewhere = cost, HighestLocalStandard = standard } };
    }

    private static IEnumerable<int> On(LocalDate day) =>
        EncodedLaw.CareServices.Where(service => service.From <= day && !(service.To < day)).Select(service => service.Number);
}
