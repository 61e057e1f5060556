using System.Globalization;
using FluentAssertions;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Cases.Fields;
using Kubar.Benefits.Tests.Generators;
using Kubar.Benefits.Tests.Properties;
using Xunit;

namespace Kubar.Benefits.Tests.Interviews;

/// <summary>Interviews of generated cases, of which all is forgotten that can be, followed to their end.</summary>
public sealed class InterviewPropertyTests
{
    private static readonly AssessmentOptions Bare = new() { FindDependence = false };

    private static readonly string[] Contract = [.. CaseFields.Entries.Select(entry => entry.Path)];

    [Fact]
    public void Next_FollowedToTheEnd_GivesWhatTheFullCaseGives()
    {
        for (int seed = 0; seed < Setting.Share(100); seed++)
        {
            BenefitCase full = CaseGenerator.FromSeed(seed);
            var followed = FollowedInterview.To(full, FollowedInterview.Next);

            string asked = string.Create(CultureInfo.InvariantCulture, $"seed {seed}, asked {string.Join(", ", followed.Asked)}");
            Answers(followed.Known).Should().Equal(Answers(full), "{0}", asked);
            followed.Asked.Should().OnlyHaveUniqueItems("{0}", asked);
        }
    }

    /// <summary>
    /// Of an order, what the assessment no longer asks for is skipped, so that both ask only what can matter. The random ones are each
    /// one order for all cases.
    /// </summary>
    [Fact]
    public void Next_OnAverage_AsksFewerThanTheContractsOrderAndTheBestOfRandomOrders()
    {
        BenefitCase[] cases = [.. Enumerable.Range(1000, Math.Max(12, Setting.Share(40))).Select(CaseGenerator.FromSeed)];
        int orders = Setting.Share(100);

        int asked = cases.Sum(full => FollowedInterview.To(full, FollowedInterview.Next).Asked.Count);
        int inContractsOrder = cases.Sum(full => FollowedInterview.To(full, InOrder(Contract)).Asked.Count);
        int inBestRandomOrder = Enumerable.Range(0, orders).Min(seed => cases.Sum(full => FollowedInterview.To(full, InOrder(Shuffled(seed))).Asked.Count));

        asked.Should().BeLessThan(inContractsOrder);
        asked.Should().BeLessThan(inBestRandomOrder);
    }

    // Care without a ceiling is owed whatever it costs, and heirs are paid whichever they are: neither is a question.
    private static IEnumerable<string> Answers(BenefitCase benefitCase) => Assessor.Assess(benefitCase, Bare).Entitlements.Select(entitlement =>
        $"{entitlement.Benefit.Id} {entitlement.Status} {(entitlement.Outcome is Entitled { Value: UnlimitedCare } ? null : entitlement.Amount)} to {entitlement.Payee} by employer {entitlement.PaidByEmployer}, later {string.Join(", ", entitlement.Schedule.Select(instalment => instalment.Amount))}");

    private static Func<BenefitCase, AssessmentOptions, HashSet<string>, string?> InOrder(string[] order) => (known, options, notKnown) => Assessor.Assess(known, options).Entitlements
        .SelectMany(IEnumerable<string> (entitlement) => [.. entitlement.Outcome is Undetermined undetermined ? undetermined.Missing : [], .. entitlement.PayeeMissing, .. entitlement.PayerMissing, .. entitlement.ScheduleMissing])
        .Where(path => !notKnown.Contains(path) && Array.IndexOf(order, General(path)) >= 0)
        .MinBy(path => Array.IndexOf(order, General(path)));

    private static string General(string path) => path.Contains('[', StringComparison.Ordinal) ? $"{path[..(path.IndexOf('[', StringComparison.Ordinal) + 1)]}{path[path.IndexOf(']', StringComparison.Ordinal)..]}" : path;

    private static string[] Shuffled(int seed)
    {
        string[] order = [.. Contract];
        new Random(seed).Shuffle(order);
        return order;
    }
}
