using FluentAssertions;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Rules;
using Kubar.Benefits.Tests.Generators;
using Kubar.Benefits.Tests.Properties;
using Xunit;

namespace Kubar.Benefits.Tests.Assessments.Questions;

/// <summary>Days and months are left alone only where none of them can make a benefit owed.</summary>
public sealed class StandingPartsTests
{
    [Fact]
    public void MovedByTime_EveryCase_HoldsWhatItsDaysAndMonthsMove() => EachCase(given =>
    {
        IReadOnlyList<MovedFacts> moved = Levers.MovedByTime(given);
        foreach (Lever lever in LeversOf(given))
        {
            lever.Moves.OfCase.Should().BeSubsetOf(moved.SelectMany(moves => moves.OfCase), "{0} moves them", lever.Path);
            lever.Moves.OfChild.Should().BeSubsetOf(moved.SelectMany(moves => moves.OfChild), "{0} moves them", lever.Path);
        }
    });

    [Fact]
    public void Fail_WhatStaysAsItIs_IsWithinReachOfNoDayAndNoMonth()
    {
        int failing = 0;
        EachCase(given =>
        {
            Chapter chapter = AssessmentOptions.Default.ChapterOf(given);
            using Evaluation evaluation = Evaluation.Of(chapter.Graph, AssessmentOptions.Default.SituationOf(given));
            var standing = new StandingParts(evaluation, given);
            Goal[] goals = [.. chapter.Benefits.Where(benefit => standing.Fail(benefit.OwedWhen.Node)).Select(benefit => new Goal(benefit, payable: false))];
            failing += goals.Length;

            ForgottenFacts.Reachable(evaluation, given, LeversOf(given), goals).Select(goal => goal.Benefit.Id).Should().BeEmpty("of case {0} it stays as it is", given.Id);
        });

        failing.Should().BePositive();
    }

    private static Lever[] LeversOf(BenefitCase given) => [.. Levers.Of(given, AssessmentOptions.Default, SearchReach.Near).Where(lever => lever.IsTimeOrMonths)];

    private static void EachCase(Action<BenefitCase> check)
    {
        for (int seed = 0; seed < Setting.PropertyCases; seed++)
        {
            BenefitCase full = CaseGenerator.FromSeed(seed);
            check(full);
            check(full.FactsRemoved(new Random(seed)).Partial);
        }
    }
}
