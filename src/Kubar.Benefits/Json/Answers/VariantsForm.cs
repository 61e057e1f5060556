using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Kubar.Benefits.Cases.Fields;

namespace Kubar.Benefits.Json.Answers;

/// <summary>One variant of an answer: what tells it, and its own table of properties.</summary>
/// <param name="Word">The word that tells it, in JSON; null: whatever is told by no other.</param>
/// <param name="Holds">Whether a value is of it.</param>
/// <param name="Blank">One of which nothing is told.</param>
/// <param name="Shape">Its properties.</param>
internal sealed record AnswerVariant<T>(string? Word, Func<T, bool> Holds, T Blank, Shape<T> Shape);

/// <summary>An answer of one of several variants, told by a word (<c>"status": "owed"</c>) or by whether a property is there.</summary>
internal sealed class VariantsForm<T>(string tag, params AnswerVariant<T>[] variants) : ValueForm<T>
    where T : class
{
    /// <summary>What stands for a word where it is the property itself that tells the variant.</summary>
    public const string IsThere = "";

    public override bool TryRead(JsonElement element, FieldRun run, [MaybeNullWhen(false)] out T value)
    {
        value = null;
        if (element.ValueKind != JsonValueKind.Object)
        {
            run.Report(ProblemTexts.NotObject);
            return false;
        }

        if (VariantOf(element, run) is not { } variant)
        {
            return false;
        }

        value = variant.Shape.Read(element, run, variant.Blank);
        return true;
    }

    public override void Write(Utf8JsonWriter writer, T value)
    {
        writer.WriteStartObject();
        Array.Find(variants, variant => variant.Holds(value))!.Shape.WriteFields(writer, value);
        writer.WriteEndObject();
    }

    public override T StandIn(int index) => variants[0].Blank;

    public override void Describe(Utf8JsonWriter schema)
    {
        schema.WriteStartArray("oneOf");
        foreach (AnswerVariant<T> variant in variants)
        {
            schema.WriteStartObject();
            variant.Shape.Describe(schema);
            schema.WriteEndObject();
        }

        schema.WriteEndArray();
    }

    private AnswerVariant<T>? VariantOf(JsonElement element, FieldRun run)
    {
        bool isThere = element.TryGetProperty(tag, out JsonElement told) && told.ValueKind != JsonValueKind.Null;
        if (variants[0].Word is IsThere)
        {
            return variants[isThere ? 0 : 1];
        }

        AnswerVariant<T>? found = null;
        if (!isThere)
        {
            run.Report(tag, ProblemTexts.Required);
            return found;
        }

        run.Enter(tag);
        if (Forms.TextOf(told, run) is { } text)
        {
            found = Array.Find(variants, variant => variant.Word == text);
            if (found is null)
            {
                run.Report(ProblemTexts.NotOneOf(text, [.. variants.Select(variant => variant.Word!)]));
            }
        }

        run.Leave();
        return found;
    }
}
