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

    /// <summary>This membership brings more than the funeral cost.</summary>
    private static readonly Truth ByThis = DeathCover.InCover & ThreeMonths.Fulfilled;

    /// <summary>More than the funeral cost is brought by the other segment's membership alone.</summary>
    public static readonly Truth ByOtherAlone = Facts.InBothSegments & !ByThis;

    /// <summary>The JKM of this membership, where the other segment is paid for too.</summary>
    private static readonly Count OfThis = ByThis.Choose(OfEmployers, 0);

    /// <summary>One JKM more where the other segment is paid for too; that one alone where this membership brings none.</summary>
    private static readonly Count OfOther = ByThis.Choose(ReadingCatalogue.BothSegments.Decide(("each", 1), ("one", 0)), 1);

    private static readonly Count Times = Facts.InBothSegments.Choose(OfThis + OfOther, OfEmployers);

    /// <summary>
    /// What this membership's employer owes (Pasal 35, 41(2)), or its arrears hold back (Pasal 42(1)b), is a part: the other segment's JKM is
    /// told to have been paid for, so that BPJS pays it, and at once. Of both together one payer or one day cannot be named.
    /// </summary>
    private static readonly Truth AllAlike = Facts.InBothSegments.Choose(
        Condition(
            "jkm.in-one-part",
            new("JKM kedua segmen dibayar sebagai satu bagian", "JKM of both segments paid as one part"),
            Facts.JkmInOnePart,
            Say($"JKM kedua segmen dibayar sebagai satu bagian", $"the JKM of both segments is paid as one part"),
            Say($"JKM kedua segmen dibayar dalam dua bagian", $"the JKM of both segments is paid in two parts"),
            Pp44.Pasal("35(1), 41(2), 42(1)")).ByLawOf(LawInForce.OfDeath),
        Truth.Always);

    /// <summary>The employer owes all of it; of the JKM of both segments it owes a part.</summary>
    public static readonly Truth EmployerPays = DeathCover.EmployerPays & AllAlike;

    /// <summary>All of it waits until the arrears are paid; of the JKM of both segments a part.</summary>
    private static readonly Truth Waits = ArrearsRule.OfDeath.AwaitsPayment & AllAlike;

    /// <summary>The JKM of both segments is paid by two, or on two days.</summary>
    public static readonly Truth InParts = OwedInFull & Facts.InBothSegments & ByThis & (DeathCover.EmployerPays | ArrearsRule.OfDeath.AwaitsPayment);

    /// <summary>BPJS pays what is of this membership now; which of two owes the one JKM of the reading "one" is not said.</summary>
    private static readonly Truth ThisNowByBpjs = ReadingCatalogue.BothSegments.Decide(
        ("each", !DeathCover.EmployerPays & !ArrearsRule.OfDeath.AwaitsPayment),
        ("one", !EmployerPays & !Waits));

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
        DeferredWhen = Waits,
        PaidByEmployer = EmployerPays,
        PaidNowByBpjs = (ThisNowByBpjs.Choose(Facts.InBothSegments.Choose(OfThis, OfEmployers), 0) + Facts.InBothSegments.Choose(OfOther, 0)) * sum.On(LawInForce.OfDeath).Amount,
        PartInArrears = Facts.InBothSegments.Choose(OfThis, OfEmployers) * sum.On(LawInForce.OfDeath).Amount,
        EmployerPaysFirst = DeathCover.PaysFirst,
        Payee = Heirs.OfJkmOrFund,
        BearsArrears = true,
        Terms = terms,
    };
}
