using Kubar.Benefits.Assessments;
using Kubar.Benefits.Book.Blocks;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;

namespace Kubar.Benefits.Book.Words;

/// <content>Sentences.</content>
internal sealed partial class RuleWords
{
    /// <summary>A sentence with names in its slots.</summary>
    public Prose Sentence(Sentence sentence) => Prose.Join("", sentence.In(language).Parts.Select(part => part switch
    {
        string text => text,
        BareNumber { Node: var number } => InSlot(number, isBare: true),
        Terms terms => TermsOf(terms),
        _ => InSlot((Node)part, isBare: false),
    }));

    /// <summary>What the default readings rule out.</summary>
    public static readonly Clause NotByDefault = new Joint(All: false, []);

    /// <summary>Everything that can be said in place of a sentence, and when; the sentence itself first.</summary>
    public IEnumerable<(Clause? When, Prose Says)> Variants(Sentence sentence)
    {
        foreach ((Node? when, Sentence says) in sentence.Variants)
        {
            Clause? clause = when is null ? null : ClauseOf(when);
            if (clause is not Settled { Holds: false })
            {
                yield return (clause is Settled ? null : clause, Sentence(says));
            }
            else if (law.Day is null && when is not null)
            {
                yield return (NotByDefault, Sentence(says));
            }
        }
    }

    private Prose TermsOf(Terms terms)
    {
        Prose[] written = [.. terms.All.Select(term => Sentence(term.Says))];
        return written.Length > ManyTerms
            ? Prose.Of($"({written[0]} + {written[1]} + ... + {written[^1]})")
            : Prose.Of($"({Prose.Join(" + ", written)})");
    }

    /// <summary>In a sentence, of a choice between facts of like names the shorter one.</summary>
    private Prose InSlot(Node node, bool isBare)
    {
        Node plain = Plain(node);
        if (plain is ChooseNode && Leaves(plain).ToArray() is var leaves && leaves.All(leaf => leaf is FactNode))
        {
            return Prose.Join(T(" atau ", " or "), leaves.Cast<FactNode>().Select(leaf => leaf.Fact).Distinct().Select(Name));
        }

        return isBare && plain is ParameterNode parameter && PeriodsOf(parameter) is [var only]
            ? new([new(Wording.Value(only.Value, Unit.Count, language), Target: new(PlaceLinks.Figures, PlaceLinks.Slug(parameter.Parameter.Id)))])
            : Value(plain);
    }

    private IEnumerable<Node> Leaves(Node node) => Plain(node) is ChooseNode choice
        ? Leaves(choice.Operands[1]).Concat(Leaves(choice.Operands[2]))
        : [Plain(node)];
}
