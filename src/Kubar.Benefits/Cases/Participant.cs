using System.Text;
using System.Text.Json.Serialization;
using Kubar.Benefits.Cases.Fields;
using NodaTime;

namespace Kubar.Benefits.Cases;

/// <summary>The insured person (peserta), PP 44/2015 Pasal 1.4 and 5.</summary>
[JsonConverter(typeof(ParticipantConverter))]
public sealed record Participant
{
    /// <summary>Wage recipient or not; it decides most conditions.</summary>
    public required Segment Segment { get; init; }

    /// <summary>The date of birth, not after the event.</summary>
    public LocalDate? BirthDate { get; init; }

    /// <summary>BPU: the declared monthly income, in rupiah, at least 0; its bracket in Lampiran II gives the basis.</summary>
    public Rupiah? MonthlyIncome { get; init; }

    /// <summary>PU: the monthly wage, in rupiah, at least 0, on which contributions were paid (PP 44/2015 Pasal 19).</summary>
    public Rupiah? MonthlyWage { get; init; }

    /// <summary>PU: the true monthly wage, where it was under-reported (Pasal 32(2)); null: equal to <see cref="MonthlyWage"/>.</summary>
    public Rupiah? ActualMonthlyWage { get; init; }

    /// <summary>Whether the left hand is the working hand; it swaps rows of the disability table.</summary>
    public bool LeftHanded { get; init; }

    /// <summary>Who pays the contributions.</summary>
    public ContributionPayer? PaidBy { get; init; }

    /// <summary>The sector, for contribution relief (PP 50/2025 Pasal 7).</summary>
    public Sector? Sector { get; init; }

    /// <summary>
    /// For how many employers (PU, Permenaker 5/2021 Pasal 101) or registered occupations (BPU, PP 44/2015 Pasal 11(2))
    /// JKM contributions are paid; from 1, to 2 for a BPU.
    /// </summary>
    public int Jobs { get; init; } = 1;

    /// <summary>
    /// PU, and trainees (Permenaker 5/2021 Pasal 31(1)c), who are entered as PU: on what the wage rests where no monthly wage is
    /// stated, instead of <see cref="MonthlyWage"/>. Null: it is stated, or unknown.
    /// </summary>
    public WageBasis? WageBasis { get; init; }

    /// <summary>
    /// The other segment, where the participant is covered and paid for in it too (reading <c>both-segments</c>); arrears, the three
    /// months and the contribution period are this membership's. Null: there is none.
    /// </summary>
    public Segment? AlsoSegment { get; init; }

    /// <summary>
    /// PU: which kind of employer it is. PP 44/2015 Pasal 27, 32, 35, 38, 41 bind employers other than a state administrator
    /// (<em>selain penyelenggara negara</em>), Permenaker 5/2021 Pasal 26, 29, 91, 97 every employer: reading <c>state-employer</c>.
    /// Null: an ordinary one, but unknown where a public budget pays (<see cref="PaidBy"/>).
    /// </summary>
    public EmployerKind? EmployerKind { get; init; }

    /// <summary>PU never registered: the day employment began (reading <c>unregistered-service</c>, PP 44/2015 Pasal 35(1)).</summary>
    public LocalDate? EmployedSince { get; init; }

    private bool PrintMembers(StringBuilder builder) => InvariantText.Print(
        builder,
        (nameof(Segment), Segment),
        (nameof(BirthDate), BirthDate),
        (nameof(MonthlyIncome), MonthlyIncome),
        (nameof(MonthlyWage), MonthlyWage),
        (nameof(ActualMonthlyWage), ActualMonthlyWage),
        (nameof(LeftHanded), LeftHanded),
        (nameof(PaidBy), PaidBy),
        (nameof(Sector), Sector),
        (nameof(Jobs), Jobs),
        (nameof(WageBasis), WageBasis),
        (nameof(AlsoSegment), AlsoSegment),
        (nameof(EmployerKind), EmployerKind),
        (nameof(EmployedSince), EmployedSince));
}
