using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using static Kubar.Benefits.Rules.Catalogues.Instruments;
using static Kubar.Benefits.Rules.Vocabulary.Lawmaking;

namespace Kubar.Benefits.Rules.Accident;

/// <summary>Home care, with a ceiling in money and in months: PP 82/2019 Pasal 25(2)a angka 13; Permenaker 5/2021 Pasal 110.</summary>
internal static class HomeCare
{
    private static readonly Truth InLaw = Condition(
        "jkk.home-care-in-law",
        new("Perawatan di rumah sudah diatur", "Home care is in the law"),
        Parameters.JkkHomeCareAmount.IsInForce,
        Say($"perawatan di rumah dijamin sejak {Date.On(Pp82.InForceFrom)}", $"home care is covered since {Date.On(Pp82.InForceFrom)}"),
        Say($"perawatan di rumah baru dijamin bagi kejadian sejak {Date.On(Pp82.InForceFrom)}", $"home care is covered only for events since {Date.On(Pp82.InForceFrom)}"),
        Pp82.Pasal("I angka 1 (Pasal 25(2)a angka 13)"));

    public static readonly Benefit Benefit = new(SecurityProgram.Jkk, "jkk.home-care", new("Perawatan di rumah", "Home care"))
    {
        Sources = [Pp82.Pasal("I angka 1 (Pasal 25(2)a angka 13), Lampiran III A.1.m"), PaymentRule("110")],
        Events = AccidentSecurity.Events,
        OwedWhen = AccidentSecurity.Owed & InLaw & DiedTheSameDay.Not(Facts.HomeCareCost) & AccidentPayee.OfCare.Exists,
        Amount = Amount.Min(CostWithinMonths, Parameters.JkkHomeCareAmount.Amount),
        PaidByEmployer = AccidentPayer.Employer,
        EmployerPaysFirst = AccidentPayer.EmployerFirst,
        Payee = AccidentPayee.OfCare.Payee,
        Terms = [CareTerms.AtHome],
    };

    /// <summary>Of care that lasted longer than the months covered, the part that falls within them is not told by its whole cost.</summary>
    private static Amount CostWithinMonths => (Facts.HomeCareMonths <= Parameters.JkkHomeCareMonths.Count).Choose(
        Facts.HomeCareCost,
        Amount.Min(Facts.HomeCareCost, Facts.HomeCareCostWithinLimit));
}
