using Kubar.Benefits.Cases;
using NodaTime;

namespace Kubar.Benefits.Benchmarks;

/// <summary>The case measured: a fisher lost at sea (Trenggalek 2025), two children at school.</summary>
internal static class SeaAccident
{
    public static BenefitCase Case { get; } = new()
    {
        Id = "jkk-01-trenggalek-2025",
        Participant = new() { Segment = Segment.Bpu, MonthlyIncome = new(1_000_000), PaidBy = ContributionPayer.Regency },
        Membership = new()
        {
            RegisteredOn = new(2025, 1, 2),
            PaidMonths = [new(new YearMonth(2025, 1), new YearMonth(2025, 8))],
        },
        Event = new() { Kind = EventKind.WorkAccident, Date = new(2025, 8, 27), DiedOn = new LocalDate(2025, 8, 27) },
        Family = new()
        {
            Spouse = true,
            Children =
            [
                new() { BirthDate = new LocalDate(2009, 6, 10), Level = SchoolLevel.SeniorSecondary, YearsLeft = 2 },
                new() { BirthDate = new LocalDate(2021, 6, 10), Level = SchoolLevel.Kindergarten, YearsLeft = 2 },
            ],
        },
    };

    /// <summary>The same with every expense told, so that nothing is left undetermined.</summary>
    public static BenefitCase WithExpenses { get; } = Case with
    {
        Expenses = new()
        {
            Medical = new(1_000_000),
            HomeCare = Rupiah.Zero,
            HomeCareMonths = 1,
            TransportByLand = new(500_000),
            TransportBySea = Rupiah.Zero,
            TransportByAir = Rupiah.Zero,
            Dentures = Rupiah.Zero,
            HearingAid = Rupiah.Zero,
            Glasses = Rupiah.Zero,
            OrthosisReferencePrice = Rupiah.Zero,
        },
    };

    /// <summary>The same in the middle of an interview: who pays, what it cost and how far three children are at school is not told yet.</summary>
    public static BenefitCase InAnInterview { get; } = Case with
    {
        Participant = Case.Participant with { PaidBy = null },
        Family = new()
        {
            Spouse = true,
            Children = [new() { BirthDate = new LocalDate(2010, 1, 1) }, new() { BirthDate = new LocalDate(2014, 1, 1) }, new()],
        },
    };
}
