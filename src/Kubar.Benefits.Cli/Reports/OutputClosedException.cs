namespace Kubar.Benefits.Cli.Reports;

/// <summary>The output cannot be written.</summary>
#pragma warning disable CA1032 // Thrown and caught within the tool, never without its cause.
internal sealed class OutputClosedException(Exception cause) : Exception(cause.Message, cause)
#pragma warning restore CA1032
{
    private const int UnixBrokenPipe = 32;
    private const int WindowsBrokenPipe = unchecked((int)0x8007006D);
    private const int WindowsPipeClosing = unchecked((int)0x800700E8);

    /// <summary>Whether it is only that whoever was reading has seen enough.</summary>
    public bool ReaderHasGone => InnerException?.HResult is UnixBrokenPipe or WindowsBrokenPipe or WindowsPipeClosing;
}
