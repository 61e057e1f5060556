using Kubar.Benefits.Assessments;
using NodaTime;

namespace Kubar.Benefits.Reports.Pages;

/// <summary>What a column holds, and so how it is drawn.</summary>
internal enum ColumnKind
{
    /// <summary>Words, at the left.</summary>
    Text,

    /// <summary>A short mark at the left, never broken over two lines.</summary>
    Code,

    /// <summary>Amounts and numbers, at the right, never broken over two lines.</summary>
    Amount,

    /// <summary>An amount or words: at the right where columns have sides.</summary>
    Result,

    /// <summary>A day.</summary>
    Date,
}

/// <summary>A column of a table.</summary>
/// <param name="Heading">Its heading; a line break within it breaks it where the format has room for little.</param>
/// <param name="Kind">What it holds.</param>
internal sealed record Column(string Heading, ColumnKind Kind = ColumnKind.Text)
{
    /// <summary>Whether it is left out where there is little room: plain text and Markdown.</summary>
    public bool IsWide { get; init; }

    /// <summary>The heading on one line.</summary>
    public string OneLine => Heading.Replace("-\n", "", StringComparison.Ordinal).Replace('\n', ' ');
}

/// <summary>A cell: the text that people read, and the number or day that it is.</summary>
/// <param name="Text">As people read it.</param>
internal readonly record struct Cell(string Text)
{
    /// <summary>The number, where it is one.</summary>
    public long? Number { get; init; }

    /// <summary>The day, where it is one.</summary>
    public LocalDate? Date { get; init; }

    /// <summary>The status of which it tells.</summary>
    public EntitlementStatus? Status { get; init; }

    public static implicit operator Cell(string text) => new(text);

    /// <summary>An amount.</summary>
    public static Cell Of(Rupiah amount, Language language) => new(amount.ToString(language)) { Number = amount.Value };
}
