namespace Kubar.Benefits.Monitoring;

/// <summary>
/// How a sum of independent trials is distributed, in whole numbers alone. Every mass is kept as a whole number of parts of 2^62 and rounded downwards, and tails
/// that weigh next to nothing are cut off; since all masses together are one, what has been lost on the way is known (<see cref="Lost"/>), and each
/// cumulated probability lies between the sum that is kept and that sum with what was lost. Immutable.
/// </summary>
internal sealed class Distribution
{
    private const int Bits = 62;
    private const ulong One = 1UL << Bits;
    private const ulong Tail = 1UL << (Bits - 52);
    private const int Halves = 64;
    private const int Percents = 200;

    private readonly int _first;
    private readonly ulong[] _mass;

    private Distribution(int first, ulong[] mass) => (_first, _mass) = (first, mass);

    /// <summary>Zero, for certain.</summary>
    public static Distribution Zero { get; } = new(0, [One]);

    /// <summary>What of the whole has been lost by rounding and by cutting, in parts of 2^62.</summary>
    public ulong Lost => One - Sum(_mass);

    /// <summary>The probability of a value, rounded downwards, in parts of 2^62.</summary>
    public ulong this[int value] => value < _first || value - _first >= _mass.Length ? 0 : _mass[value - _first];

    /// <summary>One trial: so many parts of the whole for each outcome, nothing for the rest.</summary>
    /// <param name="outcomes">The outcomes, each at least 1, and their parts.</param>
    /// <param name="whole">The whole, at least all parts together.</param>
    public static Distribution OfTrial(IReadOnlyCollection<(int Outcome, long Parts)> outcomes, long whole)
    {
        var mass = new ulong[outcomes.Select(one => one.Outcome).Append(0).Max() + 1];
        mass[0] = PartOf(whole - outcomes.Sum(one => one.Parts), whole);
        foreach ((int outcome, long parts) in outcomes)
        {
            mass[outcome] += PartOf(parts, whole);
        }

        return new(0, mass);
    }

    /// <summary>The sum of two that do not depend on each other.</summary>
    public Distribution Plus(Distribution other)
    {
        (Distribution few, Distribution many) = _mass.Length < other._mass.Length ? (this, other) : (other, this);
        var high = new ulong[_mass.Length + other._mass.Length - 1];
        var low = new ulong[high.Length];
        for (int left = 0; left < few._mass.Length; left++)
        {
            ulong times = few._mass[left];
            if (times == 0)
            {
                continue;
            }

            // All products at one place come to at most 2^124, so that none is lost above.
            for (int right = 0; right < many._mass.Length; right++)
            {
                ulong above = Math.BigMul(times, many._mass[right], out ulong below);
                ulong sum = unchecked(low[left + right] + below);
                high[left + right] += above + (sum < below ? 1UL : 0UL);
                low[left + right] = sum;
            }
        }

        for (int place = 0; place < high.Length; place++)
        {
            high[place] = (high[place] << (Halves - Bits)) | (low[place] >> Bits);
        }

        return Cut(_first + other._first, high);
    }

    /// <summary>The sum of so many of these that do not depend on each other.</summary>
    public Distribution Times(int count)
    {
        Distribution sum = Zero;
        Distribution power = this;
        for (int left = count; left > 0; left >>= 1)
        {
            if ((left & 1) == 1)
            {
                sum = sum.Plus(power);
            }

            power = left > 1 ? power.Plus(power) : power;
        }

        return sum;
    }

    /// <summary>
    /// From the value that is reached or passed downwards with at most half of what lies outside, to that upwards: in so many of a hundred cases at least the sum
    /// lies within. Where what was lost leaves it open, the wider one.
    /// </summary>
    /// <param name="percent">How many of a hundred.</param>
    public (int AtLeast, int AtMost) Within(int percent)
    {
        UInt128 outside = (UInt128)(uint)(100 - percent) * One;
        UInt128 inside = ((UInt128)Percents * One) - outside;
        ulong lost = Lost;
        ulong kept = 0;
        int? least = null;
        for (int place = 0; place < _mass.Length; place++)
        {
            kept += _mass[place];
            least ??= (UInt128)Percents * (kept + lost) >= outside ? _first + place : null;
            if ((UInt128)Percents * kept >= inside)
            {
                return (least ?? _first, _first + place);
            }
        }

        return (least ?? _first, _first + _mass.Length - 1);
    }

    private static Distribution Cut(int first, ulong[] mass)
    {
        int from = 0;
        for (ulong cut = mass[0]; from < mass.Length - 1 && cut <= Tail; cut += mass[from])
        {
            from++;
        }

        int to = mass.Length - 1;
        for (ulong cut = mass[to]; to > from && cut <= Tail; cut += mass[to])
        {
            to--;
        }

        return new(first + from, from == 0 && to == mass.Length - 1 ? mass : mass[from..(to + 1)]);
    }

    private static ulong PartOf(long parts, long whole) => (ulong)((UInt128)(ulong)parts * One / (ulong)whole);

    private static ulong Sum(ulong[] mass)
    {
        ulong sum = 0;
        foreach (ulong one in mass)
        {
            sum += one;
        }

        return sum;
    }
}
