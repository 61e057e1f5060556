using Kubar.Benefits.Cases;

namespace Kubar.Benefits.Assessments;

/// <summary>Every fact of a case that is imagined otherwise; those that others build on come first.</summary>
internal static class Levers
{
    /// <summary>Of more children than this, only the first are imagined otherwise.</summary>
    private const int MostChildren = 6;

    /// <summary>What moves with each day, each hour, and the months of a case: of the levers of that case those that are <see cref="Lever.IsTimeOrMonths"/> move nothing else.</summary>
    public static IReadOnlyList<MovedFacts> MovedByTime(BenefitCase benefitCase) =>
    [
        .. EventLevers.MovedByTime(benefitCase),
        .. ParticipantLevers.MovedByTime(benefitCase),
        .. MembershipLevers.MovedByTime(benefitCase),
        .. ChildLevers.MovedByTime(benefitCase),
        .. ClaimLevers.MovedByTime(benefitCase),
    ];

    public static IReadOnlyList<Lever> Of(BenefitCase benefitCase, AssessmentOptions options, SearchReach reach) =>
    [
        .. EventLevers.Of(benefitCase, reach),
        .. ParticipantLevers.Of(benefitCase, reach),
        .. MembershipLevers.Of(benefitCase, options, reach),
        .. FamilyLevers.Of(benefitCase),
        .. Enumerable.Range(0, Math.Min(MostChildren, benefitCase.Family?.Children?.Count ?? 0))
            .SelectMany(child => ChildLevers.Of(benefitCase, child, reach)),
        .. ClaimLevers.Of(benefitCase, reach),
    ];

    /// <summary>A fact that has one other value.</summary>
    public static Lever Choice(string path, ChangeNature nature, LocalizedText? madeBy, MovedFacts moves, Func<BenefitCase, BenefitCase> to, LocalizedText says) => new()
    {
        Path = path,
        Nature = nature,
        MadeBy = madeBy,
        Moves = moves,
        At = (given, _) => [to(given)],
        Says = (_, _) => says,
    };
}
