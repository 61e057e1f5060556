using System.Numerics;
using Kubar.Benefits.Bulk.Tables;
using Kubar.Benefits.Expressions;

namespace Kubar.Benefits.Bulk.Lowering;

/// <summary>Which pairs of two numbers of small ranges occur: a bit for each that is possible, so that nothing is sorted or looked for.</summary>
internal sealed class NumberPairs
{
    private readonly Bounds _first;
    private readonly Bounds _second;
    private readonly ulong[] _occur;
    private readonly int[] _before;

    /// <summary>The pairs of rows.</summary>
    /// <param name="first">The range of the first numbers.</param>
    /// <param name="second">The range of the second.</param>
    /// <param name="firsts">The first numbers.</param>
    /// <param name="seconds">The second, as many.</param>
    public NumberPairs(Bounds first, Bounds second, ReadOnlySpan<int> firsts, ReadOnlySpan<long> seconds)
    {
        (_first, _second) = (first, second);
        _occur = new ulong[Bitmaps.WordsFor(checked((int)Possible))];
        _before = new int[_occur.Length];
        for (int row = 0; row < firsts.Length; row++)
        {
            Bitmaps.Set(_occur, PlaceOf(firsts[row], seconds[row]));
        }

        for (int word = 0; word < _occur.Length; word++)
        {
            _before[word] = Count;
            Count += BitOperations.PopCount(_occur[word]);
        }
    }

    /// <summary>How many pairs could occur.</summary>
    public long Possible => (_first.Max - _first.Min + 1) * Seconds;

    /// <summary>How many do.</summary>
    public int Count { get; }

    private long Seconds => _second.Max - _second.Min + 1;

    /// <summary>Those that do, by the first number and then by the second.</summary>
    public (long First, long Second)[] InOrder()
    {
        var pairs = new (long First, long Second)[Count];
        for (int word = 0, pair = 0; word < _occur.Length; word++)
        {
            for (ulong bits = _occur[word]; bits != 0; bits &= bits - 1)
            {
                long place = ((long)word * Bitmaps.BitsOfWord) + BitOperations.TrailingZeroCount(bits);
                pairs[pair++] = ((place / Seconds) + _first.Min, (place % Seconds) + _second.Min);
            }
        }

        return pairs;
    }

    /// <summary>Where in their order the pair of each row stands.</summary>
    public long[] CodesOf(ReadOnlySpan<int> firsts, ReadOnlySpan<long> seconds)
    {
        long[] codes = new long[firsts.Length];
        for (int row = 0; row < codes.Length; row++)
        {
            long place = PlaceOf(firsts[row], seconds[row]);
            int word = (int)(place / Bitmaps.BitsOfWord);
            ulong earlier = (1UL << (int)(place % Bitmaps.BitsOfWord)) - 1;
            codes[row] = _before[word] + BitOperations.PopCount(_occur[word] & earlier);
        }

        return codes;
    }

    private long PlaceOf(long first, long second) => ((first - _first.Min) * Seconds) + second - _second.Min;
}
