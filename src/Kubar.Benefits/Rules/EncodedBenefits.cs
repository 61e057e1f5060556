using Kubar.Benefits.Law;

namespace Kubar.Benefits.Rules;

/// <summary>The benefits of the law that is encoded, in the order of the regulation.</summary>
internal static class EncodedBenefits
{
    private static readonly IReadOnlyList<Benefit> AccidentCash =
    [
        Reimbursement.Transport,
        TemporaryIncapacity.Benefit,
        IncapacityDifference.Benefit,
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
    public static readonly IReadOnlyList<Benefit> All =
    [
        MedicalCare.Benefit,
        CareElsewhere.Benefit,
        HomeCare.Benefit,
        .. AccidentCash,
        ReturnToWork.Benefit,
        .. DeathCash,
        LateCompensation.OfAccident(AccidentCash),
        LateCompensation.OfDeath(DeathCash),
        EmployerShortfall.Benefit,
    ];
}
