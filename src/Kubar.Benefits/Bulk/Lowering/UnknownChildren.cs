using Kubar.Benefits.Bulk.Lanes;
using Kubar.Benefits.Expressions;

namespace Kubar.Benefits.Bulk.Lowering;

/// <summary>Where children are unknown, what holds for one of whom nothing is known holds for each.</summary>
internal sealed class UnknownChildren(RuleLowering lowering)
{
    public Lane Sum(Operation operation)
    {
        LaneBuilder builder = lowering.Builder;
        int limit = lowering.At(operation.A, LaneFacts.UnknownChild).Max;
        int qualifies = builder.AsTruth(lowering.At(operation.B, LaneFacts.UnknownChild).Max);
        int highest = lowering.At(operation.D, LaneFacts.UnknownChild).Max;
        int none = builder.Constant(0);
        return new(none, builder.Choose(qualifies, builder.Multiply(limit, highest), none));
    }
}
