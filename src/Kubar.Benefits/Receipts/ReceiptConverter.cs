using System.Text.Json;
using System.Text.Json.Serialization;

namespace Kubar.Benefits.Receipts;

/// <summary>Reads and writes a receipt wherever a serializer meets one. Space between its parts is no part of it.</summary>
internal sealed class ReceiptConverter : JsonConverter<Receipt>
{
    public override Receipt? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        JsonElement element = JsonElement.ParseValue(ref reader);
        try
        {
            return element.ValueKind == JsonValueKind.Object && Receipt.TryParse(CanonicalValue.Of(element).ToString(), out Receipt? receipt)
                ? receipt
                : throw new JsonException($"is no receipt of the form {Receipt.Format}");
        }
        catch (InvalidOperationException exception)
        {
            // Null, or half of a surrogate pair: no receipt holds either.
            throw new JsonException($"is no receipt of the form {Receipt.Format}", exception);
        }
    }

    public override void Write(Utf8JsonWriter writer, Receipt value, JsonSerializerOptions options) => writer.WriteRawValue(value.Text);
}
