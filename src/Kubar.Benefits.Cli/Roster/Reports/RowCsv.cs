using System.Buffers;
using System.Globalization;
using CsvHelper;
using Kubar.Benefits.Cli.Files;
using Kubar.Benefits.Reports.Pages;

namespace Kubar.Benefits.Cli.Roster.Reports;

/// <summary>One line for each row of the roster, in its order. Texts that a spreadsheet would run as a formula are made harmless.</summary>
internal sealed class RowCsv(IReadOnlyList<RowColumn> columns) : IRowWriter
{
    private static readonly CsvWriterOptions Options = CsvWriterOptions.Default with
    {
        NewLine = "\n",
        FormatProvider = CultureInfo.InvariantCulture,
        Injection = CsvInjection.Escape,
    };

    public void WriteStart(IBufferWriter<byte> output)
    {
        using var stream = new BufferStream(output);
        using var writer = CsvWriter.Create(stream, Options, leaveOpen: true);
        foreach (RowColumn column in columns)
        {
            writer.WriteField(column.Name);
        }

        writer.EndRecord();
    }

    public void Write(IBufferWriter<byte> output, ReadOnlySpan<AnsweredRow> rows)
    {
        using var stream = new BufferStream(output);
        using var writer = CsvWriter.Create(stream, Options, leaveOpen: true);
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
                    writer.WriteField(cell.Text ?? "");
                }
            }

            writer.EndRecord();
        }
    }
}
