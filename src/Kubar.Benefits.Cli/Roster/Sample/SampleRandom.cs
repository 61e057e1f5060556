namespace Kubar.Benefits.Cli.Roster.Sample;

/// <summary>
/// SplitMix64 (Steele, Lea, Flood 2014): the same numbers from a seed on every machine and under every version of .NET,
/// which the framework's own generator does not promise.
/// </summary>
internal sealed class SampleRandom(ulong seed)
{
    private ulong _state = seed;

    /// <summary>The next 64 bits.</summary>
    public ulong Next()
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15;
            ulong bits = _state;
            bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9;
            bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EB;
            return bits ^ (bits >> 31);
        }
    }

    /// <summary>A number from 0 to the bound, which is excluded.</summary>
    public int Below(int bound) => (int)Math.BigMul(Next(), (ulong)bound, out _);

    /// <summary>A number from one to another, both included.</summary>
    public int From(int first, int last) => first + Below(last - first + 1);

    /// <summary>True in so many of a thousand cases.</summary>
    public bool Chance(int perThousand) => Below(1000) < perThousand;

    /// <summary>One of these, each as often as its weight says.</summary>
    public T Weighted<T>(IReadOnlyList<(T Value, int Weight)> choices)
    {
        int total = 0;
        foreach ((_, int weight) in choices)
        {
            total += weight;
        }

        int drawn = Below(total);
        foreach ((T value, int weight) in choices)
        {
            drawn -= weight;
            if (drawn < 0)
            {
                return value;
            }
        }

        throw new InvalidOperationException("The weights do not add up.");
    }
}
