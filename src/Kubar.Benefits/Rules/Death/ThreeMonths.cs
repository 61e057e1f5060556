using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using static Kubar.Benefits.Rules.Instruments;
using static Kubar.Benefits.Rules.Lawmaking;

namespace Kubar.Benefits.Rules;

/// <summary>
/// A newly registered BPU who dies before three consecutive months of membership: funeral cost only.
/// Permenaker 1/2025 Pasal 97A.
/// </summary>
internal static class ThreeMonths
{
    private static readonly Truth Concerned =
        ReadingCatalogue.ThreeMonthsScope["every-death"].IsChosen | (Date.On(Permenaker1.InForceFrom) <= Facts.MembershipBegan);

    private static readonly Truth Held = ReadingCatalogue.ThreeMonths["calendar-months"].IsChosen.Choose(
        Facts.MembershipMonths >= Parameters.JkmFullBenefitMinMonths.Count,
        ReadingCatalogue.ThreeMonths["ninety-days"].IsChosen.Choose(
            Facts.MembershipDays >= 90,
            Facts.PaidRun >= Parameters.JkmFullBenefitMinMonths.Count));

    private static readonly Truth Applies = Participants.Bpu & Permenaker1.IsInForce & Concerned;

    /// <summary>Pasal 42(1)b would pay the rest to one in arrears, less the arrears.</summary>
    private static readonly Truth LeftToArrears =
        ReadingCatalogue.ArrearsAndThreeMonths["rest-less-arrears"].IsChosen & Arrears.OfBpu;

    /// <summary>More than the funeral cost is owed.</summary>
    public static readonly Truth Fulfilled = Condition(
        "jkm.three-months",
        new("Tiga bulan kepesertaan", "Three months of membership"),
        Applies.Choose(Held | LeftToArrears, Truth.Always),
        Say(
            $"syarat {Parameters.JkmFullBenefitMinMonths.Count} kepesertaan tidak berlaku: hanya bagi peserta BPU yang kepesertaannya mulai sejak {Date.On(Permenaker1.InForceFrom)}",
            $"the condition of {Parameters.JkmFullBenefitMinMonths.Count} of membership does not apply: only to BPU whose membership began since {Date.On(Permenaker1.InForceFrom)}")
            .But(
                Applies,
                Say(
                    $"syarat {Parameters.JkmFullBenefitMinMonths.Count} kepesertaan dipenuhi: iuran {Facts.PaidRun} berturut-turut sudah dibayar",
                    $"the condition of {Parameters.JkmFullBenefitMinMonths.Count} of membership is met: contributions of {Facts.PaidRun} in a row had been paid")),
        Say(
            $"peserta baru (kepesertaan mulai {Facts.MembershipBegan}) baru membayar iuran {Facts.PaidRun} berturut-turut ketika meninggal pada {Facts.EventDate}; diperlukan {Parameters.JkmFullBenefitMinMonths.Count}, maka hanya biaya pemakaman yang terutang",
            $"the participant, a member since {Facts.MembershipBegan}, had paid {Facts.PaidRun} in a row at death on {Facts.EventDate}; {Parameters.JkmFullBenefitMinMonths.Count} are required, so only the funeral cost is owed"),
        Permenaker1.Pasal("97A"));
}
