namespace Kubar.Benefits.Reports.Formats;

/// <summary>Draws pages, one after the other, as bytes to be taken in between: a long report is never held whole where its form allows.</summary>
internal abstract class PageWriter : IDisposable
{
    /// <summary>Draws a page.</summary>
    public abstract void Write(Page page);

    /// <summary>After the last page.</summary>
    public virtual void Complete()
    {
    }

    /// <summary>What has been drawn since the last time.</summary>
    public abstract ValueTask<ReadOnlyMemory<byte>> TakeAsync(CancellationToken cancellation);

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
    }
}
