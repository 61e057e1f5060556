using Kubar.Benefits.Expressions;
using static Kubar.Benefits.Rules.Instruments;
using static Kubar.Benefits.Rules.Lawmaking;

namespace Kubar.Benefits.Rules;

/// <summary>The basis of every wage-linked benefit: PP 44/2015 Pasal 32(1) and Lampiran II, Permenaker 5/2021 Pasal 87-89.</summary>
internal static class BenefitBasis
{
    /// <summary>BPU: the basis of the income's bracket (Lampiran II).</summary>
    public static readonly Amount OfIncome = Step(
        "basis.bpu",
        new("Dasar manfaat", "Basis of benefits"),
        IncomeBrackets.BasisOf(Facts.MonthlyIncome),
        Say(
            $"dasar manfaat bagi golongan penghasilan {Facts.MonthlyIncome} sebulan",
            $"the basis of benefits of the bracket to which an income of {Facts.MonthlyIncome} a month belongs"),
        Pp44.At("Lampiran II"));

    /// <summary>PU: the reported wage, on which BPJS pays (Pasal 32(1)(2)).</summary>
    public static readonly Amount OfReportedWage = Step(
        "basis.pu",
        new("Upah sebulan", "Monthly wage"),
        Facts.MonthlyWage,
        Say($"upah terakhir sebulan yang dilaporkan", $"the last monthly wage reported")
            .But(Cover.EmployerPays, Say($"upah terakhir sebulan", $"the last monthly wage")),
        Pp44.Pasal("32(1)"),
        PaymentRule("87"));

    /// <summary>PU: the true wage, on which the employer owes (Pasal 27, 32(2)).</summary>
    public static readonly Amount OfActualWage = Step(
        "basis.pu-actual",
        new("Upah sebulan yang sebenarnya", "True monthly wage"),
        Facts.ActualMonthlyWage,
        Say($"upah terakhir sebulan yang sebenarnya", $"the last true monthly wage"),
        Pp44.Pasal("27, 32(2)"));

    /// <summary>The basis on which this participant's benefits are reckoned.</summary>
    public static readonly Amount Monthly = Participants.Bpu.Choose(
        OfIncome,
        (Facts.ActualWageGiven & Cover.EmployerPays).Choose(OfActualWage, OfReportedWage));
}
