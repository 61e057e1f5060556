using System.Globalization;
using CsvHelper;
using Kubar.Benefits.Json.Answers;
using Kubar.Benefits.Reports.Pages;

namespace Kubar.Benefits.Cli.Roster.Sample;

/// <summary>Writes made-up participants as CSV.</summary>
internal static class SampleCsv
{
    /// <summary>Writes the header and the rows.</summary>
    public static void Write(Stream output, IEnumerable<SampleMember> members, Language language, CancellationToken cancellation)
    {
        var columns = new SampleColumns(language);
        using var writer = CsvWriter.Create(output, CsvWriterOptions.Default with { NewLine = "\n", FormatProvider = CultureInfo.InvariantCulture }, leaveOpen: true);
        foreach (string heading in columns.Headings)
        {
            writer.WriteField(heading);
        }

        writer.EndRecord();
        foreach (SampleMember member in members)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (Cell cell in columns.CellsOf(member))
            {
                Write(writer, cell);
            }

            writer.EndRecord();
        }
    }

    private static void Write(CsvWriter writer, Cell cell)
    {
        if (cell.Number is { } number)
        {
            writer.WriteField(number);
        }
        else
        {
            writer.WriteField(cell.Date is { } day ? IsoDate.Format(day) : cell.Text ?? "");
        }
    }
}
