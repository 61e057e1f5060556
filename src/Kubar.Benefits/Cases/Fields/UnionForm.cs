using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using NodaTime;

namespace Kubar.Benefits.Cases.Fields;

/// <summary>What forms of a union share.</summary>
internal static class UnionForm
{
    /// <summary>The property that tells the variants apart.</summary>
    public const string KindName = "kind";
}

/// <summary>One variant of a union: its word, what people call it, and its own properties.</summary>
internal abstract class Variant<TBase>(string kind, LocalizedText name)
{
    public string Kind { get; } = kind;

    public LocalizedText Name { get; } = name;

    public abstract bool Holds(TBase value);

    public abstract TBase Read(JsonElement element, FieldRun run);

    public abstract TBase Check(FieldRun run, TBase value);

    public abstract void WriteFields(Utf8JsonWriter writer, TBase value);

    public abstract void Describe(Utf8JsonWriter schema);

    public abstract IEnumerable<FieldEntry> Entries(string prefix);

    public abstract IEnumerable<TBase> Answered(TBase value, FieldPath within, LocalDate day);
}

/// <summary>A variant that is a type of its own.</summary>
internal sealed class Variant<TBase, TValue>(string kind, LocalizedText name, TValue blank, Shape<TValue> shape) : Variant<TBase>(kind, name)
    where TValue : class, TBase
{
    public override bool Holds(TBase value) => value is TValue;

    public override TBase Read(JsonElement element, FieldRun run) => shape.Read(element, run, blank, UnionForm.KindName);

    public override TBase Check(FieldRun run, TBase value) => shape.Check(run, (TValue)value!);

    public override void WriteFields(Utf8JsonWriter writer, TBase value) => shape.WriteFields(writer, (TValue)value!);

    public override void Describe(Utf8JsonWriter schema) => shape.Describe(schema, Kind);

    public override IEnumerable<FieldEntry> Entries(string prefix) => shape.Entries(prefix);

    public override IEnumerable<TBase> Answered(TBase value, FieldPath within, LocalDate day) => shape.Answered((TValue)value!, within, day);
}

/// <summary>An object of one of several kinds, told by its <c>kind</c>.</summary>
internal sealed class UnionForm<TBase>(LocalizedText notOneOfThese, params Variant<TBase>[] variants) : ValueForm<TBase>
    where TBase : class
{
    public override ValueList<FieldChoice> Choices => variants.Select(variant => new FieldChoice(variant.Kind, null, variant.Name)).ToValueList();

    public override IEnumerable<FieldEntry> Within(string path) => variants.SelectMany(variant => variant.Entries(path)).DistinctBy(entry => entry.Path, StringComparer.Ordinal);

    public override bool TryRead(JsonElement element, FieldRun run, [MaybeNullWhen(false)] out TBase value)
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

        value = variant.Read(element, run)!;
        return true;
    }

    public override void Write(Utf8JsonWriter writer, TBase value)
    {
        Variant<TBase> variant = Array.Find(variants, variant => variant.Holds(value))
            ?? throw new JsonException($"{notOneOfThese.English}: {value.GetType().Name}");
        writer.WriteStartObject();
        writer.WriteString(UnionForm.KindName, variant.Kind);
        variant.WriteFields(writer, value);
        writer.WriteEndObject();
    }

    public override bool IsSound([NotNullWhen(true)] ref TBase? value, FieldRun run)
    {
        TBase? given = value;
        if (given is null || Array.Find(variants, variant => variant.Holds(given)) is not { } variant)
        {
            run.Report(given is null ? ProblemTexts.Null : notOneOfThese);
            return false;
        }

        value = variant.Check(run, given)!;
        return true;
    }

    public override IEnumerable<TBase> Answered(TBase value, FieldPath within, LocalDate day) =>
        Array.Find(variants, variant => variant.Holds(value))?.Answered(value, within, day) ?? [];

    public override void Describe(Utf8JsonWriter schema)
    {
        schema.WriteStartArray("oneOf");
        foreach (Variant<TBase> variant in variants)
        {
            schema.WriteStartObject();
            variant.Describe(schema);
            schema.WriteEndObject();
        }

        schema.WriteEndArray();
    }

    private Variant<TBase>? VariantOf(JsonElement element, FieldRun run)
    {
        if (!element.TryGetProperty(UnionForm.KindName, out JsonElement kind) || kind.ValueKind == JsonValueKind.Null)
        {
            run.Report(UnionForm.KindName, ProblemTexts.Required);
            return null;
        }

        run.Enter(UnionForm.KindName);
        Variant<TBase>? found = null;
        if (Forms.TextOf(kind, run) is { } text)
        {
            found = Array.Find(variants, variant => variant.Kind == text);
            if (found is null)
            {
                run.Report(ProblemTexts.NotOneOf(text, [.. variants.Select(variant => variant.Kind)]));
            }
        }

        run.Leave();
        return found;
    }
}
