using Kubar.Benefits.Cases;

namespace Kubar.Benefits.Monitoring;

/// <summary>
/// How many of a million people of a sex and an age die within a year, by somebody's table. It is no law: tables differ by nearly twice, and whoever
/// shows a number that rests on one names it. Immutable, equal by value.
/// </summary>
public sealed record MortalityTable
{
    private const int OldestAge = 150;
    private const int Million = 1_000_000;

    /// <summary>What it is called; not blank.</summary>
    public required string Name { get; init; }

    /// <summary>Where it comes from; not blank.</summary>
    public required string Source { get; init; }

    /// <summary>Its rows, in any order; no age of a sex stands in two.</summary>
    public required ValueList<MortalityRow> Rows { get; init; }

    /// <summary>
    /// The table that is taken where none is given: Indonesia, 2025 to 2030, the medium variant of the United Nations (World Population Prospects 2024, CC BY 3.0
    /// IGO), ages 15 to 79, each rate turned into the probability of dying within a year [B].
    /// </summary>
    public static MortalityTable Default { get; } = new()
    {
        Name = "PBB/UN WPP 2024, Indonesia 2025-2030",
        Source = "United Nations, World Population Prospects 2024, Indonesia, 2025-2030, medium (CC BY 3.0 IGO); q = 1 - exp(-m) [B]",
        Rows =
        [
            new(PersonSex.Male, 15, 19, 1_065),
            new(PersonSex.Male, 20, 24, 1_510),
            new(PersonSex.Male, 25, 29, 1_521),
            new(PersonSex.Male, 30, 34, 1_742),
            new(PersonSex.Male, 35, 39, 2_327),
            new(PersonSex.Male, 40, 44, 3_438),
            new(PersonSex.Male, 45, 49, 5_458),
            new(PersonSex.Male, 50, 54, 8_803),
            new(PersonSex.Male, 55, 59, 14_065),
            new(PersonSex.Male, 60, 64, 22_356),
            new(PersonSex.Male, 65, 69, 34_897),
            new(PersonSex.Male, 70, 74, 53_961),
            new(PersonSex.Male, 75, 79, 83_268),
            new(PersonSex.Female, 15, 19, 745),
            new(PersonSex.Female, 20, 24, 928),
            new(PersonSex.Female, 25, 29, 1_080),
            new(PersonSex.Female, 30, 34, 1_370),
            new(PersonSex.Female, 35, 39, 1_892),
            new(PersonSex.Female, 40, 44, 2_710),
            new(PersonSex.Female, 45, 49, 4_057),
            new(PersonSex.Female, 50, 54, 5_986),
            new(PersonSex.Female, 55, 59, 8_897),
            new(PersonSex.Female, 60, 64, 13_513),
            new(PersonSex.Female, 65, 69, 21_577),
            new(PersonSex.Female, 70, 74, 35_878),
            new(PersonSex.Female, 75, 79, 60_383),
        ],
    };

    /// <summary>Everything that is wrong with the table, each with its path; empty: it is well formed.</summary>
    public ValueList<Problem> Problems()
    {
        var problems = new List<Problem>();
        if (Rows.Count == 0)
        {
            problems.Add(new("rows", new("tidak memuat satu baris pun", "holds no row at all")));
        }

        for (int index = 0; index < Rows.Count; index++)
        {
            MortalityRow row = Rows[index];
            string path = FormattableString.Invariant($"rows[{index}]");
            if (!Enum.IsDefined(row.Sex))
            {
                problems.Add(new($"{path}.sex", new("bukan pilihan yang dikenal", "is not a known choice")));
            }

            if (row.AgeFrom < 0 || row.AgeTo > OldestAge || row.AgeTo < row.AgeFrom)
            {
                problems.Add(new($"{path}.ageTo", new("usia harus 0 sampai 150, yang pertama tidak lebih dari yang terakhir", "ages must be from 0 to 150, the first not above the last")));
            }

            if (row.PerMillion is < 0 or > Million)
            {
                problems.Add(new($"{path}.perMillion", new("peluang harus 0 sampai 1", "a probability must be from 0 to 1")));
            }

            if (Rows.Take(index).Any(other => other.Sex == row.Sex && other.AgeFrom <= row.AgeTo && row.AgeFrom <= other.AgeTo))
            {
                problems.Add(new($"{path}.ageFrom", new("usia itu sudah ada pada baris lain", "these ages stand in another row already")));
            }
        }

        return problems.ToValueList();
    }

    /// <summary>The least and the most of a million who die within a year; a sex or an age that is not told leaves every one open. Null: the age lies outside the table.</summary>
    internal (int Least, int Most)? Of(PersonSex? sex, int? age)
    {
        int? least = null;
        int most = 0;
        foreach (MortalityRow row in Rows)
        {
            if ((sex is null || row.Sex == sex) && (age is null || (row.AgeFrom <= age && age <= row.AgeTo)))
            {
                least = least is { } before ? Math.Min(before, row.PerMillion) : row.PerMillion;
                most = Math.Max(most, row.PerMillion);
            }
        }

        return least is { } found ? (found, most) : null;
    }
}

/// <summary>A row of a table of mortality.</summary>
/// <param name="Sex">The sex.</param>
/// <param name="AgeFrom">The least age, in completed years.</param>
/// <param name="AgeTo">The greatest age, included.</param>
/// <param name="PerMillion">How many of a million die within a year.</param>
public sealed record MortalityRow(PersonSex Sex, int AgeFrom, int AgeTo, int PerMillion);
