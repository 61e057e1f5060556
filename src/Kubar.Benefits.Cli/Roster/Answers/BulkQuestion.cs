using Kubar.Benefits.Assessments;
using Kubar.Benefits.Bulk;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Law;

namespace Kubar.Benefits.Cli.Roster.Answers;

/// <summary>What the bulk machinery is asked about an event: the same columns for every block, and the plans for them.</summary>
internal sealed class BulkQuestion
{
    private readonly BulkPlanCache _plans = new();
    private readonly BulkRequest _request;

    public BulkQuestion(RosterEvent happening, AssessmentOptions options)
    {
        Happening = happening;
        Options = options with { FindDependence = false, Explain = false };
        Cases = new(Options);
        Warnings = [.. Options.Rulebook.Whole.Warnings.Select(warning => warning.Code)];
        Benefits = [.. happening.Benefits.Select(benefit => new BenefitColumns(benefit, Options.Rulebook.Benefits.Any(rule => rule.Id == benefit && rule.Schedule is not null)))];
        _request = new()
        {
            Outputs = Benefits.SelectMany(benefit => benefit.All).Concat(Sums).Append(BulkOutput.ArrearsMonths).Append(BulkOutput.Warnings).ToValueList(),
            Readings = options.Readings,
        };
    }

    public RosterEvent Happening { get; }

    public AssessmentOptions Options { get; }

    /// <summary>Makes columns of cases, for every thread, so that the shapes of all blocks soon settle.</summary>
    public BulkCases Cases { get; }

    /// <summary>The codes of the library's remarks, each at its bit.</summary>
    public IReadOnlyList<string> Warnings { get; }

    /// <summary>The columns of each benefit, in the event's order.</summary>
    public IReadOnlyList<BenefitColumns> Benefits { get; }

    /// <summary>The sums of a row: now, deferred, scheduled, net, JKK, JKM.</summary>
    public static IReadOnlyList<BulkOutput<long>> Sums { get; } =
        [BulkOutput.PayableNow, BulkOutput.Deferred, BulkOutput.Scheduled, BulkOutput.Net, BulkOutput.Jkk, BulkOutput.Jkm];

    /// <summary>Whether tables of some shape have a plan.</summary>
    public bool HasPlans => _plans.Count > 0;

    /// <summary>The plan for tables of that shape, for any thread.</summary>
    public BulkPlan PlanFor(BulkTable table) => _plans.PlanFor(table.Shape, _request);
}

/// <summary>The output columns of one benefit.</summary>
internal sealed class BenefitColumns(string benefit, bool isByTheYear)
{
    /// <summary>The programme whose benefit it is.</summary>
    public SecurityProgram Programme { get; } = EncodedLaw.Benefits.First(info => info.Id == benefit).Program;

    /// <summary>Whether instalments of later years follow, of which facts may be missing though the benefit is decided.</summary>
    public bool IsByTheYear => isByTheYear;

    public BulkOutput<byte> Status { get; } = BulkOutput.StatusOf(benefit);

    public BulkOutput<long> Amount { get; } = BulkOutput.AmountOf(benefit);

    public BulkOutput<ulong> Reasons { get; } = BulkOutput.ReasonsOf(benefit);

    public BulkOutput<byte> Payee { get; } = BulkOutput.PayeeOf(benefit);

    public BulkOutput<byte> PaidByEmployer { get; } = BulkOutput.PaidByEmployerOf(benefit);

    public IEnumerable<BulkOutput> All => [Status, Amount, Reasons, Payee, PaidByEmployer];
}
