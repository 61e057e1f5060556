using Kubar.Benefits.Cases;
using Kubar.Benefits.Tables.Cells;
using Kubar.Benefits.Tables.Columns;
using NodaTime;

namespace Kubar.Benefits.Tables.Rows;

/// <summary>Makes values of the cells of one row after another, and keeps what is wrong with a row's cells and what is to be said of them.</summary>
internal sealed class CellReading(DateOrders orders)
{
    private readonly MonthTexts _months = new();

    public List<CellProblem> Problems { get; } = [];

    public List<RowWarning> Warnings { get; } = [];

    /// <summary>How much has been said of the row so far.</summary>
    public int Remarks => Problems.Count + Warnings.Count;

    public void Clear()
    {
        Problems.Clear();
        Warnings.Clear();
    }

    public T? Word<T>(ReadColumn column, ReadOnlySpan<char> cell, WordList<T> words)
        where T : struct
    {
        T? value = words.Find(cell);
        if (value is null)
        {
            Reject(column, column.Column.Type == CellType.Truth || cell.Contains(' ') ? CellShown.Of(cell) : CellTexts.Quote(cell), CellTexts.NotOneOf(words.Choices));
        }

        return value;
    }

    public LocalDate? Date(ReadColumn column, ReadOnlySpan<char> cell)
    {
        DateReading reading = DateCell.Read(cell);
        switch (reading.Kind)
        {
            case DateKind.Nothing:
                return null;
            case DateKind.NoDate or DateKind.NoDay:
                Reject(column, CellShown.Of(cell), reading.Kind == DateKind.NoDate ? CellTexts.NotDate : CellTexts.NotDay);
                return null;
            default:
                return OrOpen(column, orders.Day(reading, column.Index));
        }
    }

    /// <summary>The day on which a month was paid; null, which is said: one of two.</summary>
    public LocalDate? DayOfPayment(ReadColumn column, DateReading reading) => OrOpen(column, orders.DayBeside(reading));

    private LocalDate? OrOpen(ReadColumn column, LocalDate? day)
    {
        if (day is null)
        {
            Warnings.Add(new(RowWarningKind.DateOpen, column.Header));
        }

        return day;
    }

    public RupiahBounds? Bounds(ReadColumn column, ReadOnlySpan<char> cell)
    {
        MoneyReading reading = MoneyCell.Read(cell);
        if (reading.Kind == MoneyKind.NoSum)
        {
            Reject(column, CellShown.Of(cell), CellTexts.NotMoney);
        }

        return reading.Kind == MoneyKind.Sum ? reading.Bounds : null;
    }

    public Rupiah? Sum(ReadColumn column, ReadOnlySpan<char> cell)
    {
        if (Bounds(column, cell) is not { } bounds)
        {
            return null;
        }

        if (!bounds.IsOne)
        {
            Reject(column, CellShown.Of(cell), CellTexts.NotOneSum);
            return null;
        }

        return bounds.Least;
    }

    public int? Number(ReadColumn column, ReadOnlySpan<char> cell)
    {
        int? number = NumberCell.Read(cell, column.Column.Field);
        if (number is null)
        {
            Reject(column, CellShown.Of(cell), CellTexts.NotNumber);
        }

        return number;
    }

    public ValueList<PaidPeriod>? Months(ReadColumn column, ReadOnlySpan<char> cell)
    {
        if (_months.TryRead(cell, out ValueList<PaidPeriod> months) is { } fault)
        {
            Reject(column, CellShown.Of(cell), fault == MonthsFault.Form ? CellTexts.NotMonths : CellTexts.NotMonth);
            return null;
        }

        return months;
    }

    /// <summary>Whether the spouse is alive. Below SUAMI/ISTRI offices write the name, or how it stands: <c>Siti</c>, <c>Alm. Siti</c>, <c>Belum kawin</c>.</summary>
    public bool? Spouse(ReadColumn column, ReadOnlySpan<char> cell) =>
        CellWords.Survivors.Find(cell) ?? (SpouseWords.NamesTheDead(cell) ? false : IsName(column, cell) ? true : Word(column, cell, CellWords.Survivors));

    // Letters that begin with a capital. A word of doubt is no name, nor one of how it stands.
    private static bool IsName(ReadColumn column, ReadOnlySpan<char> cell)
    {
        if (cell.Length < 3 || !char.IsUpper(cell[0]) || CellWords.Doubts.Find(cell) is not null || SpouseWords.TellsAState(cell))
        {
            return false;
        }

        foreach (char letter in cell)
        {
            if (!char.IsLetter(letter) && letter is not (' ' or '.' or ',' or '\'' or '-' or '`' or '\u2019'))
            {
                return false;
            }
        }

        return cell.Contains(' ') || Key.Of(column.Header) is not ("PASANGAN" or "SPOUSE");
    }

    public void Reject(ReadColumn column, string value, LocalizedText message)
    {
        if (column.Column.IsAdvisory)
        {
            Warnings.Add(new(RowWarningKind.WordNotKnown, column.Header, value));
        }
        else
        {
            Problems.Add(new(column.Header, value, message));
        }
    }
}
