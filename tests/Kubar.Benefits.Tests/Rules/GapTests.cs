using FluentAssertions;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using Kubar.Benefits.Rules;
using Kubar.Benefits.Rules.Contributions;
using NodaTime;
using Xunit;

namespace Kubar.Benefits.Tests.Rules;

/// <summary>On no day does a rule reach for a figure that the law of that day does not have.</summary>
public class GapTests
{
    public static TheoryData<int, int, int> Days => new()
    {
        { 2015, 7, 1 },
        { 2019, 12, 1 },
        { 2019, 12, 2 },
        { 2021, 3, 31 },
        { 2021, 4, 1 },
        { 2023, 10, 6 },
        { 2025, 2, 23 },
        { 2025, 2, 24 },
        { 2026, 11, 22 },
    };

    [Theory]
    [MemberData(nameof(Days))]
    public void Rules_OnADay_UseOnlyFiguresThatHaveAValue(int year, int month, int day)
    {
        using var evaluation = Evaluation.Of(Rulebook.Law.Whole.Graph, Situations.On(new LocalDate(year, month, day)));

        Rulebook.Law.Benefits.SelectMany(benefit => Unguarded(benefit, evaluation)).Should().BeEmpty();
    }

    [Fact]
    public void ContributionRules_InEveryMonth_UseOnlyFiguresThatHaveAValue()
    {
        for (YearMonth month = new(2015, 7); month <= new YearMonth(2027, 12); month = month.PlusMonths(1))
        {
            using var evaluation = Evaluation.Of(Rulebook.Law.Contributions.Graph, Situations.OfContributionOn(month.OnDayOfMonth(1)));

            ContributionChapter.Rules
                .SelectMany(rule => new Expression[] { rule.Amount, rule.Fine, rule.ToJobLoss })
                .SelectMany(expression => Unguarded(expression.Node, evaluation))
                .Distinct()
                .Should().BeEmpty($"of {month}");
        }
    }

    private static IEnumerable<string> Unguarded(Benefit benefit, Evaluation evaluation) =>
        evaluation[benefit.OwedWhen].IsFalse
            ? []
            : new Expression?[] { benefit.OwedWhen, benefit.Amount, benefit.Later, benefit.DeferredWhen }
                .OfType<Expression>()
                .SelectMany(expression => Unguarded(expression.Node, evaluation))
                .Select(parameter => $"{benefit.Id}: {parameter}")
                .Distinct();

    /// <summary>Follows only what can still matter on the day.</summary>
    private static IEnumerable<string> Unguarded(Node node, Evaluation evaluation) => node switch
    {
        ParameterNode parameter => evaluation[parameter.Operands[0]] is var day && parameter.Parameter.HasValueOn(day) ? [] : [parameter.Parameter.Id],
        ChooseNode when IsKnown(node.Operands[0], evaluation) =>
            Unguarded(node.Operands[evaluation[node.Operands[0]].IsTrue ? 1 : 2], evaluation),
        AllNode when node.Operands.Any(operand => IsKnown(operand, evaluation) && evaluation[operand].IsFalse) => [],
        AnyNode when node.Operands.Any(operand => IsKnown(operand, evaluation) && evaluation[operand].IsTrue) => [],
        _ => node.Operands.SelectMany(operand => Unguarded(operand, evaluation)),
    };

    private static bool IsKnown(Node node, Evaluation evaluation) =>
        evaluation.Graph[node] >= 0 && evaluation[node].IsKnown;
}
