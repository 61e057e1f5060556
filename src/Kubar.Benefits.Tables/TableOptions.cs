using Kubar.Benefits.Cases;
using NodaTime;

namespace Kubar.Benefits.Tables;

/// <summary>What is known of a table beside its own cells. Whatever is left out is found in the table, or asked.</summary>
public sealed record TableOptions
{
    /// <summary>What a row is about.</summary>
    public TableKind Kind { get; init; } = TableKind.Roster;

    /// <summary>The name of the file; a year in it is that of its columns of months. Empty: not known.</summary>
    public string FileName { get; init; } = "";

    /// <summary>The sheet of a workbook, by name or by number from 1; null: the first that is not hidden.</summary>
    public string? Sheet { get; init; }

    /// <summary>The year of columns of months; null: as the table says.</summary>
    public int? Year { get; init; }

    /// <summary>Where day and month can be exchanged: whether the month stands first; null: as the table shows.</summary>
    public bool? MonthFirst { get; init; }

    /// <summary>The segment of a row that does not tell its own; null: BPU, and asked where rows are of wage recipients.</summary>
    public Segment? Segment { get; init; }

    /// <summary>The income reported to BPJS for every row, in rupiah; null: as the table says.</summary>
    public Rupiah? Income { get; init; }

    /// <summary>Whether the income of the table is that reported to BPJS.</summary>
    public bool IncomeIsReported { get; init; }

    /// <summary>The day that rows are asked about; null: each has its own. Months that were due by then and have no column are not known.</summary>
    internal LocalDate? AskedOn { get; init; }

    /// <summary>Whether rows also carry the cells of columns that are not understood.</summary>
    internal bool CarriesOthers { get; init; }
}
