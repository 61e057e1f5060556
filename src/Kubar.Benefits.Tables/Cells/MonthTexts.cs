using Kubar.Benefits.Cases;

namespace Kubar.Benefits.Tables.Cells;

/// <summary>The months of cells, each text read once as long as there are not too many: whole groups have paid for the same months. For one thread.</summary>
internal sealed class MonthTexts
{
    private const int MostKept = 16_384;

    private readonly Dictionary<string, (MonthsFault? Fault, ValueList<PaidPeriod> Months)> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (MonthsFault? Fault, ValueList<PaidPeriod> Months)>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public MonthTexts() => _lookup = _known.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <inheritdoc cref="MonthsCell.TryRead"/>
    public MonthsFault? TryRead(ReadOnlySpan<char> cell, out ValueList<PaidPeriod> months)
    {
        if (_lookup.TryGetValue(cell, out (MonthsFault? Fault, ValueList<PaidPeriod> Months) known))
        {
            months = known.Months;
            return known.Fault;
        }

        MonthsFault? fault = MonthsCell.TryRead(cell, out months);
        if (_known.Count == MostKept)
        {
            _known.Clear();
        }

        _known.Add(cell.ToString(), (fault, months));
        return fault;
    }
}
