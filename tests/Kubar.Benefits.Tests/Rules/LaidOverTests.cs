using FluentAssertions;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Law;
using Kubar.Benefits.Rules;
using NodaTime;
using Xunit;

namespace Kubar.Benefits.Tests.Rules;

/// <summary>Figures laid over the law: rules and the facts derived for them follow together, and the law itself stays.</summary>
public class LaidOverTests
{
    private static readonly LocalizedText Proposal = new("usulan", "a proposal");

    /// <summary>Five unpaid months in 2026 are a lapse where three are allowed, and two months paid since are no three months of membership.</summary>
    private static readonly BenefitCase FiveUnpaidMonths = new()
    {
        Id = "five-unpaid-months",
        Event = new() { Kind = EventKind.NonWorkDeath, Date = new(2027, 5, 10) },
        Participant = new()
        {
            Segment = Segment.Bpu,
            MonthlyIncome = new Rupiah(1_000_000),
            PaidBy = ContributionPayer.Self,
            Sector = Sector.Other,
        },
        Membership = new()
        {
            Registered = true,
            RegisteredOn = new LocalDate(2024, 1, 5),
            PaidMonths =
            [
                new(new YearMonth(2024, 1), new YearMonth(2026, 7)),
                new(new YearMonth(2027, 1), new YearMonth(2027, 2)),
            ],
        },
        Family = new() { Spouse = true, Children = [] },
    };

    private static Rulebook SixMonthsFrom2027 { get; } = Rulebook.Law.With(Proposal, "arrears.max-months", From2027(6));

    [Fact]
    public void Assess_UnderAFigureFromTheYearOfTheDeath_ReadsItWhereverItIsRead()
    {
        Rupiah byTheLaw = Assess(FiveUnpaidMonths, Rulebook.Law);
        Rupiah byTheProposal = Assess(FiveUnpaidMonths, SixMonthsFrom2027);

        byTheLaw.Should().Be(new Rupiah(10_000_000), "after a lapse two months are paid, and three are asked for");
        byTheProposal.Should().Be(new Rupiah(42_000_000), "five months in a row are no lapse where six are allowed");
    }

    private static Rupiah Assess(BenefitCase benefitCase, Rulebook rulebook) =>
        Assessor.Assess(benefitCase, new AssessmentOptions { Rulebook = rulebook }).Totals.PayableNow;

    private static ParameterValue From2027(long value) =>
        new(new LocalDate(2027, 1, 1), null, value, new Citation("Usulan", "-", Grade.D), new LocalDate(2026, 11, 22));
}
