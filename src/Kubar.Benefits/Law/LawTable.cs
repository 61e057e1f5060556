using System.Collections.Frozen;
using Kubar.Benefits.Expressions;
using NodaTime;

namespace Kubar.Benefits.Law;

/// <summary>A dated table of the law.</summary>
internal sealed class LawTable : Dated
{
    private readonly IReadOnlyList<FrozenDictionary<string, LawTableRow>> _byKey = [];

    public required LocalizedText Name { get; init; }

    public required ValueList<LawTableColumn> Columns { get; init; }

    /// <summary>What makes rows no table of this kind; null: nothing does.</summary>
    public required Func<IReadOnlyList<LawTableRow>, string?> Fault { get; init; }

    public required ValueList<LawTablePeriod> Periods
    {
        get;
        init
        {
            field = value;
            _byKey = [.. value.Select(period => period.Rows.Where(row => row.Key is not null).ToFrozenDictionary(row => row.Key!, StringComparer.Ordinal))];
        }
    }

    /// <summary>What it holds on a day; before its first day what it held first, after its last what it held last.</summary>
    public LawTablePeriod NearestOn(LocalDate day) => Periods[IndexOn(day)];

    /// <summary>The row of a code on a day.</summary>
    public LawTableRow RowOn(LocalDate day, string key) => _byKey[IndexOn(day)][key];

    /// <summary>The same table with another period laid over it, which ends or parts the periods it meets.</summary>
    public LawTable With(LawTablePeriod laidOver) => new()
    {
        Id = Id,
        Name = Name,
        Columns = Columns,
        Fault = Fault,
        Periods = PeriodList.With(Periods, laidOver, period => (period.From, period.To), (period, from, to) => period with { From = from, To = to }).ToValueList(),
    };

    /// <summary>Why rows cannot be laid over this table; null: they can.</summary>
    public string? FaultOf(IReadOnlyList<LawTableRow> rows) =>
        rows.Count == 0 ? "it has no rows"
        : rows.Any(row => row.Values.Count != Columns.Count) ? $"each row has {Columns.Count} values"
        : rows.SelectMany(row => row.Values).Any(value => value is < 0 or > Figures.Most) ? "a value is negative or beyond all measure"
        : Fault(rows);

    public override string ToString() => Id;

    private int IndexOn(LocalDate day)
    {
        int found = 0;
        for (int i = 1; i < Periods.Count && Periods[i].From <= day; i++)
        {
            found = i;
        }

        return found;
    }
}
