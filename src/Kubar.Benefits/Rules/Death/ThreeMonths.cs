using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using Kubar.Benefits.Rules.Participation;
using static Kubar.Benefits.Rules.Catalogues.Instruments;
using static Kubar.Benefits.Rules.Vocabulary.Lawmaking;

namespace Kubar.Benefits.Rules.Death;

/// <summary>A newly registered BPU who dies before three consecutive months of membership: funeral cost only.</summary>
/// <law>Permenaker 1/2025 Pasal 97A</law>
internal static class ThreeMonths
{
    /// <summary>A month is taken for so many days by those who count days.</summary>
    private const int DaysOfMonth = 30;

    /// <summary>"yang baru mendaftar"</summary>
    private static readonly Truth NewlyRegistered = ReadingCatalogue.ThreeMonthsScope.Decide(
        ("new-members", Restart.Graded("jkm", Facts.MembershipBegan >= Date.On(Permenaker1.InForceFrom))),
        ("every-death", Truth.Always));

    /// <summary>"masa kepesertaan 3 (tiga) bulan berturut-turut"</summary>
    private static readonly Truth ThreeInARow = ReadingCatalogue.ThreeMonths.Decide(
        ("paid-months", Facts.PaidRun >= Required),
        ("calendar-months", Facts.MembershipMonths >= Required),
        ("ninety-days", Facts.MembershipDays >= RequiredDays));

    /// <summary>"Peserta Bukan Penerima Upah": trainees are among them by Permenaker 5/2021 Pasal 31(1)c.</summary>
    private static readonly Truth OfThem = Participants.Bpu | ReadingCatalogue.TraineeThreeMonths.Decide(
        ("reached", Participants.Trainee),
        ("not-reached", Truth.Never));

    /// <summary>The condition is one for this death.</summary>
    public static readonly Truth Applies = OfThem & Permenaker1.IsInForceOn(LawInForce.OfDeath) & NewlyRegistered;

    /// <summary>PP 44/2015 Pasal 42(1)b would pay the rest to one in arrears, less the arrears.</summary>
    private static readonly Truth LeftToArrears = ReadingCatalogue.ArrearsAndThreeMonths.Decide(
        ("funeral-only", Truth.Never),
        ("rest-less-arrears", ArrearsRule.OfDeath.OfBpu));

    /// <summary>More than the funeral cost is owed.</summary>
    public static readonly Truth Fulfilled = Condition(
        "jkm.three-months",
        new("Tiga bulan kepesertaan", "Three months of membership"),
        Applies.Choose(ThreeInARow | LeftToArrears, Truth.Always),
        Said.DoesNotApply
            .But(Applies, Said.Reached.Except(!ThreeInARow, Said.LeftToArrears))
            .Except(!Permenaker1.IsInForceOn(LawInForce.OfDeath), Said.NotYetLaw),
        Said.NotReached.Except(DeathCover.InCover & !Facts.InBothSegments, Said.FuneralOnly),
        Permenaker1.Pasal("97A")).ByLawOf(LawInForce.OfDeath);

    private static Count RequiredDays => new(new MultiplyNode(Unit.Days, ((Count)DaysOfMonth).Node, Required.Node));

    private static Count Required => Parameters.JkmFullBenefitMinMonths.On(LawInForce.OfDeath).Count;

    private static class Said
    {
        public static readonly Sentence DoesNotApply = Say(
            $"syarat {Required} kepesertaan tidak berlaku: hanya bagi peserta BPU yang kepesertaannya mulai sejak {Date.On(Permenaker1.InForceFrom)}",
            $"the condition of {Required} of membership does not apply: only to BPU whose membership began since {Date.On(Permenaker1.InForceFrom)}");

        public static readonly Sentence NotYetLaw = Say(
            $"syarat lama kepesertaan belum ada pada {LawInForce.OfDeath}: syarat itu baru berlaku sejak {Date.On(Permenaker1.InForceFrom)}",
            $"the law of {LawInForce.OfDeath} had no condition of months of membership yet: there is one since {Date.On(Permenaker1.InForceFrom)}");

        public static readonly Sentence Reached = Say(
            $"syarat {Required} kepesertaan dipenuhi: iuran {Facts.PaidRun} berturut-turut sudah dibayar",
            $"the condition of {Required} of membership is met: contributions of {Facts.PaidRun} in a row had been paid");

        public static readonly Sentence LeftToArrears = Say(
            $"iuran baru dibayar {Facts.PaidRun} berturut-turut dan ada tunggakan: selebihnya dibayar, dikurangi tunggakan",
            $"contributions of {Facts.PaidRun} in a row had been paid and there are arrears: the rest is paid less the arrears");

        public static readonly Sentence NotReached = Say(
            $"peserta baru (kepesertaan mulai {Facts.MembershipBegan}) baru membayar iuran {Facts.PaidRun} berturut-turut ketika meninggal pada {Facts.DayOfDeath}; diperlukan {Required}",
            $"the participant, a member since {Facts.MembershipBegan}, had paid {Facts.PaidRun} in a row at death on {Facts.DayOfDeath}; {Required} are required");

        /// <summary>Said only where the funeral cost is owed.</summary>
        public static readonly Sentence FuneralOnly = Say(
            $"peserta baru (kepesertaan mulai {Facts.MembershipBegan}) baru membayar iuran {Facts.PaidRun} berturut-turut ketika meninggal pada {Facts.DayOfDeath}; diperlukan {Required}, maka hanya biaya pemakaman yang diberikan",
            $"the participant, a member since {Facts.MembershipBegan}, had paid {Facts.PaidRun} in a row at death on {Facts.DayOfDeath}; {Required} are required, so only the funeral cost is given");
    }
}
