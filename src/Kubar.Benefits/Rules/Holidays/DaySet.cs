using System.Numerics;
using NodaTime;

namespace Kubar.Benefits.Rules.Holidays;

/// <summary>Some of the days from a first to a last, one bit a day.</summary>
internal sealed class DaySet
{
    private readonly LocalDate _first;
    private readonly ulong[] _bits;

    public DaySet(LocalDate first, LocalDate last, Func<LocalDate, bool> contains)
    {
        _first = first;
        _bits = new ulong[(Period.DaysBetween(first, last) >> 6) + 1];
        int number = 0;
        for (LocalDate day = first; day <= last; day = day.PlusDays(1), number++)
        {
            _bits[number >> 6] |= contains(day) ? 1UL << (number & 63) : 0;
        }
    }

    /// <summary>How many of the days from one to another, neither of them outside of all, are in the set.</summary>
    public int CountIn(LocalDate from, LocalDate to)
    {
        (int first, int last) = (Period.DaysBetween(_first, from), Period.DaysBetween(_first, to));
        int count = 0;
        for (int word = first >> 6; word <= last >> 6; word++)
        {
            ulong bits = _bits[word];
            bits &= word == first >> 6 ? ulong.MaxValue << (first & 63) : ulong.MaxValue;
            bits &= word == last >> 6 ? ulong.MaxValue >> (63 - (last & 63)) : ulong.MaxValue;
            count += BitOperations.PopCount(bits);
        }

        return count;
    }
}
