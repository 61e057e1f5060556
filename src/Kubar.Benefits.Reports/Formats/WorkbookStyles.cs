using Kubar.Benefits.Reports.Pages;
using SpreadCheetah;
using SpreadCheetah.Styling;
using Cell = Kubar.Benefits.Reports.Pages.Cell;

namespace Kubar.Benefits.Reports.Formats;

/// <summary>How cells of a workbook look: numbers with their thousands apart, days as days.</summary>
internal sealed class WorkbookStyles
{
    private readonly StyleId _number;
    private readonly StyleId _day;

    public WorkbookStyles(Spreadsheet workbook)
    {
        Heading = workbook.AddStyle(new Style { Font = { Bold = true }, Alignment = { WrapText = true, Vertical = VerticalAlignment.Top }, Fill = { Color = System.Drawing.Color.FromArgb(233, 238, 243) } });
        Wrapped = workbook.AddStyle(new Style { Alignment = { WrapText = true, Vertical = VerticalAlignment.Top } });
        _number = workbook.AddStyle(new Style { Format = NumberFormat.Custom("#,##0"), Alignment = { Vertical = VerticalAlignment.Top } });
        _day = workbook.AddStyle(new Style { Format = NumberFormat.Custom("dd/mm/yyyy"), Alignment = { Vertical = VerticalAlignment.Top, Horizontal = HorizontalAlignment.Left } });
    }

    public StyleId Heading { get; }

    /// <summary>Texts, broken at the width of their column.</summary>
    public StyleId Wrapped { get; }

    public StyledCell Of(Cell cell, ColumnKind kind) => cell switch
    {
        { Date: { } day } => new(day.ToDateTimeUnspecified(), _day),
        { Number: { } number } when kind is ColumnKind.Amount or ColumnKind.Result => new(number, _number),
        { Text: "" or null } => new((string?)null, Wrapped),
        _ => new(WorkbookCells.Text(cell.Text), Wrapped),
    };
}
