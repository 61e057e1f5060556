using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using Kubar.Benefits.Rules;
using Kubar.Benefits.Rules.Catalogues;
using Kubar.Benefits.Rules.Death;
using Kubar.Benefits.Rules.DeclaredFacts;
using Kubar.Benefits.Rules.Participation;
using Kubar.Benefits.Rules.Vocabulary;
using static Kubar.Benefits.Rules.Vocabulary.Lawmaking;

namespace Kubar.Benefits.Tests.Rules;

/// <summary>
/// A made-up regulation, Permenaker 9/2027, in force from 1 March 2027, entered by following docs/architecture.md: another funeral
/// cost, a limit to claim the lump sum, an allowance that there was not, and another table of brackets.
/// </summary>
internal static class Permenaker9
{
    public static readonly LocalizedText Name = new("Permenaker 9/2027 buatan", "the made-up Permenaker 9/2027");

    /// <summary>1. The instrument.</summary>
    public static readonly Instrument Instrument = new(
        "permenaker-9-2027", "Permenaker 9/2027", new("Perubahan buatan", "A made-up amendment"), new(2027, 2, 15), new(2027, 3, 1), Grade.A);

    /// <summary>2. A changed figure: a new period of it.</summary>
    private static readonly ParameterValue Funeral = new(Instrument.InForceFrom, null, 12_500_000, Instrument.Pasal("3").Citation, Edition.CheckedThrough);

    /// <summary>2. Figures that the law did not have: they start on the day.</summary>
    private static readonly Parameter ClaimLimit = new()
    {
        Id = "jkm.claim-limit",
        Unit = Unit.Years,
        Name = new("Batas waktu menuntut santunan sekaligus", "Limit to claim the lump sum"),
        Periods = [new(Instrument.InForceFrom, null, 2, Instrument.Pasal("2").Citation, Edition.CheckedThrough)],
    };

    private static readonly Parameter AllowanceShare = new()
    {
        Id = "jkm.mourning-allowance.share",
        Unit = Unit.BasisPoints,
        Name = new("Tunjangan duka", "Mourning allowance"),
        Periods = [new(Instrument.InForceFrom, null, 2500, Instrument.Pasal("4").Citation, Edition.CheckedThrough)],
    };

    /// <summary>2. A new table of brackets: a new period of the table.</summary>
    private static readonly LawTablePeriod Brackets = new(
        Instrument.InForceFrom,
        null,
        [
            new(null, [0, 1_999_999, 1_500_000, 15_000]),
            new(null, [2_000_000, 4_999_999, 3_500_000, 35_000]),
            new(null, [5_000_000, null, 6_000_000, 60_000]),
        ],
        Instrument.At("Lampiran").Citation,
        Edition.CheckedThrough);

    /// <summary>3. A changed condition: written where the old one stood, from the day on.</summary>
    private static readonly Truth ClaimedInTime = Condition(
        "jkm.lump-sum-claimed-in-time",
        new("Diajukan dalam batas waktu", "Claimed within the limit"),
        !Facts.Applied | (Facts.YearsToApplication <= ClaimLimit.On(LawInForce.OfDeath).Count),
        Say(
            $"santunan sekaligus diajukan dalam {ClaimLimit.On(LawInForce.OfDeath).Count}",
            $"the lump sum was claimed within {ClaimLimit.On(LawInForce.OfDeath).Count}"),
        Say(
            $"santunan sekaligus diajukan lebih dari {ClaimLimit.On(LawInForce.OfDeath).Count} sesudah meninggal",
            $"the lump sum was claimed more than {ClaimLimit.On(LawInForce.OfDeath).Count} after the death"),
        Instrument.Pasal("2")).ByLawOf(LawInForce.OfDeath);

    public static readonly Benefit ChangedLumpSum = new(LumpSum.Benefit.Info.Program, LumpSum.Benefit.Id, LumpSum.Benefit.Name)
    {
        Sources = [.. LumpSum.Benefit.Sources, Instrument.Pasal("2")],
        Events = LumpSum.Benefit.Events,
        ByLawOf = LumpSum.Benefit.ByLawOf,
        OwedWhen = Instrument.IsInForceOn(LawInForce.OfDeath).Choose(LumpSum.Benefit.OwedWhen & ClaimedInTime, LumpSum.Benefit.OwedWhen),
        Amount = LumpSum.Benefit.Amount,
        DeferredWhen = LumpSum.Benefit.DeferredWhen,
        PaidByEmployer = LumpSum.Benefit.PaidByEmployer,
        PaidNowByBpjs = LumpSum.Benefit.PaidNowByBpjs,
        PartInArrears = LumpSum.Benefit.PartInArrears,
        EmployerPaysFirst = LumpSum.Benefit.EmployerPaysFirst,
        Payee = LumpSum.Benefit.Payee,
        BearsArrears = LumpSum.Benefit.BearsArrears,
    };

    /// <summary>4. A benefit that there was not: one file, and a line in the rulebook.</summary>
    public static readonly Benefit Allowance = new(SecurityProgram.Jkm, "jkm.mourning-allowance", new("Tunjangan duka", "Mourning allowance"))
    {
        Sources = [Instrument.Pasal("4")],
        Events = LumpSum.Benefit.Events,
        ByLawOf = LawInForce.OfDeath,
        ListedWhen = Instrument.IsInForceOn(LawInForce.OfDeath),
        OwedWhen = Instrument.IsInForceOn(LawInForce.OfDeath) & DeathSecurity.Owed,
        Amount = BenefitBasis.Reckon(basis => (AllowanceShare.On(LawInForce.OfDeath).Percent * basis).RoundedOnce),
        PaidByEmployer = LumpSum.Benefit.PaidByEmployer,
        EmployerPaysFirst = LumpSum.Benefit.EmployerPaysFirst,
        Payee = LumpSum.Benefit.Payee,
    };

    /// <summary>The law as the regulation leaves it.</summary>
    public static readonly Rulebook Book = Rulebook.Law
        .With(Name, "jkm.funeral", Funeral)
        .With(Name, "contribution.bpu.brackets", Brackets)
        .With(Name, ChangedLumpSum, Allowance);
}
