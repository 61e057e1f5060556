using Kubar.Benefits.Reports;
using Kubar.Benefits.Reports.Formats;

namespace Kubar.Benefits.Cli.Reports;

/// <summary>Pages on their way to the output, in whichever form was asked for.</summary>
internal sealed class PageOutput(PageWriter writer, Stream output) : IDisposable
{
    /// <summary>One more page.</summary>
    public void Write(Page page) => writer.Write(page);

    /// <summary>After the last page.</summary>
    public void Complete() => writer.Complete();

    /// <summary>Hands on what has been written so far.</summary>
    public async ValueTask FlushAsync(CancellationToken cancellation)
    {
        ReadOnlyMemory<byte> bytes = await writer.TakeAsync(cancellation);
        if (bytes.Length > 0)
        {
            await output.WriteAndFlushAsync(bytes, cancellation);
        }
    }

    public void Dispose() => writer.Dispose();
}
