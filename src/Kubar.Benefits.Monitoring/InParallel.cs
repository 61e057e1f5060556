using System.Runtime.ExceptionServices;

namespace Kubar.Benefits.Monitoring;

/// <summary>Independent work on all processors. What comes back stands in the order in which it was asked for, so that no answer depends on how many there are.</summary>
internal static class InParallel
{
    private const int Block = 2048;

    /// <summary>What becomes of each item; each is worth handing to another processor.</summary>
    public static TResult[] Map<T, TResult>(IReadOnlyList<T> items, Func<T, TResult> of, CancellationToken cancellation)
    {
        var results = new TResult[items.Count];
        For(items.Count, index => results[index] = of(items[index]), cancellation);
        return results;
    }

    /// <summary>What becomes of each of many items that are little work each.</summary>
    public static TResult[] MapMany<T, TResult>(IReadOnlyList<T> items, Func<T, TResult> of, CancellationToken cancellation)
    {
        var results = new TResult[items.Count];
        For(
            (items.Count + Block - 1) / Block,
            block =>
            {
                for (int index = block * Block; index < Math.Min(items.Count, (block + 1) * Block); index++)
                {
                    results[index] = of(items[index]);
                }
            },
            cancellation);
        return results;
    }

    /// <summary>Does something with each item; each is worth handing to another processor.</summary>
    public static void ForEach<T>(IReadOnlyList<T> items, Action<T> action, CancellationToken cancellation) => For(items.Count, index => action(items[index]), cancellation);

    /// <summary>Several things that do not wait for each other.</summary>
    public static void Invoke(CancellationToken cancellation, params Action[] actions) => For(actions.Length, index => actions[index](), cancellation);

    private static void For(int count, Action<int> body, CancellationToken cancellation)
    {
        // A browser has one thread.
        if (count < 2 || OperatingSystem.IsBrowser())
        {
            for (int index = 0; index < count; index++)
            {
                cancellation.ThrowIfCancellationRequested();
                body(index);
            }

            return;
        }

        try
        {
            Parallel.For(0, count, new ParallelOptions { CancellationToken = cancellation }, body);
        }
        catch (AggregateException several)
        {
            // Whoever asked is told what went wrong, not that it went wrong on another thread.
            ExceptionDispatchInfo.Throw(several.Flatten().InnerExceptions[0]);
        }
    }
}
