using System.Globalization;
using Kubar.Benefits.Tables.Cells;
using Kubar.Benefits.Tables.Columns;
using Kubar.Benefits.Tables.Sources;

namespace Kubar.Benefits.Tables.Rows;

/// <summary>
/// Tells rows of persons from what else stands in a table. A row that names a person is one, whatever else it holds; nothing is
/// set aside for the place in which it stands alone.
/// </summary>
internal sealed class RowSorter(TableHeader header, int? year)
{
    private const int FewestNumbers = 3;
    private const int FewestNikDigits = 8;

    private static readonly string[] Totals =
    [
        "JUMLAH", "TOTAL", "SUBTOTAL", "GRANDTOTAL", "REKAPITULASI", "SUBJUMLAH", "JML", "RATARATA", "RERATA", "TERBILANG", "PINDAHAN", "SALDO", "KEKURANGAN", "KELEBIHAN", "DIBULATKAN", "PEMBULATAN", "PPN", "PPH",
    ];

    private static readonly string[] Signers =
    [
        "NIP", "KEPALA", "MENGETAHUI", "CAMAT", "BUPATI", "WALIKOTA", "SEKRETARIS", "PETINGGI", "LURAH", "BENDAHARA", "PLT", "PLH", "AN", "ATASNAMA",
        "DISETUJUI", "DIPERIKSA", "DIBUATOLEH", "PETUGAS", "PEJABAT", "KABID", "KASI", "KETERANGAN", "CATATAN", "SUMBERDATA", "TTD", "HALAMAN", "PAGE", "HORMATKAMI", "YANGMEMBUAT",
    ];

    // A heading above the persons of one place.
    private static readonly string[] Places = ["KECAMATAN", "KEC", "KELURAHAN", "KEL", "DESA", "KAMPUNG", "DUSUN", "KABUPATEN", "WILAYAH"];

    private readonly ReadColumn[] _columns = [.. header.Columns];
    private readonly string[][] _keyLines = [.. header.KeyLines];
    private readonly int _nik = header.Find(TableField.Nik)?.Index ?? -1;
    private readonly int _name = header.Find(TableField.Name)?.Index ?? -1;
    private readonly int _id = header.Find(TableField.Id)?.Index ?? -1;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _keys = header.KeyLines.SelectMany(line => line).Where(key => key.Length > 0).ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    private readonly bool[] _isRead = [.. Enumerable.Range(0, header.Count).Select(index => header.Columns.Any(column => column.Index == index))];

    // The year that the columns of months have from outside the header; null where they name their own or there are none.
    private readonly int? _year = header.Columns.Any(column => column is { Month: > 0, Year: 0 }) ? year : null;
    private bool _isBehindTheTable;
    private int? _titled;

    /// <summary>Whether a row is sorted as if none had come before it.</summary>
    public bool IsAsAtFirst => !_isBehindTheTable && !IsBelowAnotherOrder && _titled is null;

    /// <summary>Whether the last heading differs from the first, in order, columns or year, so that a cell below it does not mean what it would below the first.</summary>
    public bool IsBelowAnotherOrder { get; private set; }

    /// <summary>What a row is, if it is none of a person; null where it is one.</summary>
    public SetAsideKind? Sort(CellRow cells)
    {
        if (IsColumnNumbers(cells))
        {
            return SetAsideKind.ColumnNumbers;
        }

        int headings = HeadingsIn(cells, out int moved, out int others);
        if (moved > 1 && headings > others)
        {
            IsBelowAnotherOrder = true;
            return SetAsideKind.RepeatedHeading;
        }

        int line = HeadingLine(cells);
        if (line >= 0)
        {
            // The lines below the first stand under what that one says.
            IsBelowAnotherOrder = Differs(cells, _keyLines[line]) || (line == 0 ? _titled is { } titled && titled != _year : IsBelowAnotherOrder);
            return SetAsideKind.RepeatedHeading;
        }

        // A row of a person does not begin with two headings: other columns stand behind them.
        if (headings > 1)
        {
            IsBelowAnotherOrder = true;
            return SetAsideKind.RepeatedHeading;
        }

        if (IsPlace(cells))
        {
            Note(cells);
            return SetAsideKind.Note;
        }

        if (NamesAPerson(cells))
        {
            _isBehindTheTable = false;
            _titled = null;
            return null;
        }

        SetAsideKind? kind = WithoutAPerson(cells);
        _isBehindTheTable |= kind is SetAsideKind.Total or SetAsideKind.Signature;
        Note(cells);
        return kind;
    }

    // A title between two tables may name the year of the second: "REKAP IURAN TAHUN 2025". A day on which somebody signs does not.
    private void Note(CellRow cells)
    {
        if (_year is not null && !IsSigned(cells) && YearText.Only(cells.ToTexts()) is { } year)
        {
            _titled = year;
        }
    }

    private bool Differs(CellRow cells, string[] line)
    {
        Span<char> key = stackalloc char[Key.Longest];
        for (int index = 0; index < cells.Count && index < line.Length; index++)
        {
            ReadOnlySpan<char> cell = cells[index];
            if (!cell.IsEmpty && _isRead[index] && (Key.Of(cell, key) is not (> 0 and var length) || !key[..length].SequenceEqual(line[index])))
            {
                return true;
            }
        }

        return false;
    }

    private bool NamesAPerson(CellRow cells)
    {
        if (_nik >= 0 && Digits(cells[_nik]) >= FewestNikDigits && !IsAloneIn(cells, _nik))
        {
            return true;
        }

        // A name and any other fact, if the row does not begin like a total.
        if (_name < 0 || cells[_name].IsEmpty || IsTotal(cells))
        {
            return false;
        }

        foreach (ReadColumn column in _columns)
        {
            if (column.Index != _name && column.Index != _id && !cells[column.Index].IsEmpty && !cells[column.Index].SequenceEqual(cells[_name]))
            {
                return true;
            }
        }

        // Beside a number of its own a name is a person; in a signature there is none.
        return _id >= 0 && NumberOf(cells[_id]) > 0;
    }

    private SetAsideKind? WithoutAPerson(CellRow cells)
    {
        if (IsTotal(cells))
        {
            return SetAsideKind.Total;
        }

        int texts = DifferentTexts(cells, out int only);
        if (texts <= 2 && IsSigned(cells))
        {
            return SetAsideKind.Signature;
        }

        if (texts != 1)
        {
            return _isBehindTheTable && texts == 2 && _nik >= 0 && _name >= 0 && cells[_nik].IsEmpty ? SetAsideKind.Signature : null;
        }

        if (_isBehindTheTable)
        {
            return SetAsideKind.Signature;
        }

        // In a table of one fact, that fact alone is a row.
        if (_nik < 0 && _name < 0)
        {
            return IsFact(only) ? null : SetAsideKind.Note;
        }

        return only == _name ? null : MoneyCell.Read(cells[only]).Kind == MoneyKind.Sum && only != _id ? SetAsideKind.Total : SetAsideKind.Note;
    }

    private bool IsFact(int index) => Array.Exists(_columns, column => column.Index == index);

    private static bool IsAloneIn(CellRow cells, int index)
    {
        for (int other = 0; other < cells.Count; other++)
        {
            if (other != index && !cells[other].IsEmpty)
            {
                return false;
            }
        }

        return cells[index].IndexOfAnyExceptInRange('0', '9') >= 0;
    }

    private bool IsTotal(CellRow cells)
    {
        if (_nik >= 0 && Digits(cells[_nik]) >= FewestNikDigits)
        {
            return false;
        }

        // Two cells at the left: the number, or whatever stands beside it.
        int seen = 0;
        for (int index = 0; index < cells.Count && seen < 2; index++)
        {
            ReadOnlySpan<char> cell = cells[index];
            if (cell.IsEmpty)
            {
                continue;
            }

            seen++;
            if (StartsWithOneOf(cell, Totals))
            {
                return true;
            }
        }

        // How many of them are women stands where the names stand.
        return _name >= 0 && cells[_name].Length > 2 && CellWords.Sexes.Find(cells[_name]) is not null;
    }

    /// <summary>A place alone, or beside its number: <c>I; KECAMATAN MELAK</c>. The columns of places are not looked at: what stands there alone may be a person's.</summary>
    private bool IsPlace(CellRow cells)
    {
        if (DifferentTexts(cells, out _, most: 2) > 2)
        {
            return false;
        }

        bool isPlace = false;
        for (int index = 0; index < cells.Count; index++)
        {
            ReadOnlySpan<char> cell = cells[index];
            if (cell.IsEmpty)
            {
                continue;
            }

            if ((index == _nik || index == _name || index == _id) && StartsWithOneOf(cell, Places) && cell.Contains(' '))
            {
                isPlace = true;
            }
            else if (index != _id && !isPlace)
            {
                return false;
            }
        }

        return isPlace;
    }

    private static bool IsSigned(CellRow cells)
    {
        for (int index = 0; index < cells.Count; index++)
        {
            ReadOnlySpan<char> cell = cells[index];
            if (!cell.IsEmpty && (StartsWithOneOf(cell, Signers) || IsPlaceAndDate(cell)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPlaceAndDate(ReadOnlySpan<char> cell)
    {
        int comma = cell.IndexOf(',');
        return comma > 1 && char.IsLetter(cell[0]) && DateCell.Read(cell[(comma + 1)..]) is { Kind: not (DateKind.NoDate or DateKind.NoDay or DateKind.Nothing) };
    }

    private static bool StartsWithOneOf(ReadOnlySpan<char> cell, string[] words)
    {
        Span<char> key = stackalloc char[16];
        int length = 0;
        foreach (char letter in cell)
        {
            if (char.IsAsciiLetter(letter))
            {
                key[length++] = char.ToUpperInvariant(letter);
                if (length == key.Length)
                {
                    break;
                }
            }
            else if (char.IsAsciiDigit(letter) && length == 0)
            {
                return false;
            }
        }

        foreach (string word in words)
        {
            // A word of few letters must be the whole first word: "AN" is not "ANDI".
            if (key[..length].StartsWith(word) && (word.Length > 5 || !cell.TrimStart(" (.").StartsWith(word, StringComparison.OrdinalIgnoreCase) || IsWholeWord(cell.TrimStart(" (."), word.Length)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsWholeWord(ReadOnlySpan<char> cell, int length) => cell.Length == length || !char.IsLetter(cell[length]);

    /// <summary>How many texts there are that differ from the first, itself included; more than so many are not counted further.</summary>
    private static int DifferentTexts(CellRow cells, out int first, int most = int.MaxValue)
    {
        first = -1;
        int different = 0;
        for (int index = 0; index < cells.Count && different <= most; index++)
        {
            ReadOnlySpan<char> cell = cells[index];
            if (cell.IsEmpty || (first >= 0 && cell.SequenceEqual(cells[first])))
            {
                continue;
            }

            first = first < 0 ? index : first;
            different++;
        }

        return different;
    }

    private static bool IsColumnNumbers(CellRow cells)
    {
        int before = 0;
        int count = 0;
        for (int index = 0; index < cells.Count; index++)
        {
            ReadOnlySpan<char> cell = cells[index];
            if (cell.IsEmpty)
            {
                continue;
            }

            int number = NumberOf(cell.Trim("()[]. "));
            if (number <= 0 || (count > 0 && number != before + 1))
            {
                return false;
            }

            before = number;
            count++;
        }

        return count >= FewestNumbers;
    }

    private static int NumberOf(ReadOnlySpan<char> cell) =>
        cell.Length <= 6 && int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : -1;

    /// <summary>Which line of the header a row repeats, from 0; -1: none.</summary>
    private int HeadingLine(CellRow cells)
    {
        Span<char> key = stackalloc char[Key.Longest];
        for (int number = 0; number < _keyLines.Length; number++)
        {
            string[] line = _keyLines[number];
            int same = 0;
            int others = 0;
            for (int index = 0; index < cells.Count; index++)
            {
                ReadOnlySpan<char> cell = cells[index];
                if (cell.IsEmpty)
                {
                    continue;
                }

                bool isSame = index < line.Length && line[index].Length > 0 && cell.Length >= line[index].Length && Key.MayBegin(cell, line[index][0]) && Key.Of(cell, key) is > 0 and var length && key[..length].SequenceEqual(line[index]);
                (same, others) = isSame ? (same + 1, others) : (same, others + 1);

                // What is left can no longer make it one.
                if (others >= same + cells.Count - index - 1)
                {
                    break;
                }
            }

            if (same > others && (same > 1 || line.Count(text => text.Length > 0) == 1))
            {
                return number;
            }
        }

        return -1;
    }

    /// <summary>How many headings of the first a row holds, whose first cell is one; 0 where it is none.</summary>
    private int HeadingsIn(CellRow cells, out int moved, out int others)
    {
        Span<char> key = stackalloc char[Key.Longest];
        int known = 0;
        moved = 0;
        others = 0;
        for (int index = 0; index < cells.Count; index++)
        {
            ReadOnlySpan<char> cell = cells[index];
            if (cell.IsEmpty)
            {
                continue;
            }

            int length = char.IsAsciiDigit(cell[0]) ? 0 : Key.Of(cell, key);
            if (length <= 0 || !_keys.Contains(key[..length]))
            {
                // In a row of a person the first cell shows it.
                if (known == 0)
                {
                    return 0;
                }

                others++;
                continue;
            }

            known++;
            moved += StandsAt(index, key[..length]) ? 0 : 1;
        }

        return known;
    }

    private bool StandsAt(int index, ReadOnlySpan<char> key)
    {
        foreach (string[] line in _keyLines)
        {
            if (index < line.Length && key.SequenceEqual(line[index]))
            {
                return true;
            }
        }

        return false;
    }

    private static int Digits(ReadOnlySpan<char> cell)
    {
        int digits = 0;
        foreach (char letter in cell)
        {
            digits += char.IsAsciiDigit(letter) ? 1 : 0;
        }

        return NikCell.IsRounded(cell) ? NikCell.Digits : digits;
    }
}
