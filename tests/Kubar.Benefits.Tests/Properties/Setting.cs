using System.Globalization;

namespace Kubar.Benefits.Tests.Properties;

/// <summary>
/// How many cases to try, from the environment, so that one long run can be made of the same tests. <c>KUBAR_WHOLE=1</c>, as the checks before
/// a change lands set it, tries ten times as many as an ordinary run.
/// </summary>
internal static class Setting
{
    // First, as what follows asks for it while it is made.
    private static bool IsWhole { get; } = Environment.GetEnvironmentVariable("KUBAR_WHOLE") == "1";

    /// <summary>Cases of each bounds and metamorphic property: <c>KUBAR_PROPERTY_CASES</c>.</summary>
    public static int PropertyCases { get; } = Of("KUBAR_PROPERTY_CASES", Share(500));

    /// <summary>Cases compared with the transcription: <c>KUBAR_DIFFERENTIAL_CASES</c>.</summary>
    public static int DifferentialCases { get; } = Of("KUBAR_DIFFERENTIAL_CASES", Share(100_000));

    /// <summary>The first seed of the comparison: <c>KUBAR_DIFFERENTIAL_SEED</c>.</summary>
    public static int DifferentialSeed { get; } = Of("KUBAR_DIFFERENTIAL_SEED", 0);

    /// <summary>Of so many cases in the checks before a change lands, those of an ordinary run: a tenth.</summary>
    public static int Share(int whole) => IsWhole ? whole : whole / 10;

    /// <summary>Of a list of cases those of this run: all in the checks before a change lands, every so manieth in an ordinary run.</summary>
    public static IEnumerable<T> Some<T>(IEnumerable<T> whole, int every) => whole.Where((_, index) => IsWhole || index % every == 0);

    private static int Of(string name, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out int value) ? value : usual;
}
