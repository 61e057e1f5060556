using Kubar.Benefits.Law;

namespace Kubar.Benefits.Cli.Reports;

/// <summary>Articles as a reader sees them, each with its grade.</summary>
internal static class Citations
{
    /// <summary><c>PP 44/2015 Lampiran II [A]; PP 82/2019 Lampiran III [B]</c>.</summary>
    public static string Text(IEnumerable<Citation> sources) =>
        string.Join("; ", sources.Select(source => $"{source.Text} [{GradeWord.Of(source.Grade)}]"));
}

/// <summary>The word for a grade: a letter, or <c>inferred</c>.</summary>
internal static class GradeWord
{
    public static string Of(Grade grade) => grade == Grade.Inferred ? "inferred" : grade.ToString();
}
