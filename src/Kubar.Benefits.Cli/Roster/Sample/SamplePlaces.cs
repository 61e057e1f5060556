namespace Kubar.Benefits.Cli.Roster.Sample;

/// <summary>A district, how many of a thousand participants live there, and whether by a lake or a large river.</summary>
internal sealed record SampleDistrict(string Name, int Weight, bool ByTheWater);

/// <summary>The 16 districts (kecamatan) of Kutai Barat; the weights are made up.</summary>
internal static class SamplePlaces
{
    public static IReadOnlyList<SampleDistrict> Districts { get; } =
    [
        new("Barong Tongkok", 165, false),
        new("Bentian Besar", 30, false),
        new("Bongan", 65, false),
        new("Damai", 60, false),
        new("Jempang", 80, true),
        new("Linggang Bigung", 95, false),
        new("Long Iram", 50, true),
        new("Manor Bulatn", 60, true),
        new("Melak", 95, true),
        new("Muara Lawa", 45, false),
        new("Muara Pahu", 55, true),
        new("Nyuatan", 40, false),
        new("Penyinggahan", 30, true),
        new("Sekolaq Darat", 60, false),
        new("Siluq Ngurai", 35, false),
        new("Tering", 35, true),
    ];
}
