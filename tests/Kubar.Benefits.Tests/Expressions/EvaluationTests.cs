using FluentAssertions;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using Kubar.Benefits.Rules;
using Kubar.Benefits.Rules.Records;
using Kubar.Benefits.Rules.Vocabulary;
using Kubar.Benefits.Tests.Generators;
using Xunit;

namespace Kubar.Benefits.Tests.Expressions;

/// <summary>Expressions are computed when they are asked for: what is asked, and when, must not change any of them.</summary>
public sealed class EvaluationTests
{
    [Fact]
    public void At_AskedInAnyOrder_GivesTheSame()
    {
        for (int seed = 0; seed < 60; seed++)
        {
            Situation situation = SituationOf(seed);
            Graph graph = Rulebook.Law.Whole.Graph;
            using var forwards = Evaluation.Of(graph, situation);
            using var backwards = Evaluation.Of(graph, situation);

            Value[] first = [.. Places(graph, situation).Select(place => forwards.At(place.Place, place.Child))];
            Value[] last = [.. Places(graph, situation).Reverse().Select(place => backwards.At(place.Place, place.Child))];

            last.Reverse().Should().Equal(first, "seed {0}", seed);
        }
    }

    [Fact]
    public void Asked_AQuestionNotAsked_CouldBeAnsweredOtherwise()
    {
        for (int seed = 0; seed < 60; seed++)
        {
            Situation situation = SituationOf(seed);
            using var evaluation = Evaluation.Of(Rulebook.Law.Whole.Graph, situation);
            Value[] values = Parts(evaluation);

            foreach (Reading reading in ReadingCatalogue.All.Where(reading => !HasAsked(evaluation, reading)))
            {
                using var otherwise = Evaluation.Of(Rulebook.Law.Whole.Graph, With(situation, reading.Alternatives[^1]));

                Parts(otherwise).Should().Equal(values, "seed {0} never asks for {1}", seed, reading);
            }
        }
    }

    [Fact]
    public void Asked_NothingAskedYet_AsksNoQuestion()
    {
        using var evaluation = Evaluation.Of(Rulebook.Law.Whole.Graph, SituationOf(1));

        ReadingCatalogue.All.Should().NotContain(reading => HasAsked(evaluation, reading));
    }

    [Fact]
    public void Asked_TheAnswerDecides_IsTrue()
    {
        using var evaluation = Evaluation.Of(Rulebook.Law.Whole.Graph, SituationOf(1));

        _ = evaluation[LawInForce.Day];

        ReadingCatalogue.All.Where(reading => HasAsked(evaluation, reading)).Should().Equal(ReadingCatalogue.WhichLaw);
    }

    private static bool HasAsked(Evaluation evaluation, Reading reading) => (evaluation.Asked & (1UL << reading.Index)) != 0;

    private static Situation SituationOf(int seed)
    {
        BenefitCase full = CaseGenerator.FromSeed(seed);
        BenefitCase benefitCase = seed % 2 == 0 ? full : full.FactsRemoved(new Random(seed)).Partial;
        return CaseFacts.Of(benefitCase, Readings.Default, [], Figures.Encoded);
    }

    private static Situation With(Situation situation, ReadingAlternative answer) => new()
    {
        Facts = situation.Facts,
        Children = situation.Children,
        MissingChildren = situation.MissingChildren,
        Answers = Readings.Default.With(answer).Codes,
    };

    private static Value[] Parts(Evaluation evaluation) =>
        [.. Rulebook.Law.Benefits.SelectMany(benefit => benefit.Parts).Select(evaluation.ValueOf)];

    private static IEnumerable<(int Place, int Child)> Places(Graph graph, Situation situation) =>
        from operation in graph.Operations
        from child in Enumerable.Range(0, operation.OfChild ? situation.Children.Count : 1)
        select (operation.Place, child);
}
