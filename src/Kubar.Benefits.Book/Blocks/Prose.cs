using System.Runtime.CompilerServices;

namespace Kubar.Benefits.Book.Blocks;

/// <summary>Text of several stretches, on one line. Written as an interpolated string, it takes other prose and spans in.</summary>
internal sealed class Prose
{
    public static readonly Prose Nothing = new([]);

    public Prose(IReadOnlyList<Span> spans) => Spans = spans;

    public IReadOnlyList<Span> Spans { get; }

    /// <summary>The text alone.</summary>
    public string Plain => string.Concat(Spans.Select(span => span.Text));

    /// <summary>The text alone, with the names of facts between braces.</summary>
    public string Marked => string.Concat(Spans.Select(span => span.Kind == SpanKind.Fact ? $"{{{span.Text}}}" : span.Text));

    public bool IsEmpty => Spans.Count == 0;

    public static implicit operator Prose(string text) => text.Length == 0 ? Nothing : new([new(text)]);

    public static Prose operator +(Prose left, Prose right) => new([.. left.Spans, .. right.Spans]);

    /// <summary>Prose written as an interpolated string.</summary>
    public static Prose Of(ProseBuilder builder) => builder.Build();

    /// <summary>One after the other, with a text between them.</summary>
    public static Prose Join(string between, IEnumerable<Prose> parts)
    {
        var spans = new List<Span>();
        foreach (Prose part in parts)
        {
            if (spans.Count > 0)
            {
                spans.Add(new(between));
            }

            spans.AddRange(part.Spans);
        }

        return new(spans);
    }

    public override string ToString() => Plain;
}

/// <summary>Takes the parts of an interpolated string.</summary>
[InterpolatedStringHandler]
internal readonly ref struct ProseBuilder
{
    private readonly List<Span> _spans;

    public ProseBuilder(int literalLength, int formattedCount) => _spans = new((formattedCount * 2) + Math.Min(literalLength, 1));

    public void AppendLiteral(string text) => _spans.Add(new(text));

    public void AppendFormatted(string text) => _spans.Add(new(text));

    public void AppendFormatted(int number) => _spans.Add(new(number.ToString(System.Globalization.CultureInfo.InvariantCulture)));

    public void AppendFormatted(Span span) => _spans.Add(span);

    public void AppendFormatted(Prose prose) => _spans.AddRange(prose.Spans);

    public Prose Build() => new([.. _spans]);
}
