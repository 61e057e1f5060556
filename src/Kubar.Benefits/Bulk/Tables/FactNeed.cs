using Kubar.Benefits.Expressions;

namespace Kubar.Benefits.Bulk.Tables;

/// <summary>The least form that holds every value of a fact that has been told.</summary>
/// <param name="Kind">The form.</param>
/// <param name="Constant">The first value.</param>
internal readonly record struct FactNeed(FactNeedKind Kind, long Constant)
{
    public static FactNeed Of(Bounds value, Bounds declared) =>
        new(value.IsKnown ? FactNeedKind.Constant : value == declared ? FactNeedKind.LeftOut : FactNeedKind.Bounds, value.Min);

    /// <summary>The form that holds what both hold.</summary>
    public FactNeed And(FactNeed other)
    {
        if (Kind == FactNeedKind.Nothing || other.Kind == FactNeedKind.Nothing)
        {
            return Kind == FactNeedKind.Nothing ? other : this;
        }

        return this with { Kind = Widest(other) };
    }

    private FactNeedKind Widest(FactNeed other)
    {
        if (Kind == FactNeedKind.Bounds || other.Kind == FactNeedKind.Bounds)
        {
            return FactNeedKind.Bounds;
        }

        if (Kind == FactNeedKind.Optional || other.Kind == FactNeedKind.Optional || (Kind == FactNeedKind.LeftOut) != (other.Kind == FactNeedKind.LeftOut))
        {
            return FactNeedKind.Optional;
        }

        return Kind == FactNeedKind.LeftOut || (Kind == FactNeedKind.Constant && other == this) ? Kind : FactNeedKind.Column;
    }
}
