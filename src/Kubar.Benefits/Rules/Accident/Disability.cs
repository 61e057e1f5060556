using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using static Kubar.Benefits.Rules.Instruments;
using static Kubar.Benefits.Rules.Lawmaking;

namespace Kubar.Benefits.Rules;

/// <summary>Disability: PP 44/2015 Pasal 25(2)b angka 3; Lampiran III I.b.3 and II; Permenaker 5/2021 Pasal 84.</summary>
internal static class Disability
{
    /// <summary>Loss points are millionths: a percentage and a share of function, each to a tenth of a percent.</summary>
    public const int PointsPerBasisPoint = 100;

    /// <summary>A medical finding, not a percentage (Pasal 25(2)b angka 3).</summary>
    public static readonly Truth IsTotal = Condition(
        "jkk.total-disability-found",
        new("Cacat total tetap", "Permanent total disability"),
        Facts.TotalDisability,
        Say($"dinyatakan cacat total tetap", $"found permanently and totally disabled"),
        Say($"tidak dinyatakan cacat total tetap", $"not found permanently and totally disabled"),
        Pp44.At("Lampiran III I.b.3.c"));

    /// <summary>A death from the same accident takes the place of a disability benefit not yet paid, hence the reading.</summary>
    private static readonly Truth NotReplacedByDeath = Condition(
        "jkk.disability-survived",
        new("Tidak digantikan santunan kematian", "Not replaced by the death grant"),
        !Facts.Died | !(Facts.HasLosses | Facts.TotalDisability) | ReadingCatalogue.DisabilityThenDeath["both"].IsChosen,
        Say($"tidak digantikan oleh santunan kematian", $"not replaced by the death grant"),
        Say($"santunan kematian menggantikan santunan cacat", $"the death grant takes the place of the disability benefit"),
        Replaced("25(2)b angka 3, 4", 1, "25(2)b angka 3, 4"));

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
        Say($"santunan cacat total tetap menggantikan cacat sebagian", $"the benefit for total disability takes the place of the partial"),
        Pp44.At("Lampiran III I.b.3"));

    /// <summary>Partial losses add up to at most 70 % (Permenaker 5/2021 Pasal 84(1)); before those rules by reading.</summary>
    private static readonly Count Points = Number(
        "jkk.disability-points",
        new("Jumlah persentase cacat sebagian", "Sum of the percentages of partial disability"),
        (LawInForce.PaymentRules | !ReadingCatalogue.SeveralLossesBefore2019["no-ceiling"].IsChosen).Choose(
            Count.Min(Facts.LossPoints, Ceiling),
            Facts.LossPoints),
        Pp44.At("Lampiran III II"),
        PaymentRule("84(1)"));

    public static readonly Benefit Partial = new(SecurityProgram.Jkk, "jkk.partial-disability", new("Santunan cacat sebagian", "Partial disability"))
    {
        Sources = [Pp44.At("Lampiran III I.b.3.a, b, II"), Pp82.At("Lampiran III").Graded(Grade.B)],
        Events = AccidentSecurity.Survivable,
        OwedWhen = AccidentSecurity.Owed & HasLosses & NotTotal & NotReplacedByDeath & AccidentPayee.HeirsOrFundExist,
        Amount = PartialOn(BenefitBasis.Monthly),
        DeferredWhen = AccidentSecurity.CashDeferred,
        PaidByEmployer = Cover.EmployerPays,
        EmployerPaysFirst = Cover.PaysFirst,
        Payee = AccidentPayee.ParticipantOrHeirs,
        BearsArrears = true,
        Terms = [CareTerms.DisputedPercentage],
    };

    public static readonly Benefit Total = new(SecurityProgram.Jkk, "jkk.total-disability", new("Santunan cacat total tetap", "Permanent total disability"))
    {
        Sources = [Pp44.At("Lampiran III I.b.3.c"), Pp82.At("Lampiran III").Graded(Grade.B)],
        Events = AccidentSecurity.Survivable,
        OwedWhen = AccidentSecurity.Owed & IsTotal & NotReplacedByDeath & AccidentPayee.HeirsOrFundExist,
        Amount = TotalOn(BenefitBasis.Monthly),
        DeferredWhen = AccidentSecurity.CashDeferred,
        PaidByEmployer = Cover.EmployerPays,
        EmployerPaysFirst = Cover.PaysFirst,
        Payee = AccidentPayee.ParticipantOrHeirs,
        BearsArrears = true,
    };

    private static Count Ceiling => new(new MultiplyNode(
        Unit.LossPoints,
        new ParameterNode(Parameters.JkkDisabilityPartialCeiling, Date.Later(LawInForce.Day, Date.On(Pp82.InForceFrom)).Node),
        ((Count)PointsPerBasisPoint).Node));

    /// <summary>The percentages of the table x the share of the function lost x 80 x the monthly basis.</summary>
    public static Amount PartialOn(Amount basis) =>
        (new Rate(Points.Node) * Parameters.JkkWageMonths.Count * basis).Over(PointsPerBasisPoint).RoundedOnce;

    /// <summary>70 % x 80 x the monthly basis.</summary>
    public static Amount TotalOn(Amount basis) =>
        (Parameters.JkkDisabilityTotalPermanent.Percent * Parameters.JkkWageMonths.Count * basis).RoundedOnce;
}
