using System.Text.Json;
using FluentAssertions;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Cli.Roster;
using Kubar.Benefits.Cli.Roster.Answers;
using Kubar.Benefits.Cli.Roster.Sample;
using Kubar.Benefits.Tables;
using Xunit;

namespace Kubar.Benefits.Cli.Tests.Roster;

public sealed class BulkEvaluatorTests
{
    // Enough for a plan, and then too few for one.
    private const int Many = 1_600;
    private const int Few = 200;

    [Fact]
    public void Evaluate_FewCasesBehindMany_AnswersThemAsCasesAlone()
    {
        RosterEvent happening = RosterEvent.All[0];
        var question = new BulkQuestion(happening, new AssessmentOptions());
        var evaluator = new BulkEvaluator(question);
        BenefitCase[] cases = Cases(happening);
        evaluator.Evaluate(cases.AsSpan(0, Many), [], new CaseAnswer[Many]);
        var answers = new CaseAnswer[Few];

        evaluator.Evaluate(cases.AsSpan(Many, Few), [], answers);

        question.HasPlans.Should().BeTrue();
        var alone = new CaseAnswer[Few];
        new SingleEvaluator(happening, new AssessmentOptions()).Evaluate(cases.AsSpan(Many, Few), alone);
        answers.Select(Said).Should().Equal(alone.Select(Said));
        answers.Should().Contain(answer => answer.Answer!.Outcome == RowOutcome.Undetermined);
    }

    private static string Said(CaseAnswer answer) => answer.Answer is { Totals: var sums } said
        ? JsonSerializer.Serialize(new { said.Benefits, said.ArrearsMonths, said.Warnings, sums.PayableNow, sums.Deferred, sums.Scheduled, sums.Net, sums.Jkk, sums.Jkm })
        : string.Join(", ", answer.Problems);

    private static BenefitCase[] Cases(RosterEvent happening)
    {
        using var sample = new MemoryStream();
        SampleCsv.Write(sample, new SampleRoster(3).Members(2 * (Many + Few)), Language.Indonesian, TestContext.Current.CancellationToken);
        sample.Position = 0;
        using var table = Table.Open(sample, new TableOptions(), TestContext.Current.CancellationToken);
        var made = new RowCases(new(happening, new(2026, 11, 22), "6407"));
        return [.. table.Rows().Select(row => made.Of(row).Case).OfType<BenefitCase>().Take(Many + Few)];
    }
}
