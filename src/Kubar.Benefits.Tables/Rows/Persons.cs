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

/// <summary>Finds persons who stand in a table twice: by their NIK; by name and birth date, which with another NIK is a suspicion.</summary>
internal sealed class Persons(TableHeader header, DateOrders orders)
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    private readonly int _nik = header.Find(TableField.Nik)?.Index ?? -1;
    private readonly int _name = header.Find(TableField.Name)?.Index ?? -1;
    private readonly ReadColumn? _birth = header.Find(TableField.BirthDate);
    private readonly PersonRegister _niks = new();
    private readonly PersonRegister _names = new();

    /// <summary>Registers a row.</summary>
    public Earlier Add(CellRow cells, long line)
    {
        ulong? nik = _nik >= 0 ? NikCell.Number(cells[_nik]) : null;
        long sameNik = nik is { } number ? _niks.FirstLine(number, line) : 0;
        long first = PersonOf(cells) is { } person ? _names.FirstLine(person, nik is null ? -line : line) : 0;
        return new(sameNik, Math.Abs(first), sameNik > 0 || first < 0 || (first > 0 && nik is null));
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
}
