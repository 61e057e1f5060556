using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Kubar.Benefits.Cases.Fields;
using Kubar.Benefits.Law;

namespace Kubar.Benefits.Json.Answers;

/// <summary>An article, without its grade: <c>PP 44/2015 Lampiran III I.b.4</c>. What is read has the worst grade, until more is told.</summary>
internal sealed class CitationForm : ValueForm<Citation>
{
    public override bool TryRead(JsonElement element, FieldRun run, [MaybeNullWhen(false)] out Citation value)
    {
        value = null;
        if (Forms.TextOf(element, run) is not { } text)
        {
            return false;
        }

        value = CitationText.Parse(text, Grade.Inferred);
        if (value is null)
        {
            run.Report(AnswerTexts.NotCitation);
        }

        return value is not null;
    }

    public override void Write(Utf8JsonWriter writer, Citation value) => writer.WriteStringValue(value.Text);

    public override Citation StandIn(int index) => new("-", "-", Grade.Inferred);

    public override void Describe(Utf8JsonWriter schema) => schema.WriteString("type", "string");
}

/// <summary>Articles in one text, each with its grade: <c>PP 44/2015 Lampiran II [A]; PP 82/2019 Lampiran III [B]</c>.</summary>
internal sealed class GradedCitationsForm : ValueForm<ValueList<Citation>>
{
    public override bool TryRead(JsonElement element, FieldRun run, [MaybeNullWhen(false)] out ValueList<Citation> value)
    {
        value = null;
        if (Forms.TextOf(element, run) is not { } text)
        {
            return false;
        }

        value = CitationText.ParseAll(text);
        if (value is null)
        {
            run.Report(AnswerTexts.NotCitation);
        }

        return value is not null;
    }

    public override void Write(Utf8JsonWriter writer, ValueList<Citation> value) => writer.WriteStringValue(CitationText.Of(value));

    public override void Describe(Utf8JsonWriter schema) => schema.WriteString("type", "string");
}
