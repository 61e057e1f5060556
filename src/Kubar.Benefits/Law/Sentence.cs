using System.Collections.Immutable;
using System.Runtime.CompilerServices;

using Kubar.Benefits.Expressions;

namespace Kubar.Benefits.Law;

/// <summary>A sentence of the law in two languages, with the values of expressions put in.</summary>
internal sealed class Sentence(Template indonesian, Template english)
{
    /// <summary>The sentence itself where no values are put in, else null.</summary>
    public LocalizedText? Fixed { get; } = indonesian.Fixed is { } inIndonesian && english.Fixed is { } inEnglish ? new(inIndonesian, inEnglish) : null;

    public Template In(Language language) => language == Language.Indonesian ? indonesian : english;

    /// <summary>The expressions whose values are put in.</summary>
    public IEnumerable<Node> Mentions => indonesian.Parts.Concat(english.Parts).OfType<Node>();
}

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

    public void AppendFormatted(string text) => _parts.Add(text);

    public void AppendFormatted(int number) => _parts.Add(number.ToString(System.Globalization.CultureInfo.InvariantCulture));
}

/// <summary>Literal texts and expressions, in turn.</summary>
internal sealed class Template(IReadOnlyList<object> parts)
{
    public ImmutableArray<object> Parts { get; } = [.. parts];

    /// <summary>The text where no values are put in, else null.</summary>
    public string? Fixed { get; } = parts.All(part => part is string) ? string.Concat(parts) : null;

    public static Template Of(TemplateBuilder builder) => new(builder.Parts);
}
