using Kubar.Benefits.Bulk.Lowering;
using Kubar.Benefits.Bulk.Running;
using Kubar.Benefits.Law;

namespace Kubar.Benefits.Bulk;

/// <summary>
/// The rules, made ready for batches of one shape and for the outputs asked for: what the shape decides is worked out, what no
/// output needs is left out. Immutable; for many threads and any number of runs. Every result is that of the single assessment
/// (<see cref="Assessments.Assessor"/>) of the same row.
/// </summary>
public sealed class BulkPlan
{
    private readonly BlockRun _run;

    private BulkPlan(BulkShape shape, BulkRequest request, ValueList<BulkReason> reasons, BlockRun run)
    {
        Shape = shape;
        Request = request;
        Reasons = reasons;
        _run = run;
        Facts = run.Facts.Select(place => place.Fact.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToValueList();
    }

    /// <summary>The shape of the batches it is for.</summary>
    public BulkShape Shape { get; }

    /// <summary>What it was asked for.</summary>
    public BulkRequest Request { get; }

    /// <summary>
    /// What the bits of its sets of reasons mean, in the order of the rules; empty where no set was asked for. The conditions that
    /// can fail are those of the benefits of which anything is asked.
    /// </summary>
    public ValueList<BulkReason> Reasons { get; }

    /// <summary>The ids of the facts whose columns the outputs need; a run does not look at others.</summary>
    public ValueList<string> Facts { get; }

    /// <summary>What the rulebook of its answers is called, where it is not the law as it is encoded; null: it is.</summary>
    public LocalizedText? NotTheLaw => Request.Rulebook.Name;

    internal LaneKernel Kernel => _run.Kernel;

    /// <summary>A plan for batches of a shape.</summary>
    /// <param name="shape">The shape.</param>
    /// <param name="request">What is asked of each row.</param>
    /// <param name="cancellation">Ends the work early, between its steps.</param>
    /// <exception cref="ArgumentNullException">The shape or the request is null.</exception>
    /// <exception cref="OperationCanceledException">The work was ended early.</exception>
    /// <exception cref="ArgumentException">An output is asked for twice or none at all, or the benefits asked for have more than 64 conditions together.</exception>
    /// <exception cref="PlatformNotSupportedException">Generated code is asked for where the runtime cannot generate any.</exception>
    public static BulkPlan Compile(BulkShape shape, BulkRequest request, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        cancellation.ThrowIfCancellationRequested();
        return Compile(BulkRules.Of(request.Rulebook), shape, request, cancellation);
    }

    /// <summary>A plan for batches of a shape, under the default readings.</summary>
    /// <inheritdoc cref="Compile(BulkShape, BulkRequest, CancellationToken)"/>
    public static BulkPlan Compile(BulkShape shape, params ValueList<BulkOutput> outputs) => Compile(shape, new BulkRequest { Outputs = outputs });

    internal static BulkPlan Compile(BulkRules rules, BulkShape shape, BulkRequest request, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(shape);
        ArgumentNullException.ThrowIfNull(request);
        var lowered = LoweredPlan.Of(rules, shape, request, tabulates: true);
        cancellation.ThrowIfCancellationRequested();
        return new(shape, request, lowered.Reasons, new(lowered, request.Machine));
    }

    /// <summary>Memory for a run over so many rows, to be filled in part with the caller's (<see cref="BulkResult.Into"/>).</summary>
    /// <param name="rows">The number of rows; not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public BulkResult NewResult(int rows)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rows);
        return new(rows, Request.Outputs);
    }

    /// <summary>Assesses every row of a table, on one thread, into memory of the result's own.</summary>
    /// <exception cref="ArgumentNullException">The table is null.</exception>
    /// <exception cref="ArgumentException">The table has another shape, or its facts were derived from cases under other readings or by another rulebook.</exception>
    public BulkResult Run(BulkTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return Run(table, NewResult(table.Rows), BulkRunOptions.Default, CancellationToken.None);
    }

    /// <summary>Assesses every row of a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="result">Memory for its rows (<see cref="NewResult"/>); outputs without any are given some.</param>
    /// <param name="options">How to run.</param>
    /// <param name="cancellation">
    /// Ends the run early, at the end of a block. Rows of blocks that were not done are then 0 in every output, so that their
    /// status is <see cref="BulkStatus.NotAssessed"/>; the same holds where the run ends with any other exception.
    /// </param>
    /// <returns>The result with all its memory.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// The table has another shape, its facts were derived from cases under other readings or by another rulebook, or the result is
    /// for other outputs or another number of rows.
    /// </exception>
    /// <exception cref="OperationCanceledException">The run was ended early.</exception>
    public BulkResult Run(BulkTable table, BulkResult result, BulkRunOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(options);
        RequireFit(table);
        if (result.Rows != table.Rows || !result.Outputs.Equals(Request.Outputs))
        {
            throw new ArgumentException("The result is for another number of rows or for other outputs.", nameof(result));
        }

        BulkResult whole = result.Allocated();
        if (table.Rows == 0)
        {
            return whole;
        }

        _run.Run(table, [.. Request.Outputs.Select(whole.Data)], options, cancellation);
        return whole;
    }

    /// <summary>The values for which rows are not assessed, in the order of rows: every one that lies outside its range and that the outputs need.</summary>
    /// <exception cref="ArgumentNullException">The table is null.</exception>
    /// <exception cref="ArgumentException">The table has another shape, or its facts were derived from cases under other readings or by another rulebook.</exception>
    public IEnumerable<RejectedValue> RejectedValues(BulkTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        RequireFit(table);
        return table.Rows == 0 ? [] : new Rejections(table, _run.Facts, _run.ReadsChildCount).All();
    }

    /// <summary>The outputs and the shape.</summary>
    public override string ToString() => $"{Request.Outputs} of {Shape}";

    /// <summary>A table without rows fits every plan: it has no value of which a plan could have known too little.</summary>
    private void RequireFit(BulkTable table)
    {
        if (table.Rows > 0 && !table.Shape.Equals(Shape))
        {
            throw new ArgumentException("The plan is for tables of another shape.", nameof(table));
        }

        if (table.DerivedUnder is { } cases && !cases.Readings.Equals(Request.Readings))
        {
            throw new ArgumentException(
                $"The facts of the table were derived from cases under other readings than the plan's: {Chosen(cases.Readings)} there, {Chosen(Request.Readings)} here.",
                nameof(table));
        }

        if (table.DerivedUnder is { } derived && !derived.Rulebook.Equals(Request.Rulebook))
        {
            throw new ArgumentException("The facts of the table were derived from cases by another rulebook than the plan's.", nameof(table));
        }

        static string Chosen(Readings chosen) => chosen.Equals(Readings.Default) ? "the default ones" : chosen.ToString();
    }
}
