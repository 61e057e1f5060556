using FluentAssertions;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Rules;
using Xunit;

namespace Kubar.Benefits.Tests.Rules;

/// <summary>
/// The proof that no formula overflows: with every fact anywhere in its declared range and every question open, each
/// expression of the graph is bounded within 64 bits, in checked arithmetic. Bounds of a whole hold for each of its cases.
/// </summary>
public class RangeTests
{
    [Theory]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(60)]
    public void Evaluate_EveryFactAnywhereInItsRange_NoExpressionOverflows(int children)
    {
        Action evaluate = () =>
        {
            using var evaluation = Evaluation.Of(Rulebook.Law.Whole.Graph, Situations.Unknown(children));
            AskEverything(evaluation);
        };

        evaluate.Should().NotThrow<OverflowException>();
    }

    [Fact]
    public void Evaluate_EveryFactAnywhereInItsRange_BenefitsAreNeverNegative()
    {
        using var evaluation = Evaluation.Of(Rulebook.Law.Whole.Graph, Situations.Unknown());

        Rulebook.Law.Benefits.Where(benefit => benefit.Amount is not null && benefit.Id != "jkk.employer-shortfall")
            .Should().OnlyContain(benefit => LeastOf(evaluation, benefit.Amount!) >= 0);
    }

    [Fact]
    public void Evaluate_EveryFactOfAContributionAnywhereInItsRange_NoExpressionOverflows()
    {
        Action evaluate = () =>
        {
            using var evaluation = Evaluation.Of(Rulebook.Law.Contributions.Graph, Situations.UnknownContribution());
            foreach (Operation operation in evaluation.Graph.Operations)
            {
                evaluation.At(operation.Place, 0);
            }
        };

        evaluate.Should().NotThrow<OverflowException>();
    }

    [Fact]
    public void Evaluate_AFactBeyondItsRange_WouldOverflow()
    {
        Bounds tooMuch = Bounds.Of(long.MaxValue / 2);

        Action multiply = () => _ = tooMuch * Bounds.Of(3);

        multiply.Should().Throw<OverflowException>();
    }

    /// <summary>Expressions are computed when they are asked for: a proof asks for every one.</summary>
    private static void AskEverything(Evaluation evaluation)
    {
        foreach (Operation operation in evaluation.Graph.Operations)
        {
            int times = operation.OfChild ? evaluation.Situation.Children.Count : 1;
            for (int child = 0; child < times; child++)
            {
                evaluation.At(operation.Place, child);
            }
        }
    }

    private static long LeastOf(Evaluation evaluation, Expression amount) => evaluation[amount].Min;
}
