using FluentAssertions;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Cases.Fields;
using Kubar.Benefits.Interviews;
using Kubar.Benefits.Tests.Generators;
using Kubar.Benefits.Tests.Properties;
using Xunit;

namespace Kubar.Benefits.Tests.Assessments;

/// <summary>What an answer leaves open, reckoned beside the case, is what an assessment of the answered case leaves open.</summary>
public sealed class OpenBesideTests
{
    private static readonly AssessmentOptions Bare = new() { FindDependence = false };

    [Fact]
    public void In_EveryAnswerToEveryOpenFact_LeavesOpenWhatAnAssessmentDoes()
    {
        int answers = 0;
        int malformed = 0;
        for (int seed = 0; seed < Setting.PropertyCases; seed++)
        {
            BenefitCase partial = CaseGenerator.FromSeed(seed).FactsRemoved(new Random(seed)).Partial;
            using var beside = new OpenBeside(partial, Bare);
            foreach (BenefitCase answered in OpenFacts.Of(Assessor.Assess(partial, Bare).Entitlements).SelectMany(fact => CaseFields.Shape.Answered(partial, FieldPath.Of(fact.Path), partial.Event.Date)))
            {
                bool isWellFormed = Assessor.TryAssess(answered, Bare, out Assessment? alone, out _);

                beside.In(answered)?.Select(Open).Should().Equal(alone?.Entitlements.Select(Open), $"seed {seed}");
                (beside.In(answered) is not null).Should().Be(isWellFormed);
                answers++;
                malformed += isWellFormed ? 0 : 1;
            }
        }

        answers.Should().BeGreaterThan(Setting.PropertyCases);
        malformed.Should().BePositive("some answers contradict what is known");
    }

    private static (string Id, EntitlementStatus Status, Undetermined? Undetermined, ValueList<string> Payee, ValueList<string> Payer, ValueList<string> Schedule) Open(Entitlement entitlement) => (
        entitlement.Benefit.Id,
        entitlement.Status,
        entitlement.Outcome as Undetermined,
        entitlement.PayeeMissing,
        entitlement.PayerMissing,
        entitlement.ScheduleMissing);
}
