using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;

namespace Kubar.Benefits.Assessments;

/// <summary>One fact of a case that can be imagined otherwise, step by step away from what it is.</summary>
internal sealed record Lever
{
    public const int DaysPerMonth = 30;

    /// <summary>Where it stands in the case.</summary>
    public required string Path { get; init; }

    public required ChangeNature Nature { get; init; }

    /// <summary>Who finds it, where it is a finding.</summary>
    public LocalizedText? MadeBy { get; init; }

    /// <summary>The facts that rules see change with it: no others do.</summary>
    public required MovedFacts Moves { get; init; }

    /// <summary>
    /// What is still known of those facts whatever the steps from this case: bounds that no step leaves. Where it is left out,
    /// nothing but what <see cref="AddsMonths"/> says.
    /// </summary>
    public Func<BenefitCase, IEnumerable<(Fact Fact, Bounds Bounds)>> Bounding { get; init; } = _ => [];

    /// <summary>Whether it adds contribution months. Where it does not, no more of them count than were ever paid.</summary>
    public bool AddsMonths { get; init; }

    /// <summary>
    /// Comparisons of two of those facts that no step from this case changes, so that they are not asked of facts that are unknown. Where it
    /// is left out, none.
    /// </summary>
    public Func<BenefitCase, IReadOnlyList<Expression>> Keeps { get; init; } = _ => [];

    /// <summary>How many steps there can be.</summary>
    public int Most { get; init; } = 1;

    /// <summary>How many days a step counts for.</summary>
    public int DaysPerStep { get; init; }

    /// <summary>Whether it is a day or an hour: two of them are never moved together.</summary>
    public bool IsTime { get; init; }

    /// <summary>Whether it is a day, an hour, or months: what it moves is among <see cref="Levers.MovedByTime(BenefitCase)"/>.</summary>
    public bool IsTimeOrMonths => DaysPerStep > 0 || IsTime;

    /// <inheritdoc cref="FactChange.IsExample"/>
    public bool IsExample { get; init; }

    /// <summary>The case so many steps away, from 1; in each direction there is. Nothing where there is no such case.</summary>
    public required Func<BenefitCase, int, IEnumerable<BenefitCase>> At { get; init; }

    /// <summary>What is said of the change from one case to another.</summary>
    public required Func<BenefitCase, BenefitCase, LocalizedText> Says { get; init; }

    /// <summary>Makes the facts as unknown as all the steps from this case make them.</summary>
    public void Forget(BenefitCase benefitCase, Situation situation)
    {
        Moves.Forget(situation);
        foreach ((Fact fact, Bounds bounds) in Bounding(benefitCase))
        {
            situation.Facts.Bound(fact, bounds);
        }

        if (!AddsMonths)
        {
            MembershipLevers.BoundByAllPaid(benefitCase, situation.Facts);
        }
    }

    /// <summary>The same for every step of two from this case: what bounds a fact of the one still does where the other leaves it alone.</summary>
    public static void Forget(Lever first, Lever second, SearchReach reach, BenefitCase benefitCase, Situation situation)
    {
        first.Moves.Forget(situation);
        second.Moves.Forget(situation);
        BoundBeside(first, second);
        BoundBeside(second, first);
        BoundMonths(first, second, reach, benefitCase, situation);

        void BoundBeside(Lever one, Lever other)
        {
            foreach ((Fact fact, Bounds bounds) in one.Bounding(benefitCase))
            {
                if (!other.Moves.OfCase.Contains(fact))
                {
                    situation.Facts.Bound(fact, bounds);
                }
            }
        }
    }

    /// <summary>The same for every step of any one or two of some: what bounds a fact of one still does where no other moves it.</summary>
    public static void Forget(IReadOnlyList<Lever> levers, BenefitCase benefitCase, Situation situation)
    {
        foreach (Lever lever in levers)
        {
            lever.Moves.Forget(situation);
        }

        foreach (Lever lever in levers)
        {
            foreach ((Fact fact, Bounds bounds) in lever.Bounding(benefitCase))
            {
                if (levers.All(other => ReferenceEquals(other, lever) || !other.Moves.OfCase.Contains(fact)))
                {
                    situation.Facts.Bound(fact, bounds);
                }
            }
        }

        if (!levers.Any(lever => lever.AddsMonths))
        {
            MembershipLevers.BoundByAllPaid(benefitCase, situation.Facts);
        }
    }

    /// <summary>The same for every step of a second from some steps of the first, of which what they tell is known.</summary>
    public static void Forget(Lever first, Situation withinSteps, Lever second, SearchReach reach, BenefitCase benefitCase, Situation situation)
    {
        first.Moves.Take(withinSteps, situation);
        second.Moves.Forget(situation);
        BoundMonths(first, second, reach, benefitCase, situation);
    }

    private static void BoundMonths(Lever first, Lever second, SearchReach reach, BenefitCase benefitCase, Situation situation)
    {
        if (!first.AddsMonths && !second.AddsMonths)
        {
            MembershipLevers.BoundByAllPaid(benefitCase, situation.Facts);
        }
        else if (first.IsTime || second.IsTime)
        {
            MembershipLevers.BoundByAllWithin(benefitCase, reach.Together, situation.Facts);
        }
    }

    public FactChange Change(BenefitCase before, BenefitCase after, int steps) =>
        new(Path, Says(before, after), Nature, MadeBy, steps * DaysPerStep) { IsExample = IsExample };
}
