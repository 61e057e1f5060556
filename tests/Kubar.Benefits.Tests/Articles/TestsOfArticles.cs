using System.Text.RegularExpressions;
using Kubar.Benefits.Book.Articles;

namespace Kubar.Benefits.Tests.Articles;

/// <summary>
/// The tests of an article: a test or transcription class names its articles in its summary, a worked, published or kind of case in
/// its <c>rule</c>.
/// </summary>
internal static partial class TestsOfArticles
{
    private const int Longest = 1000;

    private static readonly IReadOnlyList<(string Test, IReadOnlyList<Place> Places)> All = [.. Classes(), .. Cases()];

    /// <summary>The tests that name this place or, all of it, its article.</summary>
    public static IEnumerable<string> Of(IReadOnlyList<Place> paragraphs) => All
        .Where(test => test.Places.Any(place => paragraphs.Any(place.Covers)))
        .Select(test => test.Test)
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal);

    private static IEnumerable<(string, IReadOnlyList<Place>)> Classes() =>
        from file in Directory.EnumerateFiles(RepositoryRoot.PathOf("tests"), "*.cs", SearchOption.AllDirectories)
        let text = File.ReadAllText(file)
        let name = Path.GetFileNameWithoutExtension(file)
        where name.EndsWith("Tests", StringComparison.Ordinal) || name.StartsWith("Transcribed", StringComparison.Ordinal)
        let places = Places.Of(string.Join("; ", Summary().Matches(text).Select(summary => NewLine().Replace(summary.Value, " "))))
        where places.Count > 0
        select (name, places);

    private static IEnumerable<(string, IReadOnlyList<Place>)> Cases() =>
        from file in Directory.EnumerateFiles(RepositoryRoot.PathOf("tests/Kubar.Benefits.Cli.Tests/Cases"), "*.json", SearchOption.AllDirectories)
        let places = Places.Of(string.Join("; ", Rule().Matches(File.ReadAllText(file)).Select(rule => rule.Groups["text"].Value)))
        where places.Count > 0
        select ($"{Path.GetFileName(Path.GetDirectoryName(file))}/{Path.GetFileNameWithoutExtension(file)}", places);

    [GeneratedRegex("/// <summary>.*?</summary>", RegexOptions.CultureInvariant | RegexOptions.Singleline, Longest)]
    private static partial Regex Summary();

    [GeneratedRegex(@"\s*///\s*|\s+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Longest)]
    private static partial Regex NewLine();

    [GeneratedRegex("\"(rule|article|why)\": *(\\[(?<text>[^\\]]*)\\]|\"(?<text>[^\"]*)\")", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Longest)]
    private static partial Regex Rule();
}
