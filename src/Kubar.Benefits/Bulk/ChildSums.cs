using Kubar.Benefits.Expressions;

namespace Kubar.Benefits.Bulk;

/// <summary>How the sums over the children of a row are worked out.</summary>
internal interface IChildSums
{
    /// <summary>The sum over the first few that qualify.</summary>
    Lane Sum(Operation operation);

    /// <summary>The sum, over the children that are surely among the first few, of a number of each; 0 where the children are unknown.</summary>
    /// <param name="operation">What decides who is among the first few.</param>
    /// <param name="ofChild">From a lowering and a child to the operation that computes the child's number.</param>
    /// <param name="id">Names the number.</param>
    int SumOfSure(Operation operation, Func<Lowering, int, int> ofChild, string id);
}

/// <summary>Where children are unknown, what holds for one of whom nothing is known holds for each.</summary>
internal sealed class UnknownChildren(Lowering lowering)
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
