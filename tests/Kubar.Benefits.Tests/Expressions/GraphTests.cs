using FluentAssertions;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Rules;
using Kubar.Benefits.Rules.Accident;
using Kubar.Benefits.Rules.DeclaredFacts;
using Kubar.Benefits.Tests.Rules;
using Xunit;

namespace Kubar.Benefits.Tests.Expressions;

/// <summary>In a graph every expression stands once, operands before what uses them.</summary>
public sealed class GraphTests
{
    [Fact]
    public void Of_TheSameExpressionWrittenTwice_SharesIt()
    {
        Amount once = Amount.Rupiah(5) + Amount.Max(Amount.Rupiah(7), Facts.MonthlyIncome);
        Amount again = Amount.Rupiah(5) + Amount.Max(Amount.Rupiah(7), Facts.MonthlyIncome);

        Graph graph = Graph.Of([once.Node, again.Node]);

        graph[once].Should().Be(graph[again]);
        graph.Operations.Should().HaveCount(5);
    }

    [Fact]
    public void Of_TheWholeLaw_HoldsNoOperationTwice() =>
        Rulebook.Law.Whole.Graph.Operations.Select(operation => operation with { Place = 0 }).Should().OnlyHaveUniqueItems();

    [Fact]
    public void Of_TheWholeLaw_PutsOperandsFirst()
    {
        var seen = new HashSet<int>();

        Rulebook.Law.Whole.Graph.Operations.Should().OnlyContain(operation => operation.Operands.All(seen.Contains) && seen.Add(operation.Place));
    }

    [Fact]
    public void With_ARuleChangedOnPurpose_ChangesTheAnswer()
    {
        Graph right = Graph.Of([AccidentFuneral.Benefit.Amount!.Node]);
        int index = right.Operations.ToList().FindIndex(operation => operation.Kind == OperationKind.Parameter);
        Graph wrong = right.With(index, right.Operations[index] with { Kind = OperationKind.Constant, Number = 1, Payload = null });
        Situation day = Situations.On(new(2025, 8, 27));

        using var before = Evaluation.Of(right, day);
        using var after = Evaluation.Of(wrong, day);

        before[AccidentFuneral.Benefit.Amount!].Should().Be(Bounds.Of(10_000_000));
        after[AccidentFuneral.Benefit.Amount!].Should().Be(Bounds.Of(1));
    }
}
