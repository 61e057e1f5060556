using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Kubar.Benefits.Cases.Fields;

namespace Kubar.Benefits.Audits;

/// <summary>What was paid, as an object whose properties are sums of money by the id of the benefit.</summary>
internal sealed class PaidForm(ValueForm<Rupiah> sum, int most) : ValueForm<ValueList<PaidComponent>>
{
    public override string? Unit => sum.Unit;

    public override bool TryRead(JsonElement element, FieldRun run, [MaybeNullWhen(false)] out ValueList<PaidComponent> value)
    {
        value = null;
        if (element.ValueKind != JsonValueKind.Object)
        {
            run.Report(ProblemTexts.NotObject);
            return false;
        }

        var read = new List<PaidComponent>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var repeated = new HashSet<string>(StringComparer.Ordinal);
        foreach (JsonProperty property in element.EnumerateObject())
        {
            string? name = NameOf(property);
            if (name is null || !seen.Add(name))
            {
                if (repeated.Add(name ?? ""))
                {
                    run.Report(name is null ? "\uFFFD" : ProblemTexts.Quote(name), name is null ? ProblemTexts.NotUnicode : ProblemTexts.Duplicate);
                }
            }
            else if (property.Value.ValueKind != JsonValueKind.Null)
            {
                run.Enter(ProblemTexts.Quote(name));
                if (sum.TryRead(property.Value, run, out Rupiah paid))
                {
                    read.Add(new(name, paid));
                }

                run.Leave();
            }
        }

        if (read.Count > most)
        {
            run.Report(ProblemTexts.TooMany(most));
            return false;
        }

        value = read.ToValueList();
        return true;
    }

    public override void Write(Utf8JsonWriter writer, ValueList<PaidComponent> value)
    {
        writer.WriteStartObject();
        foreach (PaidComponent component in value)
        {
            writer.WritePropertyName(component.Benefit);
            sum.Write(writer, component.Amount);
        }

        writer.WriteEndObject();
    }

    public override bool IsSound([NotNullWhen(true)] ref ValueList<PaidComponent>? value, FieldRun run)
    {
        if (value is null)
        {
            run.Report(ProblemTexts.Null);
            return false;
        }

        if (value.Count > most)
        {
            run.Report(ProblemTexts.TooMany(most));
            return false;
        }

        bool isSound = true;
        for (int i = 0; i < value.Count; i++)
        {
            if (value[i] is not { Benefit: { } benefit } component)
            {
                run.EnterItem(i);
                run.Report(ProblemTexts.Null);
                run.Leave();
                isSound = false;
                continue;
            }

            run.Enter(benefit);
            Rupiah paid = component.Amount;
            isSound &= sum.IsSound(ref paid, run);
            run.Leave();
        }

        if (!isSound)
        {
            value = value.Where(component => component is { Benefit: not null }).ToValueList();
        }

        return true;
    }

    public override void Describe(Utf8JsonWriter schema)
    {
        schema.WriteString("type", "object");
        schema.WriteNumber("maxProperties", most);
        schema.WriteStartObject("additionalProperties");
        sum.Describe(schema);
        schema.WriteEndObject();
    }

    private static string? NameOf(JsonProperty property)
    {
        try
        {
            return property.Name;
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair, written as an escape: the id of no benefit.
            return null;
        }
    }
}
