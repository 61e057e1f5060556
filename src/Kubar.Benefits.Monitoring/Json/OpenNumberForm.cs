using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Kubar.Benefits.Cases.Fields;
using Kubar.Benefits.Json.Answers;

namespace Kubar.Benefits.Monitoring;

/// <summary>A cell of a table of the law: a whole number, or null where a row is open.</summary>
internal sealed class OpenNumberForm : ValueForm<long?>
{
    public override bool TryRead(JsonElement element, FieldRun run, out long? value)
    {
        value = null;
        if (element.ValueKind == JsonValueKind.Null)
        {
            return true;
        }

        bool isRead = AnswerForms.LongCount.TryRead(element, run, out long number);
        value = number;
        return isRead;
    }

    public override void Write(Utf8JsonWriter writer, long? value)
    {
        if (value is { } number)
        {
            writer.WriteNumberValue(number);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

#pragma warning disable CS8762 // Null is a value here: it says that the row is open.
    public override bool IsSound([NotNullWhen(true)] ref long? value, FieldRun run) => true;
#pragma warning restore CS8762

    public override long? StandIn(int index) => null;

    public override void Describe(Utf8JsonWriter schema)
    {
        schema.WriteStartArray("type");
        schema.WriteStringValue("integer");
        schema.WriteStringValue("null");
        schema.WriteEndArray();
        schema.WriteNumber("minimum", 0);
    }
}
