using System.Collections.Immutable;
using Kubar.Benefits.Expressions;

namespace Kubar.Benefits.Law;

/// <summary>The citations of a rule, sorted once into the stretches of time in which the same ones are in force.</summary>
internal sealed class CitationsInForce
{
    private readonly IReadOnlyList<DatedCitation> _citations;
    private readonly ImmutableArray<Stretch> _stretches;

    public CitationsInForce(IReadOnlyList<DatedCitation> citations)
    {
        _citations = citations;
        SpeakOfSome = citations.Any(citation => citation.Of is not null);
        var starts = new List<long> { long.MinValue };
        foreach (DatedCitation citation in citations)
        {
            foreach (long boundary in citation.Boundaries)
            {
                if (starts.BinarySearch(boundary) is < 0 and var at)
                {
                    starts.Insert(~at, boundary);
                }
            }
        }

        _stretches = [.. starts.ConvertAll(start => new Stretch(start, Among(citations, Bounds.Of(start)), DatedCitation.WorstGrade(citations, Bounds.Of(start))))];
    }

    /// <summary>What decides which of them speak of this participant.</summary>
    public IEnumerable<Node> Conditions => _citations.Select(citation => citation.Of?.Node).OfType<Node>();

    /// <summary>Whether any speaks of some participants alone.</summary>
    public bool SpeakOfSome { get; }

    /// <summary>Those in force on some of these days that speak of this participant, in order.</summary>
    /// <param name="days">The days.</param>
    /// <param name="fails">Whether a condition does not hold.</param>
    public ValueList<Citation> On(Bounds days, Func<Node, bool> fails) =>
        SpeakOfSome ? Among(_citations.Where(citation => citation.Of is not { } of || !fails(of.Node)), days) : On(days);

    /// <summary>Those in force on some of these days, of whomever they speak, in order.</summary>
    public ValueList<Citation> On(Bounds days) => days.IsKnown ? At(days.Min).Citations : Among(_citations, days);

    /// <summary>The worst grade of those in force on some of these days; greater is worse.</summary>
    public int GradeOn(Bounds days) => days.IsKnown ? At(days.Min).Grade : DatedCitation.WorstGrade(_citations, days);

    private Stretch At(long day)
    {
        int last = _stretches.Length - 1;
        while (_stretches[last].From > day)
        {
            last--;
        }

        return _stretches[last];
    }

    private static ValueList<Citation> Among(IEnumerable<DatedCitation> citations, Bounds days) =>
        citations.Where(citation => citation.IsInForceOn(days)).Select(citation => citation.Citation).ToValueList();

    private sealed record Stretch(long From, ValueList<Citation> Citations, int Grade);
}
