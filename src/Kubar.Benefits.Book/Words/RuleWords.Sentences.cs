using Kubar.Benefits.Assessments;
using Kubar.Benefits.Book.Blocks;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;

namespace Kubar.Benefits.Book.Words;

/// <content>Sentences.</content>
internal sealed partial class RuleWords
{
    /// <summary>A sentence with names in its slots; where a case has a number, so many.</summary>
    public Prose Sentence(Sentence sentence)
    {
        IReadOnlyList<object> parts = sentence.In(language).Parts;
        return Prose.Join("", parts.Select((part, index) => part switch
        {
            string text => text,
            BareNumber { Node: var number } => InSlot(number, isBare: true),
            Terms terms => TermsOf(terms),
            _ => SoMany((Node)part) ?? After(index == 0 ? null : parts[index - 1] as string, InSlot((Node)part, isBare: false)),
        }));
    }

    /// <summary>A name that the word before it already says need not say it again.</summary>
    private Prose After(string? before, Prose slot)
    {
        string[] words = before?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [];
        return words.Length > 0 && slot.Spans is [{ Kind: SpanKind.Fact } name] && name.Text.Split(' ')[0] == words[^1]
            ? new([name with { Text = T("yang bersangkutan", "in question") }])
            : slot;
    }

    /// <summary>A formula with names in its slots.</summary>
    public Prose FormulaText(Sentence formula) => Prose.Join("", formula.In(language).Parts.Select(part => part switch
    {
        string text => text,
        BareNumber { Node: var number } => InSlot(number, isBare: true),
        Terms terms => TermsOf(terms),
        _ => InSlot((Node)part, isBare: false),
    }));

    /// <summary>
    /// In the place of a number that differs from case to case: its name would repeat the words of the sentence around it. Null where the
    /// slot takes no such number.
    /// </summary>
    private Prose? SoMany(Node written)
    {
        Node node = Plain(written);
        if (FigureIn(node) is { } dated)
        {
            return new Prose([new(string.Join(T(" atau ", " or "), ValuesByDate((Parameter)dated.Parameter)), SpanKind.Plain, new(PlaceLinks.Figures, PlaceLinks.Slug(dated.Parameter.Id)))]);
        }

        if (node is ParameterNode or ConstantNode || Evaluation[node].IsKnown || IsFigure(node))
        {
            return null;
        }

        string? unit = node.Unit switch
        {
            Unit.Rupiah => T("sekian rupiah", "so many rupiah"),
            Unit.Months => T("sekian bulan", "so many months"),
            Unit.Years => T("sekian tahun", "so many years"),
            Unit.Days => T("sekian hari", "so many days"),
            Unit.Hours => T("sekian jam", "so many hours"),
            Unit.Count => T("sekian", "so many"),
            Unit.BasisPoints or Unit.LossPoints => T("sekian persen", "so many percent"),
            _ => null,
        };
        return unit is null ? null : new Prose([new(unit, SpanKind.Fact, Value(node).Spans is [{ Target: { } target }] ? target : null)]);
    }

    /// <summary>The figure of the law that it is, where the law has had several values of it; null: it is none.</summary>
    private ParameterNode? FigureIn(Node node) => Plain(node) switch
    {
        ParameterNode figure => PeriodsOf(figure).Count > 1 ? figure : null,
        NamedNode named => FigureIn(named.Body),
        _ => null,
    };

    /// <summary>Whether it comes to a figure of the law in every case.</summary>
    private bool IsFigure(Node node) => Plain(node) switch
    {
        ParameterNode => true,
        NamedNode named => IsFigure(named.Body),
        ChooseNode choice => Leaves(choice).All(IsFigure),
        _ => false,
    };

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
        Prose[] written = [.. terms.All.Select(term => FormulaText(term.Says))];
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
            : Value(plain, null, isFactor: isBare && plain is AddNode or SubtractNode);
    }

    private IEnumerable<Node> Leaves(Node node) => Plain(node) is ChooseNode choice
        ? Leaves(choice.Operands[1]).Concat(Leaves(choice.Operands[2]))
        : [Plain(node)];
}
