using System.Collections.Immutable;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;

namespace Kubar.Benefits.Rules;

/// <summary>Where a graph keeps what a benefit is made of: an assessment asks for all of it, and looks none of it up.</summary>
internal sealed class BenefitPlaces(Graph graph, Benefit benefit, Code heirRank)
{
    /// <summary>The place of what a benefit does not have.</summary>
    public const int None = -1;

    /// <summary>The benefit.</summary>
    public Benefit Benefit { get; } = benefit;

    public int ListedWhen { get; } = graph[benefit.ListedWhen];

    public int OwedWhen { get; } = graph[benefit.OwedWhen];

    public int DeferredWhen { get; } = graph[benefit.DeferredWhen];

    public int PaidByEmployer { get; } = graph[benefit.PaidByEmployer];

    public int EmployerPaysFirst { get; } = graph[benefit.EmployerPaysFirst];

    public int Payee { get; } = graph[benefit.Payee];

    public int HeirRank { get; } = graph[heirRank];

    public int LawDay { get; } = graph[benefit.LawDay];

    public int Amount { get; } = PlaceOf(graph, benefit.Amount);

    public int Later { get; } = PlaceOf(graph, benefit.Later);

    public int Whole { get; } = PlaceOf(graph, benefit.Whole);

    /// <summary>Its schedule's; null: it is paid at once.</summary>
    public SchedulePlaces? Schedule { get; } = benefit.Schedule is { } schedule ? new(graph, schedule) : null;

    /// <summary>The questions that can decide anything of it, one bit for each.</summary>
    public ulong Questions { get; } = benefit.Parts.Concat(benefit.Schedule?.Parts ?? []).Append(benefit.ListedWhen)
        .Aggregate(0UL, (questions, part) => questions | graph.QuestionsUnder(graph[part]));

    private static int PlaceOf(Graph graph, Expression? expression) => expression is null ? None : graph[expression];
}

/// <summary>Where a graph keeps what a schedule is made of.</summary>
internal sealed class SchedulePlaces(Graph graph, Schedule schedule)
{
    /// <summary>The schedule.</summary>
    public Schedule Schedule { get; } = schedule;

    public int InForce { get; } = graph[schedule.InForce];

    public int CountsFrom { get; } = graph[schedule.CountsFrom];

    /// <summary>The sum over the children who are counted.</summary>
    public int OverChildren { get; } = graph[schedule.OverChildren];

    public ImmutableArray<int> Instalments { get; } = [.. schedule.Instalments.Select(instalment => graph[instalment])];

    public ImmutableArray<int> Levels { get; } = [.. schedule.Levels.Select(level => graph[level])];
}
