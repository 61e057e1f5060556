using FluentAssertions;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Bulk;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Law;
using Kubar.Benefits.Receipts;
using Kubar.Benefits.Rules;
using Kubar.Benefits.Tests.Generators;
using NodaTime;
using Xunit;

namespace Kubar.Benefits.Tests.Rules;

/// <summary>
/// Each figure is given a made-up second period. Of a case whose days all lie in it, no machine may read the first one: it then
/// comes to what it would if there had never been another. Of a case before it, none may read the second.
/// </summary>
public class EveryFigureTests
{
    private const int Cases = 60;

    private static readonly LocalDate Day = new(2026, 4, 1);

    private static readonly LocalizedText MadeUp = new("angka buatan", "a made-up figure");

    /// <summary>Figures read on days that come before the event: of registration, of the months in arrears.</summary>
    private static readonly string[] OfEarlierDays =
    [
        "contribution.bpu.due-day",
        "contribution.bpu.registration-age",
        "relief.pp-49-2020",
        "relief.pp-50-2025.other",
        "relief.pp-50-2025.transport",
    ];

    /// <summary>Everything is known of them: where a day is unknown, figures of many days can matter.</summary>
    private static readonly BenefitCase[] OfTheDay =
    [
        .. Enumerable.Range(0, int.MaxValue)
            .Select(CaseGenerator.FromSeed)
            .Where(one => one.Event.Date == Day && CaseFacts.TestDayOf(one) == Day)
            .Where(one => Assess(one, Rulebook.Law).Entitlements.All(entitlement => entitlement.Status != EntitlementStatus.Undetermined && entitlement.ScheduleMissing.Count == 0))
            .Take(Cases),
    ];

    public static TheoryData<string> Figures => [.. Rulebook.Law.Parameters.Select(parameter => parameter.Id)];

    [Theory]
    [MemberData(nameof(Figures))]
    public void SecondPeriod_OfAFigure_HoldsWhollyOrNotAtAll(string figure)
    {
        Rulebook since = With(figure, Day);
        Rulebook always = With(figure, EncodedLaw.FirstDay);
        Rulebook later = With(figure, new LocalDate(2040, 1, 1));

        foreach (BenefitCase one in OfTheDay)
        {
            Assessment bySince = Assess(one, since);
            if (!OfEarlierDays.Contains(figure, StringComparer.Ordinal))
            {
                Dependence.IsSame(bySince, Assess(one, always)).Should().BeTrue($"of case {one.Id} no other {figure} may be read");
            }

            Dependence.IsSame(Assess(one, later), Assess(one, Rulebook.Law)).Should().BeTrue($"of case {one.Id} the {figure} of later days may not be read");
        }

        InBulk(since).Should().Equal(OfTheDay.Select(one => Assess(one, since).Totals.PayableNow.Value));
        EncodedRulebook.HashOf(since).Should().NotBe(EncodedRulebook.Hash).And.NotBe(EncodedRulebook.HashOf(always));
    }

    [Fact]
    public void SecondPeriods_OfAllFigures_ChangeSomeAnswers()
    {
        string[] without =
        [
            .. Rulebook.Law.Parameters.Select(parameter => parameter.Id)
                .Where(figure => With(figure, Day) is var since && OfTheDay.All(one => Dependence.IsSame(Assess(one, since), Assess(one, Rulebook.Law)))),
        ];

        without.Should().NotContain(["arrears.max-months", "jkm.lump-sum", "jkk.funeral", "scholarship.age-limit"], "the cases reach for these");
    }

    private static Rulebook With(string figure, LocalDate from)
    {
        Parameter parameter = Rulebook.Law.Parameters.First(known => known.Id == figure);
        long value = parameter.Periods[^1].Value;
        return Rulebook.Law.With(MadeUp, figure, new ParameterValue(from, null, value + Math.Max(1, value / 4), new Citation("Usulan", "-", Grade.D), Day));
    }

    private static Assessment Assess(BenefitCase one, Rulebook rulebook) =>
        Assessor.Assess(one, new AssessmentOptions { Rulebook = rulebook, FindDependence = false });

    private static long[] InBulk(Rulebook rulebook)
    {
        BulkTable table = new BulkCases(new AssessmentOptions { Rulebook = rulebook }).TableOf(OfTheDay).Table;
        var plan = BulkPlan.Compile(table.Shape, new BulkRequest { Rulebook = rulebook, Outputs = [BulkOutput.PayableNow], Machine = BulkMachine.Interpreted });
        return plan.Run(table).Of(BulkOutput.PayableNow).ToArray();
    }
}
