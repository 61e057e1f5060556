using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;

namespace Kubar.Benefits.Rules.Participation;

/// <summary>What one programme's cover is cited to, by segment.</summary>
internal sealed record CoverArticles
{
    /// <summary>What the ids of its conditions begin with.</summary>
    public required string Prefix { get; init; }

    /// <summary>The day whose law they are cited by.</summary>
    public required Date Day { get; init; }

    /// <summary>Of an active membership.</summary>
    public required IReadOnlyList<DatedCitation> Active { get; init; }

    /// <summary>Of a BPU in arrears of more than 3 months.</summary>
    public required IReadOnlyList<DatedCitation> LapseOfBpu { get; init; }

    /// <summary>Of an employer in arrears of more than 3 months, who pays first.</summary>
    public required IReadOnlyList<DatedCitation> ArrearsOfEmployer { get; init; }

    /// <summary>The same for trainees.</summary>
    public required IReadOnlyList<DatedCitation> ArrearsForTrainees { get; init; }

    /// <summary>The same in construction, by stages.</summary>
    public required IReadOnlyList<DatedCitation> ArrearsInConstruction { get; init; }

    /// <summary>Of an employer who has not registered the worker.</summary>
    public required IReadOnlyList<DatedCitation> Unregistered { get; init; }

    /// <summary>Of an employer who has registered the worker and has paid nothing yet.</summary>
    public required IReadOnlyList<DatedCitation> NeverPaid { get; init; }

    /// <summary>Of an employer who reported too late, where the programme asks for a report.</summary>
    public IReadOnlyList<DatedCitation> LateReport { get; init; } = [];
}
