using System.Globalization;
using Kubar.Benefits.Expressions;

namespace Kubar.Benefits.Tests.Mutation;

/// <summary>An operation of a graph as a reader of the rules would write it, and the named steps for which it serves: to find a mutant in the rules.</summary>
internal sealed class OperationText
{
    private const int Depth = 4;

    private readonly Graph _graph;
    private readonly Dictionary<int, int> _positions;
    private readonly ILookup<int, int> _users;

    public OperationText(Graph graph)
    {
        _graph = graph;
        _positions = graph.Operations.Select((operation, index) => (operation.Place, index)).ToDictionary();
        _users = graph.Operations
            .SelectMany((operation, index) => operation.Operands.Select(place => (Used: _positions[place], User: index)))
            .ToLookup(use => use.Used, use => use.User);
    }

    public string Of(int position) => $"{Of(position, Depth)} in {string.Join(", ", Steps(position).Take(3))}";

    private string Of(int position, int depth)
    {
        Operation operation = _graph.Operations[position];
        string Operand(int place) => Of(_positions[place], depth - 1);
        return operation.Kind switch
        {
            OperationKind.Constant => operation.Number.ToString(CultureInfo.InvariantCulture),
            OperationKind.Fact => ((Fact)operation.Payload!).Id,
            OperationKind.Parameter => $"figure {((DatedValue)operation.Payload!).Id}",
            OperationKind.Reading => string.Create(CultureInfo.InvariantCulture, $"reading {operation.Number}"),
            OperationKind.Named => $"[{((Step)operation.Payload!).Id}]",
            _ when depth == 0 => "...",
            OperationKind.Add => $"({Operand(operation.A)} + {Operand(operation.B)})",
            OperationKind.Subtract => $"({Operand(operation.A)} - {Operand(operation.B)})",
            OperationKind.Multiply => $"({Operand(operation.A)} * {Operand(operation.B)})",
            OperationKind.Equal => $"({Operand(operation.A)} = {Operand(operation.B)})",
            OperationKind.AtMost => string.Create(CultureInfo.InvariantCulture, $"({Operand(operation.A)} <= {Operand(operation.B)} + {operation.Number})"),
            OperationKind.All => $"({Operand(operation.A)} and {Operand(operation.B)})",
            OperationKind.Any => $"({Operand(operation.A)} or {Operand(operation.B)})",
            OperationKind.Not => $"not {Operand(operation.A)}",
            OperationKind.Choose => $"({Operand(operation.A)} ? {Operand(operation.B)} : {Operand(operation.C)})",
            var kind => $"{kind}({string.Join(", ", operation.Operands.Select(Operand))})",
        };
    }

    // The nearest named steps that use it, whatever stands between.
    private IEnumerable<string> Steps(int position)
    {
        HashSet<int> seen = [position];
        Queue<int> open = new(seen);
        while (open.TryDequeue(out int next))
        {
            if (next != position && _graph.Operations[next] is { Kind: OperationKind.Named, Payload: Step step })
            {
                yield return step.Id;
                continue;
            }

            foreach (int user in _users[next].Where(seen.Add))
            {
                open.Enqueue(user);
            }
        }
    }
}
