using Kubar.Benefits.Expressions;
using NodaTime;

namespace Kubar.Benefits.Law;

/// <summary>
/// A citation, the days for which the place says what it is cited for, both ends included, and of whom it says it: an article
/// stands only where it speaks of this participant.
/// </summary>
internal sealed class DatedCitation
{
    private readonly long _from;
    private readonly long _until;

    public DatedCitation(Citation citation, LocalDate from, LocalDate? until)
    {
        Citation = citation;
        From = from;
        Until = until;
        _from = Date.NumberOf(from);
        _until = until is { } end ? Date.NumberOf(end) : long.MaxValue;
    }

    public Citation Citation { get; }

    public LocalDate From { get; }

    public LocalDate? Until { get; }

    /// <summary>Of whom the place says it; null: of everybody.</summary>
    public Truth? Of { get; private init; }

    /// <summary>The same place, up to and including a day.</summary>
    public DatedCitation To(LocalDate until) => new(Citation, From, until) { Of = Of };

    /// <summary>The same place, from a day on.</summary>
    public DatedCitation Since(LocalDate from) => new(Citation, from, Until) { Of = Of };

    /// <summary>The same place, graded otherwise than by its instrument.</summary>
    public DatedCitation Graded(Grade grade) => new(Citation with { Grade = grade }, From, Until) { Of = Of };

    /// <summary>The same place, cited only where a condition holds: of one segment, of one kind of event.</summary>
    public DatedCitation For(Truth whom) => new(Citation, From, Until) { Of = Of is { } already ? already & whom : whom };

    /// <summary>The days on which whether it is in force changes.</summary>
    public IEnumerable<long> Boundaries => _until == long.MaxValue ? [_from] : [_from, _until + 1];

    public bool IsInForceOn(Bounds days) => _from <= days.Max && days.Min <= _until;

    public static int WorstGrade(IReadOnlyList<DatedCitation> citations, Bounds days)
    {
        int worst = 0;
        foreach (DatedCitation citation in citations)
        {
            if (citation.IsInForceOn(days))
            {
                worst = Math.Max(worst, (int)citation.Citation.Grade);
            }
        }

        return worst;
    }
}
