using System.Buffers;
using CsvHelper;
using Kubar.Benefits.Cli.Files;
using Kubar.Benefits.Reports.Pages;

namespace Kubar.Benefits.Cli.Roster.Reports;

/// <summary>One line for each row of the roster, in its order. Texts that a spreadsheet would run as a formula, or a terminal obey, are made harmless.</summary>
internal sealed class RowCsv(IReadOnlyList<RowColumn> columns, SpreadsheetCsv form) : IRowWriter
{
    public void WriteStart(IBufferWriter<byte> output)
    {
        output.Write(form.Mark);
        using var stream = new BufferStream(output);
        using var writer = CsvWriter.Create(stream, form.Options, leaveOpen: true);
        foreach (RowColumn column in columns)
        {
            writer.WriteField(column.Name);
        }

        writer.EndRecord();
    }

    public void Write(IBufferWriter<byte> output, ReadOnlySpan<AnsweredRow> rows)
    {
        using var stream = new BufferStream(output);
        using var writer = CsvWriter.Create(stream, form.Options, leaveOpen: true);
        foreach (AnsweredRow row in rows)
        {
            foreach (RowColumn column in columns)
            {
                Cell cell = column.Of(row);
                if (cell.Number is { } number)
                {
                    writer.WriteField(number);
                }
                else
                {
                    writer.WriteField(form.Cell(cell.Text ?? ""));
                }
            }

            writer.EndRecord();
        }
    }
}
