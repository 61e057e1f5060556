using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Globalization;
using Kubar.Benefits.Tables.Cells;

namespace Kubar.Benefits.Tables.Columns;

/// <summary>Where the header was found.</summary>
/// <param name="Header">The header.</param>
/// <param name="First">The place of its first line among the rows that were looked at, from 0.</param>
/// <param name="Lines">How many lines it has.</param>
/// <param name="Score">How many of its headings are known.</param>
internal sealed record FoundHeader(TableHeader Header, int First, int Lines, int Score);

/// <summary>
/// Finds the header among the first rows: the line, or two or three lines below each other, with most known headings. In a header of
/// several lines a heading above several columns stands in the first of them.
/// </summary>
internal sealed class HeaderFinder
{
    /// <summary>How many rows are looked at.</summary>
    public const int Rows = 20;

    private const int MostLines = 3;

    private static readonly ConcurrentDictionary<TableKind, HeaderFinder> Finders = new();

    // Below such a heading a date of birth is not the participant's.
    private static readonly string[] OtherPersons = ["ANAK", "ISTRI", "SUAMI", "PASANGAN", "AHLIWARIS", "ORANGTUA", "PETUGAS", "PERUSAHAAN", "CHILD", "SPOUSE"];

    // Above such a heading numbers are months.
    private static readonly string[] AboveMonths = ["IURAN", "BULAN", "BAYAR"];

    // What may stand before the name of a month.
    private static readonly string[] BeforeMonths = ["IURAN", "BULAN", "BLN", "BAYAR", "PEMBAYARAN"];

    // Above months, what makes a tick or a sum below them anything but a contribution that was paid.
    private static readonly string[] AboveOtherMonths = ["TUNGGAK", "NUNGGAK", "BELUM", "TIDAKDIBAYAR", "RENCANA", "TARGET", "KEBUTUHAN", "PROYEKSI", "DENDA", "KESEHATAN", "JKN"];
    private static readonly string[] AboveMonthsOfElse = ["BANTUAN", "BLT", "PKH", "SEMBAKO", "BERAS", "KLAIM", "SANTUNAN", "HADIR", "ABSEN", "GAJI", "HONOR", "UPAH", "INSENTIF", "PENGHASILAN", "PENDAPATAN", "PRODUKSI", "PANEN", "ARISAN", "SIMPANAN"];

    // In a title, what makes sums below the headings thousands or millions of rupiah.
    private static readonly string[] TitlesOfThousands = ["DALAMRIBU", "DALAMJUTA", "RIBUANRUPIAH", "JUTAANRUPIAH", "RPRIBUAN", "RPJUTAAN", "INTHOUSANDS", "INMILLIONS"];

    private readonly FrozenDictionary<string, (TableColumn Column, int Child)> _known;
    private readonly FrozenDictionary<string, (TableColumn Column, int Child)> _writtenOut;
    private readonly TableColumn? _month;

    private HeaderFinder(TableKind kind)
    {
        var known = new Dictionary<string, (TableColumn, int)>(StringComparer.Ordinal);
        var writtenOut = new Dictionary<string, (TableColumn, int)>(StringComparer.Ordinal);
        foreach (TableColumn column in TableColumns.Of(kind).Where(column => column.Field != TableField.PaidMonth))
        {
            foreach (string header in column.Headers)
            {
                for (int child = 1; child <= (column.IsOfChild ? TableColumns.MostChildren : 1); child++)
                {
                    string number = child.ToString(CultureInfo.InvariantCulture);
                    string numbered = header.Replace(TableColumn.ChildMark, number, StringComparison.Ordinal);
                    _ = known.TryAdd(Key.Of(numbered), (column, column.IsOfChild ? child - 1 : -1));
                    _ = writtenOut.TryAdd(HeadingWords.KeyOf(numbered), (column, column.IsOfChild ? child - 1 : -1));
                }
            }
        }

        _known = known.ToFrozenDictionary(StringComparer.Ordinal);
        _writtenOut = writtenOut.ToFrozenDictionary(StringComparer.Ordinal);
        _month = TableColumns.Of(kind).FirstOrDefault(column => column.Field == TableField.PaidMonth);
    }

    /// <summary>The finder for a kind of table.</summary>
    public static HeaderFinder For(TableKind kind) => Finders.GetOrAdd(kind, one => new HeaderFinder(one));

    /// <summary>Finds the header; null where no heading is known.</summary>
    /// <param name="rows">The first rows of the file.</param>
    /// <exception cref="TableException">A column stands there twice.</exception>
    public FoundHeader? Find(IReadOnlyList<string[]> rows)
    {
        (int Score, int First, int Lines) best = Best(rows);
        return best.Score == 0 ? null : Header(rows, best);
    }

    /// <summary>How many headings the best line has.</summary>
    public int ScoreOf(IReadOnlyList<string[]> rows) => Best(rows).Score;

    /// <summary>What headings tell that are known already to be a header.</summary>
    public IEnumerable<TableField> FieldsIn(IEnumerable<string> headings) => Headings([[.. headings]], 0, 1).Select(heading => heading.Column).OfType<TableColumn>().Select(column => column.Field);

    private (int Score, int First, int Lines) Best(IReadOnlyList<string[]> rows)
    {
        (int Score, int First, int Lines) best = default;
        int last = Math.Min(rows.Count, Rows);
        for (int lines = 1; lines <= MostLines; lines++)
        {
            for (int first = 0; first < last && first + lines <= rows.Count; first++)
            {
                // A person's line is no heading, even where it holds a day that could be that of a month.
                if (rows.Skip(first).Take(lines).Any(row => Array.Exists(row, cell => NikCell.Number(cell) is not null)))
                {
                    continue;
                }

                int score = Score(rows, first, lines);
                if (score > best.Score)
                {
                    best = (score, first, lines);
                }
            }
        }

        return best;
    }

    private int Score(IReadOnlyList<string[]> rows, int first, int lines)
    {
        var met = new HashSet<(TableField, string?, int, int, int)>();
        foreach (Heading heading in Headings(rows, first, lines))
        {
            if (heading.Column is { } column)
            {
                _ = met.Add((column.Field, column.Benefit, heading.Child, heading.Month, heading.Year));
            }
        }

        return met.Count;
    }

    private FoundHeader Header(IReadOnlyList<string[]> rows, (int Score, int First, int Lines) best)
    {
        var columns = new List<ReadColumn>();

        // A heading that is known only with its words written out gives way to one that is known as it stands.
        var shortened = new Dictionary<int, bool>();
        var texts = new List<string>();
        string titles = Letters(string.Join(' ', rows.Take(best.First).SelectMany(row => row)));
        bool isInThousands = Names(titles, TitlesOfThousands);
        bool isOfArrears = Names(titles, ["TUNGGAK", "NUNGGAK"]);
        foreach (Heading heading in Headings(rows, best.First, best.Lines))
        {
            int index = texts.Count;
            string text = CellTexts.Plain(heading.Text);
            texts.Add(text);
            if (heading.Column is not { } known || heading.IsOfElse || (isInThousands && known.Type == CellType.Money) || (isOfArrears && heading.Month > 0))
            {
                continue;
            }

            var column = new ReadColumn(index, known, heading.Child, heading.Month, heading.Year, text);
            ReadColumn? twice = columns.Find(other => other.Column == column.Column && (other.Child, other.Month, other.Year) == (column.Child, column.Month, column.Year));
            if (twice is null)
            {
                columns.Add(column);
                shortened[index] = heading.IsShortened;
            }
            else if (shortened.GetValueOrDefault(twice.Index))
            {
                columns[columns.IndexOf(twice)] = column;
                shortened[index] = heading.IsShortened;
            }
            else if (!known.MayRepeat && !heading.IsShortened)
            {
                throw new TableException(Twice(twice, column));
            }
        }

        // In a row of one person JUMLAH is a sum of money, and no number of workers.
        if (columns.Exists(column => column.Column.Field is TableField.Nik or TableField.Name))
        {
            _ = columns.RemoveAll(column => column.Column.Field == TableField.Workers && Key.Of(column.Header) == "JUMLAH");
        }

        return new(new(texts, [.. rows.Skip(best.First).Take(best.Lines)], columns), best.First, best.Lines, best.Score);
    }

    private IEnumerable<Heading> Headings(IReadOnlyList<string[]> rows, int first, int lines)
    {
        string[] top = rows[first];
        string[] middle = lines == MostLines ? rows[first + 1] : [];
        string[] bottom = lines > 1 ? rows[first + lines - 1] : [];
        string above = "";
        string between = "";
        bool isGroup = false;
        for (int index = 0; index < Math.Max(top.Length, Math.Max(middle.Length, bottom.Length)); index++)
        {
            string upper = TextOf(top, index);
            string central = TextOf(middle, index);
            string lower = TextOf(bottom, index);
            between = central.Length > 0 ? central : upper.Length > 0 || lower.Length == 0 ? "" : between;
            above = upper.Length > 0 ? upper : lower.Length + central.Length > 0 ? above : "";

            // Without a heading of its own below it, it is no heading above others.
            isGroup = upper.Length > 0 ? lower.Length + central.Length > 0 : isGroup && above.Length > 0;
            Heading heading = (between.Length, lower.Length) switch
            {
                (0, 0) => One(upper),
                (0, _) => Two(above, lower),
                (_, 0) => Two(above, between),
                _ => Two(between, lower) is { Column: not null, Month: 0 } one ? one : Two(above.Length == 0 ? between : $"{above} {between}", lower),
            };
            yield return heading with { IsOfElse = heading.Month > 0 && ((isGroup && IsOfElse(above)) || IsOfElse(between)) };
        }
    }

    private static bool IsOfElse(string above)
    {
        string key = Letters(above);
        return Names(key, AboveOtherMonths) || (!key.Contains("IURAN", StringComparison.Ordinal) && Names(key, AboveMonthsOfElse));
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsAsciiLetter)).ToUpperInvariant();

    private static bool Names(string key, string[] words) => Array.Exists(words, word => key.Contains(word, StringComparison.Ordinal));

    private static string TextOf(string[] row, int index) => index < row.Length ? row[index] : "";

    private Heading One(string text)
    {
        if (text.Length == 0)
        {
            return new(text);
        }

        if (Known(text) is { } known)
        {
            return known;
        }

        // "Tgl. Lahir (hh/bb/tttt)": what stands in brackets says how it is written, unless it makes it that of somebody else.
        if (text.IndexOf('(', StringComparison.Ordinal) is > 0 and var bracket && MonthOf(text) is null)
        {
            Heading outside = One(text[..bracket].TrimEnd());
            if (outside.Month > 0 && HeadingWords.NamesRupiah(text[bracket..]))
            {
                return outside with { Text = text };
            }

            if (outside is { Column: not null, Month: 0 } && Fits(text, outside.Column) && !Array.Exists(OtherPersons, person => Key.Of(text[bracket..]).Contains(person, StringComparison.Ordinal)) && !HeadingBrackets.MakeAnother(text[bracket..], outside.Column))
            {
                return outside with { Text = text };
            }
        }

        return _month is { } month && MonthOf(text) is var (number, year) ? new(text, month, -1, number, year) : new(text);
    }

    private Heading Two(string above, string below)
    {
        if (above.Length == 0 || Key.Of(above) == Key.Of(below))
        {
            return One(below);
        }

        foreach (string joined in (IEnumerable<string>)[$"{below} {above}", $"{above} {below}"])
        {
            if (Known(joined) is { } known)
            {
                return known;
            }
        }

        Heading alone = One(below);
        string key = Key.Of(above);
        if (alone.Column is null && _month is { } months && Array.Exists(AboveMonths, word => key.Contains(word, StringComparison.Ordinal)) && NumberOfMonth(below) is > 0 and var number)
        {
            return new(below, months, -1, number, YearText.Only(above) ?? 0);
        }

        if (alone.Column is null || Array.Exists(OtherPersons, person => key.Contains(person, StringComparison.Ordinal)))
        {
            return new($"{above} {below}");
        }

        return alone.Month > 0 && alone.Year == 0 && YearText.Only(above) is { } year ? alone with { Year = year } : alone;
    }

    private Heading? Known(string text)
    {
        string key = Key.Of(text);
        if (key.Length > 0 && _known.TryGetValue(key, out (TableColumn Column, int Child) known))
        {
            return new(text, known.Column, known.Child);
        }

        return MonthOf(text) is null && _writtenOut.TryGetValue(HeadingWords.KeyOf(text), out known) && Fits(text, known.Column)
            ? new(text, known.Column, known.Child) { IsShortened = true }
            : null;
    }

    /// <summary>Rupiah are no number of workers and no months: "JUMLAH (Rp)" is not "JUMLAH".</summary>
    private static bool Fits(string text, TableColumn column) => column.Type is CellType.Money or CellType.Text || !HeadingWords.NamesRupiah(text);

    private static int NumberOfMonth(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number is >= 1 and <= 12 ? number : 0 : MonthNames.OfRoman(text);

    /// <summary>The month and year of a heading such as <c>JAN</c>, <c>Iuran Januari</c>, <c>JAN-26</c>, <c>2026-01-01</c>; the year 0 where it names none.</summary>
    private static (int Month, int Year)? MonthOf(string text)
    {
        if (text.Length == 10 && text.EndsWith("-01", StringComparison.Ordinal) && DateCell.Read(text) is { Kind: DateKind.One, First: var date })
        {
            return (date.Month, date.Year);
        }

        string key = Key.Of(text);
        foreach (string before in BeforeMonths)
        {
            key = key.StartsWith(before, StringComparison.Ordinal) ? key[before.Length..] : key;
        }

        string letters = key.TrimEnd("0123456789".ToCharArray());
        string digits = key[letters.Length..];
        int month = MonthNames.Of(letters);
        return (month, digits.Length) switch
        {
            (0, _) => null,
            (_, 0) => (month, 0),
            (_, 2) => (month, 2000 + int.Parse(digits, CultureInfo.InvariantCulture)),
            (_, 4) when digits.StartsWith("20", StringComparison.Ordinal) => (month, int.Parse(digits, CultureInfo.InvariantCulture)),
            _ => null,
        };
    }

    private static LocalizedText Twice(ReadColumn first, ReadColumn second) => new(
        string.Create(CultureInfo.InvariantCulture, $"Judul kolom berganda: kolom {first.Index + 1} (\"{first.Header}\") dan kolom {second.Index + 1} (\"{second.Header}\") berarti sama."),
        string.Create(CultureInfo.InvariantCulture, $"A column stands there twice: columns {first.Index + 1} (\"{first.Header}\") and {second.Index + 1} (\"{second.Header}\") mean the same."));

    private readonly record struct Heading(string Text, TableColumn? Column = null, int Child = -1, int Month = 0, int Year = 0)
    {
        public bool IsShortened { get; init; }

        /// <summary>Whether the heading above it makes it that of something else: it is not read.</summary>
        public bool IsOfElse { get; init; }
    }
}
