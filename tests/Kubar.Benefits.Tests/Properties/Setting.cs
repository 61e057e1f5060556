using System.Globalization;

namespace Kubar.Benefits.Tests.Properties;

/// <summary>
/// How many cases to try, from the environment, so that one long run can be made of the same tests. <c>KUBAR_WHOLE=1</c>, as the checks before
/// a change lands set it, tries ten times as many as an ordinary run.
/// </summary>
internal static class Setting
{
    /// <summary>Cases of each bounds and metamorphic property: <c>KUBAR_PROPERTY_CASES</c>.</summary>
    public static int PropertyCases { get; } = Of("KUBAR_PROPERTY_CASES", 500);

    /// <summary>Cases compared with the transcription: <c>KUBAR_DIFFERENTIAL_CASES</c>.</summary>
    public static int DifferentialCases { get; } = Of("KUBAR_DIFFERENTIAL_CASES", IsWhole ? 100_000 : 10_000);

    /// <summary>The first seed of the comparison: <c>KUBAR_DIFFERENTIAL_SEED</c>.</summary>
    public static int DifferentialSeed { get; } = Of("KUBAR_DIFFERENTIAL_SEED", 0);

    private static bool IsWhole => Environment.GetEnvironmentVariable("KUBAR_WHOLE") == "1";

    private static int Of(string name, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out int value) ? value : usual;
}
