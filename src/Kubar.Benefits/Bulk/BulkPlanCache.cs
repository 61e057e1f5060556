using System.Collections.Concurrent;

namespace Kubar.Benefits.Bulk;

/// <summary>
/// Plans by what they were compiled for, kept as long as the cache: for callers with batches of changing shapes. For many
/// threads.
/// </summary>
public sealed class BulkPlanCache
{
    private readonly ConcurrentDictionary<(BulkShape, BulkRequest), Lazy<BulkPlan>> _plans = new();

    /// <summary>How many plans it holds.</summary>
    public int Count => _plans.Count;

    /// <summary>The plan for batches of a shape, compiled when it is first asked for.</summary>
    /// <exception cref="ArgumentNullException">The shape or the request is null.</exception>
    /// <exception cref="ArgumentException">As <see cref="BulkPlan.Compile(BulkShape, BulkRequest, CancellationToken)"/>.</exception>
    public BulkPlan PlanFor(BulkShape shape, BulkRequest request)
    {
        ArgumentNullException.ThrowIfNull(shape);
        ArgumentNullException.ThrowIfNull(request);
        return _plans.GetOrAdd((shape, request), static asked => new(() => BulkPlan.Compile(asked.Item1, asked.Item2))).Value;
    }
}
