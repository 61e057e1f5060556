using FluentAssertions;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using Kubar.Benefits.Rules;
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

    /// <summary>Under another answer a step taken over keeps the grade it has, but every bound is that of the answer alone, and what is not known hangs on the same facts.</summary>
    [Fact]
    public void Answer_OneQuestionAfterAnother_EveryBoundIsThatOfTheAnswerAlone()
    {
        int same = 0;
        for (int seed = 0; seed < Setting.PropertyCases / 10; seed++)
        {
            BenefitCase full = CaseGenerator.FromSeed(seed);
            BenefitCase benefitCase = seed % 2 == 0 ? full : full.FactsRemoved(new Random(seed)).Partial;
            Chapter chapter = AssessmentOptions.Default.ChapterOf(full);
            Situation situation = AssessmentOptions.Default.SituationOf(benefitCase);
            using var basis = Evaluation.Of(chapter.Graph, situation);
            _ = Assessing.Bare(benefitCase, AssessmentOptions.Default, basis, _ => null);
            using var beside = Evaluation.Beside(basis);
            foreach (ReadingAlternative other in ReadingCatalogue.All.SelectMany(reading => reading.Alternatives.Skip(1)).Where((_, index) => index % 5 == seed % 5))
            {
                beside.Answer(other.Reading.Index, other.Code);
                using var alone = Evaluation.Of(chapter.Graph, SituationUnder(other, situation));

                PlacesOf(chapter.Graph, situation)
                    .Where(at => !SaysTheSame(beside.At(at.Place, at.Child), alone.At(at.Place, at.Child)))
                    .Should().BeEmpty($"seed {seed} under {other.Id}");
                foreach (Expression asked in chapter.Benefits.SelectMany(benefit => benefit.Parts))
                {
                    if (beside.IsOfBasis(chapter.Graph[asked], 0))
                    {
                        new MissingFacts().Of(basis, asked).Should().Equal(new MissingFacts().Of(alone, asked), $"seed {seed} under {other.Id}");
                        same++;
                    }
                }
            }
        }

        same.Should().BePositive("most questions decide little");
    }

    private static bool SaysTheSame(in Value one, in Value other) => one.Bounds == other.Bounds && one.HasNoCeiling == other.HasNoCeiling;

    private static Situation SituationUnder(ReadingAlternative other, Situation situation) => new()
    {
        Facts = situation.Facts,
        Children = situation.Children,
        MissingChildren = situation.MissingChildren,
        Answers = Readings.Default.With(other).Codes,
    };

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
