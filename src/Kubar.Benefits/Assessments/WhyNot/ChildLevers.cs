using System.Globalization;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;

namespace Kubar.Benefits.Assessments;

/// <summary>What could be otherwise about one child.</summary>
internal static class ChildLevers
{
    /// <summary>What is told from the date of birth.</summary>
    public static readonly IReadOnlyList<Fact> FromBirth =
    [
        ChildFacts.BirthDate.Fact,
        ChildFacts.Born.Fact,
        ChildFacts.Conceived.Fact,
        ChildFacts.StartsLater.Fact,
        ChildFacts.YearsBelowLimit.Fact,
        ChildFacts.YearsBelowLimitFromSchoolAge.Fact,
        ChildFacts.YearsDueFromSchoolAge.Fact,
        ChildFacts.YearsToSchoolAge.Fact,
        ChildFacts.YearsToSecondFromSchoolAge.Fact,
        ChildFacts.BelowLimitOnClaim.Fact,
    ];

    private static readonly MovedFacts MovedByBirth = new([], FromBirth);

    private static readonly MovedFacts MovedByMonths = new([], [ChildFacts.PuMonths.Fact]);

    /// <summary>A level at which a child is at school, as an example.</summary>
    private const SchoolLevel SomeLevel = SchoolLevel.SeniorSecondary;

    /// <summary>What moves with the birth of any child of a case, or with months of work.</summary>
    public static IEnumerable<MovedFacts> MovedByTime(BenefitCase benefitCase) =>
        benefitCase.Family?.Children is { } children ? children.Any(CanMoveMonths) ? [MovedByBirth, MovedByMonths] : [MovedByBirth] : [];

    private static bool CanMoveMonths(Child child) => child is { Work: ChildWork.Pu, PuMonths: > 0 };

    public static IEnumerable<Lever> Of(BenefitCase benefitCase, int child, SearchReach reach)
    {
        Child one = benefitCase.Family!.Children![child];
        string number = (child + 1).ToString(CultureInfo.InvariantCulture);
        foreach (Lever moved in ToldDay.Moved(benefitCase, reach, (Birth(child, number), DayDirection.Either)))
        {
            yield return moved;
        }

        if (one.Level is SchoolLevel.Finished or SchoolLevel.BelowSchool)
        {
            yield return Choice(
                benefitCase,
                child,
                "level",
                [ChildFacts.Level],
                was => was with { Level = SomeLevel, YearsLeft = was.YearsLeft ?? 1 },
                new($"anak {number} masih bersekolah", $"child {number} were still at school")) with
            { IsExample = true, Moves = MovedFacts.OfOneChild(child, ChildFacts.Level, ChildFacts.YearsLeft) };
        }

        if (one.Married)
        {
            yield return Choice(benefitCase, child, "married", [ChildFacts.Married], was => was with { Married = false }, new($"anak {number} belum menikah", $"child {number} were not married"));
        }

        if (one.Work != ChildWork.None)
        {
            yield return Choice(benefitCase, child, "work", [ChildFacts.Work], was => was with { Work = ChildWork.None }, new($"anak {number} tidak bekerja", $"child {number} did not work"));
        }

        if (CanMoveMonths(one))
        {
            yield return FewerMonths(child, number, one.PuMonths!.Value);
        }

        if (!one.Registered)
        {
            yield return Choice(benefitCase, child, "registered", [ChildFacts.Registered], was => was with { Registered = true }, new($"anak {number} terdaftar sebelum kejadian", $"child {number} had been registered before the event"));
        }
    }

    private static ToldDay Birth(int child, string number) => new(
        Path(child, "birthDate"),
        new($"anak {number} lahir pada", $"child {number} had been born on"),
        MovedByBirth with { Child = child },
        given => given.Family!.Children![child].BirthDate,
        (given, day) => With(given, child, was => was with { BirthDate = day }));

    private static Lever FewerMonths(int child, string number, int months) => new()
    {
        Path = Path(child, "puMonths"),
        Nature = ChangeNature.HadToBeDifferent,
        Moves = MovedByMonths with { Child = child },
        Most = months,
        DaysPerStep = Lever.DaysPerMonth,
        At = (given, fewer) => [With(given, child, was => was with { PuMonths = months - fewer })],
        Says = (_, after) => DayWords.Counted(
            after.Family!.Children![child].PuMonths!.Value,
            Unit.Months,
            left => $"anak {number} baru {left} bekerja sebagai penerima upah",
            left => $"child {number} had worked for a wage for {left} only"),
    };

    private static Lever Choice(BenefitCase benefitCase, int child, string field, IReadOnlyList<Expression> facts, Func<Child, Child> to, LocalizedText says) => Levers.Choice(
        Path(child, field),
        ChangeNature.HadToBeDifferent,
        null,
        MovedFacts.OfOneChild(child, facts),
        given => With(given, child, to),
        says);

    private static string Path(int child, string field) => CasePath.In("family.children", child, field).ToString();

    private static BenefitCase With(BenefitCase given, int child, Func<Child, Child> to) => given with
    {
        Family = given.Family! with
        {
            Children = given.Family!.Children!.Select((one, index) => index == child ? to(one) : one).ToValueList(),
        },
    };
}
