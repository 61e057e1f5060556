using System.Globalization;

namespace Kubar.Benefits.Cli.Sample;

/// <summary>The districts and villages of Kutai Barat, each with how many of a made-up programme's people live there (made up, by the census of 2010).</summary>
internal static class SampleKampung
{
    /// <summary>Each village within its district.</summary>
    public static IReadOnlyList<((string District, string Village) Place, int Weight)> All { get; } = Read();

    private static IReadOnlyList<((string District, string Village) Place, int Weight)> Read()
    {
        using Stream stream = typeof(SampleKampung).Assembly.GetManifestResourceStream("kampung.csv") ?? throw new InvalidOperationException("The villages are not in the program.");
        using var text = new StreamReader(stream);
        return
        [
            .. text.ReadToEnd()
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Skip(1)
                .Select(line => line.Split(','))
                .Select(cells => ((cells[0], cells[1]), int.Parse(cells[2], CultureInfo.InvariantCulture))),
        ];
    }
}
