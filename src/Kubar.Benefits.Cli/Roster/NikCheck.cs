using Kubar.Benefits.Tables;
using Kubar.Benefits.Tables.Cells;

namespace Kubar.Benefits.Cli.Roster;

/// <summary>What a NIK gives a clerk to look into, beside the row's other facts. None of it keeps a row out, and none of it repeats the NIK.</summary>
internal static class NikCheck
{
    /// <summary>Adds what is found.</summary>
    /// <param name="row">The row.</param>
    /// <param name="region">The digits with which a NIK should begin.</param>
    /// <param name="found">Takes what is found.</param>
    public static void Run(TableRow row, string region, List<RosterWarning> found)
    {
        if (row.NikNumber is not { } nik)
        {
            return;
        }

        if (row.Participant.BirthDate is { } birth && !NikCell.HasBirth(nik, birth))
        {
            found.Add(RosterWarning.NikBirthDate);
        }

        if (row.Sex is { } sex && NikCell.SexOf(nik) != sex)
        {
            found.Add(RosterWarning.NikSex);
        }

        if (!NikCell.IsOf(nik, region))
        {
            found.Add(RosterWarning.NikRegion);
        }
    }
}
