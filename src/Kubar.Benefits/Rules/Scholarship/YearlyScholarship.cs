using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;

namespace Kubar.Benefits.Rules;

/// <summary>
/// The scholarship paid by the year since 2 December 2019: PP 82/2019 Pasal 25(3), 34(3); Permenaker 5/2021 Pasal 105-107.
/// </summary>
internal static class YearlyScholarship
{
    /// <summary>Whether scholarships are paid by the year.</summary>
    public static readonly Truth InForce = Instruments.Pp82.IsInForce;

    /// <summary>The child starts kindergarten only after the event, so that no instalment is due yet.</summary>
    private static readonly Truth StartsLater = Education.BelowSchool & ChildFacts.StartsLater;

    /// <summary>The instalments of one child, from the first: owed while the child is below the age limit on the day.</summary>
    public static readonly IReadOnlyList<Amount> Instalments =
    [
        .. Enumerable.Range(0, ChildFacts.MaxInstalments).Select(year =>
            (ScholarshipChild.YearsBelowAgeLimit > year).Choose(Education.SumOfYear(year), Amount.Zero)),
    ];

    /// <summary>The level of each instalment.</summary>
    public static readonly IReadOnlyList<Code> Levels =
        [.. Enumerable.Range(0, ChildFacts.MaxInstalments).Select(Education.LevelOfYear)];

    /// <summary>
    /// Everything still to come to one child: never more than every level once, which is said because the years alone leave
    /// the levels of a child of whom little is known open one by one. Where only years promoted count there is no such limit.
    /// </summary>
    private static readonly Amount AllOfChild = ReadingCatalogue.LevelRepetition["promoted-years-only"].IsChosen.Choose(
        Amount.Sum(Instalments),
        Amount.Min(Amount.Sum(Instalments), Education.WholeCourse));

    private static readonly Amount NowOfChild = StartsLater.Choose(Amount.Zero, Instalments[0]);

    /// <summary>The participant or the heirs name two children (Pasal 105(1)), hence the reading.</summary>
    private static readonly Count Order = ReadingCatalogue.ThirdChild["most-to-come"].IsChosen.Choose(
        new Count((Amount.Zero - AllOfChild).Node),
        ReadingCatalogue.ThirdChild["youngest"].IsChosen.Choose(new Count(new SubtractNode(((Count)0).Node, ChildFacts.BirthDate.Node)), 0));

    /// <summary>What is payable at the event: the first instalment of the first two children who qualify.</summary>
    public static readonly Amount Now = OverChildren(NowOfChild);

    /// <summary>What falls due in later years.</summary>
    public static readonly Amount Later = OverChildren(AllOfChild - NowOfChild);

    /// <summary>Both: every instalment.</summary>
    public static readonly Amount Whole = OverChildren(AllOfChild);

    /// <summary>Whether any child qualifies.</summary>
    public static readonly Truth AnyChild = Children.Any(ScholarshipChild.Qualifies);

    /// <summary>Its instalments, year by year.</summary>
    public static readonly Schedule Schedule = new()
    {
        Id = "scholarship",
        InForce = InForce,
        Now = Now,
        Instalments = Instalments,
        Levels = Levels,
        LevelFacts = [ChildFacts.Level, ChildFacts.YearsLeft],
        StartsOn = ScholarshipStart.Of,
    };

    private static Amount OverChildren(Amount ofChild) =>
        Children.SumOverFirst(Parameters.ScholarshipMaxChildren.Count, ScholarshipChild.Qualifies, Order, ofChild);
}
