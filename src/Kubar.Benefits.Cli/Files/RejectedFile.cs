using System.Buffers;
using System.Globalization;
using CsvHelper;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Reports.Wording;
using Kubar.Benefits.Tables;
using Kubar.Benefits.Tables.Columns;

namespace Kubar.Benefits.Cli.Files;

/// <summary>
/// The rejected rows of a table, with the columns that are read, as they stand in it: a file that can be corrected and read again. Before them
/// stand the line and what is wrong, which are no columns of a table and are passed over when it is read.
/// </summary>
internal sealed class RejectedFile : IAsyncDisposable
{
    private readonly OutputTarget _target;
    private readonly Language _language;
    private readonly ArrayBufferWriter<byte> _pending = new();

    private RejectedFile(OutputTarget target, Table table, Language language)
    {
        (_target, _language) = (target, language);

        _pending.Write(SpreadsheetCsv.Semicolons.Mark);
        Write(writer =>
        {
            writer.WriteField(LineHeading.In(language));
            writer.WriteField(ReasonHeading.In(language));
            foreach (ReadColumn column in table.Header.Columns)
            {
                writer.WriteField(Plain(HeadingOf(column, table.Options.Year)));
            }
        });
    }

    /// <summary>The heading of the lines.</summary>
    public static LocalizedText LineHeading { get; } = new("BARIS ASAL", "line of the table");

    /// <summary>The heading of what is wrong.</summary>
    public static LocalizedText ReasonHeading { get; } = new("ALASAN DITOLAK", "rejected because");

    /// <summary>Begins the file.</summary>
    /// <param name="path">Where; null: there is none.</param>
    /// <param name="table">The table whose rows they are.</param>
    /// <param name="language">The language of what is wrong.</param>
    public static RejectedFile? Open(string? path, Table table, Language language) => path is null ? null : new(OutputTarget.ToFile(path), table, language);

    /// <summary>A row that was rejected when its cells were read.</summary>
    public void Add(SourceRow row, IEnumerable<CellProblem> problems) => Add(row, problems.Select(problem => problem.In(_language)));

    /// <summary>A row that was rejected when its case was answered.</summary>
    public void Add(SourceRow row, IEnumerable<Problem> problems) => Add(row, problems.Select(problem => $"{ReportTexts.Place(problem.Path, _language)}: {problem.Message.In(_language)}"));

    /// <summary>Hands on what has been added so far.</summary>
    public async ValueTask FlushAsync(CancellationToken cancellation)
    {
        if (_pending.WrittenCount > 0)
        {
            await _target.WriteAsync(_pending.WrittenMemory, cancellation);
            _pending.ResetWrittenCount();
        }
    }

    /// <summary>Everything has been added.</summary>
    public async ValueTask FinishAsync(CancellationToken cancellation)
    {
        await FlushAsync(cancellation);
        await _target.FinishAsync();
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _target.DisposeAsync();

    private void Add(SourceRow row, IEnumerable<string> reasons) => Write(writer =>
    {
        writer.WriteField(row.Line);
        writer.WriteField(Plain(string.Join("; ", reasons)));
        foreach (string cell in row.Cells)
        {
            writer.WriteField(Plain(cell));
        }
    });

    private void Write(Action<CsvWriter> write)
    {
        using var stream = new BufferStream(_pending);
        using var writer = CsvWriter.Create(stream, SpreadsheetCsv.Semicolons.Options, leaveOpen: true);
        write(writer);
        writer.EndRecord();
    }

    // As it stands in the table but for what a terminal would obey or a spreadsheet run; a break within a cell is a blank.
    private static string Plain(string text) => SpreadsheetCsv.Semicolons.Cell(text.ReplaceLineEndings(" ").Replace('\t', ' '));

    // The year stood above the months, or was told beside the table.
    private static string HeadingOf(ReadColumn column, int? told)
    {
        int year = column.Year > 0 ? column.Year : told ?? 0;
        string text = year.ToString(CultureInfo.InvariantCulture);
        return column.Month == 0 || year == 0 || column.Header.Contains(text, StringComparison.Ordinal) ? column.Header : $"{column.Header} {text}";
    }
}
