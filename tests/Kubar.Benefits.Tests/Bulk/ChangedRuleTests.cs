using FluentAssertions;
using Kubar.Benefits.Bulk;
using Kubar.Benefits.Bulk.Lowering;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using Kubar.Benefits.Rules.Records;
using Xunit;

namespace Kubar.Benefits.Tests.Bulk;

/// <summary>A rule changed on purpose in the graph changes every machine alike: none of them has a copy of the law.</summary>
public sealed class ChangedRuleTests
{
    private const int CasesOfRule = 150;

    public static TheoryData<string> Changes => ["a figure", "an edge", "a condition", "a rounding", "a table", "a negation"];

    [Theory]
    [MemberData(nameof(Changes))]
    public void Run_ARuleChangedOnPurpose_ChangesEveryMachineAlike(string change)
    {
        IReadOnlyList<BenefitCase> cases = SingleAssessmentTests.Generated(40_000, CasesOfRule);
        Situation[] situations = [.. cases.Select(one => CaseFacts.Of(one, Readings.Default, [], Figures.Encoded))];
        BulkTable table = new BulkCases().TableOf(cases).Table;
        long[] before = Evaluated(BulkRules.Encoded, situations);

        (BulkRules changed, long[] after) = Changed(BulkRules.Encoded, change)
            .Select(rules => (rules, Evaluated(rules, situations)))
            .First(candidate => !candidate.Item2.SequenceEqual(before));

        Run(changed, table, BulkMachine.Interpreted).Should().Equal(after);
        Run(changed, table, BulkMachine.Automatic).Should().Equal(after);
        Run(BulkRules.Encoded, table, BulkMachine.Automatic).Should().Equal(before);
    }

    /// <summary>The rules with one operation of a kind changed, for each such operation.</summary>
    private static IEnumerable<BulkRules> Changed(BulkRules rules, string change) => rules.Graph.Operations.Index()
        .Select(operation => (operation.Index, Changed: Changed(operation.Item, change)))
        .Where(operation => operation.Changed is not null)
        .Select(operation => rules.With(rules.Graph.With(operation.Index, operation.Changed!.Value)));

    private static Operation? Changed(Operation operation, string change) => (change, operation) switch
    {
        ("a figure", { Kind: OperationKind.Parameter, Payload: Parameter figure }) => operation with { Payload = Doubled(figure) },
        ("an edge", { Kind: OperationKind.AtMost }) => operation with { Number = operation.Number - 1 },
        ("a condition", { Kind: OperationKind.Equal }) => operation with { Kind = OperationKind.AtMost, A = operation.B, B = operation.A },
        ("a rounding", { Kind: OperationKind.Round }) => operation with { Number = operation.Number + 1 },
        ("a table", { Kind: OperationKind.Steps, Payload: StepTable table }) =>
            operation with { Payload = new StepTable([.. table.Steps.Select(step => (step.From, step.Value + 1))]) },
        ("a negation", { Kind: OperationKind.Not }) => operation with { Kind = OperationKind.All, B = operation.A },
        _ => null,
    };

    private static Parameter Doubled(Parameter figure) => new()
    {
        Id = figure.Id,
        Name = figure.Name,
        Unit = figure.Unit,
        Periods = [.. figure.Periods.Select(period => period with { Value = 2 * period.Value })],
    };

    /// <summary>What every benefit comes to, owed or not: evaluated case by case on the graph.</summary>
    private static long[] Evaluated(BulkRules rules, Situation[] situations) =>
    [
        .. situations.SelectMany(situation =>
        {
            using var evaluation = Evaluation.Of(rules.Graph, situation);
            return rules.Benefits.SelectMany(benefit => Evaluated(benefit, evaluation)).ToArray();
        }),
    ];

    private static long[] Evaluated(BulkBenefit benefit, Evaluation evaluation)
    {
        Bounds owed = Bounds.Minimum(evaluation[benefit.CanBeBrought], evaluation[benefit.Rule.OwedWhen]);
        Bounds amount = benefit.Rule.Amount is { } sum ? evaluation[sum] : Bounds.Of(0);
        return [owed.IsTrue ? amount.Min : 0, owed.IsFalse ? 0 : amount.Max];
    }

    private static long[] Run(BulkRules rules, BulkTable table, BulkMachine machine)
    {
        BulkOutput<long>[] outputs = [.. rules.Benefits.SelectMany(benefit => new[] { BulkOutput.AtLeastOf(benefit.Rule.Id), BulkOutput.AtMostOf(benefit.Rule.Id) })];
        var plan = BulkPlan.Compile(rules, table.Shape, new() { Outputs = [.. outputs], Machine = machine });
        BulkResult result = plan.Run(table);
        return [.. Enumerable.Range(0, table.Rows).SelectMany(row => outputs.Select(output => result.Of(output)[row]))];
    }
}
