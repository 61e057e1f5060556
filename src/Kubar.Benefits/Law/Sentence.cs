using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Kubar.Benefits.Expressions;

namespace Kubar.Benefits.Law;

/// <summary>A sentence of the law in two languages, with the values of expressions put in.</summary>
internal sealed class Sentence(Template indonesian, Template english)
{
    /// <summary>The sentence itself where no values are put in, else null.</summary>
    public LocalizedText? Whole { get; } =
        indonesian.Fixed is { } inIndonesian && english.Fixed is { } inEnglish ? new(inIndonesian, inEnglish) : null;

    private (Node When, Sentence Says)? Instead { get; init; }

    private ImmutableArray<(Node When, Sentence Says)> Exceptions { get; init; } = [];

    /// <summary>Whether another can take its place.</summary>
    public bool HasVariants => Instead is not null || !Exceptions.IsEmpty;

    /// <summary>The sentence itself where no values are put in and no other takes its place, else null.</summary>
    public LocalizedText? Fixed => HasVariants ? null : Whole;

    public Template In(Language language) => language == Language.Indonesian ? indonesian : english;

    /// <summary>The same, but another sentence where a condition holds: what is said aloud should name the one case, not both.</summary>
    public Sentence But(Truth when, Sentence says) => Instead is { } first
        ? new(indonesian, english) { Instead = (first.When, first.Says.But(when, says)), Exceptions = Exceptions }
        : new(indonesian, english) { Instead = (when.Node, says), Exceptions = Exceptions };

    /// <summary>The same, with an exception; of several that hold the last one is said.</summary>
    public Sentence Except(Truth when, Sentence says) =>
        new(indonesian, english) { Instead = Instead, Exceptions = Exceptions.Add((when.Node, says)) };

    /// <summary>The sentence to say, given which conditions hold.</summary>
    public Sentence Where(Func<Node, bool> holds)
    {
        for (int i = Exceptions.Length - 1; i >= 0; i--)
        {
            if (holds(Exceptions[i].When))
            {
                return Exceptions[i].Says.Where(holds);
            }
        }

        return Instead is { } instead && holds(instead.When) ? instead.Says.Where(holds) : this;
    }

    /// <summary>The sentence and every other that can be said in its place, each after the condition that chooses it.</summary>
    public IEnumerable<(Node? When, Sentence Says)> Variants
    {
        get
        {
            yield return (null, this);
            if (Instead is { } instead)
            {
                foreach ((Node? when, Sentence says) in instead.Says.Variants)
                {
                    yield return (when ?? instead.When, says);
                }
            }

            foreach ((Node except, Sentence exception) in Exceptions)
            {
                foreach ((Node? when, Sentence says) in exception.Variants)
                {
                    yield return (when ?? except, says);
                }
            }
        }
    }

    /// <summary>The expressions whose values are put in, or choose what is said.</summary>
    public IEnumerable<Node> Mentions
    {
        get
        {
            foreach ((Node? when, Sentence says) in Variants)
            {
                foreach (Node mentioned in says.Own.Prepend(when).OfType<Node>())
                {
                    yield return mentioned;
                }
            }
        }
    }

    private IEnumerable<Node> Own => indonesian.Mentions.Concat(english.Mentions);
}

/// <summary>The terms of a sum: only those of which there is something are written.</summary>
internal sealed class Terms(params IReadOnlyList<(Count HowMany, Sentence Says)> terms)
{
    public IReadOnlyList<(Count HowMany, Sentence Says)> All => terms;
}

/// <summary>A number without its unit: within a product.</summary>
internal sealed record BareNumber(Node Node);

/// <summary>
/// A text with expressions in it, written as an interpolated string: <c>$"terdaftar sejak {Facts.RegisteredOn}"</c>
/// keeps the expression, to be filled in case by case.
/// </summary>
[InterpolatedStringHandler]
internal readonly ref struct TemplateBuilder
{
    private readonly List<object> _parts;

    public TemplateBuilder(int literalLength, int formattedCount) => _parts = new(formattedCount * 2 + Math.Min(literalLength, 1));

    public IReadOnlyList<object> Parts => _parts;

    public void AppendLiteral(string text) => _parts.Add(text);

    public void AppendFormatted(Expression expression) => _parts.Add(expression.Node);

    public void AppendFormatted(BareNumber number) => _parts.Add(number);

    public void AppendFormatted(Terms terms) => _parts.Add(terms);

    public void AppendFormatted(string text) => _parts.Add(text);

    public void AppendFormatted(int number) => _parts.Add(number.ToString(System.Globalization.CultureInfo.InvariantCulture));
}

/// <summary>Literal texts and expressions, in turn.</summary>
internal sealed class Template(IReadOnlyList<object> parts)
{
    public ImmutableArray<object> Parts { get; } = [.. parts];

    public IEnumerable<Node> Mentions => Parts.SelectMany(part => part switch
    {
        Node node => [node],
        BareNumber number => [number.Node],
        Terms terms => terms.All.SelectMany(term => term.Says.Mentions.Prepend(term.HowMany.Node)),
        _ => Enumerable.Empty<Node>(),
    });

    /// <summary>The text where no values are put in, else null.</summary>
    public string? Fixed { get; } = parts.All(part => part is string) ? string.Concat(parts) : null;

    public static Template Of(TemplateBuilder builder) => new(builder.Parts);
}
