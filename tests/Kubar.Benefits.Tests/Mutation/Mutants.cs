using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;

namespace Kubar.Benefits.Tests.Mutation;

/// <summary>A rulebook with one thing wrong in one place of its text; where that place is unrolled, once for each copy.</summary>
/// <param name="Name">The place, and what is wrong there.</param>
/// <param name="Text">The operation that is wrong, written out.</param>
/// <param name="Copies">The rulebooks.</param>
internal sealed record Mutant(string Name, string Text, IReadOnlyList<Graph> Copies);

/// <summary>
/// Every small way in which the rules could be wrong. Rules are data, so they are mutated as data: each operation of the
/// graph once in each way, every figure in every period, every edge and value of every table.
/// </summary>
internal static class Mutants
{
    public static IReadOnlyList<Mutant> Of(IMutable rules)
    {
        var text = new OperationText(rules.Graph);
        using var same = new SameAnyway(rules);
        return rules.Operations.Order()
            .SelectMany(index => Changed(rules.Graph.Operations[index]).Where(change => !same.Is(rules.Graph.Operations[index], change.To)).Select(change => (
                Name: $"{rules.PlaceOf(index)} {rules.Graph.Operations[index].Kind} {change.What}",
                Index: index,
                Graph: rules.Graph.With(index, change.To))))
            .GroupBy(change => change.Name)
            .Select(changes => new Mutant(changes.Key, text.Of(changes.First().Index), [.. changes.Select(change => change.Graph)]))
            .ToArray();
    }

    /// <summary>One operation in each way in which it could be wrong.</summary>
    public static IEnumerable<(string What, Operation To)> Changed(Operation operation)
    {
        switch (operation.Kind)
        {
            case OperationKind.Constant:
                yield return ("one more", operation with { Number = operation.Number + 1 });
                yield return ("one less", operation with { Number = operation.Number - 1 });
                break;
            case OperationKind.Parameter:
                foreach (ParameterPeriod period in ((Parameter)operation.Payload!).Periods)
                {
                    yield return ($"{operation.Payload} of {period.From} one more", operation with { Payload = OneOff((Parameter)operation.Payload, period, 1) });
                    yield return ($"{operation.Payload} of {period.From} one less", operation with { Payload = OneOff((Parameter)operation.Payload, period, -1) });
                }

                break;
            case OperationKind.Reading:
                yield return ("answered otherwise", operation with { Number = operation.Number ^ 1 });
                break;
            case OperationKind.Add:
                yield return ("subtracted", operation with { Kind = OperationKind.Subtract });
                break;
            case OperationKind.Subtract:
                yield return ("added", operation with { Kind = OperationKind.Add });
                break;
            case OperationKind.Multiply:
                yield return ("added", operation with { Kind = OperationKind.Add });
                break;
            case OperationKind.Round:
                yield return ("by one more", operation with { Number = operation.Number + 1 });
                break;
            case OperationKind.Minimum:
                yield return ("turned", operation with { Kind = OperationKind.Maximum });
                break;
            case OperationKind.Maximum:
                yield return ("turned", operation with { Kind = OperationKind.Minimum });
                break;
            case OperationKind.Equal:
                yield return ("at most", operation with { Kind = OperationKind.AtMost });
                yield return ("at least", operation with { Kind = OperationKind.AtMost, A = operation.B, B = operation.A });
                break;
            case OperationKind.AtMost:
                yield return ("one wider", operation with { Number = operation.Number + 1 });
                yield return ("one narrower", operation with { Number = operation.Number - 1 });
                yield return ("turned", operation with { A = operation.B, B = operation.A });
                break;
            case OperationKind.Not:
                yield return ("left out", operation with { Kind = OperationKind.All, B = operation.A });
                break;
            case OperationKind.All:
                yield return ("any", operation with { Kind = OperationKind.Any });
                yield return ("first only", operation with { B = operation.A });
                yield return ("second only", operation with { A = operation.B });
                break;
            case OperationKind.Any:
                yield return ("all", operation with { Kind = OperationKind.All });
                yield return ("first only", operation with { B = operation.A });
                yield return ("second only", operation with { A = operation.B });
                break;
            case OperationKind.Choose when operation.B == operation.C:
                // A choice between twice the same, which two answers to a reading can come to: nothing in it can be wrong.
                break;
            case OperationKind.Choose:
                yield return ("turned", operation with { B = operation.C, C = operation.B });
                yield return ("always the first", operation with { C = operation.B });
                yield return ("always the second", operation with { B = operation.C });
                break;
            case OperationKind.Steps:
                (long From, long Value)[] steps = [.. ((StepTable)operation.Payload!).Steps];
                for (int step = 0; step < steps.Length; step++)
                {
                    yield return ($"edge {step} one more", operation with { Payload = With(steps, step, (steps[step].From + 1, steps[step].Value)) });
                    yield return ($"value {step} one more", operation with { Payload = With(steps, step, (steps[step].From, steps[step].Value + 1)) });
                }

                break;
        }
    }

    private static StepTable With((long From, long Value)[] steps, int index, (long From, long Value) step) =>
        new([.. steps.Select((old, i) => i == index ? step : old)]);

    /// <summary>A figure that is off by one in one period.</summary>
    private static Parameter OneOff(Parameter parameter, ParameterPeriod period, int by) => new()
    {
        Id = parameter.Id,
        Unit = parameter.Unit,
        Name = parameter.Name,
        Periods = [.. parameter.Periods.Select(old => ReferenceEquals(old, period) ? old with { Value = old.Value + by } : old)],
    };
}
