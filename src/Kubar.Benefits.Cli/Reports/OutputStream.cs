namespace Kubar.Benefits.Cli.Reports;

/// <summary>Writes to standard output, and tells a failure there from one of the input.</summary>
internal static class OutputStream
{
    /// <summary>Writes bytes and hands them on.</summary>
    /// <exception cref="OutputClosedException">The output cannot be written.</exception>
    public static async ValueTask WriteAndFlushAsync(this Stream output, ReadOnlyMemory<byte> bytes, CancellationToken cancellation)
    {
        try
        {
            await output.WriteAsync(bytes, cancellation);
            await output.FlushAsync(cancellation);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new OutputClosedException(exception);
        }
    }
}
