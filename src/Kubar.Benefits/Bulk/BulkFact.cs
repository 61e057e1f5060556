using System.Collections.Frozen;
using Kubar.Benefits.Expressions;

namespace Kubar.Benefits.Bulk;

/// <summary>A fact that a column may hold: what its numbers count, and between which they lie.</summary>
public sealed class BulkFact
{
    private BulkFact(Fact fact)
    {
        Fact = fact;
        Unit = Enum.Parse<BulkUnit>(fact.Unit.ToString());
        Members = fact.Members.OrderBy(member => member.Key).Select(member => new BulkCode(member.Key, member.Value)).ToValueList();
        Declared = DaysOfLaw.Contains(fact) ? fact.Range with { Min = Date.NumberOf(Edition.FirstDay) } : fact.Range;
    }

    /// <summary>Every fact, those of the case first.</summary>
    public static ValueList<BulkFact> All { get; } = Rules.DeclaredFacts.Facts.All.Concat(ChildFacts.All).Select(fact => new BulkFact(fact)).ToValueList();

    private static FrozenDictionary<string, BulkFact> ById { get; } = All.ToFrozenDictionary(fact => fact.Id, StringComparer.Ordinal);

    /// <summary>The id, as in <see cref="Law.FactInfo.Id"/>.</summary>
    public string Id => Fact.Id;

    /// <summary>Its name.</summary>
    public LocalizedText Name => Fact.Name;

    /// <summary>What the numbers count.</summary>
    public BulkUnit Unit { get; }

    /// <summary>The least value, included.</summary>
    public long Least => Declared.Min;

    /// <summary>The greatest value, included.</summary>
    public long Greatest => Declared.Max;

    /// <summary>Whether it is a fact of each child.</summary>
    public bool OfChild => Fact.OfChild;

    /// <summary>What the numbers of a code mean; empty for any other unit.</summary>
    public ValueList<BulkCode> Members { get; }

    internal Fact Fact { get; }

    /// <summary>What a column may hold: no law before the first day of this edition is encoded.</summary>
    internal Bounds Declared { get; }

    /// <summary>The fact with this id.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static BulkFact Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return ById.GetValueOrDefault(id) ?? throw new ArgumentException($"No rule uses a fact {id}.", nameof(id));
    }

    /// <summary>The days by which the law is chosen.</summary>
    private static IReadOnlyList<Fact> DaysOfLaw => [Rules.DeclaredFacts.Facts.EventDate.Fact, Rules.DeclaredFacts.Facts.DayOfDeath.Fact, Rules.DeclaredFacts.Facts.ScholarshipDay.Fact];

    internal static BulkFact Find(Fact fact) => ById[fact.Id];

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
