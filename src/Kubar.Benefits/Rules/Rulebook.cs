using System.Collections.Frozen;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Law;

namespace Kubar.Benefits.Rules;

/// <summary>The whole law that is encoded, in the order of the regulation.</summary>
internal static class Rulebook
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
    public static readonly IReadOnlyList<Benefit> Benefits =
    [
        MedicalCare.Benefit,
        CareElsewhere.Benefit,
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
            Heirs.OfJkmOrFund),
        EmployerShortfall.Benefit,
    ];

    /// <summary>The whole rulebook as one chapter.</summary>
    public static readonly Chapter Whole = new(Benefits);

    /// <summary>The chapter of each kind of event.</summary>
    private static readonly FrozenDictionary<EventKind, Chapter> Chapters =
        Enum.GetValues<EventKind>().ToFrozenDictionary(kind => kind, kind => Chapter.Of(kind, Benefits));

    /// <summary>The figures that the rules use or facts are derived with, by id.</summary>
    public static readonly IReadOnlyList<Parameter> Parameters =
    [
        .. Whole.Graph.Operations.Select(operation => operation.Payload).OfType<Parameter>()
            .Concat(CaseFacts.Parameters)
            .Concat(ContributionChapter.Figures)
            .Distinct()
            .OrderBy(parameter => parameter.Id, StringComparer.Ordinal),
    ];

    public static bool IsParameter(string id) => Parameters.Any(parameter => parameter.Id == id);

    /// <summary>What one kind of event can bring.</summary>
    public static Chapter For(EventKind kind) => Chapters[kind];
}
