using BenchmarkDotNet.Attributes;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Interviews;

namespace Kubar.Benefits.Benchmarks;

/// <summary>One case at a time, as a web service or a form would assess it.</summary>
[MemoryDiagnoser]
public class SingleAssessment
{
    private static readonly AssessmentOptions WithoutDependence = new() { FindDependence = false };

    private static readonly AssessmentOptions WithExplanation = new() { Explain = true };

    /// <summary>A ratio means something only between equal answers.</summary>
    [GlobalSetup]
    public void BothGiveTheSameAnswer()
    {
        Totals totals = Assessor.Assess(SeaAccident.Case).Totals;
        HandWritten.Result result = HandWritten.DeathAtWork(SeaAccident.Case);
        if (result.PayableNow != totals.PayableNow.Value || result.ScholarshipLater != totals.Scheduled.Value)
        {
            throw new InvalidOperationException($"The library says {totals}, the hand-written method {result}.");
        }
    }

    [Benchmark(Baseline = true)]
    public long ByHand() => HandWritten.DeathAtWork(SeaAccident.Case).PayableNow;

    [Benchmark]
    public Assessment Assess() => Assessor.Assess(SeaAccident.Case);

    [Benchmark]
    public Assessment AssessWithoutDependence() => Assessor.Assess(SeaAccident.Case, WithoutDependence);

    [Benchmark]
    public Assessment AssessWithEveryFactKnown() => Assessor.Assess(SeaAccident.WithExpenses);

    [Benchmark]
    public Assessment AssessWithEveryFactKnownWithoutDependence() => Assessor.Assess(SeaAccident.WithExpenses, WithoutDependence);

    [Benchmark]
    public Assessment AssessAndExplain() => Assessor.Assess(SeaAccident.Case, WithExplanation);

    [Benchmark]
    public ValueList<WhyNotAnswer> AskWhyNot() => WhyNot.Ask(SeaAccident.Case);

    [Benchmark]
    public ValueList<InterviewQuestion> NextQuestion() => Interview.Next(SeaAccident.InAnInterview);
}
