using System.Collections.Immutable;
using Kubar.Benefits.Expressions;

namespace Kubar.Benefits.Law;

/// <summary>What makes a step of a rule citable: a stable id, a name, its articles, and for a condition two sentences.</summary>
internal sealed class Definition : Step
{
    private readonly CitationsInForce _inForce = new([]);
    private readonly Lazy<ImmutableArray<NamedNode>> _sumsOfMet;

    public Definition() => _sumsOfMet = new(() => [.. (Met?.Mentions ?? []).OfType<NamedNode>().Where(sum => sum.Unit == Unit.Rupiah).Distinct()]);

    public required LocalizedText Name { get; init; }

    public required IReadOnlyList<DatedCitation> Sources
    {
        get;
        init
        {
            field = value;
            _inForce = new(value);
        }
    }

    /// <summary>What is said where the condition holds.</summary>
    public Sentence? Met { get; init; }

    /// <summary>What is said where it does not hold: a reason.</summary>
    public Sentence? Unmet { get; init; }

    /// <summary>What is said of a value, instead of its name.</summary>
    public Sentence? Says { get; init; }

    /// <summary>The formula of a value as the law writes it, where the operators alone would not read that way.</summary>
    public Sentence? Formula { get; init; }

    /// <summary>What is asked of each child, where it holds for one that fulfils it: reasons say of each child why it does not.</summary>
    public Node? OfEachChild { get; init; }

    /// <summary>Whether reasons name the conditions it is made of, where there are any, rather than itself.</summary>
    public bool NamesItsParts { get; init; }

    public override int GradeOn(Bounds days) => _inForce.GradeOn(days);

    public override IEnumerable<Node> Mentions =>
        new[] { Met, Unmet, Says, Formula }.OfType<Sentence>().SelectMany(sentence => sentence.Mentions).Concat(_inForce.Conditions);

    /// <summary>The sums that are mentioned where the condition holds; found once.</summary>
    public ImmutableArray<NamedNode> SumsOfMet => _sumsOfMet.Value;

    /// <summary>Its sources by the day.</summary>
    public CitationsInForce SourcesInForce => _inForce;

    public override string ToString() => Id;
}
