using Kubar.Benefits.Expressions;

namespace Kubar.Benefits.Bulk.Tables;

/// <summary>Which fact a column holds: one of the case, or of a child slot, or (list) of each child.</summary>
internal readonly record struct FactPlace(Fact Fact, int Slot)
{
    /// <summary>The slot of a fact of the case, and of a fact of each child of a list.</summary>
    public const int None = -1;

    public override string ToString() => Slot == None ? Fact.Id : FormattableString.Invariant($"{Fact.Id}[{Slot}]");
}
