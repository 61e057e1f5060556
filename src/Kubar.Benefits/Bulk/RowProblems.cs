using Kubar.Benefits.Cases;

namespace Kubar.Benefits.Bulk;

/// <summary>What is wrong with one case of a batch.</summary>
/// <param name="Row">Its row, counted from 0.</param>
/// <param name="Problems">Everything that is wrong; at least one.</param>
public sealed record RowProblems(int Row, ValueList<Problem> Problems);
