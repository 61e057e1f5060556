using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Kubar.Benefits.Receipts;

/// <summary>
/// JSON in its one canonical form (RFC 8785): no white space, names sorted by their UTF-16 units, the shortest escapes,
/// whole numbers without exponent. The same value gives the same bytes on every machine, so that it can be hashed.
/// </summary>
internal abstract class CanonicalValue
{
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator CanonicalValue?(string? text) => text is null ? null : new CanonicalText(text);

    public static implicit operator CanonicalValue(bool truth) => new CanonicalTruth(truth);

    public static implicit operator CanonicalValue(long number) => new CanonicalNumber(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>A JSON value, its numbers as they are written.</summary>
    public static CanonicalValue Of(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => new CanonicalObject(element.EnumerateObject().Select(member => KeyValuePair.Create(member.Name, Of(member.Value)))),
        JsonValueKind.Array => new CanonicalList(element.EnumerateArray().Select(Of)),
        JsonValueKind.String => new CanonicalText(element.GetString()!),
        JsonValueKind.Number => new CanonicalNumber(element.GetRawText()),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => throw new InvalidOperationException($"{element.ValueKind} has no canonical text."),
    };

    /// <summary>The canonical text.</summary>
    public sealed override string ToString()
    {
        var text = new StringBuilder();
        Write(text);
        return text.ToString();
    }

    public abstract void Write(StringBuilder text);
}

internal sealed class CanonicalTruth(bool value) : CanonicalValue
{
    public override void Write(StringBuilder text) => text.Append(value ? "true" : "false");
}

/// <summary>A number as it is written.</summary>
internal sealed class CanonicalNumber(string number) : CanonicalValue
{
    public override void Write(StringBuilder text) => text.Append(number);
}

internal sealed class CanonicalText(string value) : CanonicalValue
{
    public string Value { get; } = value;

    public override void Write(StringBuilder text) => Write(text, Value);

    public static void Write(StringBuilder text, string value)
    {
        text.Append('"');
        for (int i = 0; i < value.Length; i++)
        {
            char letter = value[i];
            switch (letter)
            {
                case '"':
                    text.Append("\\\"");
                    break;
                case '\\':
                    text.Append("\\\\");
                    break;
                case '\b':
                    text.Append("\\b");
                    break;
                case '\t':
                    text.Append("\\t");
                    break;
                case '\n':
                    text.Append("\\n");
                    break;
                case '\f':
                    text.Append("\\f");
                    break;
                case '\r':
                    text.Append("\\r");
                    break;
                case < ' ':
                    AppendNumber(text, letter);
                    break;
                case var _ when char.IsHighSurrogate(letter) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]):
                    text.Append(letter).Append(value[++i]);
                    break;
                case var _ when char.IsSurrogate(letter):
                    // Half of a pair has no UTF-8; written out it stays apart from every other text.
                    AppendNumber(text, letter);
                    break;
                default:
                    text.Append(letter);
                    break;
            }
        }

        text.Append('"');
    }

    private static void AppendNumber(StringBuilder text, char letter) =>
        text.Append("\\u").Append(((int)letter).ToString("x4", CultureInfo.InvariantCulture));
}

internal sealed class CanonicalList(IEnumerable<CanonicalValue> items) : CanonicalValue
{
    public ImmutableArray<CanonicalValue> Items { get; } = [.. items];

    /// <summary>A list of texts.</summary>
    public static CanonicalList Of(IEnumerable<string> texts) => new(texts.Select(text => (CanonicalValue)text));

    public override void Write(StringBuilder text)
    {
        text.Append('[');
        for (int i = 0; i < Items.Length; i++)
        {
            text.Append(i == 0 ? "" : ",");
            Items[i].Write(text);
        }

        text.Append(']');
    }
}

internal sealed class CanonicalObject(IEnumerable<KeyValuePair<string, CanonicalValue>> members) : CanonicalValue
{
    /// <summary>The members, sorted.</summary>
    public ImmutableArray<KeyValuePair<string, CanonicalValue>> Members { get; } =
        [.. members.OrderBy(member => member.Key, StringComparer.Ordinal)];

    public CanonicalValue? this[string name] => Members.FirstOrDefault(member => member.Key == name).Value;

    /// <summary>The object that the bytes of JSON hold.</summary>
    public static CanonicalObject Of(ReadOnlyMemory<byte> json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return (CanonicalObject)CanonicalValue.Of(document.RootElement);
    }

    /// <summary>An object of these members, those without a value left out.</summary>
    public static CanonicalObject Of(params ReadOnlySpan<(string Name, CanonicalValue? Value)> members)
    {
        var present = new List<KeyValuePair<string, CanonicalValue>>(members.Length);
        foreach ((string name, CanonicalValue? value) in members)
        {
            if (value is not null)
            {
                present.Add(new(name, value));
            }
        }

        return new(present);
    }

    /// <summary>The same without one member.</summary>
    public CanonicalObject Without(string name) => new(Members.Where(member => member.Key != name));

    /// <summary>The same with one more member.</summary>
    public CanonicalObject With(string name, CanonicalValue value) => new(Members.Append(new(name, value)));

    public override void Write(StringBuilder text)
    {
        text.Append('{');
        for (int i = 0; i < Members.Length; i++)
        {
            text.Append(i == 0 ? "" : ",");
            CanonicalText.Write(text, Members[i].Key);
            text.Append(':');
            Members[i].Value.Write(text);
        }

        text.Append('}');
    }
}
