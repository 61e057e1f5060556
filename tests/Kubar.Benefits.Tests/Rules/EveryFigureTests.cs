using FluentAssertions;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Bulk;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Law;
using Kubar.Benefits.Receipts;
using Kubar.Benefits.Rules;
using Kubar.Benefits.Rules.Records;
using Kubar.Benefits.Tests.Bulk;
using Kubar.Benefits.Tests.Generators;
using Kubar.Benefits.Tests.Properties;
using NodaTime;
using Xunit;

namespace Kubar.Benefits.Tests.Rules;

/// <summary>
/// Each figure and table is given a made-up second period. Of a case whose days all lie in it, no machine may read the first one: it then
/// comes to what it would if there had never been another. Of a case before it, none may read the second.
/// </summary>
public class EveryFigureTests
{
    private const int Cases = 60;

    /// <summary>How many of them each figure is tried with.</summary>
    private static readonly int Tried = Setting.Share(Cases);

    private static readonly LocalDate Day = new(2026, 4, 1);

    private static readonly LocalDate NotYet = new(2040, 1, 1);

    /// <summary>By default, and every question answered by its last answer.</summary>
    private static readonly Readings[] BothReadings =
    [
        Readings.Default,
        ReadingCatalogue.All.Aggregate(Readings.Default, (readings, reading) => readings.With(reading.Alternatives[^1])),
    ];

    /// <summary>Everything is known of them: where a day is unknown, figures of many days can matter.</summary>
    private static readonly BenefitCase[] OfTheDay =
    [
        .. Enumerable.Range(0, int.MaxValue)
            .Select(CaseGenerator.FromSeed)
            .Where(one => IsOfTheDay(one) && one.Event.Date == Day && CaseFacts.TestDayOf(one) == Day)
            .Where(one => Assess(one, Rulebook.Law).Entitlements.All(entitlement => entitlement.Status != EntitlementStatus.Undetermined && entitlement.ScheduleMissing.Count == 0))
            .Take(Cases),
    ];

    /// <summary>Months in the second period.</summary>
    private static readonly ContributionCase[] OfTheMonth =
    [
        .. Enumerable.Range(0, int.MaxValue)
            .Select(ContributionGenerator.FromSeed)
            .Where(given => given.Months.First >= Day.ToYearMonth())
            .Take(Cases),
    ];

    public static TheoryData<string> Figures => [.. SecondPeriods.Ids];

    [Theory]
    [MemberData(nameof(Figures))]
    public void SecondPeriod_OfAFigureOrTable_HoldsWhollyOrNotAtAll(string figure)
    {
        Rulebook since = SecondPeriods.With(figure, Day);
        Rulebook always = SecondPeriods.With(figure, EncodedLaw.FirstDay);
        Rulebook later = SecondPeriods.With(figure, NotYet);
        bool isOfEarlierDays = SecondPeriods.OfEarlierDays.Contains(figure, StringComparer.Ordinal);

        foreach (Readings readings in BothReadings)
        {
            foreach (BenefitCase one in OfTheDay.Take(Tried))
            {
                if (!isOfEarlierDays)
                {
                    Dependence.IsSame(Assess(one, since, readings), Assess(one, always, readings)).Should().BeTrue($"of case {one.Id} no other {figure} may be read");
                }

                // By the law of the payment, one that is still to come can be of any later day.
                if (one.Claim.PaidOn is not null || readings.Equals(Readings.Default))
                {
                    Dependence.IsSame(Assess(one, later, readings), Assess(one, Rulebook.Law, readings)).Should().BeTrue($"of case {one.Id} the {figure} of later days may not be read");
                }
            }

            foreach (ContributionCase given in OfTheMonth.Take(Tried))
            {
                Months(given, since, readings).Should().Equal(Months(given, always, readings), $"of {given.Id} no other {figure} may be read");
                Months(given, later, readings).Should().Equal(Months(given, Rulebook.Law, readings), $"of {given.Id} the {figure} of later days may not be read");
            }
        }

        // A plan is compiled for each; all of them at once are below.
        if (Setting.Some(SecondPeriods.Ids, every: 10).Contains(figure, StringComparer.Ordinal))
        {
            InBulk(since).Should().Equal(OfTheDay.Select(one => Assess(one, since).Totals.PayableNow.Value));
        }

        EncodedRulebook.HashOf(since).Should().NotBe(EncodedRulebook.Hash).And.NotBe(EncodedRulebook.HashOf(always));
        foreach (BenefitCase one in OfTheDay.Where(one => !isOfEarlierDays && !Dependence.IsSame(Assess(one, since), Assess(one, Rulebook.Law))).Take(2))
        {
            IsSaidAndSealed(one, since, always);
        }
    }

    [Theory]
    [InlineData(BulkMachine.Interpreted)]
    [InlineData(BulkMachine.Automatic)]
    public void SecondPeriods_OfAllAtOnce_GiveInBulkWhatTheSingleAssessmentGives(BulkMachine machine)
    {
        Rulebook since = SecondPeriods.OfAll(Day);
        BenefitCase[] cases = [.. OfTheDay, .. Enumerable.Range(1, 200).Select(CaseGenerator.FromSeed)];
        BulkTable table = new BulkCases(new AssessmentOptions { Rulebook = since }).TableOf(cases).Table;
        var plan = BulkPlan.Compile(table.Shape, new BulkRequest { Rulebook = since, Outputs = EveryOutput.All, Machine = machine });
        BulkResult result = plan.Run(table);

        cases.SelectMany((one, row) => EveryOutput.Differences(plan, result, row, Assess(one, since))).Should().BeEmpty();
    }

    [Fact]
    public void SecondPeriods_OfAllAtOnce_AreWhatWhyNotAnswersBy()
    {
        Rulebook since = SecondPeriods.OfAll(Day);
        Rulebook always = SecondPeriods.OfAll(EncodedLaw.FirstDay);
        int changes = 0;
        foreach (BenefitCase one in OfTheDay.Where((_, index) => index % 6 == 0))
        {
            ValueList<WhyNotAnswer> answers = WhyNot.Ask(one, new() { Rulebook = since });
            answers.Select(answer => (answer.Benefit.Id, answer.Conditions)).Should().Equal(
                WhyNot.Ask(one, new() { Rulebook = always }).Select(answer => (answer.Benefit.Id, answer.Conditions)));

            // A change that moves the event before the second period is answered by the first.
            foreach (CaseChange change in answers.SelectMany(answer => answer.Changes).Where(change => IsOfTheDay(change.Case)))
            {
                changes++;
                Dependence.IsSame(change.Assessment, Assess(change.Case, since)).Should().BeTrue();
                Dependence.IsSame(change.Assessment, Assess(change.Case, always)).Should().BeTrue($"{change} of case {one.Id}");
            }
        }

        changes.Should().BeGreaterThan(10);
    }

    [Fact]
    public void SecondPeriods_OfEachFigure_ChangeSomeAnswers()
    {
        string[] without =
        [
            .. SecondPeriods.Ids.Where(figure => SecondPeriods.With(figure, Day) is var since
                && OfTheDay.All(one => Dependence.IsSame(Assess(one, since), Assess(one, Rulebook.Law)))
                && OfTheMonth.All(given => Months(given, since, Readings.Default) == Months(given, Rulebook.Law, Readings.Default))),
        ];

        without.Should().NotContain(
            [
                "arrears.max-months", "jkm.lump-sum", "jkk.funeral", "scholarship.age-limit",
                "contribution.bpu.brackets", "contribution.construction.tiers", "jkk.disability.losses",
            ],
            "the cases reach for these");
        without.Length.Should().BeLessThan(SecondPeriods.Ids.Count() / 2, "most are reached for: not {0}", string.Join(", ", without));
    }

    [Theory]
    [InlineData("contribution.bpu.brackets")]
    [InlineData("contribution.construction.tiers")]
    [InlineData("jkk.disability.losses")]
    public void With_RowsThatAreNoTableOfThatKind_IsRefused(string id)
    {
        LawTablePeriod law = EncodedLaw.Tables.First(table => table.Id == id).Periods[^1];
        ValueList<ValueList<LawTableRow>> faults =
        [
            [],
            [.. law.Rows.Skip(1)],
            [.. law.Rows.Reverse().Append(new LawTableRow("none", [1]))],
            [.. law.Rows.Select(row => row with { Values = [null, .. row.Values.Skip(1)] })],
            [.. law.Rows.Select(row => row with { Values = [.. row.Values.SkipLast(1), 99_000_000_000] })],
            [.. law.Rows.Select(row => row with { Values = [.. row.Values.SkipLast(1), -1] })],
        ];

        faults.Select(rows => Laying(id, law with { Rows = rows })).Should().AllSatisfy(lay => lay.Should().Throw<ArgumentException>());
        Laying(id, law with { To = law.From.PlusDays(-1) }).Should().Throw<ArgumentException>();
        Laying("no.table", law).Should().Throw<ArgumentException>();
    }

    /// <summary>The words, and what is sealed, of a case that reaches for the figure.</summary>
    private static void IsSaidAndSealed(BenefitCase one, Rulebook since, Rulebook always)
    {
        Said(one, since).Should().Equal(Said(one, always));
        var receipt = Receipt.Create(one, new() { Rulebook = since });
        receipt.Result.Should().Be(Receipt.Create(one, new() { Rulebook = always }).Result);
        receipt.RulebookHash.Should().Be(EncodedRulebook.HashOf(since));
        Verification.Check(receipt, one, since).Should().Match<Verification>(found => found.Holds && found.IsSameRulebook);
        Verification.Check(receipt, one, always).IsSameRulebook.Should().BeFalse();
        Verification.Check(receipt, one).Holds.Should().BeFalse("by the law the case comes to something else");
    }

    private static Action Laying(string id, LawTablePeriod period) => () => Rulebook.Law.With(SecondPeriods.MadeUp, id, period);

    /// <summary>Whether every day of the event and of the tests on it lies in the second period.</summary>
    private static bool IsOfTheDay(BenefitCase one) => one.Event.Date >= Day && CaseFacts.TestDayOf(one) >= Day;

    private static Assessment Assess(BenefitCase one, Rulebook rulebook) => Assess(one, rulebook, Readings.Default);

    private static Assessment Assess(BenefitCase one, Rulebook rulebook, Readings readings) =>
        Assessor.Assess(one, new AssessmentOptions { Rulebook = rulebook, Readings = readings, FindDependence = false });

    private static ValueList<MonthContribution> Months(ContributionCase given, Rulebook rulebook, Readings readings) =>
        ContributionAssessor.Assess(given, new AssessmentOptions { Rulebook = rulebook, Readings = readings, FindDependence = false }).Months;

    /// <summary>What is said of each benefit that is owed; why-not is asked apart.</summary>
    private static string[] Said(BenefitCase one, Rulebook rulebook) =>
    [
        .. Assessor.Assess(one, new AssessmentOptions { Rulebook = rulebook, Explain = true, FindDependence = false }).Entitlements
            .Where(entitlement => entitlement.Outcome is not NotOwed)
            .SelectMany(entitlement => Enum.GetValues<Language>().Select(language => ExplanationText.Write(entitlement, language))),
    ];

    private static long[] InBulk(Rulebook rulebook)
    {
        BulkTable table = new BulkCases(new AssessmentOptions { Rulebook = rulebook }).TableOf(OfTheDay).Table;
        var plan = BulkPlan.Compile(table.Shape, new BulkRequest { Rulebook = rulebook, Outputs = [BulkOutput.PayableNow], Machine = BulkMachine.Interpreted });
        return plan.Run(table).Of(BulkOutput.PayableNow).ToArray();
    }
}
