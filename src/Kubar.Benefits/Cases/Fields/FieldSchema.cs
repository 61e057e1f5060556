using System.Text.Json;

namespace Kubar.Benefits.Cases.Fields;

/// <summary>The schema of a property: what its form says, null where it need not be told, and what it means.</summary>
internal static class FieldSchema
{
    public static void Write<T>(Utf8JsonWriter schema, Field<T> field, bool mayBeNull)
    {
        if (!mayBeNull)
        {
            field.Describe(schema);
        }
        else
        {
            schema.WriteStartArray("anyOf");
            schema.WriteStartObject();
            field.Describe(schema);
            schema.WriteEndObject();
            schema.WriteStartObject();
            schema.WriteString("type", "null");
            schema.WriteEndObject();
            schema.WriteEndArray();
        }

        if (DescriptionOf(field) is { Length: > 0 } description)
        {
            schema.WriteString("description", description);
        }
    }

    private static string DescriptionOf<T>(Field<T> field) => string.Join(" ", Sentences(field));

    private static IEnumerable<string> Sentences<T>(Field<T> field)
    {
        if (field.Words.Title is { } title)
        {
            yield return Sentence(title.English);
        }

        if (field.Words.Help is { } help)
        {
            yield return Sentence(help.English);
        }

        if (field.Words.Scope is { } scope)
        {
            yield return Sentence(scope.Message.English);
        }

        if (field.Words.WhenAbsent is { } absent)
        {
            yield return Sentence($"absent: {absent.English}");
        }
    }

    private static string Sentence(string text) => $"{char.ToUpperInvariant(text[0])}{text[1..]}.";
}
