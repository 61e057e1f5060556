using Kubar.Benefits.Expressions;

namespace Kubar.Benefits.Tests.Expressions;

/// <summary>The same sum, written out for the children of one case: what is left of it when known facts are filled in.</summary>
internal sealed class SumOverSlotsNode(Node limit, IReadOnlyList<(Node Qualifies, Node Order, Node Value)> slots)
    : Node(Unit.Rupiah, [limit, .. slots.SelectMany(slot => new[] { slot.Qualifies, slot.Order, slot.Value })]);
