using Kubar.Benefits.Cases;

namespace Kubar.Benefits.Monitoring;

/// <summary>How many accidents of work a million insured people have in a year, and what one costs on average, by somebody's count. It is no law. Immutable, equal by value.</summary>
public sealed record AccidentFrequency
{
    private const int Million = 1_000_000;

    /// <summary>What it is called; not blank.</summary>
    public required string Name { get; init; }

    /// <summary>Where it comes from; not blank.</summary>
    public required string Source { get; init; }

    /// <summary>Accidents of a million insured people in a year, at most a million.</summary>
    public required int PerMillion { get; init; }

    /// <summary>What one costs on average, in rupiah, at least 0; null: not told.</summary>
    public Rupiah? MeanCost { get; init; }

    /// <summary>
    /// The frequency that is taken where none is given: BPU, Indonesia 2024, 34,364 cases among 9.385 million active participants on average [B], and some
    /// Rp8,180,000 a case, being 8.05 % of 3.49 trillion [C]. Cases are counted, not claims.
    /// </summary>
    public static AccidentFrequency Default { get; } = new()
    {
        Name = "BPU, Indonesia 2024",
        Source = "kontan.co.id dan databoks.katadata.co.id atas angka BPJS Ketenagakerjaan: 34.364 kasus / 9,385 juta peserta aktif BPU [B]; biaya goodstats.id: 8,05% dari Rp3,49 triliun [C]",
        PerMillion = 3_660,
        MeanCost = new(8_180_000),
    };

    /// <summary>Everything that is wrong with it, each with its path; empty: it is well formed.</summary>
    public ValueList<Problem> Problems()
    {
        var problems = new List<Problem>();
        if (PerMillion is < 0 or > Million)
        {
            problems.Add(new("perMillion", new("harus 0 sampai 1.000 kasus tiap 1.000 orang", "must be from 0 to 1,000 cases of 1,000 persons")));
        }

        if (MeanCost < Rupiah.Zero)
        {
            problems.Add(new("meanCost", new("tidak boleh kurang dari 0", "must be at least 0")));
        }

        return problems.ToValueList();
    }
}
