using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using Kubar.Benefits.Rules.Accident;
using Kubar.Benefits.Rules.Participation;
using Kubar.Benefits.Rules.Recipients;
using static Kubar.Benefits.Rules.Catalogues.Instruments;
using static Kubar.Benefits.Rules.Vocabulary.Lawmaking;

namespace Kubar.Benefits.Rules.Death;

/// <summary>What every benefit of JKM has in common: PP 44/2015 Pasal 34, 40-42.</summary>
internal static class DeathSecurity
{
    /// <summary>A death not from work: also a sudden death at work that does not count as an accident.</summary>
    public static readonly Truth DeathNotFromWork = Condition(
        "jkm.event",
        new("Meninggal dunia bukan akibat kerja", "Death not from work"),
        Facts.EventKind.Is(EventKind.NonWorkDeath)
            | (Facts.EventKind.Is(EventKind.SuddenDeathAtWork) & !WorkAccident.Happened),
        Say($"meninggal dunia pada {Facts.DayOfDeath} bukan akibat kecelakaan kerja", $"died on {Facts.DayOfDeath}, not from work"),
        Say($"meninggal mendadak itu dianggap kecelakaan kerja", $"the sudden death counts as a work accident"),
        [Pp44.Pasal("40(1)"), .. Replaced("34(1)", 3, "34(1)"), PaymentRule("96")]).ByLawOf(LawInForce.OfDeath);

    /// <summary>
    /// By this membership or by that in the other segment, of which it is told that it is covered and paid for: what ends the right of
    /// the one (Pasal 42, and Pasal 34(1) where it has ended) does not reach the other.
    /// </summary>
    public static readonly Truth Owed = DeathNotFromWork & (DeathCover.InCover | Facts.InBothSegments);

    /// <summary>All but the funeral cost need three months of membership (Permenaker 1/2025 Pasal 97A), of a BPU: not the JKM of the other segment.</summary>
    public static readonly Truth OwedInFull = Owed & (ThreeMonths.Fulfilled | Facts.InBothSegments);

    /// <summary>"manfaat JKM yang iurannya telah dibayar oleh setiap Pemberi Kerja"</summary>
    public static readonly Count OfEmployers = Number(
        "jkm.of-employers",
        new("JKM untuk setiap pemberi kerja atau pekerjaan", "JKM for each employer or occupation"),
        Participants.Pu.Choose(
            Facts.Jobs,
            ReadingCatalogue.SeveralJobsBpu.Decide(("one-jkm", 1), ("jkm-for-each", Facts.Jobs))),
        PaymentRule("101").To(Permenaker1.InForceFrom.PlusDays(-1)).For(SeveralEmployers),
        Permenaker1.Pasal("101").For(SeveralEmployers)).ByLawOf(LawInForce.OfDeath);

    /// <summary>One JKM more where the other segment is paid for too; that one alone where this membership brings none.</summary>
    private static readonly Count Times = Facts.InBothSegments.Choose(
        (DeathCover.InCover & ThreeMonths.Fulfilled).Choose(
            OfEmployers + ReadingCatalogue.BothSegments.Decide(("each", 1), ("one", 0)),
            1),
        OfEmployers);

    public static readonly IReadOnlyList<EventKind> Deaths = [EventKind.SuddenDeathAtWork, EventKind.NonWorkDeath];

    /// <summary>Pasal 101 speaks of one "yang bekerja pada lebih dari 1 (satu) Pemberi Kerja".</summary>
    private static Truth SeveralEmployers => Participants.Pu & (Facts.Jobs >= 2);

    /// <summary>A cash benefit of JKM to the heirs that arrears hold back until they are paid (Pasal 42(1)b).</summary>
    public static Benefit Grant(string id, LocalizedText name, Parameter sum, IReadOnlyList<Truth> terms, params IReadOnlyList<DatedCitation> sources) => new(SecurityProgram.Jkm, id, name)
    {
        Sources = sources,
        Events = Deaths,
        ByLawOf = LawInForce.OfDeath,
        OwedWhen = OwedInFull,
        Amount = Times * sum.On(LawInForce.OfDeath).Amount,
        DeferredWhen = ArrearsRule.OfDeath.AwaitsPayment,
        PaidByEmployer = DeathCover.EmployerPays,
        EmployerPaysFirst = DeathCover.PaysFirst,
        Payee = Heirs.OfJkmOrFund,
        BearsArrears = true,
        Terms = terms,
    };
}
