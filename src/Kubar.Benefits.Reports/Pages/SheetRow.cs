namespace Kubar.Benefits.Reports.Pages;

/// <summary>A sheet of a workbook: rows of one kind, from all pages together.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Columns">Its columns.</param>
internal sealed record Sheet(LocalizedText Name, IReadOnlyList<SheetColumn> Columns);

/// <summary>A column of a sheet.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Width">Its width, in characters.</param>
internal sealed record SheetColumn(LocalizedText Heading, ColumnKind Kind = ColumnKind.Text, int Width = 20);

/// <summary>A row of a sheet.</summary>
internal sealed record SheetRow(Sheet Sheet, IReadOnlyList<Cell> Cells);
