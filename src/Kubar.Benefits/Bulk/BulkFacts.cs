using Kubar.Benefits.Cases;

namespace Kubar.Benefits.Bulk;

/// <summary>The facts whose values are members of an enumeration, each with its own type; all others are in <see cref="BulkFact.All"/>.</summary>
public static class BulkFacts
{
    /// <summary>The kind of event.</summary>
    public static BulkFact<EventKind> EventKind { get; } = new(Rules.DeclaredFacts.Facts.EventKind);

    /// <summary>In which circumstance an accident happened.</summary>
    public static BulkFact<AccidentCircumstance> Circumstance { get; } = new(Rules.DeclaredFacts.Facts.Circumstance);

    /// <summary>The segment of the participant.</summary>
    public static BulkFact<Segment> Segment { get; } = new(Rules.DeclaredFacts.Facts.SegmentOfParticipant);

    /// <summary>Who pays the contributions.</summary>
    public static BulkFact<ContributionPayer> PaidBy { get; } = new(Rules.DeclaredFacts.Facts.PaidBy);

    /// <summary>The sector in which the participant works.</summary>
    public static BulkFact<Sector> Sector { get; } = new(Rules.DeclaredFacts.Facts.SectorOfParticipant);

    /// <summary>What kind of will there is.</summary>
    public static BulkFact<Will> Will { get; } = new(Rules.DeclaredFacts.Facts.WillOfParticipant);

    /// <summary>A child's level of education.</summary>
    public static BulkFact<SchoolLevel> Level { get; } = new(ChildFacts.Level);

    /// <summary>A child's work.</summary>
    public static BulkFact<ChildWork> Work { get; } = new(ChildFacts.Work);

    /// <summary>Every one of them.</summary>
    private static IReadOnlyList<object> All { get; } = [EventKind, Circumstance, Segment, PaidBy, Sector, Will, Level, Work];

    /// <summary>The fact with an id, if its values are members of this enumeration.</summary>
    /// <exception cref="ArgumentException">There is no such fact, or its values are something else.</exception>
    internal static BulkFact<TEnum> Typed<TEnum>(string id)
        where TEnum : struct, Enum
    {
        var known = BulkFact.Find(id);
        return All.OfType<BulkFact<TEnum>>().FirstOrDefault(fact => fact.Id == known.Id)
            ?? throw new ArgumentException($"The values of {id} are not members of {typeof(TEnum).Name}.", nameof(id));
    }
}
