using FluentAssertions;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Tests.Generators;
using Kubar.Benefits.Tests.Properties;
using Xunit;
using LawFacts = Kubar.Benefits.Rules.DeclaredFacts.Facts;

namespace Kubar.Benefits.Tests.Expressions;

/// <summary>What is reckoned beside another case is what is reckoned alone: every value, with its grade and findings.</summary>
public sealed class EvaluationBesideTests
{
    [Fact]
    public void Beside_FactsDiffer_EveryValueIsThatOfTheCaseAlone()
    {
        int takenOver = 0;
        for (int seed = 0; seed < Setting.PropertyCases; seed++)
        {
            BenefitCase full = CaseGenerator.FromSeed(seed);
            BenefitCase partial = full.FactsRemoved(new Random(seed)).Partial;
            Graph graph = AssessmentOptions.Default.ChapterOf(full).Graph;
            using var basis = Evaluation.Of(graph, AssessmentOptions.Default.SituationOf(full));
            Situation situation = AssessmentOptions.Default.SituationOf(partial);
            using var beside = Evaluation.Beside(basis, situation);
            using var alone = Evaluation.Of(graph, situation);

            PlacesOf(graph, situation).Where(at => beside.At(at.Place, at.Child) != alone.At(at.Place, at.Child)).Should().BeEmpty($"seed {seed}");
            takenOver += beside.CanDifferBy(OfEventDate(graph)) ? 0 : 1;
        }

        takenOver.Should().BePositive("the day of the event is never left out");
    }

    private static ulong[] OfEventDate(Graph graph)
    {
        var facts = new ulong[graph.FactsUnder.Words];
        graph.FactsUnder.AddTo(facts, LawFacts.EventDate);
        return facts;
    }

    private static IEnumerable<(int Place, int Child)> PlacesOf(Graph graph, Situation situation) =>
        from operation in graph.Operations
        from child in Enumerable.Range(0, operation.OfChild ? situation.Children.Count : 1)
        select (operation.Place, child);
}
