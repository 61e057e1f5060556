using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using Kubar.Benefits.Rules.Participation;
using static Kubar.Benefits.Rules.Catalogues.Instruments;
using static Kubar.Benefits.Rules.Vocabulary.Lawmaking;

namespace Kubar.Benefits.Rules.Accident;

/// <summary>Disability: PP 44/2015 Pasal 25(2)b angka 3; Lampiran III I.b.3 and II; Permenaker 5/2021 Pasal 84.</summary>
internal static class Disability
{
    /// <summary>Loss points are millionths: a percentage and a share of function, each to a tenth of a percent.</summary>
    public const int PointsPerBasisPoint = LossRow.PointsPerBasisPoint;

    private static readonly IReadOnlyList<DatedCitation> PartialSources =
        [Pp44.At("Lampiran III I.b.3.a, b, II"), Pp82.At("Lampiran III").Graded(Grade.B)];

    private static readonly IReadOnlyList<DatedCitation> TotalSources =
        [Pp44.At("Lampiran III I.b.3.c"), Pp82.At("Lampiran III").Graded(Grade.B)];

    /// <summary>A medical finding, not a percentage (Pasal 25(2)b angka 3).</summary>
    public static readonly Truth IsTotal = Condition(
        "jkk.total-disability-found",
        new("Cacat total tetap", "Permanent total disability"),
        Facts.TotalDisability,
        Say($"dinyatakan cacat total tetap", $"found permanently and totally disabled"),
        Say($"tidak dinyatakan cacat total tetap", $"not found permanently and totally disabled"),
        Pp44.At("Lampiran III I.b.3.c"));

    /// <summary>
    /// A disability that a doctor certified before the death is the participant's right, which passes to the heirs (Pasal 37(2)(4));
    /// whether a death takes its place is a reading. One that was not certified before brings nothing beside the death.
    /// </summary>
    private static readonly Truth OutlivesDeath = Condition(
        "jkk.disability-survived",
        new("Cacat dinyatakan sebelum meninggal", "Disability certified before the death"),
        !Facts.Died | ReadingCatalogue.DisabilityThenDeath.Decide(
            ("both", Facts.CertifiedBeforeDeath),
            ("death-replaces", Truth.Never)),
        Say($"cacat dinyatakan sebelum peserta meninggal dunia: haknya beralih kepada ahli waris", $"the disability was certified before the death: the right passes to the heirs")
            .But(!Facts.Died, Say($"peserta tidak meninggal dunia", $"the participant has not died")),
        Say($"cacat tidak dinyatakan sebelum peserta meninggal dunia: yang diberikan manfaat kematian", $"the disability was not certified before the death: what is given is for the death")
            .But(Facts.CertifiedBeforeDeath, Say($"santunan kematian menggantikan santunan cacat yang belum dibayar", $"the death grant takes the place of the disability benefit not yet paid")),
        Pp44.Pasal("37(2)(4)"));

    private static readonly Truth NotPaidYet = Condition(
        "already-paid",
        new("Belum dibayar sebelum meninggal", "Not paid before the death"),
        !(Facts.Died & Facts.DisabilityPaid),
        Say($"santunan cacat belum dibayar", $"no disability benefit has been paid"),
        Say($"santunan cacat sudah dibayar sebelum peserta meninggal dunia", $"the disability benefit was paid before the death"),
        Pp44.Pasal("37(2)(4)"));

    /// <summary>A disability certified before a death is owed beside what the death brings, whether it is still to be paid or was paid.</summary>
    public static readonly Truth TotalBeforeDeath = Facts.Died & Facts.TotalDisability & OutlivesDeath;

    /// <summary>It was paid, and with it the periodic grant.</summary>
    public static readonly Truth PaidBeforeDeath = Facts.Died & Facts.DisabilityPaid;

    /// <summary>A total disability was certified and paid before the death, which can take the place only of what was not paid.</summary>
    public static readonly Truth TotalPaidBeforeDeath = Facts.TotalDisability & Facts.CertifiedBeforeDeath & Facts.DisabilityPaid;

    private static readonly Truth HasLosses = Condition(
        "jkk.losses",
        new("Cacat sebagian", "Partial disability"),
        Facts.HasLosses,
        Say($"ada cacat sebagian anatomis atau fungsi", $"there is a partial anatomical or functional disability"),
        Say($"tidak ada cacat sebagian", $"there is no partial disability"),
        Pp44.At("Lampiran III I.b.3"));

    private static readonly Truth NotTotal = Condition(
        "jkk.disability-partial",
        new("Bukan cacat total tetap", "Not permanently and totally disabled"),
        !Facts.TotalDisability,
        Say($"bukan cacat total tetap", $"not permanently and totally disabled"),
        Say($"santunan cacat total tetap menggantikan cacat sebagian", $"the benefit for total disability takes the place of that for partial disability"),
        Pp44.At("Lampiran III I.b.3"));

    /// <summary>Partial losses add up to at most 70 % (Permenaker 5/2021 Pasal 84(1)); before those rules by reading.</summary>
    private static readonly Count Points = Number(
        "jkk.disability-points",
        new("Jumlah persentase cacat sebagian", "Sum of the percentages of partial disability"),
        (LawInForce.PaymentRules | ReadingCatalogue.SeveralLossesBefore2019.Decide(("ceiling", Truth.Always), ("no-ceiling", Truth.Never))).Choose(
            Count.Min(Facts.LossPoints, Ceiling),
            Facts.LossPoints),
        Pp44.At("Lampiran III II"),
        PaymentRule("84(1)"));

    public static readonly Benefit Partial = new(SecurityProgram.Jkk, "jkk.partial-disability", new("Santunan cacat sebagian", "Partial disability"))
    {
        Sources = PartialSources,
        Events = AccidentSecurity.Events,
        OwedWhen = AccidentSecurity.Owed & HasLosses & NotTotal & OutlivesDeath & NotPaidYet & AccidentPayee.HeirsOrFundExist,
        Amount = BenefitBasis.Reckon(PartialOn),
        DeferredWhen = AccidentSecurity.CashDeferred,
        PaidByEmployer = AccidentPayer.Employer,
        EmployerPaysFirst = AccidentPayer.EmployerFirst,
        Payee = AccidentPayee.ParticipantOrHeirs,
        BearsArrears = true,
        Terms = [CareTerms.DisputedPercentage],
    };

    public static readonly Benefit Total = new(SecurityProgram.Jkk, "jkk.total-disability", new("Santunan cacat total tetap", "Permanent total disability"))
    {
        Sources = TotalSources,
        Events = AccidentSecurity.Events,
        OwedWhen = AccidentSecurity.Owed & IsTotal & OutlivesDeath & NotPaidYet & AccidentPayee.HeirsOrFundExist,
        Amount = BenefitBasis.Reckon(TotalOn),
        DeferredWhen = AccidentSecurity.CashDeferred,
        PaidByEmployer = AccidentPayer.Employer,
        EmployerPaysFirst = AccidentPayer.EmployerFirst,
        Payee = AccidentPayee.ParticipantOrHeirs,
        BearsArrears = true,
    };

    private static Count Ceiling => new(new MultiplyNode(
        Unit.LossPoints,
        Parameters.JkkDisabilityPartialCeiling.On(Date.Later(LawInForce.Day, Date.On(Pp82.InForceFrom))).Percent.Node,
        ((Count)PointsPerBasisPoint).Node));

    /// <summary>The percentages of the table x the share of the function lost x 80 x the monthly basis.</summary>
    public static Amount PartialOn(MonthlyBasis basis) => basis.Reckon(
        "jkk.partial-disability-share",
        new("Santunan cacat sebagian", "Partial disability"),
        new Rate(Points.Node),
        Parameters.JkkWageMonths.Count,
        PartialSources,
        PointsPerBasisPoint);

    /// <summary>70 % x 80 x the monthly basis.</summary>
    public static Amount TotalOn(MonthlyBasis basis) => basis.Reckon(
        "jkk.total-disability-share",
        new("Santunan cacat total tetap", "Permanent total disability"),
        Parameters.JkkDisabilityTotalPermanent.Percent,
        Parameters.JkkWageMonths.Count,
        TotalSources);
}
