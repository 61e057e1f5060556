using Kubar.Benefits.Expressions;
using Kubar.Benefits.Rules.DeclaredFacts;

namespace Kubar.Benefits.Tests.Mutation;

/// <summary>
/// Changes of an operation that provably change nothing, from what its operands can come to whatever the facts are: to ask whether a member is
/// "at most" the first of its enumeration is to ask whether it is the first. They are no mutants.
/// </summary>
internal sealed class SameAnyway : IDisposable
{
    private readonly IMutable _rules;
    private readonly Evaluation _anything;
    private readonly Dictionary<int, int> _positions;
    private readonly ILookup<int, Operation> _users;

    public SameAnyway(IMutable rules)
    {
        _rules = rules;
        _anything = Evaluation.Of(rules.Graph, rules.Anything());
        _positions = rules.Graph.Operations.Select((operation, index) => (operation.Place, index)).ToDictionary();
        _users = rules.Graph.Operations
            .SelectMany(operation => operation.Operands.Select(place => (Used: place, User: operation)))
            .ToLookup(use => use.Used, use => use.User);
    }

    public bool Is(Operation before, Operation after) => before.Kind switch
    {
        OperationKind.Equal => before.A == before.B || (after.A == before.A ? Of(before.A).Min >= Of(before.B).Max : Of(before.A).Max <= Of(before.B).Min),
        OperationKind.AtMost => (Truth(before), Truth(after)) is ({ } one, { } other) && one == other || OnDays(before, after),
        OperationKind.Constant => _users[before.Place].All(user => OnDays(user, user, before.Place, after.Number)),
        OperationKind.Minimum or OperationKind.Maximum => before.A == before.B,
        _ => false,
    };

    public void Dispose() => _anything.Dispose();

    private Bounds Of(int place) => _anything.At(place, 0).Bounds;

    private bool? Truth(Operation atMost)
    {
        (Bounds a, Bounds b) = (Of(atMost.A), Of(atMost.B));
        return a.Max <= b.Min + atMost.Number ? true : a.Min > b.Max + atMost.Number ? false : null;
    }

    // A day moved between days on which the law is never asked.
    private bool OnDays(Operation before, Operation after, int changed = int.MinValue, long to = 0)
    {
        if (before.Kind != OperationKind.AtMost || after.A != before.A || DayOf(before) is not { } edge)
        {
            return false;
        }

        long moved = changed == int.MinValue ? edge.Day + ((after.Number - before.Number) * (edge.IsFirst ? -1 : 1)) : to;
        return Enumerable.Range(0, 3).Select(offset => edge.Day - 1 + offset).Where(day => _rules.IsAsked(day))
            .All(day => edge.IsFirst ? edge.Day <= day == moved <= day : day <= edge.Day == day <= moved);
    }

    private (long Day, bool IsFirst)? DayOf(Operation atMost)
    {
        Operation a = Operand(atMost.A);
        Operation b = Operand(atMost.B);
        return (a, b) switch
        {
            ({ Kind: OperationKind.Constant }, { Kind: OperationKind.Fact }) when IsDay(b) => (a.Number - atMost.Number, true),
            ({ Kind: OperationKind.Fact }, { Kind: OperationKind.Constant }) when IsDay(a) => (b.Number + atMost.Number, false),
            _ => null,
        };
    }

    private static bool IsDay(Operation fact) => ReferenceEquals(fact.Payload, Facts.EventDate.Fact);

    private Operation Operand(int place) => _rules.Graph.Operations[_positions[place]];
}
