using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;

namespace Kubar.Benefits.Monitoring;

/// <summary>How the membership of one person stands on the day of a monitoring, and which rights it carries. Immutable, equal by value.</summary>
public sealed record PersonStanding
{
    /// <summary>The key of the person.</summary>
    public required string Key { get; init; }

    /// <summary>How it stands.</summary>
    public required StandingKind Kind { get; init; }

    /// <summary>The months in a row that are in arrears, at least 0; null: cannot be told, or there is no membership on the day.</summary>
    public int? ArrearsMonths { get; init; }

    /// <summary>The rights.</summary>
    public required RightStates Rights { get; init; }

    /// <summary>Why it is not in cover; empty where it is, and where that cannot be told.</summary>
    public ValueList<Notice> Reasons { get; init; } = [];

    /// <summary>The paths of the facts that would tell; empty where nothing is open.</summary>
    public ValueList<string> Missing { get; init; } = [];

    /// <summary>What is wrong with the person's lines; empty unless <see cref="StandingKind.Malformed"/>.</summary>
    public ValueList<Problem> Problems { get; init; } = [];

    /// <summary>The readings under whose alternatives the standing, its arrears or its rights would differ, by id, in the order of the catalogue.</summary>
    public ValueList<string> DependsOn { get; init; } = [];

    /// <summary>Whether the membership is in cover.</summary>
    public bool IsActive => Kind is StandingKind.InGoodStanding or StandingKind.InArrears;

    /// <summary>The key and how it stands.</summary>
    public override string ToString() => $"{Key}: {Kind}";
}
