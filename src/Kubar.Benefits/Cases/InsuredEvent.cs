using System.Text;
using System.Text.Json.Serialization;
using Kubar.Benefits.Cases.Fields;
using NodaTime;

namespace Kubar.Benefits.Cases;

/// <summary>What happened to the participant.</summary>
[JsonConverter(typeof(EventConverter))]
public sealed record InsuredEvent
{
    /// <summary>The kind of event, as the competent party has found it.</summary>
    public required EventKind Kind { get; init; }

    /// <summary>The accident, the diagnosis, the attack or the death; the law in force that day applies.</summary>
    public required LocalDate Date { get; init; }

    /// <summary>
    /// When the event led to death. Null: no death has followed (for a sudden death: the day is unknown). For a death
    /// that is not from work it equals <see cref="Date"/> and may be left out.
    /// </summary>
    public LocalDate? DiedOn { get; init; }

    /// <summary>Sudden death: the time from the attack to the death, at least zero (Permenaker 5/2021 Pasal 85).</summary>
    public Duration? TimeFromAttackToDeath { get; init; }

    /// <summary>Sudden death of a BPU: whether the registered work was being done (Pasal 85(2)).</summary>
    public bool? DoingRegisteredWork { get; init; }

    /// <summary>Occupational disease diagnosed after employment: the day employment ended (PP 44/2015 Pasal 48). Null: it had not.</summary>
    public LocalDate? EmploymentEndedOn { get; init; }

    /// <summary>
    /// Temporary incapacity for work: intervals with first and last day included, ascending and apart; empty: there was none.
    /// </summary>
    public ValueList<DateInterval> Incapacity { get; init; } = [];

    /// <summary>The stage-I report of the accident or diagnosis (Permenaker 5/2021 Pasal 8(2a)-(2c) as amended); null: in time.</summary>
    public LocalDate? ReportedOn { get; init; }

    /// <summary>Occupational disease: the day on which it arose, where that is known (PP 44/2015 Pasal 48(2)).</summary>
    public LocalDate? AroseOn { get; init; }

    /// <summary>
    /// Sudden death some time after the attack: whether the worker was taken to a doctor or facility first (Permenaker 5/2021
    /// Pasal 85(1)b, (2)b). Null: yes, and an assessment names it among the findings where it decides.
    /// </summary>
    public bool? BroughtToFacility { get; init; }

    /// <summary>Whether a disability benefit of this accident was paid before the death (reading <c>disability-then-death</c>).</summary>
    public bool DisabilityPaid { get; init; }

    /// <summary>Visual efficiency of both eyes (PP 44/2015 Lampiran III II; reading <c>binocular-efficiency</c>); null: not told.</summary>
    public Sight? Sight { get; init; }

    /// <summary>The day of the doctor's certificate of recovery, disability or death; null: not certified yet.</summary>
    public LocalDate? RecoveredOn { get; init; }

    /// <summary>Permanent total disability, a medical finding.</summary>
    public bool PermanentTotalDisability { get; init; }

    /// <summary>Partial losses, by the rows of the disability table; empty: none.</summary>
    public ValueList<Loss> Losses { get; init; } = [];

    /// <summary>
    /// A work accident: the ground on which it is one. As found: the kind of event is taken as it stands.
    /// </summary>
    public AccidentCircumstance Circumstance { get; init; } = AccidentCircumstance.AsFound;

    /// <summary>
    /// An accident or disease that is, or was first, only suspected to be from work (PP 49/2023 Pasal 25A, 25B). Null: it is
    /// as the kind of event says.
    /// </summary>
    public Suspicion? Suspicion { get; init; }

    /// <summary>
    /// PU: what the employer paid in wages during the incapacity, in rupiah, at least 0 (PP 44/2015 Pasal 51). Null: not
    /// asked, and the whole cash for incapacity goes to the employer.
    /// </summary>
    public Rupiah? WagesPaidDuringIncapacity { get; init; }

    /// <summary>Whether the adviser doctor recommends the return-to-work programme (PP 44/2015 Pasal 49).</summary>
    public bool? ReturnToWorkRecommended { get; init; }

    private bool PrintMembers(StringBuilder builder) => InvariantText.Print(
        builder,
        (nameof(Kind), Kind),
        (nameof(Date), Date),
        (nameof(DiedOn), DiedOn),
        (nameof(TimeFromAttackToDeath), TimeFromAttackToDeath),
        (nameof(DoingRegisteredWork), DoingRegisteredWork),
        (nameof(EmploymentEndedOn), EmploymentEndedOn),
        (nameof(Incapacity), Incapacity),
        (nameof(ReportedOn), ReportedOn),
        (nameof(AroseOn), AroseOn),
        (nameof(BroughtToFacility), BroughtToFacility),
        (nameof(DisabilityPaid), DisabilityPaid),
        (nameof(Sight), Sight),
        (nameof(RecoveredOn), RecoveredOn),
        (nameof(PermanentTotalDisability), PermanentTotalDisability),
        (nameof(Losses), Losses),
        (nameof(Circumstance), Circumstance),
        (nameof(Suspicion), Suspicion),
        (nameof(WagesPaidDuringIncapacity), WagesPaidDuringIncapacity),
        (nameof(ReturnToWorkRecommended), ReturnToWorkRecommended));
}
