using Kubar.Benefits.Assessments;

namespace Kubar.Benefits.Monitoring;

/// <summary>A monitoring as it is and as it would be if something were otherwise, number by number. It is no law and no fact. Immutable.</summary>
public sealed record MonitoringComparison
{
    private MonitoringComparison(MonitoringWhatIf whatIf, ProgrammeMonitoring asIs, ProgrammeMonitoring supposed, ValueList<FigurePair> figures) =>
        (WhatIf, AsIs, Supposed, Figures) = (whatIf, asIs, supposed, figures);

    /// <summary>What is supposed.</summary>
    public MonitoringWhatIf WhatIf { get; }

    /// <summary>As it is.</summary>
    public ProgrammeMonitoring AsIs { get; }

    /// <summary>As it would be.</summary>
    public ProgrammeMonitoring Supposed { get; }

    /// <summary>Every number of either, in the order of the report.</summary>
    public ValueList<FigurePair> Figures { get; }

    /// <summary>Holds a monitoring beside what it would be.</summary>
    /// <param name="whatIf">What is supposed, without problems.</param>
    /// <param name="input">What there is.</param>
    /// <param name="asIs">The monitoring of it.</param>
    /// <param name="options">How it was assessed; null: the defaults.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <exception cref="ArgumentNullException">The supposition, the input or the monitoring are null.</exception>
    /// <exception cref="ArgumentException">What is supposed cannot be supposed of the programme.</exception>
    /// <exception cref="OperationCanceledException">The work was ended early.</exception>
    public static MonitoringComparison Of(MonitoringWhatIf whatIf, MonitoringInput input, ProgrammeMonitoring asIs, AssessmentOptions? options = null, CancellationToken cancellation = default) =>
        Of(whatIf, input, asIs, options ?? AssessmentOptions.Default, progress: null, cancellation);

    /// <summary>Holds a monitoring beside what it would be, and tells how far it is.</summary>
    internal static MonitoringComparison Of(MonitoringWhatIf whatIf, MonitoringInput input, ProgrammeMonitoring asIs, AssessmentOptions options, MonitoringProgress? progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(whatIf);
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(asIs);
        if (whatIf.ProblemsOf(input.Programme) is { Count: > 0 } problems)
        {
            throw new ArgumentException($"{problems[0].Path}: {problems[0].Message.English}", nameof(whatIf));
        }

        var supposed = ProgrammeMonitoring.Of(whatIf.Of(input), asIs.Day, whatIf.Of(options), progress, cancellation);
        return new(whatIf, asIs, supposed, Pairs(MonitoringFigures.Of(asIs), MonitoringFigures.Of(supposed)).ToValueList());
    }

    /// <summary>In the order of what is, with what is new behind what stands before it in what is supposed.</summary>
    private static IEnumerable<FigurePair> Pairs(ValueList<MonitoringFigure> asIs, ValueList<MonitoringFigure> supposed)
    {
        var then = supposed.ToDictionary(figure => figure.Key);
        var now = asIs.Select(figure => figure.Key).ToHashSet();
        return asIs.Select(figure => new FigurePair(figure, then.GetValueOrDefault(figure.Key)))
            .Concat(supposed.Where(figure => !now.Contains(figure.Key)).Select(figure => new FigurePair(null, figure)))
            .OrderBy(pair => pair.Any.Section);
    }
}

/// <summary>One number as it is and as it would be.</summary>
/// <param name="AsIs">As it is; null: there is none, which is nothing.</param>
/// <param name="Supposed">As it would be; null: there is none.</param>
public sealed record FigurePair(MonitoringFigure? AsIs, MonitoringFigure? Supposed)
{
    /// <summary>Whichever there is, for its name.</summary>
    public MonitoringFigure Any => AsIs ?? Supposed!;

    /// <summary>Whether they differ.</summary>
    public bool IsDifferent => (AsIs?.AtLeast ?? 0, AsIs is null ? 0 : AsIs.AtMost) != (Supposed?.AtLeast ?? 0, Supposed is null ? 0 : Supposed.AtMost);

    /// <summary>By how much more it would be; null: one of the two is not one number.</summary>
    public long? Difference => IsOne(AsIs) && IsOne(Supposed) ? (Supposed?.AtLeast ?? 0) - (AsIs?.AtLeast ?? 0) : null;

    private static bool IsOne(MonitoringFigure? figure) => figure is null || figure.AtMost == figure.AtLeast;
}
