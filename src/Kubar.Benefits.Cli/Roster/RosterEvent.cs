using System.Collections.Frozen;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Law;
using NodaTime;

namespace Kubar.Benefits.Cli.Roster;

/// <summary>What is supposed to happen to everybody on the roster on one day.</summary>
/// <param name="Word">How the command line calls it.</param>
/// <param name="Name">Its name.</param>
/// <param name="On">The event of a case, on a day.</param>
/// <param name="Benefits">The benefits that are told: those that a roster's facts decide, in the order of the law.</param>
internal sealed record RosterEvent(string Word, LocalizedText Name, Func<LocalDate, InsuredEvent> On, IReadOnlyList<string> Benefits)
{
    private static readonly FrozenDictionary<string, BenefitInfo> Known = EncodedLaw.Benefits.ToFrozenDictionary(benefit => benefit.Id, StringComparer.Ordinal);

    private static readonly string[] OfDeathFromWork = ["jkk.death-grant", "jkk.funeral", "jkk.periodic-grant", "jkk.scholarship"];
    private static readonly string[] OfDeath = ["jkm.lump-sum", "jkm.periodic-grant", "jkm.funeral", "jkm.scholarship"];
    private static readonly string[] Shortfall = ["jkk.employer-shortfall"];

    // Contributions paid ahead are no finding where the event is only supposed; that the law of a day has not been checked,
    // or its holidays not decreed, concerns every row alike.
    private static readonly string[] NoFinding = ["months-after-event", "law-not-checked", "holidays-not-decreed"];

    /// <summary>Whether a warning of the library is about the row.</summary>
    public static bool Concerns(string warning) => !NoFinding.Contains(warning);

    /// <summary>Whether a benefit is told even where nobody gets it; the employer's shortfall concerns wage recipients alone.</summary>
    public static bool IsToldAlways(string benefit) => !Shortfall.Contains(benefit);

    /// <summary>What a benefit is called; where another of the event is called the same, with its programme.</summary>
    public LocalizedText NameOf(string benefit)
    {
        BenefitInfo info = Known[benefit];
        string programme = Benefits.Count(other => Known[other].Name == info.Name) > 1 ? $" ({(info.Program == SecurityProgram.Jkk ? "JKK" : "JKM")})" : "";
        return new(info.Name.Indonesian + programme, info.Name.English + programme);
    }

    /// <summary>Every event that can be supposed.</summary>
    public static IReadOnlyList<RosterEvent> All { get; } =
    [
        new(
            "natural-death",
            new("meninggal dunia bukan akibat kerja", "death not from work"),
            day => new() { Kind = EventKind.NonWorkDeath, Date = day, DiedOn = day },
            OfDeath),
        new(
            "work-death",
            new("meninggal dunia akibat kecelakaan kerja", "death from a work accident"),
            day => new() { Kind = EventKind.WorkAccident, Date = day, DiedOn = day },
            [.. OfDeathFromWork, .. Shortfall]),
        new(
            "disease-death",
            new("meninggal dunia akibat penyakit akibat kerja", "death from an occupational disease"),
            day => new() { Kind = EventKind.OccupationalDisease, Date = day, DiedOn = day },
            [.. OfDeathFromWork, .. Shortfall]),
        new(
            "sudden-death",
            new("meninggal mendadak di tempat kerja", "sudden death at work"),
            day => new() { Kind = EventKind.SuddenDeathAtWork, Date = day, DiedOn = day, TimeFromAttackToDeath = Duration.Zero, DoingRegisteredWork = true },
            [.. OfDeathFromWork, .. OfDeath, .. Shortfall]),
        new(
            "total-disability",
            new("cacat total tetap akibat kecelakaan kerja", "permanent total disability from a work accident"),
            day => new() { Kind = EventKind.WorkAccident, Date = day, RecoveredOn = day, PermanentTotalDisability = true },
            ["jkk.total-disability", "jkk.periodic-grant", "jkk.scholarship", .. Shortfall]),
    ];
}

/// <summary>What is asked of a roster.</summary>
/// <param name="Event">What is supposed to happen.</param>
/// <param name="Day">On which day.</param>
/// <param name="NikRegion">The region with which NIKs should begin; empty: any.</param>
internal sealed record RosterQuestion(RosterEvent Event, LocalDate Day, string NikRegion)
{
    /// <summary>The event as it is supposed, of nobody.</summary>
    public BenefitCase Blank { get; } = new() { Id = "-", Participant = new() { Segment = Segment.Bpu }, Event = Event.On(Day) };
}
