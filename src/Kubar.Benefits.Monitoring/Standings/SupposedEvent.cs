using Kubar.Benefits.Cases;
using NodaTime;

namespace Kubar.Benefits.Monitoring;

/// <summary>
/// What is supposed to happen on a day, to ask the library which rights a membership carries then. The family supposed has everybody whom a
/// benefit could ask for, so that the answer tells of the membership and of nothing else.
/// </summary>
internal sealed class SupposedEvent
{
    private const int AgeOfChild = 10;
    private const int SchoolYearsOfChild = 2;

    private static readonly Participant Nobody = new() { Segment = Segment.Bpu };

    private readonly Func<LocalDate, InsuredEvent> _on;

    private SupposedEvent(Func<LocalDate, InsuredEvent> on) => _on = on;

    /// <summary>A death not from work.</summary>
    public static SupposedEvent Death { get; } = new(day => new() { Kind = EventKind.NonWorkDeath, Date = day, DiedOn = day });

    /// <summary>A death that follows at once upon an attack while the registered work is done.</summary>
    public static SupposedEvent SuddenDeath { get; } = new(day => new()
    {
        Kind = EventKind.SuddenDeathAtWork,
        Date = day,
        DiedOn = day,
        TimeFromAttackToDeath = Duration.Zero,
        DoingRegisteredWork = true,
    });

    /// <summary>A death from a work accident on the same day.</summary>
    public static SupposedEvent Accident { get; } = new(day => new() { Kind = EventKind.WorkAccident, Date = day, DiedOn = day });

    /// <summary>All of them.</summary>
    public static IReadOnlyList<SupposedEvent> All { get; } = [Death, SuddenDeath, Accident];

    /// <summary>The case of a person to whom it happens on a day.</summary>
    public BenefitCase On(Participant participant, Membership membership, LocalDate day) => On(day)(participant, membership);

    /// <summary>The cases of persons to whom it happens on the same day; event and family are one object for all.</summary>
    public Func<Participant, Membership, BenefitCase> On(LocalDate day)
    {
        BenefitCase one = CaseOn(day);
        return (participant, membership) => one with { Participant = participant, Membership = membership };
    }

    private BenefitCase CaseOn(LocalDate day) => new()
    {
        Id = "-",
        Participant = Nobody,
        Event = _on(day),
        Family = new()
        {
            Spouse = true,
            Children = [new() { BirthDate = day.PlusYears(-AgeOfChild), Level = SchoolLevel.Primary, YearsLeft = SchoolYearsOfChild }],
        },
    };
}
