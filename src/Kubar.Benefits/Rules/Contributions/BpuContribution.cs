using Kubar.Benefits.Expressions;
using static Kubar.Benefits.Rules.Vocabulary.Lawmaking;

namespace Kubar.Benefits.Rules.Contributions;

/// <summary>The contribution of a BPU for a month: PP 44/2015 Pasal 20 and Lampiran II. Arrears are such months.</summary>
internal static class BpuContribution
{
    /// <summary>JKK: the contribution of the income's bracket (Pasal 20(1), Lampiran II).</summary>
    public static readonly Amount Jkk = JkkOn("contribution.bpu.jkk", LawInForce.Day);

    /// <summary>The same by the law of the day of death.</summary>
    public static readonly Amount JkkAtDeath = JkkOn("contribution.bpu.jkk-at-death", LawInForce.OfDeath);

    /// <summary>JKM: one sum for all (Pasal 20(3)).</summary>
    public static readonly Amount Jkm = Parameters.ContributionBpuJkm.Amount;

    /// <summary>The same by the law of the day of death.</summary>
    public static readonly Amount JkmAtDeath = Parameters.ContributionBpuJkm.On(LawInForce.OfDeath).Amount;

    /// <summary>Both.</summary>
    public static readonly Amount Whole = Jkk + Jkm;

    public static readonly Amount JkkOfMonth = ContributionRelief.OfMonth(Jkk);

    public static readonly Amount JkmOfMonth = ContributionRelief.OfMonth(Jkm);

    private static Amount JkkOn(string id, Date day) => IncomeBrackets.Table.ByPeriodOn(day, period => Step(
        id,
        new("Iuran JKK rentang penghasilan", "JKK contribution of the income bracket"),
        IncomeBrackets.ContributionOf(Facts.MonthlyIncome, period),
        Say(
            $"iuran JKK bagi rentang penghasilan {Facts.MonthlyIncome} sebulan",
            $"the JKK contribution of the bracket to which an income of {Facts.MonthlyIncome} a month belongs"),
        period.At("Pasal 20, Lampiran II")).ByLawOf(day));
}
