using Kubar.Benefits.Cases;

namespace Kubar.Benefits.Tables.Rows;

/// <summary>What cells tell of a family beside its children, the same object for all of whom they tell the same.</summary>
/// <param name="family">The family, whatever the children.</param>
/// <param name="children">How many children it has; null: not told.</param>
internal sealed class TableFamily(Family family, int? children)
{
    /// <summary>The family, whatever the children.</summary>
    public Family Family => family;

    /// <summary>How many children it has; null: not told.</summary>
    public int? ChildCount => children;

    /// <summary>Whether nothing is told of it but perhaps its children.</summary>
    public bool TellsNothing { get; } = family is { Spouse: null, Parents: null, Siblings: null, ParentsInLaw: null, Will: null };

    /// <summary>The family without children whom a cell describes; null: nothing is told of it, or it has not been asked for yet.</summary>
    public Family? Undescribed { get; set; }
}
