using NodaTime;

namespace Kubar.Benefits.Reports;

/// <summary>What stands on a page beside its answers. Nothing is read from a clock or a machine: what is not given is left to be written by hand.</summary>
public sealed record ReportOptions
{
    /// <summary>Nothing is given.</summary>
    public static ReportOptions Default { get; } = new();

    /// <summary>The title of the document; null: that of its first page.</summary>
    public string? Title { get; init; }

    /// <summary>Who computed it, as it shall stand above the first signature; null: a line to write on.</summary>
    public string? PreparedBy { get; init; }

    /// <summary>The day on which it was computed; null: a line to write on.</summary>
    public LocalDate? PreparedOn { get; init; }
}
