using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using Kubar.Benefits.Rules.Death;
using static Kubar.Benefits.Rules.Catalogues.Instruments;

namespace Kubar.Benefits.Rules.Scholarship;

/// <summary>The scholarship paid by the year since 2 December 2019.</summary>
/// <law>PP 44/2015 Pasal 25(3), 34(3), as replaced by PP 82/2019; Permenaker 5/2021 Pasal 105-107</law>
internal static class YearlyScholarship
{
    private static readonly Date Day = LawInForce.OfScholarship;

    /// <summary>Whether scholarships are paid by the year.</summary>
    public static readonly Truth InForce = Pp82.IsInForceOn(Day);

    /// <summary>"tidak berlaku akumulasi Masa Iur": whether each employer that paid contributions brings a scholarship of its own is a reading.</summary>
    private static readonly Count Times = ReadingCatalogue.ScholarshipOfSeveralJobs.Decide(
        ("one", 1),
        ("each", DeathSecurity.DeathNotFromWork.Choose(DeathSecurity.OfEmployers, 1)));

    /// <summary>The instalments of one child, from the first: owed while the child is below the age limit on the day, unless claimed too late.</summary>
    public static readonly IReadOnlyList<Amount> Instalments =
    [
        .. Enumerable.Range(0, ChildFacts.MaxInstalments).Select(year =>
            ((ScholarshipChild.YearsBelowAgeLimit > year) & !ScholarshipClaim.Lost(year)).Choose(Times * Education.SumOfYear(year), Amount.Zero)),
    ];

    /// <summary>The level of each instalment.</summary>
    public static readonly IReadOnlyList<Code> Levels =
        [.. Enumerable.Range(0, ChildFacts.MaxInstalments).Select(Education.LevelOfYear)];

    /// <summary>
    /// Every instalment of one child: never more than every level once, which is said because the years alone leave the levels
    /// of a child of whom little is known open one by one. Where only years promoted count there is no such limit.
    /// </summary>
    private static readonly Amount AllOfChild = ReadingCatalogue.LevelRepetition.Decide(
        ("uses-up-a-year", Amount.Min(Amount.Sum(Instalments), Times * Education.WholeCourse)),
        ("promoted-years-only", Amount.Sum(Instalments)));

    /// <summary>The child starts kindergarten only later, so that no instalment is due yet.</summary>
    private static readonly Truth StartsLater = Education.BelowSchool & ChildFacts.StartsLater;

    /// <summary>"diajukan setiap tahun": the first instalment; with an application, all that have fallen due by then.</summary>
    private static readonly Amount NowOfChild = Facts.Applied.Choose(
        Amount.Sum(Instalments.Select((instalment, year) => (ScholarshipClaim.Due > year).Choose(instalment, Amount.Zero))),
        StartsLater.Choose(Amount.Zero, Instalments[0]));

    /// <summary>"daftar nama 2 (dua) orang Anak": named by the participant or the heirs, hence the reading.</summary>
    private static readonly Count Order = ReadingCatalogue.ThirdChild.Decide(
        ("listed-order", 0),
        ("most-to-come", new Count((Amount.Zero - AllOfChild).Node)),
        ("youngest", new Count(new SubtractNode(((Count)0).Node, ChildFacts.BirthDate.Node))));

    /// <summary>What is payable now to the first two children who qualify.</summary>
    public static readonly Amount Now = OverChildren(NowOfChild);

    /// <summary>What falls due in later years.</summary>
    public static readonly Amount Later = OverChildren(Amount.Max(AllOfChild - NowOfChild, Amount.Zero));

    /// <summary>Both: every instalment.</summary>
    public static readonly Amount Whole = OverChildren(AllOfChild);

    /// <summary>Its instalments, year by year.</summary>
    public static readonly Schedule Schedule = new()
    {
        Id = "scholarship",
        InForce = InForce,
        Now = Now,
        Instalments = Instalments,
        Levels = Levels,
        LevelFacts = [ChildFacts.Level, ChildFacts.YearsLeft],
        CountsFrom = Facts.ScholarshipDay,
        StartsOn = ScholarshipStart.Of,
    };

    private static Amount OverChildren(Amount ofChild) =>
        Children.SumOverFirst(Parameters.ScholarshipMaxChildren.On(Day).Count, ScholarshipChild.Qualifies, Order, ofChild);
}
