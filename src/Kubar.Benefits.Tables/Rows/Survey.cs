using Kubar.Benefits.Tables.Cells;
using Kubar.Benefits.Tables.Columns;
using Kubar.Benefits.Tables.Sources;
using NodaTime;

namespace Kubar.Benefits.Tables.Rows;

/// <summary>
/// Goes once through the table before it is read: which rows are persons, and what the other rows say where a cell has two
/// meanings. In a column of dates a day above 12 shows what stands first; so does the birth date within a NIK, and a month that
/// was paid, since nobody is registered after it. Columns that show nothing follow the other columns of the file.
/// </summary>
internal sealed class Survey
{
    private const int NamedLines = 5;

    private readonly TableHeader _header;
    private readonly TableOptions _options;
    private readonly ColumnDates[] _dates;
    private readonly Dictionary<SetAsideKind, (long Rows, List<long> Lines)> _setAside = [];
    private readonly int _nik;
    private readonly int _paid;
    private readonly int _occupation;
    private readonly ReadColumn? _firstMonth;
    private readonly int? _year;
    private readonly OfficialWords _officials = new();
    private readonly RowSorter _sorter;

    public Survey(TableHeader header, TableOptions options, int? year)
    {
        _header = header;
        _options = options;
        _sorter = new(header, year);
        _year = year;
        _dates = [.. header.Columns.Where(column => column.Column.Type == CellType.Date).Select(column => new ColumnDates(column))];
        _nik = header.Find(TableField.Nik)?.Index ?? -1;
        _paid = header.Find(TableField.PaidMonths)?.Index ?? -1;
        _occupation = header.Find(TableField.Occupation)?.Index ?? -1;
        _firstMonth = header.Columns.Where(column => column.Month > 0 && (column.Year > 0 || year is not null)).MinBy(column => ((column.Year > 0 ? column.Year : year!.Value) * 12) + column.Month);
    }

    /// <summary>How many rows are persons or payments.</summary>
    public long Rows { get; private set; }

    /// <summary>How many are of village officials.</summary>
    public long Officials { get; private set; }

    /// <summary>What was set aside, the most first.</summary>
    public IReadOnlyList<SetAside> SetAside => [.. _setAside.OrderBy(entry => entry.Key).Select(entry => new SetAside(entry.Key, entry.Value.Rows, entry.Value.Lines))];

    /// <summary>Looks at the rows.</summary>
    /// <param name="source">The file, behind its header.</param>
    /// <param name="cancellation">Stops it.</param>
    public void Run(IRowSource source, CancellationToken cancellation)
    {
        while (source.Read())
        {
            if ((source.Line & 0xFFF) == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }

            if (source.Flaw is not null)
            {
                Rows++;
            }
            else if (source.Cells.IsBlank)
            {
                continue;
            }
            else if (_sorter.Sort(source.Cells) is { } kind)
            {
                Note(kind, source.Line);
            }
            else
            {
                Rows++;
                if (!_sorter.IsBelowAnotherOrder)
                {
                    Look(source.Cells);
                }
            }
        }
    }

    /// <summary>Looks at the rows of both halves of a file at once.</summary>
    /// <param name="halves">The halves, the first behind the header.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>Whether it has seen what it would have seen in the whole.</returns>
    public bool Run(CsvHalves halves, CancellationToken cancellation)
    {
        var later = new Survey(_header, _options, _year);
        var other = Task.Run(() => later.Run(halves.Second, cancellation), CancellationToken.None);
        try
        {
            Run(halves.First, cancellation);
        }
        finally
        {
            // The file is nobody else's before both have been read.
            _ = Task.WaitAny([other], CancellationToken.None);
        }

        other.GetAwaiter().GetResult();
        if (!_sorter.IsAsAtFirst || !halves.AreTheWhole)
        {
            return false;
        }

        Add(later, halves.LinesOfFirst);
        return true;
    }

    /// <summary>The order of each column of dates, as far as something shows it.</summary>
    public DateOrders Orders()
    {
        long dayFirst = _dates.Sum(dates => dates.DayFirst);
        long monthFirst = _dates.Sum(dates => dates.MonthFirst);
        DateOrder? elsewhere = dayFirst + monthFirst > 0
            ? Only(dayFirst, monthFirst)
            : Only(_dates.Sum(dates => dates.DayFirstByOthers), _dates.Sum(dates => dates.MonthFirstByOthers));
        DateOrder? chosen = _options.MonthFirst is { } isMonthFirst ? (isMonthFirst ? DateOrder.MonthFirst : DateOrder.DayFirst) : null;
        var orders = new DateOrders { Beside = chosen ?? elsewhere };
        foreach (ColumnDates dates in _dates)
        {
            if ((chosen ?? dates.Shown(elsewhere)) is { } settled)
            {
                orders.Settle(dates.Column.Index, settled);
            }
        }

        return orders;
    }

    /// <summary>The columns of dates of which nothing shows the order, and in how many rows it matters.</summary>
    public IEnumerable<(ReadColumn Column, long Rows)> Open(DateOrders orders) =>
        _dates.Where(dates => dates.Either > 0 && orders.Of(dates.Column.Index) is null).Select(dates => (dates.Column, dates.Either));

    private static DateOrder? Only(long dayFirst, long monthFirst)
    {
        if (dayFirst > 0 && monthFirst > 0)
        {
            return null;
        }

        return dayFirst > 0 ? DateOrder.DayFirst : monthFirst > 0 ? DateOrder.MonthFirst : null;
    }

    private void Add(Survey later, long linesBefore)
    {
        Rows += later.Rows;
        Officials += later.Officials;
        for (int column = 0; column < _dates.Length; column++)
        {
            _dates[column].Add(later._dates[column]);
        }

        foreach ((SetAsideKind kind, (long rows, List<long> lines)) in later._setAside)
        {
            (long before, List<long> named) = _setAside.TryGetValue(kind, out (long Rows, List<long> Lines) known) ? known : (0, []);
            named.AddRange(lines.Take(NamedLines - named.Count).Select(line => linesBefore + line));
            _setAside[kind] = (before + rows, named);
        }
    }

    private void Note(SetAsideKind kind, long line)
    {
        (long rows, List<long> lines) = _setAside.TryGetValue(kind, out (long Rows, List<long> Lines) known) ? known : (0, []);
        if (lines.Count < NamedLines)
        {
            lines.Add(line);
        }

        _setAside[kind] = (rows + 1, lines);
    }

    private void Look(CellRow cells)
    {
        if (_occupation >= 0 && _officials.Names(cells[_occupation]))
        {
            Officials++;
        }

        foreach (ColumnDates dates in _dates)
        {
            DateReading reading = DateCell.Read(cells[dates.Column.Index]);
            switch (reading.Kind)
            {
                case DateKind.DayFirst:
                    dates.DayFirst++;
                    break;
                case DateKind.MonthFirst:
                    dates.MonthFirst++;
                    break;
                case DateKind.Two:
                    dates.Either++;
                    LookAtOthers(dates, reading, cells);
                    break;
                default:
                    break;
            }
        }
    }

    private void LookAtOthers(ColumnDates dates, DateReading reading, CellRow cells)
    {
        (bool first, bool second) = dates.Column.Column.Field switch
        {
            TableField.BirthDate when _nik >= 0 && NikCell.Number(cells[_nik]) is { } nik => (NikCell.HasBirth(nik, reading.First), NikCell.HasBirth(nik, reading.Second)),
            TableField.RegisteredOn when FirstPaid(cells) is { } paid => (reading.First.ToYearMonth() <= paid, reading.Second.ToYearMonth() <= paid),
            _ => (false, false),
        };

        // A row that allows neither speaks against both: then the months, not the day, are what is wrong with it.
        bool isNeither = dates.Column.Column.Field == TableField.RegisteredOn && !first && !second && FirstPaid(cells) is not null;
        dates.DayFirstByOthers += isNeither || (first && !second) ? 1 : 0;
        dates.MonthFirstByOthers += isNeither || (second && !first) ? 1 : 0;
    }

    private YearMonth? FirstPaid(CellRow cells)
    {
        if (_paid >= 0 && !cells[_paid].IsEmpty)
        {
            return MonthsCell.TryRead(cells[_paid], out ValueList<Cases.PaidPeriod> months) is null && months.Count > 0 ? months.Min(range => range.First) : null;
        }

        return _firstMonth is { } month && MonthPaidCell.Read(cells[month.Index]).IsPaid is true
            ? new YearMonth(month.Year > 0 ? month.Year : _year!.Value, month.Month)
            : null;
    }

    private sealed class ColumnDates(ReadColumn column)
    {
        public ReadColumn Column => column;

        public long DayFirst { get; set; }

        public long MonthFirst { get; set; }

        public long DayFirstByOthers { get; set; }

        public long MonthFirstByOthers { get; set; }

        public long Either { get; set; }

        public void Add(ColumnDates later)
        {
            DayFirst += later.DayFirst;
            MonthFirst += later.MonthFirst;
            DayFirstByOthers += later.DayFirstByOthers;
            MonthFirstByOthers += later.MonthFirstByOthers;
            Either += later.Either;
        }

        /// <summary>What its own days show, else what other facts of its rows show, else what the file shows elsewhere.</summary>
        public DateOrder? Shown(DateOrder? elsewhere) => DayFirst + MonthFirst > 0 ? Only(DayFirst, MonthFirst)
            : DayFirstByOthers + MonthFirstByOthers > 0 ? Only(DayFirstByOthers, MonthFirstByOthers)
            : elsewhere;
    }
}
