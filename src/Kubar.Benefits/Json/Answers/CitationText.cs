using Kubar.Benefits.Law;

namespace Kubar.Benefits.Json.Answers;

/// <summary>Articles as a reader sees them, each with its grade.</summary>
internal static class CitationText
{
    /// <summary><c>PP 44/2015 Lampiran II [A]; PP 82/2019 Lampiran III [B]</c>.</summary>
    public static string Of(IEnumerable<Citation> sources) => string.Join(' ', Each(sources));

    /// <summary>The same, a piece each, so that a line never breaks within one.</summary>
    public static IReadOnlyList<string> Each(IEnumerable<Citation> sources)
    {
        string[] pieces = [.. sources.Select(source => $"{source.Text} [{GradeWord.Of(source.Grade)}]")];
        return [.. pieces.Select((piece, index) => index < pieces.Length - 1 ? piece + ";" : piece)];
    }
}

/// <summary>The word for a grade: a letter, or <c>inferred</c>.</summary>
internal static class GradeWord
{
    public static string Of(Grade grade) => grade == Grade.Inferred ? "inferred" : grade.ToString();
}
