namespace Kubar.Benefits.Bulk;

/// <summary>A value outside its range, for which its row is not assessed.</summary>
/// <param name="Row">The row, counted from 0.</param>
/// <param name="Child">The child's place or its position in the row's list, counted from 0; null for a fact of the case.</param>
/// <param name="Fact">The id of the fact; <c>family.children</c> for their number.</param>
/// <param name="Value">What the column holds.</param>
public sealed record RejectedValue(int Row, int? Child, string Fact, long Value);
