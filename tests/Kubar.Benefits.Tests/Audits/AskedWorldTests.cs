using System.Collections.Immutable;
using FluentAssertions;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Audits;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using Kubar.Benefits.Tests.Generators;
using Xunit;
using DeclaredFact = Kubar.Benefits.Expressions.Fact;

namespace Kubar.Benefits.Tests.Audits;

/// <summary>What is reckoned beside a world that was asked is what reckoning everything anew gives.</summary>
public sealed class AskedWorldTests
{
    [Fact]
    public void DuesIn_AnotherValueOfEveryFactOfGeneratedCases_AreThoseThatAreReckonedAnew()
    {
        int compared = 0;
        foreach ((int seed, World world) in Worlds())
        {
            using var asked = new AskedWorld(world, payer: null);
            foreach (Operation operation in world.Chapter.Graph.Operations.Where(operation => operation.Payload is DeclaredFact))
            {
                var fact = (DeclaredFact)operation.Payload!;
                foreach (int child in ChildrenOf(operation, world))
                {
                    Bounds[] ranges = [fact.Range, Bounds.Of(fact.Min), Bounds.Of(fact.Max), new(fact.Min, fact.Min + ((fact.Max - fact.Min) / 2))];
                    foreach (Bounds values in ranges)
                    {
                        IsReckonedAnew(asked, world.With(new(operation.Place, child, values))).Should().BeTrue("{0} of case {1} within {2}", fact.Id, seed, values);
                        compared++;
                    }
                }
            }
        }

        compared.Should().BeGreaterThan(2000);
    }

    [Fact]
    public void DuesIn_TheOppositeOfEveryConditionOfGeneratedCases_AreThoseThatAreReckonedAnew()
    {
        int differing = 0;
        foreach ((int seed, World world) in Worlds())
        {
            using var asked = new AskedWorld(world, payer: null);
            foreach (Operation operation in world.Chapter.Graph.Operations.Where(operation => operation is { Kind: OperationKind.Named, Payload: Definition { Unmet: not null } }))
            {
                foreach (int child in ChildrenOf(operation, world))
                {
                    World other = world.With(new(operation.Place, child, Bounds.Not(asked.Evaluation.At(operation.Place, child).Bounds)));
                    IsReckonedAnew(asked, other).Should().BeTrue("{0} of case {1}", ((Definition)operation.Payload!).Id, seed);
                    differing += asked.DuesIn(other).IsSameAs(asked.Dues) ? 0 : 1;
                }
            }
        }

        differing.Should().BeGreaterThan(100);
    }

    [Fact]
    public void DuesIn_OtherAnswersAndNone_AreThoseThatAreReckonedAnew()
    {
        int differing = 0;
        foreach ((int seed, World world) in Worlds())
        {
            using var asked = new AskedWorld(world, payer: null);
            ImmutableArray<sbyte> answers = world.Situation.Answers;
            ImmutableArray<sbyte> open = [.. answers.Select(_ => (sbyte)-1)];
            foreach (ReadingAlternative alternative in ReadingCatalogue.All.SelectMany(reading => reading.Alternatives.Skip(1)))
            {
                foreach (ImmutableArray<sbyte> others in (ImmutableArray<sbyte>[])[answers, open])
                {
                    World other = world with { Situation = world.Situation.Answering(others.SetItem(alternative.Reading.Index, (sbyte)alternative.Code)) };
                    IsReckonedAnew(asked, other).Should().BeTrue("{0} of case {1}", alternative, seed);
                    differing += asked.DuesIn(other).IsSameAs(asked.Dues) ? 0 : 1;
                }
            }
        }

        differing.Should().BeGreaterThan(100);
    }

    private static IEnumerable<(int Seed, World World)> Worlds() => Enumerable.Range(0, 12)
        .Select(seed => (seed, CaseGenerator.FromSeed(seed)))
        .Select(generated => (generated.seed, new World(AssessmentOptions.Default.ChapterOf(generated.Item2), AssessmentOptions.Default.SituationOf(generated.Item2))));

    private static IEnumerable<int> ChildrenOf(Operation operation, World world) => Enumerable.Range(0, operation.OfChild ? world.Situation.Children.Count : 1);

    private static bool IsReckonedAnew(AskedWorld asked, World other) => other.IsBeside(asked.World) && asked.DuesIn(other).IsSameAs(other.Dues(payer: null));
}
