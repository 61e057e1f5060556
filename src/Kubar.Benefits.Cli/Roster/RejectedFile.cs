using System.Buffers;
using System.Globalization;
using System.Text;
using CsvHelper;
using Kubar.Benefits.Cli.Roster.Reports;
using Kubar.Benefits.Tables;
using Kubar.Benefits.Tables.Columns;

namespace Kubar.Benefits.Cli.Roster;

/// <summary>
/// The rejected rows, with the columns that are read, as they stand in the table: a file that can be corrected and read again. Before them stand
/// the line and what is wrong, which are no columns of a table and are passed over when it is read.
/// </summary>
internal sealed class RejectedFile(RosterOutput output, Table table, Language language)
{
    // With a mark and semicolons, so that a spreadsheet in an Indonesian setting opens it as it is.
    private static readonly CsvWriterOptions Options = CsvWriterOptions.Default with
    {
        NewLine = "\n",
        Separator = ';',
        FormatProvider = CultureInfo.InvariantCulture,
        Injection = CsvInjection.Escape,
    };

    /// <summary>The heading of the lines.</summary>
    public static LocalizedText LineHeading { get; } = new("BARIS ASAL", "line of the table");

    /// <summary>The heading of what is wrong.</summary>
    public static LocalizedText ReasonHeading { get; } = new("ALASAN DITOLAK", "rejected because");

    /// <summary>Writes the header.</summary>
    public ValueTask StartAsync(CancellationToken cancellation)
    {
        var buffer = new ArrayBufferWriter<byte>();
        buffer.Write(Encoding.UTF8.Preamble);
        Write(buffer, writer =>
        {
            writer.WriteField(LineHeading.In(language));
            writer.WriteField(ReasonHeading.In(language));
            foreach (ReadColumn column in table.Header.Columns)
            {
                writer.WriteField(HeadingOf(column));
            }

            writer.EndRecord();
        });
        return output.WriteAsync(buffer.WrittenMemory, cancellation);
    }

    /// <summary>Writes the rejected rows of a block.</summary>
    public async ValueTask WriteAsync(TableBlock block, IReadOnlyList<(int Row, IReadOnlyList<CellProblem> Problems)> rejected, CancellationToken cancellation)
    {
        if (rejected.Count == 0)
        {
            return;
        }

        var buffer = new ArrayBufferWriter<byte>();
        Write(buffer, writer =>
        {
            foreach ((int row, IReadOnlyList<CellProblem> problems) in rejected)
            {
                writer.WriteField(block.LineOf(row));
                writer.WriteField(string.Join("; ", problems.Select(problem => problem.In(language))));
                for (int column = 0; column < table.Header.Columns.Count; column++)
                {
                    writer.WriteField(block.Cell(row, column).ToString());
                }

                writer.EndRecord();
            }
        });
        await output.WriteAsync(buffer.WrittenMemory, cancellation);
    }

    private static void Write(IBufferWriter<byte> buffer, Action<CsvWriter> write)
    {
        using var stream = new BufferStream(buffer);
        using var writer = CsvWriter.Create(stream, Options, leaveOpen: true);
        write(writer);
    }

    // The year stood above the months, or was told beside the table.
    private string HeadingOf(ReadColumn column)
    {
        int year = column.Year > 0 ? column.Year : table.Options.Year ?? 0;
        string text = year.ToString(CultureInfo.InvariantCulture);
        return column.Month == 0 || year == 0 || column.Header.Contains(text, StringComparison.Ordinal) ? column.Header : $"{column.Header} {text}";
    }
}
