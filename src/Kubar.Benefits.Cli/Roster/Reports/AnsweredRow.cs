using Kubar.Benefits.Cli.Roster.Answers;
using Kubar.Benefits.Tables;

namespace Kubar.Benefits.Cli.Roster.Reports;

/// <summary>A row and its answer.</summary>
/// <param name="Row">The row.</param>
/// <param name="Answer">Null where the row is rejected.</param>
/// <param name="Problems">Why it is rejected; empty where it is not.</param>
/// <param name="Sentences">Why benefits are not owed, or what they wait for, in whole sentences; empty unless they were asked for.</param>
internal readonly record struct AnsweredRow(RosterRow Row, RowAnswer? Answer, IReadOnlyList<CellProblem> Problems, IReadOnlyList<LocalizedText> Sentences)
{
    /// <summary>What became of it.</summary>
    public RowOutcome Outcome => Answer?.Outcome ?? RowOutcome.Rejected;
}
