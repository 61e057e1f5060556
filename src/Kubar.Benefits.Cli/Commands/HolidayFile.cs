using System.Globalization;
using System.Text;
using Kubar.Benefits.Cases.Fields;
using Kubar.Benefits.Json.Streaming;
using NodaTime;

namespace Kubar.Benefits.Cli.Commands;

/// <summary>Public holidays from a file: one date a line; blank lines and lines that begin with # are passed over.</summary>
internal static class HolidayFile
{
    // Some thousand years of them.
    private const int MostBytes = 1 << 20;
    private const int MostLinesNamed = 5;

    /// <summary>The dates, in order.</summary>
    /// <exception cref="InputException">Some line is no date; the message names the lines, and never what they hold: it may be another file altogether.</exception>
    public static async Task<ValueList<LocalDate>> ReadAsync(string path, CancellationToken cancellation)
    {
        string[] lines = (await TextAsync(path, cancellation)).Split('\n');
        var dates = new List<LocalDate>();
        var faults = new List<int>();
        for (int line = 0; line < lines.Length; line++)
        {
            string text = lines[line].Trim();
            if (text.Length == 0 || text[0] == '#')
            {
                continue;
            }

            if (IsoText.TryDate(text, out LocalDate date) is null)
            {
                dates.Add(date);
            }
            else
            {
                faults.Add(line + 1);
            }
        }

        return faults.Count == 0 ? dates.Distinct().Order().ToValueList() : throw new InputException(NoDates(path, faults));
    }

    private static async Task<string> TextAsync(string path, CancellationToken cancellation)
    {
        var buffer = new byte[MostBytes + 1];
        int length = 0;
        await using (var file = new FileStream(path, new FileStreamOptions { Options = FileOptions.SequentialScan, BufferSize = 0 }))
        {
            int read;
            while (length < buffer.Length && (read = await file.ReadAsync(buffer.AsMemory(length), cancellation)) > 0)
            {
                length += read;
            }
        }

        return length <= MostBytes
            ? Encoding.UTF8.GetString(buffer, 0, length).TrimStart('\uFEFF')
            : throw new InputException(new(
                $"{path}: bukan daftar hari libur; berkasnya terlalu besar.",
                $"{path}: no list of holidays; the file is too big."));
    }

    private static LocalizedText NoDates(string path, List<int> lines)
    {
        string named = string.Join(", ", lines.Take(MostLinesNamed).Select(line => line.ToString(CultureInfo.InvariantCulture)));
        string more = lines.Count > MostLinesNamed ? ", ..." : "";
        return new(
            $"{path}: bukan daftar hari libur. Tiap baris harus satu tanggal berbentuk tahun-bulan-hari, misalnya 2026-12-25; yang bukan: baris {named}{more} ({lines.Count}).",
            $"{path}: no list of holidays. Each line must be one date, year-month-day, such as 2026-12-25; these are not: line {named}{more} ({lines.Count}).");
    }
}
