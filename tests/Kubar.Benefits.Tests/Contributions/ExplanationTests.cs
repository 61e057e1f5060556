using FluentAssertions;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using NodaTime;
using Xunit;

namespace Kubar.Benefits.Tests.Contributions;

/// <summary>What is said of a contribution: only what decided, and of a relief that does not apply only in the months in which it does for others.</summary>
public sealed class ExplanationTests
{
    [Fact]
    public void Explain_MonthOfRelief_SaysTheShareTheWholeAndTheRelief() =>
        Jkk(Given.Bpu(new(2026, 4)), Language.Indonesian).Should().Equal(
            "Iuran JKK April 2026: 50% x Rp10.000 = Rp5.000",
            "  - bagian iuran yang harus dibayar (sektor lain): 50%  (PP 50/2025 Pasal 4, 7 [A])",
            "  - iuran JKK bagi rentang penghasilan Rp1.000.000 sebulan: Rp10.000  (PP 44/2015 Pasal 20, Lampiran II [A])",
            "  - keringanan PP 50/2025 bagi pekerja di luar hubungan kerja atau pekerja mandiri, sektor lainnya, pembayar peserta sendiri  (PP 50/2025 Pasal 3(4)(5), 4, 7 [A])",
            "  - jatuh tempo 15 April 2026  (PP 44/2015 Pasal 24(3)(4) [A])");

    [Theory]
    [InlineData(2026, 3, false)]
    [InlineData(2026, 4, true)]
    [InlineData(2026, 12, true)]
    [InlineData(2027, 1, false)]
    public void Explain_PaidByTheRegency_SaysWhyThereIsNoReliefOnlyInItsMonths(int year, int month, bool says) =>
        Jkk(Given.Bpu(new(year, month), payer: ContributionPayer.Regency), Language.Indonesian)
            .Contains("  - tanpa keringanan PP 50/2025, karena iuran dibayar kabupaten/kota (APBD)  (PP 50/2025 Pasal 3(4)(5), 4, 7 [A])")
            .Should().Be(says);

    [Theory]
    [InlineData(false, 50, true, "because the industry is none of the labour-intensive ones")]
    [InlineData(true, 49, true, "because only 49 workers are registered")]
    [InlineData(true, 50, false, "because JKK is not paid up to January 2025")]
    public void Explain_LabourIntensiveReliefThatDoesNotApply_SaysWhichConditionFailed(bool labourIntensive, int workers, bool paid, string why) =>
        Jkk(Given.Pu(new(2025, 6), Given.AMonth(5_000_000)) with { LabourIntensive = labourIntensive, ActiveWorkers = workers, PaidUntilJanuary2025 = paid }, Language.English)
            .Should().ContainSingle(line => line.Contains("without the relief of PP 7/2025")).Which.Should().Contain(why);

    [Theory]
    [InlineData(2020, 7, false)]
    [InlineData(2020, 8, true)]
    [InlineData(2021, 1, true)]
    [InlineData(2021, 2, false)]
    public void Explain_NotPaidUpToJuly2020_SaysSoInTheMonthsOfPp49(int year, int month, bool says) =>
        Jkk(Given.Bpu(new(year, month)) with { PaidUntilJuly2020 = false }, Language.English)
            .Contains("  - without the relief of PP 49/2020, because contributions are not paid up to July 2020  (PP 49/2020 Pasal 13 [C])")
            .Should().Be(says);

    [Theory]
    [InlineData(30, 6, false)]
    [InlineData(1, 7, true)]
    public void Explain_LabourIntensiveIndustryPaidAfterTheLastDay_SaysSoWithItsArticle(int day, int month, bool says) =>
        Jkk(Given.Pu(new(2026, 1), Given.AMonth(5_000_000)) with { LabourIntensive = true, ActiveWorkers = 50, PaidOn = new LocalDate(2026, month, day) }, Language.English)
            .Contains("  - without the relief of PP 7/2025, because it was paid only after 30 June 2026  (PP 36/2025 Pasal I angka 3 (Pasal 11) [A])")
            .Should().Be(says);

    [Fact]
    public void Explain_PieceWage_ShowsTheAverageWithinTheFormula() =>
        Jkk(Given.Pu(new(2024, 5), new PieceWage([new(1_000_000), new(2_000_000), new(3_500_000)])), Language.Indonesian)[0]
            .Should().Be("Iuran JKK Mei 2024: 0,89% x (Rp6.500.000 : 3) = Rp19.283");

    [Fact]
    public void Explain_DailyWage_ShowsTheMonthlyWage() =>
        Jkk(Given.Pu(new(2024, 5), new DailyWage(new(200_000))), Language.English)
            .Should().Contain("  - the monthly wage where it is paid by the day: 25 x Rp200,000 = Rp5,000,000  (PP 44/2015 Pasal 19(3) [A])");

    [Fact]
    public void Explain_TraineeOutsideJkm_SaysThatTheEmployerNeedNot() =>
        Lines(Given.Pu(new(2024, 5), Given.AMonth(5_000_000)) with { Contributor = ContributorKind.Trainee, InJkp = null, InJkm = false }, month => month.Jkm, Language.English)
            .Should().Contain(line => line.Contains("the employer has not registered the trainee in JKM, which it need not do"));

    [Fact]
    public void Explain_PaidLate_ReckonsTheFineOnTheContribution() =>
        Jkk(Given.Pu(new(2024, 8), Given.AMonth(5_000_000)) with { PaidOn = new LocalDate(2024, 9, 18) }, Language.Indonesian)
            .Should().Contain(line => line.StartsWith("  - denda keterlambatan: 2% x Rp44.500 = Rp890"));

    [Fact]
    public void Explain_FactsMissing_NamesThem() =>
        Jkk(Given.Bpu(new(2026, 2)) with { MonthlyIncome = null, PaidBy = null, Sector = Sector.Transport }, Language.English).Take(2).Select(line => line.Split("  (")[0])
            .Should().Equal(
                "JKK contribution of February 2026: undetermined: Rp5,000 to Rp207,000",
                "  - not known: who pays the contributions; the monthly income");

    [Fact]
    public void Of_WithoutExplanation_IsEmpty() =>
        ExplanationText.Write(Given.MonthOf(Given.Bpu(new(2025, 6))).Jkk, Language.English).Should().BeEmpty();

    private static string[] Jkk(ContributionCase given, Language language) => Lines(given, month => month.Jkk, language);

    private static string[] Lines(ContributionCase given, Func<MonthContribution, ProgramContribution> program, Language language) =>
        ExplanationText.Write(program(ContributionAssessor.Assess(given, new() { Explain = true }).Months[0]), language).TrimEnd('\n').Split('\n');
}
