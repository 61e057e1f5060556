using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using NodaTime;

namespace Kubar.Benefits.Law;

/// <summary>The instalments of a benefit that is paid by the year to each of the children who are counted.</summary>
internal sealed class Schedule
{
    /// <summary>What its steps are called in an explanation: <c>scholarship</c> gives <c>scholarship.child-1</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Whether the law of the day pays it by the year.</summary>
    public required Truth InForce { get; init; }

    /// <summary>What is payable at the event: a sum over the children who are counted.</summary>
    public required Amount Now { get; init; }

    /// <summary>The instalments of one child, from the first: none is due where one is 0.</summary>
    public required IReadOnlyList<Amount> Instalments { get; init; }

    /// <summary>The level of each instalment: a <see cref="SchoolLevel"/>.</summary>
    public required IReadOnlyList<Code> Levels { get; init; }

    /// <summary>The facts of a child that tell the levels.</summary>
    public required IReadOnlyList<Expression> LevelFacts { get; init; }

    /// <summary>The day from which the instalments count: a fact.</summary>
    public required Date CountsFrom { get; init; }

    /// <summary>The day of a child's first instalment, where <see cref="CountsFrom"/> is known.</summary>
    public required ScheduleStart StartsOn { get; init; }

    /// <summary>The children who are counted.</summary>
    public SumOverFirstNode OverChildren => (SumOverFirstNode)Now.Node;

    /// <summary>The expressions it is made of.</summary>
    public IEnumerable<Expression> Parts => [InForce, Now, CountsFrom, .. Instalments, .. Levels];

    /// <summary>Whether a sum is over the same children, whatever is summed.</summary>
    public bool IsOver(SumOverFirstNode sum) => ReferenceEquals(sum.Qualifies, OverChildren.Qualifies);
}

/// <summary>The day of a child's first instalment, by the calendar.</summary>
/// <param name="benefitCase">The case.</param>
/// <param name="countsFrom">The day from which the instalments count.</param>
/// <param name="child">The child, by its place in the list.</param>
/// <param name="readings">The answers to unsettled questions.</param>
/// <param name="figures">The figures of the rulebook.</param>
internal delegate LocalDate ScheduleStart(BenefitCase benefitCase, LocalDate countsFrom, int child, Readings readings, Figures figures);
