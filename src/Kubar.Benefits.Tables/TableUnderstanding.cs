namespace Kubar.Benefits.Tables;

/// <summary>How a table was understood, before any row is answered.</summary>
public sealed record TableUnderstanding
{
    /// <summary>The sheet that is read; null: the file is CSV.</summary>
    public string? Sheet { get; init; }

    /// <summary>Every sheet of the workbook; empty: the file is CSV.</summary>
    public IReadOnlyList<string> Sheets { get; init; } = [];

    /// <summary>How many rows of the sheet are hidden, and read like the others.</summary>
    internal int HiddenRows { get; init; }

    /// <summary>The encoding of a CSV file; null: the file is a workbook.</summary>
    public TextEncoding? Encoding { get; init; }

    /// <summary>Whether a byte-order mark stands at the beginning.</summary>
    public bool HasMark { get; init; }

    /// <summary>What stands between the cells of a CSV file; null: the file is a workbook.</summary>
    public char? Separator { get; init; }

    /// <summary>The line of the header, from 1.</summary>
    public required long HeaderLine { get; init; }

    /// <summary>How many lines the header has.</summary>
    public required int HeaderLines { get; init; }

    /// <summary>The columns that are read, in the order of the file.</summary>
    public required IReadOnlyList<UnderstoodColumn> Columns { get; init; }

    /// <summary>Headings that are not known; their columns are not read.</summary>
    public required IReadOnlyList<string> Unread { get; init; }

    /// <summary>The year of the columns of months; null: there are none, they name their own, or it is asked.</summary>
    public int? Year { get; init; }

    /// <summary>What has to be asked.</summary>
    public required IReadOnlyList<TableQuestion> Questions { get; init; }

    /// <summary>How many rows of persons or payments there are.</summary>
    public required long Rows { get; init; }

    /// <summary>Rows that are none: totals, signatures, repeated headings, rows of numbers, notes.</summary>
    public required IReadOnlyList<SetAside> SetAside { get; init; }
}

/// <summary>A column and what it was taken for.</summary>
/// <param name="Number">Its number in the file, from 1.</param>
/// <param name="Header">Its heading, as the file has it.</param>
/// <param name="Name">What it is taken for.</param>
/// <param name="Fact">The path of the fact in a case; null: it is no fact.</param>
/// <param name="DateOrder">Of a column of dates, what stands first where it matters; null: it does not matter, or it is asked.</param>
public sealed record UnderstoodColumn(int Number, string Header, LocalizedText Name, string? Fact, DateOrder? DateOrder)
{
    /// <summary>Whether it tells of one month whether it was paid.</summary>
    public bool IsMonth { get; init; }
}

/// <summary>What stands first in dates such as 1/5/1985.</summary>
public enum DateOrder
{
    /// <summary>The day.</summary>
    DayFirst = 1,

    /// <summary>The month.</summary>
    MonthFirst = 2,
}

/// <summary>Rows of one kind that are not about a person or payment.</summary>
/// <param name="Kind">What they are.</param>
/// <param name="Rows">How many there are.</param>
/// <param name="Lines">The lines of the first few, from 1.</param>
public sealed record SetAside(SetAsideKind Kind, long Rows, IReadOnlyList<long> Lines);

/// <summary>Why a row is not about a person or payment.</summary>
public enum SetAsideKind
{
    /// <summary>A total.</summary>
    Total = 1,

    /// <summary>Place and date, the office, the name and number of who signs.</summary>
    Signature = 2,

    /// <summary>The heading again, as on every printed page.</summary>
    RepeatedHeading = 3,

    /// <summary>The numbers of the columns: (1) (2) (3).</summary>
    ColumnNumbers = 4,

    /// <summary>A text by itself: a heading within the table, a remark.</summary>
    Note = 5,
}
