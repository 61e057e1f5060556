using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using static Kubar.Benefits.Rules.Catalogues.Instruments;
using static Kubar.Benefits.Rules.Vocabulary.Lawmaking;

namespace Kubar.Benefits.Rules.Accident;

/// <summary>
/// The right to JKK lapses some years after the accident or the diagnosis: PP 44/2015 Pasal 26, as replaced by PP 82/2019. No limit is
/// written for JKM.
/// </summary>
internal static class ClaimLimit
{
    /// <summary>A limit of so many years cuts off no event of which a case can tell.</summary>
    private const long AsGoodAsNone = 1000;

    /// <summary>The limit was newer law's while the claim was still alive.</summary>
    private static readonly Truth ByNewerLimit = ReadingCatalogue.ClaimLimitTransition.Decide(
        ("event-date", Truth.Never),
        ("newer-if-alive", AliveOnTransition));

    /// <summary>"lewat waktu 2 (dua) tahun", "lewat waktu 5 (lima) tahun": years within which to claim, from the event.</summary>
    public static readonly Count Years = Number(
        "jkk.claim-limit-years",
        new("Batas waktu menuntut", "Claim limit"),
        ByNewerLimit.Choose(
            Parameters.JkkClaimLimit.On(Date.Later(LawInForce.Day, Date.On(Pp82.InForceFrom))).Count,
            Parameters.JkkClaimLimit.Count),
        Replaced("26", 2, "26"));

    /// <summary>
    /// "Hak Peserta dan/atau Pemberi Kerja" since PP 82/2019: a worker whom the employer never registered is no participant. Before, the
    /// article names nobody and so covers all.
    /// </summary>
    private static readonly Truth NoLimitOfEmployersDebt =
        AccidentPayer.EmployerForGood
        & (Pp82.IsInForce | ByNewerLimit)
        & ReadingCatalogue.ClaimLimitOfEmployerDebt.Decide(
            ("no-limit", Truth.Always),
            ("limit", Truth.Never));

    /// <summary>There is a last day to claim.</summary>
    public static readonly Truth Runs = !NoLimitOfEmployersDebt;

    /// <summary>The death came when the limit had passed.</summary>
    private static readonly Truth DiedAfterIt = Facts.Died & (Facts.YearsToDeath > Years);

    /// <summary>The application came in time; without one the limit is not tested.</summary>
    public static readonly Truth Kept = Condition(
        "jkk.claim-limit-kept",
        new("Diajukan dalam batas waktu", "Claimed within the limit"),
        NoLimitOfEmployersDebt | InTime,
        Say(
            $"hak menuntut manfaat belum gugur: batasnya {Years} sesudah kejadian",
            $"the right to claim has not lapsed: the limit is {Years} after the event")
            .But(
                NoLimitOfEmployersDebt,
                Say(
                    $"batas waktu menuntut tidak berlaku bagi tuntutan kepada pemberi kerja yang tidak mendaftarkan pekerja",
                    $"no limit runs against the claim on an employer who did not register the worker")),
        Say(
            $"permohonan diajukan lebih dari {Years} sesudah kejadian; hak menuntut sudah gugur",
            $"the application was made more than {Years} after the event; the right has lapsed"),
        Replaced("26", 2, "26"));

    /// <summary>
    /// The same of what a death brings: where the death itself came after the limit, no claim could have come before it, and against which
    /// claim the limit runs is a reading.
    /// </summary>
    public static readonly Truth KeptOnDeath = Condition(
        "jkk.claim-limit-kept-on-death",
        new("Diajukan dalam batas waktu", "Claimed within the limit"),
        NoLimitOfEmployersDebt | ReadingCatalogue.ClaimLimitOfLaterClaims.Decide(
            ("first-claim", DiedAfterIt | InTime),
            ("each-claim", !DiedAfterIt & InTime)),
        Say(
            $"hak menuntut manfaat belum gugur: batasnya {Years} sesudah kejadian",
            $"the right to claim has not lapsed: the limit is {Years} after the event")
            .But(
                DiedAfterIt,
                Say(
                    $"peserta meninggal dunia lebih dari {Years} sesudah kejadian; batas waktu dihitung terhadap pengajuan pertama, sehingga hak atas manfaat kematian belum gugur",
                    $"the participant died more than {Years} after the event; the limit runs against the first claim, so that the right to what a death brings has not lapsed"))
            .But(
                NoLimitOfEmployersDebt,
                Say(
                    $"batas waktu menuntut tidak berlaku bagi tuntutan kepada pemberi kerja yang tidak mendaftarkan pekerja",
                    $"no limit runs against the claim on an employer who did not register the worker")),
        Say(
            $"permohonan diajukan lebih dari {Years} sesudah kejadian; hak menuntut sudah gugur",
            $"the application was made more than {Years} after the event; the right has lapsed")
            .But(
                DiedAfterIt,
                Say(
                    $"peserta meninggal dunia lebih dari {Years} sesudah kejadian; hak menuntut sudah gugur",
                    $"the participant died more than {Years} after the event; the right has lapsed")),
        Replaced("26", 2, "26"));

    private static Truth InTime => !Facts.Applied | (Facts.YearsToApplication <= Years);

    /// <summary>By the limit of the event's own day.</summary>
    private static Truth AliveOnTransition => Parameters.JkkClaimLimit.ByPeriod(
        years => Date.On(Pp82.InForceFrom.PlusYears(-(int)Math.Min(years, AsGoodAsNone))) <= Facts.EventDate);
}
