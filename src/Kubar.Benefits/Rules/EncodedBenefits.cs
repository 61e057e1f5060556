using Kubar.Benefits.Cases;
using Kubar.Benefits.Law;
using Kubar.Benefits.Rules.Accident;
using Kubar.Benefits.Rules.Death;
using Kubar.Benefits.Rules.Payment;
using Kubar.Benefits.Rules.Scholarship;

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
    public static readonly IReadOnlyList<Benefit> All = Book(AccidentCash, DeathCash, LateOfAccident, LateOfDeath);

    /// <summary>
    /// The same benefits, but for others: each takes the place of that of its id, or stands behind the cash of its programme
    /// where there is none. What follows from how cash is paid follows from theirs.
    /// </summary>
    public static IReadOnlyList<Benefit> With(IReadOnlyList<Benefit> others)
    {
        IReadOnlyList<Benefit> accidentCash = [.. AccidentCash, .. New(SecurityProgram.Jkk)];
        IReadOnlyList<Benefit> deathCash = [.. DeathCash, .. New(SecurityProgram.Jkm)];
        return
        [
            .. Book(
                [.. accidentCash.Select(Instead)],
                [.. deathCash.Select(Instead)],
                LateCompensation.OfAccident([.. accidentCash.Select(Instead)]),
                LateCompensation.OfDeath([.. deathCash.Select(Instead)])).Select(Instead),
        ];

        IEnumerable<Benefit> New(SecurityProgram program) => others.Where(other => other.Info.Program == program && All.All(known => known.Id != other.Id));

        Benefit Instead(Benefit known) => others.FirstOrDefault(other => other.Id == known.Id) ?? known;
    }

    /// <summary>The benefit with an id.</summary>
    /// <exception cref="ArgumentException">There is none; the message names the nearest.</exception>
    public static Benefit Find(string id) =>
        All.FirstOrDefault(known => known.Id == id)
            ?? throw new ArgumentException($"There is no benefit {id}. The nearest is {NearestText.To(id, All.Select(known => known.Id))}.", nameof(id));

    private static IReadOnlyList<Benefit> Book(IReadOnlyList<Benefit> accidentCash, IReadOnlyList<Benefit> deathCash, Benefit lateOfAccident, Benefit lateOfDeath) =>
    [
        MedicalCare.Benefit,
        CareElsewhere.Benefit,
        HomeCare.Benefit,
        .. accidentCash,
        ReturnToWork.Benefit,
        .. deathCash,
        lateOfAccident,
        lateOfDeath,
        EmployerShortfall.Benefit,
    ];
}
