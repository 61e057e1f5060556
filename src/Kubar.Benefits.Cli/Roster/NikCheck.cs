using Kubar.Benefits.Cli.Roster.Cells;

namespace Kubar.Benefits.Cli.Roster;

/// <summary>What a NIK gives a clerk to look into. None of it keeps a row out, and none of it repeats the NIK.</summary>
internal static class NikCheck
{
    /// <summary>Adds what is found.</summary>
    /// <param name="row">The row.</param>
    /// <param name="region">The digits with which a NIK should begin.</param>
    /// <param name="found">Takes what is found.</param>
    public static void Run(RowDraft row, string region, List<RosterWarning> found)
    {
        if (!row.HasNik)
        {
            return;
        }

        if (row.Nik is not { } nik)
        {
            found.Add(RosterWarning.NikMalformed);
            return;
        }

        if (row.BirthDate is { } birth && !CellNik.HasBirth(nik, birth))
        {
            found.Add(RosterWarning.NikBirthDate);
        }

        if (row.Sex is { } sex && CellNik.SexOf(nik) != sex)
        {
            found.Add(RosterWarning.NikSex);
        }

        if (!CellNik.IsOf(nik, region))
        {
            found.Add(RosterWarning.NikRegion);
        }

        if (row.SameNikAs > 0)
        {
            found.Add(RosterWarning.NikTwice);
        }
    }
}
