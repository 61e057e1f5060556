using Kubar.Benefits.Bulk.Lanes;
using Kubar.Benefits.Expressions;

namespace Kubar.Benefits.Bulk.Lowering;

/// <summary>How the sums over the children of a row are worked out.</summary>
internal interface IChildSums
{
    /// <summary>The sum over the first few that qualify.</summary>
    Lane Sum(Operation operation);

    /// <summary>The sum, over the children that are surely among the first few, of a number of each; 0 where the children are unknown.</summary>
    /// <param name="operation">What decides who is among the first few.</param>
    /// <param name="ofChild">From a lowering and a child to the operation that computes the child's number.</param>
    /// <param name="id">Names the number.</param>
    int SumOfSure(Operation operation, Func<RuleLowering, int, int> ofChild, string id);
}
