using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using Kubar.Benefits.Rules;
using Kubar.Benefits.Rules.Catalogues;
using Kubar.Benefits.Rules.DeclaredFacts;
using Kubar.Benefits.Tests.Rules;
using NodaTime;
using Xunit;

namespace Kubar.Benefits.Tests.Wording;

/// <summary>Under which citations every sentence, step and benefit can appear: by segment, kind of event and period.</summary>
public sealed class CitationListTests
{
    private static readonly IReadOnlyList<(string Name, Segment Segment, WageSource Wages)> Segments =
    [
        ("BPU", Segment.Bpu, WageSource.Stated),
        ("PU", Segment.Pu, WageSource.Stated),
        ("PU trainee", Segment.Pu, WageSource.Trainee),
        ("PU construction", Segment.Pu, WageSource.Construction),
    ];

    private static readonly IReadOnlyList<EventKind> Kinds = Enum.GetValues<EventKind>();

    [Fact]
    public void Citations_BySegmentEventAndPeriod_AreThoseApproved() => ApprovedText.ShouldBe("tests/Kubar.Benefits.Tests/Wording/citations", Lines());

    private static IEnumerable<string> Lines() =>
        Rulebook.Law.Benefits.Select(benefit => ($"benefit {benefit.Id}", benefit.Sources, benefit.SourcesInForce))
            .Concat(RuleWalk.Definitions.OrderBy(definition => definition.Id, StringComparer.Ordinal).Select(definition => (definition.Id, definition.Sources, definition.SourcesInForce)))
            .SelectMany(cited => Of(cited.Item1, cited.Item2, cited.Item3))
            .Distinct();

    /// <summary>One line for each stretch of time and set of citations, with who has it.</summary>
    private static IEnumerable<string> Of(string id, IReadOnlyList<DatedCitation> sources, CitationsInForce inForce)
    {
        LocalDate[] starts =
        [
            .. sources.SelectMany(source => source.Until is { } until ? new[] { source.From, until.PlusDays(1) } : [source.From]).Append(Edition.FirstDay).Distinct().Order(),
        ];
        foreach (LocalDate start in starts)
        {
            var by = Segments
                .SelectMany(segment => Kinds.Select(kind => (Who: $"{segment.Name} {kind}", Citations: Under(segment.Segment, segment.Wages, kind, start, inForce))))
                .GroupBy(line => line.Citations, line => line.Who, StringComparer.Ordinal)
                .ToArray();
            foreach (IGrouping<string, string> group in by)
            {
                yield return $"{id} | {(by.Length == 1 ? "all" : string.Join(", ", Short(group)))} | from {Day(start)} | {group.Key}";
            }
        }
    }

    /// <summary>A segment that has it for every kind of event is named alone.</summary>
    private static IEnumerable<string> Short(IEnumerable<string> who)
    {
        HashSet<string> left = [.. who];
        foreach ((string segment, Segment _, WageSource _) in Segments)
        {
            string[] all = [.. Kinds.Select(kind => $"{segment} {kind}")];
            if (all.All(left.Contains))
            {
                yield return segment;
            }
            else
            {
                foreach (string one in all.Where(left.Contains))
                {
                    yield return one;
                }
            }
        }
    }

    /// <summary>Those that are not surely left out, where only the segment, the kind of event and the day are known.</summary>
    private static string Under(Segment segment, WageSource wages, EventKind kind, LocalDate day, CitationsInForce inForce)
    {
        Situation situation = Situations.On(day);
        situation.Facts.Set(Facts.SegmentOfParticipant, (long)segment);
        situation.Facts.Set(Facts.WageSource, (long)wages);
        situation.Facts.Set(Facts.EventKind, (long)kind);
        Node[] conditions = [.. inForce.Conditions];
        if (conditions.Length == 0)
        {
            return Joined(inForce.On(Bounds.Of(Date.NumberOf(day)), _ => false));
        }

        using Evaluation evaluation = Evaluation.Of(Graph.Of(conditions), situation);
        return Joined(inForce.On(Bounds.Of(Date.NumberOf(day)), condition => evaluation[condition].IsFalse));
    }

    private static string Joined(IEnumerable<Citation> citations) => string.Join("; ", citations.Select(citation => citation.ToString()));

    private static string Day(LocalDate day) => NodaTime.Text.LocalDatePattern.Iso.Format(day);
}
