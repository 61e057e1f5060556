using Kubar.Benefits.Tables.Cells;
using Kubar.Benefits.Tables.Columns;
using Kubar.Benefits.Tables.Sources;
using NodaTime;

namespace Kubar.Benefits.Tables.Rows;

/// <summary>What an earlier row has in common with a row.</summary>
/// <param name="SameNik">The line with the same NIK; 0: none.</param>
/// <param name="SamePerson">The line with the same name and birth date; 0: none.</param>
/// <param name="IsRepeated">Whether nothing tells the persons apart.</param>
internal readonly record struct Earlier(long SameNik, long SamePerson, bool IsRepeated);

/// <summary>
/// Finds persons who stand in a table twice: by their NIK; by name and birth date, which with another NIK is a suspicion. Some rows are noted
/// before they are registered together, as where a register has a number is far away in memory.
/// </summary>
/// <param name="header">The columns of the table.</param>
/// <param name="orders">How their dates are read.</param>
/// <param name="rows">About how many rows it has.</param>
internal sealed class Persons(TableHeader header, DateOrders orders, long rows)
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;
    private const int Together = 256;

    private readonly int _nik = header.Find(TableField.Nik)?.Index ?? -1;
    private readonly int _name = header.Find(TableField.Name)?.Index ?? -1;
    private readonly ReadColumn? _birth = header.Find(TableField.BirthDate);
    private readonly PersonRegister _niks = new(header.Find(TableField.Nik) is null ? 0 : rows);
    private readonly PersonRegister _names = new(header.Find(TableField.Name) is null || header.Find(TableField.BirthDate) is null ? 0 : rows);
    private readonly Noted[] _noted = new Noted[Together];
    private int _count;

    /// <summary>Notes the row that a block ends with.</summary>
    public void Note(TableBlock block, CellRow cells)
    {
        int row = block.Count - 1;
        _noted[_count++] = new(row, block.LineOf(row), _nik >= 0 ? NikCell.Number(cells[_nik]) : null, PersonOf(cells));
        if (_count == Together)
        {
            Register(block);
        }
    }

    /// <summary>Registers the rows that were noted, and tells the block what earlier ones have in common with them.</summary>
    public void Register(TableBlock block)
    {
        ReadOnlySpan<Noted> noted = _noted.AsSpan(0, _count);
        foreach (Noted one in noted)
        {
            _niks.Approach(one.Nik);
            _names.Approach(one.Person);
        }

        foreach (Noted one in noted)
        {
            block.SetEarlier(one.Row, Register(one));
        }

        _count = 0;
    }

    private Earlier Register(Noted one)
    {
        long sameNik = one.Nik is { } number ? _niks.FirstLine(number, one.Line) : 0;
        long first = one.Person is { } person ? _names.FirstLine(person, one.Nik is null ? -one.Line : one.Line) : 0;
        return new(sameNik, Math.Abs(first), sameNik > 0 || first < 0 || (first > 0 && one.Nik is null));
    }

    private ulong? PersonOf(CellRow cells)
    {
        if (_name < 0 || _birth is null || EmptyCell.Is(cells[_name]) || Birth(cells[_birth.Index]) is not { } birth)
        {
            return null;
        }

        unchecked
        {
            ulong hash = Offset;
            foreach (char letter in cells[_name])
            {
                if (char.IsLetterOrDigit(letter))
                {
                    hash = (hash ^ char.ToUpperInvariant(letter)) * Prime;
                }
            }

            hash = (hash ^ (uint)birth.Year) * Prime;
            hash = (hash ^ (uint)birth.DayOfYear) * Prime;
            hash ^= hash >> 32;
            return hash;
        }
    }

    private LocalDate? Birth(ReadOnlySpan<char> cell) => orders.Day(DateCell.Read(cell), _birth!.Index);

    /// <summary>A row of a block, and what stands for its person.</summary>
    private readonly record struct Noted(int Row, long Line, ulong? Nik, ulong? Person);
}
