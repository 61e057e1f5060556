using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using Kubar.Benefits.Rules.Participation;
using Kubar.Benefits.Rules.Recipients;
using static Kubar.Benefits.Rules.Catalogues.Instruments;

namespace Kubar.Benefits.Rules.Death;

/// <summary>
/// JKM funeral cost: PP 44/2015 Pasal 34(1)c, as replaced by PP 82/2019; owed at once whatever the arrears (Pasal 42(1)a)
/// and whatever the months of membership (Permenaker 1/2025 Pasal 97A(2)).
/// </summary>
internal static class DeathFuneral
{
    public static readonly Benefit Benefit = new(SecurityProgram.Jkm, "jkm.funeral", new("Biaya pemakaman", "Funeral cost"))
    {
        Sources = [Pp44.Pasal("34(1)c").To(Pp82.InForceFrom.PlusDays(-1)), Pp82.Pasal("I angka 3 (Pasal 34(1)c)")],
        Events = DeathSecurity.Deaths,
        ByLawOf = LawInForce.OfDeath,
        OwedWhen = DeathSecurity.Owed,
        Amount = Times * Parameters.JkmFuneral.On(LawInForce.OfDeath).Amount,
        PaidByEmployer = DeathSecurity.EmployerPays,
        EmployerPaysFirst = DeathCover.PaysFirst,
        Payee = Heirs.OfJkmOrFuneralOrganiser,
    };

    /// <summary>"dengan biaya pemakaman dibayar 1 (satu) kali" since Permenaker 1/2025 Pasal 101, and in one segment only.</summary>
    private static Count Times => Permenaker1.IsInForceOn(LawInForce.OfDeath).Choose(1, DeathSecurity.OfEmployers);
}
