namespace Kubar.Benefits.Cli.Roster.Columns;

/// <summary>A column that a roster can have.</summary>
/// <param name="Field">What it holds.</param>
/// <param name="Names">Its name in English; its usual header in Indonesian. A column of a child has <c>#</c> for the child's number.</param>
/// <param name="Others">Other headers by which it is known.</param>
/// <param name="Path">Where the fact stands in a case; null where it is no fact.</param>
/// <param name="Holds">What a cell holds.</param>
internal sealed record RosterColumn(RosterField Field, LocalizedText Names, IReadOnlyList<string> Others, string? Path, LocalizedText Holds)
{
    /// <summary>In the name of a column, the place of a child's number.</summary>
    public const string ChildMark = "#";

    /// <summary>Whether there is one for each child.</summary>
    public bool IsOfChild => Field >= RosterField.ChildBirthDate;

    /// <summary>Every header by which it is known.</summary>
    public IEnumerable<string> Headers => [Names.English, Names.Indonesian, .. Others];
}
