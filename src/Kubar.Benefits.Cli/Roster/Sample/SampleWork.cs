namespace Kubar.Benefits.Cli.Roster.Sample;

/// <summary>An occupation of vulnerable workers: how common it is, inland and by the water, and what it brings a month.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Inland">Its weight inland.</param>
/// <param name="ByTheWater">Its weight by a lake or river.</param>
/// <param name="Least">The least income, in hundred thousand rupiah.</param>
/// <param name="Most">The most income, in hundred thousand rupiah.</param>
/// <param name="IsTransport">Whether it counts as transport.</param>
internal sealed record SampleOccupation(string Name, int Inland, int ByTheWater, int Least, int Most, bool IsTransport = false);

/// <summary>What the participants of the sample live by; the weights and incomes are made up.</summary>
internal static class SampleWork
{
    public static IReadOnlyList<SampleOccupation> Occupations { get; } =
    [
        new("Petani", 400, 220, 6, 20),
        new("Pekebun", 180, 90, 8, 30),
        new("Nelayan", 20, 340, 6, 22),
        new("Pedagang kecil", 140, 140, 8, 35),
        new("Pekerja keagamaan", 60, 50, 5, 15),
        new("Perajin", 50, 40, 5, 15),
        new("Tukang bangunan", 60, 50, 10, 30),
        new("Buruh harian lepas", 50, 40, 7, 20),
        new("Pengemudi ojek", 40, 30, 10, 28, IsTransport: true),
    ];
}
