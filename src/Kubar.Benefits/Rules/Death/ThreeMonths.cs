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

    /// <summary>Pasal 42(1)b would pay the rest to one in arrears, less the arrears.</summary>
    private static readonly Truth LeftToArrears =
        ReadingCatalogue.ArrearsAndThreeMonths["rest-less-arrears"].IsChosen & Arrears.OfBpu;

    /// <summary>More than the funeral cost is owed.</summary>
    public static readonly Truth Fulfilled = Condition(
        "jkm.three-months",
        new("Tiga bulan kepesertaan", "Three months of membership"),
        (Participants.Bpu & Permenaker1.IsInForce & Concerned).Choose(Held | LeftToArrears, Truth.Always),
        Say(
            $"syarat tiga bulan kepesertaan dipenuhi atau tidak berlaku",
            $"the condition of three months of membership is met or does not apply"),
        Say(
            $"peserta baru (kepesertaan mulai {Facts.MembershipBegan}) baru membayar iuran {Facts.PaidRun} berturut-turut ketika meninggal pada {Facts.EventDate}; diperlukan {Parameters.JkmFullBenefitMinMonths.Count}, maka hanya biaya pemakaman yang terutang",
            $"the participant, a member since {Facts.MembershipBegan}, had paid {Facts.PaidRun} in a row at death on {Facts.EventDate}; {Parameters.JkmFullBenefitMinMonths.Count} are required, so only the funeral cost is owed"),
        Permenaker1.Pasal("97A"));
}
