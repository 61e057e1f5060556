using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;

namespace Kubar.Benefits.Rules;

/// <summary>The whole law that is encoded, in the order of the regulation.</summary>
internal static class Rulebook
{
    private static readonly IReadOnlyList<Benefit> AccidentCash =
    [
        Reimbursement.Transport,
        TemporaryIncapacity.Benefit,
        Disability.Partial,
        Disability.Total,
        DeathGrant.Benefit,
        AccidentFuneral.Benefit,
        AccidentPeriodicGrant.Benefit,
        Orthosis.Benefit,
        Reimbursement.Dentures,
        Reimbursement.HearingAid,
        Reimbursement.Glasses,
        Scholarships.OfAccident,
    ];

    private static readonly IReadOnlyList<Benefit> DeathCash =
    [
        LumpSum.Benefit,
        DeathPeriodicGrant.Benefit,
        DeathFuneral.Benefit,
        Scholarships.OfDeath,
    ];

    /// <summary>Every benefit: PP 44/2015 Pasal 25, then 34, then what follows from how they are paid.</summary>
    public static readonly IReadOnlyList<Benefit> Benefits =
    [
        MedicalCare.Benefit,
        HomeCare.Benefit,
        .. AccidentCash,
        ReturnToWork.Benefit,
        .. DeathCash,
        LateCompensation.On(
            AccidentCash,
            "jkk.late-compensation",
            "37(2)(3)",
            AccidentSecurity.Deaths,
            Facts.JkkDaysLate,
            Facts.JkkWorkingDaysLate,
            AccidentPayee.ParticipantOrHeirs),
        LateCompensation.On(
            DeathCash,
            "jkm.late-compensation",
            "40(3)(4)",
            DeathSecurity.Deaths,
            Facts.JkmDaysLate,
            Facts.JkmWorkingDaysLate,
            Code.Of(Payee.Heirs)),
        EmployerShortfall.Benefit,
    ];

    /// <summary>What arrears take out of the cash that is payable now (Permenaker 5/2021 Pasal 92(2), 98(3)).</summary>
    public static readonly Amount TakenOut = Arrears.TakenOut.Choose(
        Amount.Min(Arrears.Sum, Amount.Sum(Benefits.Where(benefit => benefit.BearsArrears).Select(benefit => benefit.PayableNow))),
        Amount.Zero);

    /// <summary>Every rule as one graph.</summary>
    public static readonly Graph Graph = Graph.Of([.. Roots.Select(root => root.Node), .. Warnings.All.SelectMany(warning => warning.Text.Mentions)]);

    /// <summary>The figures that the rules use or facts are derived with, by id.</summary>
    public static readonly IReadOnlyList<Parameter> Parameters =
    [
        .. Graph.Operations.Select(operation => operation.Payload).OfType<Parameter>()
            .Concat(CaseFacts.Parameters)
            .Distinct()
            .OrderBy(parameter => parameter.Id, StringComparer.Ordinal),
    ];

    public static bool IsParameter(string id) => Parameters.Any(parameter => parameter.Id == id);

    /// <summary>The rule of a benefit.</summary>
    public static Benefit BenefitOf(BenefitInfo info) => Benefits.First(benefit => benefit.Info == info);

    private static IEnumerable<Expression> Roots =>
    [
        .. Benefits.SelectMany(benefit => new Expression?[]
        {
            benefit.OwedWhen, benefit.Amount, benefit.Later, benefit.DeferredWhen, benefit.PaidByEmployer, benefit.Payee,
        }).OfType<Expression>(),
        .. YearlyScholarship.Instalments,
        .. YearlyScholarship.Levels,
        TakenOut,
        Arrears.OfBpu,
        Arrears.Sum,
        ClaimLimit.Years,
        .. Warnings.All.Select(warning => warning.When),
    ];
}
