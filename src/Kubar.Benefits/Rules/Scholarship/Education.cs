using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;

namespace Kubar.Benefits.Rules.Scholarship;

/// <summary>
/// The school years of a child, one after the other, from kindergarten to the bachelor's degree: Permenaker 5/2021 Pasal 107.
/// A child stands at a position: how many school years lie behind.
/// </summary>
internal static class Education
{
    /// <summary>The child has not reached school age.</summary>
    public static readonly Truth BelowSchool = ChildFacts.Level.Is(SchoolLevel.BelowSchool);

    /// <summary>The child is at school or will be.</summary>
    public static readonly Truth NotFinished = !ChildFacts.Level.Is(SchoolLevel.Finished);

    /// <summary>The child is at school.</summary>
    public static readonly Truth AtSchool = NotFinished & !BelowSchool;

    private static readonly Date Day = LawInForce.OfScholarship;
    private static readonly Count Start = 0;
    private static readonly Count KindergartenEnds = Parameters.ScholarshipKindergartenMaxYears.On(Day).Count;
    private static readonly Count PrimaryEnds = Parameters.ScholarshipKindergartenPrimaryMaxYears.On(Day).Count;
    private static readonly Count JuniorSecondaryEnds = PrimaryEnds + Parameters.ScholarshipJuniorSecondaryMaxYears.On(Day).Count;
    private static readonly Count SeniorSecondaryEnds = JuniorSecondaryEnds + Parameters.ScholarshipSeniorSecondaryMaxYears.On(Day).Count;
    private static readonly Count TertiaryEnds = SeniorSecondaryEnds + Parameters.ScholarshipTertiaryMaxYears.On(Day).Count;

    private static readonly Count LevelBegins = AtLevel(Start, KindergartenEnds, PrimaryEnds, JuniorSecondaryEnds, SeniorSecondaryEnds);
    private static readonly Count LevelEnds = AtLevel(KindergartenEnds, PrimaryEnds, JuniorSecondaryEnds, SeniorSecondaryEnds, TertiaryEnds);

    /// <summary>Years still to come at the present level; a repeated year uses one up, hence the reading.</summary>
    private static readonly Count YearsLeft = BelowSchool.Choose(
        LevelEnds,
        ReadingCatalogue.LevelRepetition.Decide(
            ("uses-up-a-year", Count.Min(ChildFacts.YearsLeft, LevelEnds - LevelBegins)),
            ("promoted-years-only", ChildFacts.YearsLeft)));

    /// <summary>Every school year of every level once: Rp87,000,000.</summary>
    public static readonly Amount WholeCourse = Amount.Sum(
    [
        Parameters.ScholarshipKindergartenPrimaryMaxYears.On(Day).Count * Parameters.ScholarshipKindergartenPrimaryPerYear.On(Day).Amount,
        Parameters.ScholarshipJuniorSecondaryMaxYears.On(Day).Count * Parameters.ScholarshipJuniorSecondaryPerYear.On(Day).Amount,
        Parameters.ScholarshipSeniorSecondaryMaxYears.On(Day).Count * Parameters.ScholarshipSeniorSecondaryPerYear.On(Day).Amount,
        Parameters.ScholarshipTertiaryMaxYears.On(Day).Count * Parameters.ScholarshipTertiaryPerYear.On(Day).Amount,
    ]);

    /// <summary>The sum for the school year so many years after the first.</summary>
    public static Amount SumOfYear(int years) => NotFinished.Choose(
        Pay(
            Position(years),
            (PrimaryEnds, Parameters.ScholarshipKindergartenPrimaryPerYear.On(Day).Amount),
            (JuniorSecondaryEnds, Parameters.ScholarshipJuniorSecondaryPerYear.On(Day).Amount),
            (SeniorSecondaryEnds, Parameters.ScholarshipSeniorSecondaryPerYear.On(Day).Amount),
            (TertiaryEnds, Parameters.ScholarshipTertiaryPerYear.On(Day).Amount)),
        Amount.Zero);

    /// <summary>The level of the school year so many years after the first.</summary>
    public static Code LevelOfYear(int years)
    {
        Count position = Position(years);
        return (position < KindergartenEnds).Choose(
            Code.Of(SchoolLevel.Kindergarten),
            (position < PrimaryEnds).Choose(
                Code.Of(SchoolLevel.Primary),
                (position < JuniorSecondaryEnds).Choose(
                    Code.Of(SchoolLevel.JuniorSecondary),
                    (position < SeniorSecondaryEnds).Choose(Code.Of(SchoolLevel.SeniorSecondary), Code.Of(SchoolLevel.Tertiary)))));
    }

    private static Count Position(int years) => Count.Max(LevelEnds - YearsLeft + years, LevelBegins);

    private static Amount Pay(Count position, params IReadOnlyList<(Count Ends, Amount PerYear)> levels) =>
        levels.Reverse().Aggregate(Amount.Zero, (later, level) => (position < level.Ends).Choose(level.PerYear, later));

    private static Count AtLevel(Count kindergarten, Count primary, Count juniorSecondary, Count seniorSecondary, Count tertiary) =>
        (BelowSchool | ChildFacts.Level.Is(SchoolLevel.Kindergarten)).Choose(
            kindergarten,
            ChildFacts.Level.Is(SchoolLevel.Primary).Choose(
                primary,
                ChildFacts.Level.Is(SchoolLevel.JuniorSecondary).Choose(
                    juniorSecondary,
                    ChildFacts.Level.Is(SchoolLevel.SeniorSecondary).Choose(seniorSecondary, tertiary))));
}
