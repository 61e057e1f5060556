using Kubar.Benefits.Assessments;

namespace Kubar.Benefits.Monitoring;

/// <summary>What became of the findings of the last meeting. Each of them is in one of the states, and each of today's is new or one of them. Immutable.</summary>
public sealed record FindingFollowUp
{
    private FindingFollowUp(ValueList<FollowedFinding> old, ValueList<string> fresh)
    {
        Old = old;
        New = fresh;
    }

    /// <summary>The findings of the last meeting, in their order.</summary>
    public ValueList<FollowedFinding> Old { get; }

    /// <summary>The ids of today's findings that the last meeting did not have, in their order.</summary>
    public ValueList<string> New { get; }

    /// <summary>How many of the last meeting's findings are in a state.</summary>
    /// <param name="state">The state.</param>
    public int CountOf(FollowedState state) => Old.Count(found => found.State == state);

    /// <summary>Holds the findings of the last meeting beside those of today.</summary>
    /// <param name="last">Those of the last meeting; one that stands twice is taken once.</param>
    /// <param name="monitoring">Today's monitoring.</param>
    /// <exception cref="ArgumentNullException">The findings or the monitoring are null.</exception>
    public static FindingFollowUp Of(IEnumerable<KeptFinding> last, ProgrammeMonitoring monitoring)
    {
        ArgumentNullException.ThrowIfNull(last);
        ArgumentNullException.ThrowIfNull(monitoring);
        var today = monitoring.Findings.ToDictionary(finding => finding.Id, StringComparer.Ordinal);
        var subjects = monitoring.Standings.Roster.Persons.Select(person => Audits.FindingId.OfPerson(FindingSearch.IdentityOf(person.Merged))).ToHashSet(StringComparer.Ordinal);
        KeptFinding[] old = [.. last.DistinctBy(finding => finding.Id, StringComparer.Ordinal)];
        var before = old.Select(finding => finding.Id).ToHashSet(StringComparer.Ordinal);
        return new(
            old.Select(finding => new FollowedFinding(finding, StateOf(finding), today.GetValueOrDefault(finding.Id)?.AtStake)).ToValueList(),
            monitoring.Findings.Where(finding => !before.Contains(finding.Id)).Select(finding => finding.Id).ToValueList());

        FollowedState StateOf(KeptFinding finding)
        {
            if (today.TryGetValue(finding.Id, out ProgrammeFinding? now))
            {
                return now.AtStake == finding.AtStake ? FollowedState.Open : FollowedState.Changed;
            }

            return FindingRule.Find(finding.Rule) is { } rule
                && (rule.Needs & ~monitoring.Lists) == FindingNeed.None
                && (finding.Subject is null || subjects.Contains(finding.Subject))
                    ? FollowedState.Settled
                    : FollowedState.NotCheckable;
        }
    }

    /// <summary>How many are in which state.</summary>
    public override string ToString() => string.Join(", ", Enum.GetValues<FollowedState>().Select(state => FormattableString.Invariant($"{state} {CountOf(state)}")).Append(FormattableString.Invariant($"new {New.Count}")));
}

/// <summary>What is kept of a finding from one meeting to the next.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Rule">The id of its rule.</param>
/// <param name="Subject">The person, by a hash; null: nobody of the roster.</param>
/// <param name="AtStake">The money at stake then, in rupiah.</param>
public sealed record KeptFinding(string Id, string Rule, string? Subject, MoneyBounds AtStake);

/// <summary>A finding of the last meeting and what became of it.</summary>
/// <param name="Finding">As it was.</param>
/// <param name="State">What became of it.</param>
/// <param name="Now">The money at stake today; null: it is not found any more.</param>
public sealed record FollowedFinding(KeptFinding Finding, FollowedState State, MoneyBounds? Now);

/// <summary>What became of a finding of the last meeting.</summary>
public enum FollowedState
{
    /// <summary>It is not found any more, and what it is checked from is there.</summary>
    Settled = 1,

    /// <summary>It is found as it was.</summary>
    Open = 2,

    /// <summary>It is found with another sum.</summary>
    Changed = 3,

    /// <summary>A list that it is checked from is missing, or its person is not in the roster any more.</summary>
    NotCheckable = 4,
}
