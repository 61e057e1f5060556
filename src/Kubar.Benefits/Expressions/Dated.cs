namespace Kubar.Benefits.Expressions;

/// <summary>What the law sets for some days: a figure, a table. Rules read it on a day; a rulebook can have another in its place.</summary>
internal abstract class Dated
{
    public required string Id { get; init; }
}
