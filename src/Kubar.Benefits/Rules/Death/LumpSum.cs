using Kubar.Benefits.Law;
using Kubar.Benefits.Rules.Participation;
using static Kubar.Benefits.Rules.Catalogues.Instruments;

namespace Kubar.Benefits.Rules.Death;

/// <summary>JKM lump sum: PP 44/2015 Pasal 34(1)a, as replaced by PP 82/2019.</summary>
internal static class LumpSum
{
    public static readonly Benefit Benefit = DeathSecurity.Grant(
        "jkm.lump-sum",
        new("Santunan sekaligus", "Lump-sum death benefit"),
        Parameters.JkmLumpSum,
        [EmployerReimbursement.OfDeath],
        Pp44.Pasal("34(1)a").To(Pp82.InForceFrom.PlusDays(-1)),
        Pp82.Pasal("I angka 3 (Pasal 34(1)a)"));
}
