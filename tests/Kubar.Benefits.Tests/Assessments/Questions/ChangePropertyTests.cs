using System.Globalization;
using FluentAssertions;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using Kubar.Benefits.Rules;
using Kubar.Benefits.Rules.DeclaredFacts;
using Kubar.Benefits.Rules.Records;
using Kubar.Benefits.Tests.Generators;
using Kubar.Benefits.Tests.Properties;
using Xunit;
using Bounds = Kubar.Benefits.Expressions.Bounds;
using Facts = Kubar.Benefits.Rules.DeclaredFacts.Facts;

namespace Kubar.Benefits.Tests.Assessments.Questions;

/// <summary>What holds for every change that is reported, over generated cases.</summary>
public sealed class ChangePropertyTests
{
    /// <summary>The answers to generated cases. A search tries thousands of cases, so that a twentieth of the usual number is plenty.</summary>
    private static readonly Lazy<(BenefitCase Case, ValueList<WhyNotAnswer> Answers)[]> Asked = new(() =>
    [
        .. Enumerable.Range(0, Math.Max(1, Setting.PropertyCases / 20))
            .AsParallel()
            .AsOrdered()
            .Select(CaseGenerator.FromSeed)
            .Select(full => (full, WhyNot.Ask(full, AssessmentOptions.Default))),
    ]);

    [Fact]
    public void Changes_OfGeneratedCases_MakeTheBenefitOwedAndOneUnitLessDoesNot() => Array.ForEach(Asked.Value, asked =>
    {
        (BenefitCase full, ValueList<WhyNotAnswer> answers) = asked;
        IReadOnlyList<Lever> levers = Levers.Of(full, AssessmentOptions.Default, SearchReach.Far);
        foreach (WhyNotAnswer answer in answers)
        {
            foreach (CaseChange change in answer.Changes)
            {
                IsMet(answer, change.Case).Should().BeTrue("{0} in {1}", change, CaseText.Of(full));
                change.Facts.Count.Should().BeInRange(1, 2);
                foreach (BenefitCase smaller in OneUnitLess(full, change, levers))
                {
                    IsMet(answer, smaller).Should().BeFalse("{0} is not the smallest in {1}; {2} does", change, CaseText.Of(full), CaseText.Of(smaller));
                }
            }
        }
    });

    [Fact]
    public void Changes_OfTwoFacts_AreThoseOfWhichNeitherIsEnough() => Array.ForEach(Asked.Value, asked =>
    {
        foreach (WhyNotAnswer answer in asked.Answers)
        {
            string[] alone = [.. answer.Changes.Where(change => change.Facts.Count == 1).Select(change => change.Facts[0].Path)];
            answer.Changes.Where(change => change.Facts.Count == 2).SelectMany(change => change.Facts.Select(fact => fact.Path)).Intersect(alone).Should().BeEmpty();
            answer.Changes.Select(change => string.Join('+', change.Facts.Select(fact => fact.Path))).Should().OnlyHaveUniqueItems();
        }
    });

    /// <summary>What may be forgotten before a search must be all that the search can move: or it would be given up too early.</summary>
    [Fact]
    public void Lever_AtAnyStep_MovesNoFactButItsOwnAndNoneBeyondItsBounds()
    {
        for (int seed = 0; seed < Setting.Share(400); seed++)
        {
            BenefitCase full = CaseGenerator.FromSeed(seed);
            var random = new Random(seed);
            foreach (Lever lever in Levers.Of(full, AssessmentOptions.Default, SearchReach.Far))
            {
                Situation forgotten = SituationOf(full);
                lever.Forget(full, forgotten);
                foreach (BenefitCase changed in lever.At(full, random.Next(1, lever.Most + 1)).Where(IsWellFormed))
                {
                    OutsideOf(forgotten, SituationOf(changed), Within).Should().BeNull("{0} moves it in {1}", lever.Path, CaseText.Of(full));
                    KeptIn(lever.Keeps(full), changed).Should().Equal(KeptIn(lever.Keeps(full), full), "{0} keeps it in {1}", lever.Path, CaseText.Of(full));
                }
            }
        }
    }

    /// <summary>The same of two facts moved one after the other, which may be bounded together: every fact can still be what is not forgotten.</summary>
    [Fact]
    public void Levers_AtAnyStepsOfTwo_MoveNoFactsButTheirsAndNoneBeyondTheirBounds()
    {
        for (int seed = 0; seed < Setting.Share(400); seed++)
        {
            BenefitCase told = SomeFactsLeftOut(seed);
            var random = new Random(seed);
            IReadOnlyList<Lever> levers = Levers.Of(told, AssessmentOptions.Default, SearchReach.Far);
            foreach ((Lever first, Lever second, IEnumerable<BenefitCase> changed) in MovedTogether(told, levers, random))
            {
                Situation forgotten = SituationOf(told);
                Lever.Forget(first, second, SearchReach.Far, told, forgotten);
                foreach (BenefitCase one in changed)
                {
                    OutsideOf(forgotten, SituationOf(one), Meet).Should().BeNull("{0} and {1} move it in {2}", first.Path, second.Path, CaseText.Of(told));
                }
            }
        }
    }

    /// <summary>A goal is given up before anything is tried only where nothing that can be tried meets it, whatever facts are unknown.</summary>
    [Fact]
    public void Reachable_WithFactsLeftOut_HoldsEveryGoalThatAStepMeets()
    {
        int met = 0;
        for (int seed = 0; seed < Setting.Share(400); seed++)
        {
            BenefitCase told = SomeFactsLeftOut(seed);
            var random = new Random(seed);
            IReadOnlyList<Lever> levers = Levers.Of(told, AssessmentOptions.Default, SearchReach.Far);
            Goal[] goals = [.. Rulebook.Law.Benefits.Select(benefit => new Goal(benefit, payable: seed % 2 == 0))];
            using var forgotten = new ForgottenFacts(told, AssessmentOptions.Default, SearchReach.Far);
            List<Goal> ofAny = forgotten.Reachable(levers, goals);
            foreach ((Lever first, Lever second, IEnumerable<BenefitCase> changed) in MovedTogether(told, levers, random))
            {
                List<Goal> ofEither = forgotten.Reachable([first, second], goals);
                List<Goal> ofTwo = forgotten.Reachable(first, second, goals);
                List<Goal> ofOne = forgotten.Reachable(first, goals);
                foreach (BenefitCase between in first.At(told, StepsOf(first, random)).Where(IsWellFormed))
                {
                    Goal[] metAlone = MetIn(between, goals);
                    metAlone.Except(ofOne).Should().BeEmpty("{0} meets it in {1}", first.Path, CaseText.Of(told));
                    metAlone.Except(ofAny.Intersect(ofEither)).Should().BeEmpty("{0} among others meets it in {1}", first.Path, CaseText.Of(told));
                    met += metAlone.Length;
                }

                foreach (BenefitCase one in changed)
                {
                    Goal[] metTogether = MetIn(one, goals);
                    metTogether.Except(ofTwo).Should().BeEmpty("{0} and {1} meet it in {2}", first.Path, second.Path, CaseText.Of(told));
                    metTogether.Except(ofAny.Intersect(ofEither)).Should().BeEmpty("{0} and {1} among others meet it in {2}", first.Path, second.Path, CaseText.Of(told));
                }
            }
        }

        met.Should().BePositive();
    }

    /// <summary>What is said of the steps of a month must hold for each of them: all of them are given up at once.</summary>
    [Fact]
    public void Within_AnyBlockOfSteps_HoldsEveryStepAndEveryGoalThatItMeetsWithAnother()
    {
        for (int seed = 0; seed < Setting.Share(200); seed++)
        {
            BenefitCase told = SomeFactsLeftOut(seed);
            var random = new Random(seed);
            IReadOnlyList<Lever> levers = Levers.Of(told, AssessmentOptions.Default, SearchReach.Far);
            Goal[] goals = [.. Rulebook.Law.Benefits.Select(benefit => new Goal(benefit, payable: false))];
            using var forgotten = new ForgottenFacts(told, AssessmentOptions.Default, SearchReach.Far);
            foreach (Lever first in levers.Where(lever => lever.Most > 1))
            {
                Lever second = levers[random.Next(levers.Count)];
                int most = StepsOf(first, random);
                IReadOnlyList<Situation> directions = new StepBlocks(told, first, most, AssessmentOptions.Default).Within(StepBlocks.Of(most));
                BenefitCase[] cases = [.. first.At(told, most)];
                for (int direction = 0; direction < cases.Length; direction++)
                {
                    BenefitCase between = cases[direction];
                    OutsideOf(directions[direction], SituationOf(between), Within).Should().BeNull("{0} moves it by {1} in {2}", first.Path, most, CaseText.Of(told));
                    BenefitCase[] changed = first.IsTime && second.IsTime ? [] : [.. second.At(between, StepsOf(second, random)).Where(IsWellFormed)];
                    List<Goal> reachable = changed.Length == 0 ? [] : forgotten.Reachable(first, directions[direction], second, goals);
                    foreach (BenefitCase one in changed)
                    {
                        MetIn(one, goals).Except(reachable).Should().BeEmpty("{0} by {1} and {2} meet it in {3}", first.Path, most, second.Path, CaseText.Of(told));
                    }
                }
            }
        }
    }

    /// <summary>The same search without giving up anything early, for the facts alone.</summary>
    [Fact]
    public void Changes_OfOneFact_AreThoseOfASearchThatTriesEverything()
    {
        foreach ((BenefitCase full, ValueList<WhyNotAnswer> answers) in Asked.Value.Take(25))
        {
            foreach (WhyNotAnswer answer in answers)
            {
                foreach (Lever lever in Levers.Of(full, AssessmentOptions.Default, SearchReach.Near))
                {
                    int? first = Enumerable.Range(1, lever.Most).Cast<int?>().FirstOrDefault(steps => lever.At(full, steps!.Value).Any(changed => IsWellFormed(changed) && IsMet(answer, changed)));
                    CaseChange? found = answer.Changes.FirstOrDefault(change => change.Facts is [var only] && only.Path == lever.Path);
                    if (first is { } least)
                    {
                        found.Should().NotBeNull("{0} of {1} is enough in {2}", lever.Path, least, CaseText.Of(full));
                        found!.Distance.Should().Be(least * lever.DaysPerStep);
                    }
                }
            }
        }
    }

    private static BenefitCase SomeFactsLeftOut(int seed) => CaseGenerator.FromSeed(seed).FactsRemoved(new Random(seed)).Partial;

    private static IEnumerable<(Lever First, Lever Second, IEnumerable<BenefitCase> Changed)> MovedTogether(BenefitCase told, IReadOnlyList<Lever> levers, Random random)
    {
        for (int i = 0; i < levers.Count; i++)
        {
            (Lever first, Lever second) = (levers[i], levers[random.Next(levers.Count)]);
            if (first != second && !(first.IsTime && second.IsTime))
            {
                (int ofFirst, int ofSecond) = (StepsOf(first, random), StepsOf(second, random));
                yield return (first, second, [.. first.At(told, ofFirst).SelectMany(between => second.At(between, ofSecond)).Where(IsWellFormed)]);
            }
        }
    }

    private static int StepsOf(Lever lever, Random random) =>
        random.Next(1, 1 + (lever.DaysPerStep == 0 ? lever.Most : Math.Min(lever.Most, SearchReach.Far.Together / lever.DaysPerStep)));

    private static Goal[] MetIn(BenefitCase benefitCase, Goal[] goals)
    {
        using Evaluation evaluation = Evaluation.Of(Rulebook.Law.Whole.Graph, SituationOf(benefitCase));
        return [.. goals.Where(goal => goal.IsMetIn(evaluation, benefitCase.Event.Kind))];
    }

    private static IEnumerable<BenefitCase> OneUnitLess(BenefitCase full, CaseChange change, IReadOnlyList<Lever> levers)
    {
        (Lever Lever, int Steps)[] moved =
        [
            .. change.Facts
                .Select(fact => (levers.First(lever => lever.Path == fact.Path), fact.Distance))
                .Select(pair => (pair.Item1, pair.Item1.DaysPerStep == 0 ? 1 : pair.Distance / pair.Item1.DaysPerStep)),
        ];
        for (int less = 0; less < moved.Length; less++)
        {
            IEnumerable<BenefitCase> cases = [full];
            for (int index = 0; index < moved.Length; index++)
            {
                (Lever lever, int steps) = moved[index];
                int taken = index == less ? steps - 1 : steps;
                cases = taken == 0 ? cases : cases.SelectMany(one => lever.At(one, taken)).ToArray();
            }

            foreach (BenefitCase one in cases.Where(IsWellFormed))
            {
                yield return one;
            }
        }
    }

    private static bool IsMet(WhyNotAnswer answer, BenefitCase benefitCase)
    {
        Entitlement? entitlement = Assessor.Assess(benefitCase, new() { FindDependence = false })[answer.Benefit.Id];
        Benefit benefit = Rulebook.Law.Benefits.First(candidate => candidate.Id == answer.Benefit.Id);
        using Evaluation evaluation = Evaluation.Of(Rulebook.Law.Whole.Graph, SituationOf(benefitCase));
        return answer.Status == EntitlementStatus.Deferred
            ? entitlement?.Status == EntitlementStatus.Owed
            : entitlement?.Status is EntitlementStatus.Owed or EntitlementStatus.Deferred
                || (entitlement?.Status == EntitlementStatus.Undetermined && evaluation[benefit.OwedWhen].IsTrue);
    }

    private static bool IsWellFormed(BenefitCase benefitCase) => CaseCheck.ProblemsOf(benefitCase).Count == 0;

    private static Situation SituationOf(BenefitCase benefitCase) => CaseFacts.Of(benefitCase, Readings.Default, [], Figures.Encoded);

    private static Bounds[] KeptIn(IReadOnlyList<Expression> kept, BenefitCase benefitCase)
    {
        using Evaluation evaluation = Evaluation.Of(Rulebook.Law.Whole.Graph, SituationOf(benefitCase));
        return [.. kept.Select(expression => evaluation[expression])];
    }

    private static string? OutsideOf(Situation forgotten, Situation changed, Func<Bounds, Bounds, bool> fits)
    {
        string? ofCase = Facts.All.FirstOrDefault(fact => !fits(changed.Facts[fact], forgotten.Facts[fact]))?.Id;
        return ofCase ?? Enumerable.Range(0, changed.Children.Count)
            .SelectMany(child => ChildFacts.All.Where(fact => !fits(changed.Children[child][fact], forgotten.Children[child][fact])).Select(fact => string.Create(CultureInfo.InvariantCulture, $"{fact.Id} of {child}")))
            .FirstOrDefault();
    }

    private static bool Within(Bounds inner, Bounds outer) => outer.Min <= inner.Min && inner.Max <= outer.Max;

    // A fact that the second leaves unknown is enough within the bounds: what holds for all that it can be holds for one of these.
    private static bool Meet(Bounds one, Bounds other) => one.Min <= other.Max && other.Min <= one.Max;
}
