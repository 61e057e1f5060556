namespace Kubar.Benefits.Expressions;

/// <summary>A value taken for granted at a place of a graph; of a place of the children, for one child.</summary>
internal readonly record struct Assumed(int Place, int Child, Bounds Value);
