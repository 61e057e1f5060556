using Kubar.Benefits.Law;

namespace Kubar.Benefits.Json.Answers;

/// <summary>Articles as a reader sees them, each with its grade.</summary>
internal static class CitationText
{
    private const string Between = "; ";

    private static readonly ValueList<Grade> Grades = Enum.GetValues<Grade>().ToValueList();

    /// <summary><c>PP 44/2015 Lampiran II [A]; PP 82/2019 Lampiran III [B]</c>.</summary>
    public static string Of(IEnumerable<Citation> sources) => string.Join(' ', Each(sources));

    /// <summary>The same, a piece each, so that a line never breaks within one.</summary>
    public static IReadOnlyList<string> Each(IEnumerable<Citation> sources)
    {
        string[] pieces = [.. sources.Select(source => $"{source.Text} [{GradeWord.Of(source.Grade)}]")];
        return [.. pieces.Select((piece, index) => index < pieces.Length - 1 ? piece + ";" : piece)];
    }

    /// <summary>The article that a text names; null where it names none.</summary>
    /// <remarks>An instrument is named up to its number, which is the first word with a stroke; one without a number is one word.</remarks>
    public static Citation? Parse(string text, Grade grade)
    {
        int stroke = text.IndexOf('/', StringComparison.Ordinal);
        int space = text.IndexOf(' ', Math.Max(stroke, 0));
        space = space < 0 ? text.IndexOf(' ', StringComparison.Ordinal) : space;
        return space > 0 && space < text.Length - 1 ? new(text[..space], text[(space + 1)..], grade) : null;
    }

    /// <summary>The articles of <see cref="Of"/>; null where the text is none of these.</summary>
    public static ValueList<Citation>? ParseAll(string text)
    {
        var found = new List<Citation>();
        int start = 0;
        while (start < text.Length)
        {
            (int end, Grade grade) = Grades
                .Select(candidate => (At: text.IndexOf($" [{GradeWord.Of(candidate)}]", start, StringComparison.Ordinal), Grade: candidate))
                .Where(candidate => candidate.At >= 0)
                .DefaultIfEmpty((-1, Grade.Inferred))
                .Min();
            if (end < 0 || Parse(text[start..end], grade) is not { } citation)
            {
                return null;
            }

            found.Add(citation);
            start = end + $" [{GradeWord.Of(grade)}]".Length;
            if (start < text.Length)
            {
                if (string.CompareOrdinal(text, start, Between, 0, Between.Length) != 0 || start + Between.Length == text.Length)
                {
                    return null;
                }

                start += Between.Length;
            }
        }

        return found.Count == 0 ? null : found.ToValueList();
    }
}

/// <summary>The word for a grade: a letter, or <c>inferred</c>.</summary>
internal static class GradeWord
{
    public static string Of(Grade grade) => grade == Grade.Inferred ? "inferred" : grade.ToString();
}
