using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using static Kubar.Benefits.Rules.Instruments;
using static Kubar.Benefits.Rules.Lawmaking;

namespace Kubar.Benefits.Rules;

/// <summary>What every benefit of JKM has in common: PP 44/2015 Pasal 34, 40-42.</summary>
internal static class DeathSecurity
{
    /// <summary>A death not from work: also a sudden death at work that does not count as an accident.</summary>
    public static readonly Truth DeathNotFromWork = Condition(
        "jkm.event",
        new("Meninggal dunia bukan akibat kerja", "Death not from work"),
        Facts.EventKind.Is(EventKind.NonWorkDeath)
            | (Facts.EventKind.Is(EventKind.SuddenDeathAtWork) & !SuddenDeath.CountsAsAccident),
        Say($"meninggal dunia pada {Facts.EventDate} bukan akibat kecelakaan kerja", $"died on {Facts.EventDate}, not from work"),
        Say($"meninggal mendadak itu dianggap kecelakaan kerja", $"the sudden death counts as a work accident"),
        [Pp44.Pasal("40(1)"), .. Replaced("34(1)", 3, "34(1)")]);

    public static readonly Truth Owed = DeathNotFromWork & Cover.InCover;

    /// <summary>All but the funeral cost need three months of membership (Permenaker 1/2025 Pasal 97A).</summary>
    public static readonly Truth OwedInFull = Owed & ThreeMonths.Fulfilled;

    /// <summary>How many times JKM is owed: for each employer that paid contributions (Permenaker 5/2021 Pasal 101).</summary>
    public static readonly Count Times = (Participants.Pu | ReadingCatalogue.SeveralJobsBpu["jkm-for-each"].IsChosen).Choose(Facts.Jobs, 1);

    public static readonly IReadOnlyList<EventKind> Deaths = [EventKind.SuddenDeathAtWork, EventKind.NonWorkDeath];

    /// <summary>A cash benefit of JKM to the heirs that arrears hold back until they are paid (Pasal 42(1)b).</summary>
    public static Benefit Grant(string id, LocalizedText name, Parameter sum, params IReadOnlyList<DatedCitation> sources) => new(SecurityProgram.Jkm, id, name)
    {
        Sources = sources,
        Events = Deaths,
        OwedWhen = OwedInFull,
        Amount = Times * sum.Amount,
        DeferredWhen = Arrears.AwaitsPayment,
        PaidByEmployer = Cover.EmployerPays,
        Payee = Heirs.OfJkmOrFund,
        BearsArrears = true,
    };
}
