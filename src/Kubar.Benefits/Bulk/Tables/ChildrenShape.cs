namespace Kubar.Benefits.Bulk.Tables;

/// <summary>How children are given: the number of slots and how the count is given, or whether rows of a list can be unknown.</summary>
internal readonly record struct ChildrenShape(ChildrenForm Form, int Slots, FactShape? Count, bool IsOptional);
