using FluentAssertions;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Rules;
using Kubar.Benefits.Rules.Accident;
using Kubar.Benefits.Rules.Contributions;
using Kubar.Benefits.Rules.Death;
using Kubar.Benefits.Tests.Rules;
using NodaTime;
using Xunit;

namespace Kubar.Benefits.Tests.Expressions;

/// <summary>The law with known facts filled in says what the whole law says.</summary>
public class SimplificationTests
{
    [Fact]
    public void Of_OnlyTheDayKnown_LeavesNoFigureThatTheDayDecides()
    {
        using var evaluation = Evaluation.Of(Rulebook.Law.Whole.Graph, Situations.On(new LocalDate(2025, 8, 27)));

        Node inForce = new Simplification(evaluation).Of(AccidentFuneral.Benefit.Amount!);

        inForce.Should().BeOfType<ConstantNode>().Which.Value.Should().Be(10_000_000);
    }

    [Fact]
    public void Of_DeathGrantBefore2019_HasTheOldFloor()
    {
        using var evaluation = Evaluation.Of(Rulebook.Law.Whole.Graph, Situations.On(new LocalDate(2018, 1, 1)));

        Node inForce = new Simplification(evaluation).Of(DeathGrant.Floor);

        inForce.Should().BeOfType<ConstantNode>().Which.Value.Should().Be(16_200_000);
    }

    [Theory]
    [InlineData(2018)]
    [InlineData(2020)]
    [InlineData(2025)]
    public void Of_EveryRuleOnADay_KeepsItsBounds(int year)
    {
        KeepsItsBounds(Rulebook.Law.Whole.Graph, RuleWalk.Roots, Situations.On(new LocalDate(year, 6, 15)));
        KeepsItsBounds(Rulebook.Law.Contributions.Graph, ContributionChapter.Asked, Situations.OfContributionOn(new LocalDate(year, 6, 1)));
    }

    private static void KeepsItsBounds(Graph graph, IReadOnlyList<Expression> roots, Situation situation)
    {
        using var whole = Evaluation.Of(graph, situation);
        var simplification = new Simplification(whole);
        Node[] simplified = [.. roots.Select(simplification.Of)];

        using var part = Evaluation.Of(Graph.Of(simplified), situation);

        for (int i = 0; i < roots.Count; i++)
        {
            part[simplified[i]].Should().Be(whole[roots[i]]);
        }

        part.Graph.Operations.Length.Should().BeLessThan(whole.Graph.Operations.Length);
    }

    [Fact]
    public void Missing_NothingKnownButTheDay_AsksForFactsThatDecide()
    {
        using var evaluation = Evaluation.Of(Rulebook.Law.Whole.Graph, Situations.On(new LocalDate(2025, 8, 27)));

        IReadOnlyList<string> missing = new MissingFacts().Of(evaluation, LumpSum.Benefit.OwedWhen);

        missing.Should().Contain(["event.kind", "participant.segment", "membership.registeredOn", "membership.paidMonths"]).And.OnlyHaveUniqueItems();
        missing.Should().NotContain("participant.monthlyIncome").And.NotContain("family.spouse");
    }
}
