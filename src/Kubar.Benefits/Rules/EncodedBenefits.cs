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

    public static readonly Benefit LateOfAccident = LateCompensation.OfAccident(AccidentCash);

    public static readonly Benefit LateOfDeath = LateCompensation.OfDeath(DeathCash);

    /// <summary>Every benefit: PP 44/2015 Pasal 25, then 34, then what follows from how they are paid.</summary>
    public static readonly IReadOnlyList<Benefit> All =
    [
        MedicalCare.Benefit,
        CareElsewhere.Benefit,
        HomeCare.Benefit,
        .. AccidentCash,
        ReturnToWork.Benefit,
        .. DeathCash,
        LateOfAccident,
        LateOfDeath,
        EmployerShortfall.Benefit,
    ];

    /// <summary>The benefit with an id.</summary>
    /// <exception cref="ArgumentException">There is none; the message names the nearest.</exception>
    public static Benefit Find(string id) =>
        All.FirstOrDefault(known => known.Id == id)
            ?? throw new ArgumentException($"There is no benefit {id}. The nearest is {NearestText.To(id, All.Select(known => known.Id))}.", nameof(id));
}
