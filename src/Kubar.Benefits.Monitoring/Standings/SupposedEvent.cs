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
    public BenefitCase On(Participant participant, Membership membership, LocalDate day) => new()
    {
        Id = "-",
        Participant = participant,
        Membership = membership,
        Event = _on(day),
        Family = new()
        {
            Spouse = true,
            Children = [new() { BirthDate = day.PlusYears(-AgeOfChild), Level = SchoolLevel.Primary, YearsLeft = SchoolYearsOfChild }],
        },
    };
}
