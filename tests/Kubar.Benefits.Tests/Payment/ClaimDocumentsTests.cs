using FluentAssertions;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Law;
using NodaTime;
using Xunit;

namespace Kubar.Benefits.Tests.Payment;

/// <summary>With which documents to claim: Permenaker 5/2021 Pasal 19, 22, 30, 58, 62, 75, 79, 104, and Permenaker 1/2025.</summary>
public sealed class ClaimDocumentsTests
{
    private static readonly BenefitCase Fisher = new()
    {
        Id = "k-1",
        Participant = new() { Segment = Segment.Bpu, MonthlyIncome = new(1_000_000), PaidBy = ContributionPayer.Regency },
        Membership = new() { RegisteredOn = new(2020, 1, 2), PaidMonths = [new(new YearMonth(2020, 1), new YearMonth(2025, 12))] },
        Event = new() { Kind = EventKind.NonWorkDeath, Date = new(2025, 2, 10) },
        Family = new() { Spouse = true, Children = [] },
    };

    private static readonly BenefitCase Hurt = Fisher with { Event = new() { Kind = EventKind.WorkAccident, Date = new(2025, 2, 10) } };

    /// <summary>Permenaker 5/2021 Pasal 62(1)d: until 23 February 2025 a statement of the death, then the certificate (akta kematian).</summary>
    [Theory]
    [InlineData("2025-02-23", "surat keterangan kematian dari pejabat yang berwenang", "Permenaker 5/2021 Pasal 62(1)(2)(3)")]
    [InlineData("2025-02-24", "akta kematian dari pejabat yang berwenang", "Permenaker 1/2025 Pasal 62(1)-(3)")]
    public void Of_ADeathOnEitherSideOfTheAmendment_AsksForTheDocumentOfTheDayOfTheClaim(string appliedOn, string death, string source)
    {
        ClaimDocumentList list = Of(Fisher with { Claim = new() { AppliedOn = DayOf(appliedOn) } }).Should().ContainSingle().Subject;

        list.Source.Text.Should().Be(source);
        Names(list).Should().StartWith(["kartu peserta BPJS Ketenagakerjaan", "KTP atau bukti identitas lain dari ahli waris", "kartu keluarga", death, "surat keterangan ahli waris dari pejabat yang berwenang"]);
        list.Documents.Where(document => !document.CopyServes).Select(document => document.Name.Indonesian)
            .Should().BeSubsetOf(["wasiat dalam akta notaris", "surat penetapan ahli waris dari pengadilan"], "ayat (3) speaks of the documents of ayat (1) and (2)");
    }

    [Fact]
    public void Of_AClaimStillToBeMade_AsksForWhatTheLatestRegulationAsks() =>
        Names(Of(Fisher).Single()).Should().Contain("akta kematian dari pejabat yang berwenang");

    /// <summary>Permenaker 5/2021 is in force since 1 April 2021; what was asked for before is in no encoded text.</summary>
    [Theory]
    [InlineData("2021-03-31", 0)]
    [InlineData("2021-04-01", 1)]
    public void Of_AClaimOnEitherSideOfTheFirstList_IsEmptyBeforeIt(string appliedOn, int lists)
    {
        BenefitCase early = Fisher with { Event = Fisher.Event with { Date = new(2021, 3, 1) }, Claim = new() { AppliedOn = DayOf(appliedOn) } };

        Of(early).Should().HaveCount(lists);
    }

    [Fact]
    public void Of_AnAccident_AsksForThePhysicianAndTheReceipts()
    {
        ClaimDocumentList list = Of(Hurt).Should().ContainSingle().Subject;

        list.Source.Text.Should().Be("Permenaker 1/2025 Pasal 58(3)-(5)");
        Names(list).Should().Contain(["surat keterangan dokter pemeriksa dan/atau dokter penasihat", "kuitansi biaya pengangkutan", "kuitansi biaya pengobatan dan/atau perawatan"]);
        list.Documents.Single(document => document.Name.Indonesian.StartsWith("kuitansi biaya pengobatan", StringComparison.Ordinal)).When!.Indonesian.Should().Contain("belum bekerja sama");
    }

    /// <summary>Pasal 58(5): copies of the card and the KTP; since Permenaker 1/2025 of the physician's statement and what supports it too.</summary>
    [Theory]
    [InlineData("2025-02-23", 2)]
    [InlineData("2025-02-24", 4)]
    public void Of_AnAccident_SaysOfWhichACopyServes(string appliedOn, int copies) =>
        Of(Hurt with { Claim = new() { AppliedOn = DayOf(appliedOn) } }).Single().Documents.Count(document => document.CopyServes).Should().Be(copies);

    /// <summary>Pasal 22, 75, 79, and 30 of a worker whom nobody registered.</summary>
    [Theory]
    [InlineData("pu", "Permenaker 1/2025 Pasal 22(1)-(3)")]
    [InlineData("construction", "Permenaker 1/2025 Pasal 79(2)-(2b)")]
    [InlineData("trainee", "Permenaker 1/2025 Pasal 62(1)-(3)")]
    [InlineData("unregistered", "Permenaker 1/2025 Pasal 30(1)(2)")]
    public void Of_ADeathOfAnotherWorker_AsksForTheDocumentsOfItsOwnArticle(string worker, string source)
    {
        Participant wage = new() { Segment = Segment.Pu, MonthlyWage = new(4_000_000), BirthDate = new(1980, 1, 2) };
        BenefitCase death = Fisher with { Participant = wage };
        BenefitCase case_ = worker switch
        {
            "construction" => death with { Participant = wage with { MonthlyWage = null, WageBasis = new ConstructionWage() } },
            "trainee" => death with { Participant = wage with { MonthlyWage = null, WageBasis = new TraineeWage() } },
            "unregistered" => death with { Membership = new() { Registered = false } },
            _ => death,
        };

        Of(case_).Select(list => list.Source.Text).Should().Contain(source);
    }

    [Fact]
    public void Of_ADeathWithChildrenAtSchool_AsksForTheDocumentsOfTheScholarshipsToo()
    {
        BenefitCase withChild = Fisher with { Family = new() { Spouse = true, Children = [new() { BirthDate = new(2012, 6, 10), Level = SchoolLevel.Primary, YearsLeft = 1, Married = false, Work = ChildWork.None, Registered = true }] } };

        Of(withChild).Select(list => list.Source.Place).Should().Equal("Pasal 62(1)-(3)", "Pasal 104(1)(3)", "Pasal 104(2)(3)");
    }

    [Fact]
    public void Of_ACaseOfWhichNothingIsOwed_IsEmpty() =>
        Of(Fisher with { Membership = Fisher.Membership with { RegisteredOn = new(2025, 3, 1), PaidMonths = [] } }).Should().BeEmpty();

    private static ValueList<ClaimDocumentList> Of(BenefitCase benefitCase) => ClaimDocuments.Of(benefitCase, Assessor.Assess(benefitCase));

    private static IEnumerable<string> Names(ClaimDocumentList list) => list.Documents.Select(document => document.Name.Indonesian);

    private static LocalDate DayOf(string day) => NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
}
