using Kubar.Benefits.Bulk.Lanes;
using Kubar.Benefits.Expressions;

namespace Kubar.Benefits.Bulk.Lowering;

/// <summary>In which rows nothing but a fact's format bounds a value from above: a truth for each place, as <see cref="Value.NoCeilingBit"/> is carried along.</summary>
internal sealed class CeilingLowering(RuleLowering lowering)
{
    private readonly Dictionary<int, int> _done = [];

    private LaneBuilder Builder => lowering.Builder;

    public int HasNone(Expression expression) => At(lowering.PlaceOf(expression.Node));

    private int At(int place)
    {
        if (place < 0)
        {
            // No child's fact is without a ceiling.
            return LaneBuilder.False;
        }

        if (!_done.TryGetValue(place, out int truth))
        {
            _done[place] = truth = Lower(lowering.OperationAt(place));
        }

        return truth;
    }

    private int Lower(Operation operation)
    {
        switch (operation.Kind)
        {
            case OperationKind.Fact when operation.Payload is Fact { HasNoCeiling: true } fact:
                return Builder.Not(lowering.Arithmetic.IsKnown(lowering.Facts.Of(fact, LaneFacts.UnknownChild)));
            case OperationKind.Add or OperationKind.Subtract or OperationKind.Multiply or OperationKind.Maximum:
                return Builder.Or(At(operation.A), At(operation.B));
            case OperationKind.Minimum:
                return Builder.And(At(operation.A), At(operation.B));
            case OperationKind.Round or OperationKind.Named or OperationKind.Parameter or OperationKind.SumOverFirst:
                return At(operation.A);
            case OperationKind.Choose:
                Lane condition = lowering.Arithmetic.Truth(lowering.At(operation.A, LaneFacts.UnknownChild));
                int then = condition.Max == LaneBuilder.False ? LaneBuilder.False : At(operation.B);
                int otherwise = condition.Min == LaneBuilder.True ? LaneBuilder.False : At(operation.C);
                return Builder.Or(Builder.And(condition.Max, then), Builder.And(Builder.Not(condition.Min), otherwise));
            default:
                return LaneBuilder.False;
        }
    }
}
