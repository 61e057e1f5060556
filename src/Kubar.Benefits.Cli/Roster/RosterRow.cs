using Kubar.Benefits.Cases;
using Kubar.Benefits.Tables;

namespace Kubar.Benefits.Cli.Roster;

/// <summary>A row and the case that it makes of the event.</summary>
/// <param name="Table">The row as it was read.</param>
/// <param name="Case">The case to assess; null where the row is rejected.</param>
/// <param name="Warnings">What to look into.</param>
internal sealed record RosterRow(TableRow Table, BenefitCase? Case, IReadOnlyList<RosterWarning> Warnings)
{
    /// <summary>The line on which it stands, from 1.</summary>
    public long Line => Table.Line;

    /// <summary>An earlier line with the same NIK, else with the same name and birth date; 0: none.</summary>
    public long EarlierLine => Table.SameNikAs > 0 ? Table.SameNikAs : Table.SamePersonAs;

    /// <summary>Whether there is anything to look into; every warning of the table is one.</summary>
    public bool HasWarnings => Warnings.Count > 0;

    /// <summary>Everything that is wrong with it.</summary>
    public IReadOnlyList<CellProblem> Problems => Table.Problems;
}
