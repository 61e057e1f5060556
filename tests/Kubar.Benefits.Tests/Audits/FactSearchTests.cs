using FluentAssertions;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Audits;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Tests.Generators;
using Xunit;
using DeclaredFact = Kubar.Benefits.Expressions.Fact;

namespace Kubar.Benefits.Tests.Audits;

/// <summary>Taking over what does not depend on a fact gives what computing everything anew gives.</summary>
public sealed class FactSearchTests
{
    [Fact]
    public void DependentOn_EveryFactOfGeneratedCases_GivesTheDuesThatAreComputedAnew()
    {
        AssessmentOptions options = AssessmentOptions.Default;
        int compared = 0;
        for (int seed = 0; seed < 12; seed++)
        {
            BenefitCase generated = CaseGenerator.FromSeed(seed);
            var world = new World(options.ChapterOf(generated), options.SituationOf(generated));
            using Evaluation known = world.Evaluate();
            _ = Dues.Of(world.Chapter, known, payer: null);
            foreach (Operation operation in world.Chapter.Graph.Operations.Where(operation => operation.Payload is DeclaredFact))
            {
                var fact = (DeclaredFact)operation.Payload!;
                int count = fact.OfChild ? world.Situation.Children.Count : 1;
                for (int child = 0; child < count; child++)
                {
                    Bounds[] ranges = [fact.Range, Bounds.Of(fact.Min), Bounds.Of(fact.Max), new(fact.Min, fact.Min + ((fact.Max - fact.Min) / 2))];
                    foreach (Bounds values in ranges)
                    {
                        using Evaluation there = Evaluation.With(known, FactSearch.DependentOn(world.Chapter.Graph, operation.Place), operation.Place, child, values);
                        Dues.Of(world.Chapter, there, payer: null).IsSameAs(world.With(new(operation.Place, child, values)).Dues(payer: null))
                            .Should().BeTrue("{0} of case {1} within {2}", fact.Id, seed, values);
                        compared++;
                    }
                }
            }
        }

        compared.Should().BeGreaterThan(2000);
    }
}
