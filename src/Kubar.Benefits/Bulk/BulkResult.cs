using System.Collections.Immutable;
using Kubar.Benefits.Bulk.Tables;

namespace Kubar.Benefits.Bulk;

/// <summary>The output columns of a run: the caller's memory where it gave some, else memory of their own.</summary>
public sealed class BulkResult
{
    private readonly ValueList<BulkOutput> _outputs;
    private readonly ImmutableDictionary<BulkOutput, OutputData> _columns;

    internal BulkResult(int rows, ValueList<BulkOutput> outputs)
        : this(rows, outputs, ImmutableDictionary<BulkOutput, OutputData>.Empty)
    {
    }

    private BulkResult(int rows, ValueList<BulkOutput> outputs, ImmutableDictionary<BulkOutput, OutputData> columns)
    {
        Rows = rows;
        _outputs = outputs;
        _columns = columns;
    }

    /// <summary>The number of rows.</summary>
    public int Rows { get; }

    /// <summary>An output column: one element for each row.</summary>
    /// <exception cref="ArgumentNullException">The output is null.</exception>
    /// <exception cref="ArgumentException">The output was not asked for, or there has been no run yet.</exception>
    public ReadOnlySpan<T> Of<T>(BulkOutput<T> output)
        where T : unmanaged => ((OutputData<T>)Data(output)).Values.Span;

    /// <summary>The same result with memory of the caller's for one output.</summary>
    /// <param name="output">An output that was asked for.</param>
    /// <param name="destination">At least one element for each row; what lies beyond is left alone.</param>
    /// <exception cref="ArgumentNullException">The output is null.</exception>
    /// <exception cref="ArgumentException">The output was not asked for, or the memory is too short.</exception>
    public BulkResult Into<T>(BulkOutput<T> output, Memory<T> destination)
        where T : unmanaged
    {
        RequireAskedFor(output);
        return destination.Length >= Rows
            ? new(Rows, _outputs, _columns.SetItem(output, new OutputData<T>(destination[..Rows])))
            : throw new ArgumentException("The memory is shorter than the table.", nameof(destination));
    }

    /// <summary>The number of rows and the outputs; never a value.</summary>
    public override string ToString() => FormattableString.Invariant($"{Rows} rows of {_outputs.Count} outputs");

    internal ValueList<BulkOutput> Outputs => _outputs;

    internal OutputData Data(BulkOutput output)
    {
        RequireAskedFor(output);
        return _columns.GetValueOrDefault(output) ?? throw new ArgumentException($"There has been no run that filled {output}.", nameof(output));
    }

    /// <summary>The same result with memory for every output.</summary>
    internal BulkResult Allocated() =>
        new(Rows, _outputs, _columns.AddRange(_outputs.Where(output => !_columns.ContainsKey(output)).Select(output => KeyValuePair.Create(output, output.Allocate(Rows)))));

    private void RequireAskedFor(BulkOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        if (!_outputs.Contains(output))
        {
            throw new ArgumentException($"The plan was not asked for {output}.", nameof(output));
        }
    }
}
