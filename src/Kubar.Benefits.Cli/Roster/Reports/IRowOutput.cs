namespace Kubar.Benefits.Cli.Roster.Reports;

/// <summary>Where the rows of a run go.</summary>
internal interface IRowOutput
{
    /// <summary>Writes what stands before the first row.</summary>
    ValueTask StartAsync(CancellationToken cancellation);

    /// <summary>Makes the rows of a block ready to be written, on the thread that answered them: blocks are made ready side by side.</summary>
    /// <returns>Writes them; called once, in the order of the file.</returns>
    Func<CancellationToken, ValueTask> Prepare(ReadOnlySpan<AnsweredRow> rows);
}
