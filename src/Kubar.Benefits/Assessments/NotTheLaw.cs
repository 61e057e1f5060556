using Kubar.Benefits.Rules;

namespace Kubar.Benefits.Assessments;

/// <summary>What stands on every answer that was not reckoned by the law as it is encoded.</summary>
internal static class NotTheLaw
{
    /// <summary>The code of the remark.</summary>
    public const string Code = "not-the-law";

    /// <summary>The remark, first among all; none where it was the law.</summary>
    public static IEnumerable<Notice> MarkOf(Rulebook rulebook) => rulebook.Name is { } name
        ?
        [
            new(
                Code,
                new(
                    $"dihitung menurut {name.Indonesian}, yang bukan peraturan yang berlaku",
                    $"reckoned by {name.English}, which is not the law in force")),
        ]
        : [];
}
