using Kubar.Benefits.Law;
using static Kubar.Benefits.Rules.Catalogues.Instruments;

namespace Kubar.Benefits.Rules.Death;

/// <summary>JKM periodic grant paid at once: PP 44/2015 Pasal 34(1)b, as replaced by PP 82/2019.</summary>
internal static class DeathPeriodicGrant
{
    public static readonly Benefit Benefit = DeathSecurity.Grant(
        "jkm.periodic-grant",
        new("Santunan berkala dibayar sekaligus", "Periodic grant paid at once"),
        Parameters.JkmPeriodic,
        [],
        Pp44.Pasal("34(1)b").To(Pp82.InForceFrom.PlusDays(-1)),
        Pp82.Pasal("I angka 3 (Pasal 34(1)b)"));
}
