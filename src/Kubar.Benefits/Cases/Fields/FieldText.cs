using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Kubar.Benefits.Cases.Fields;

/// <summary>What is told, as the bytes of one JSON object.</summary>
internal static class FieldText
{
    // Relaxed: the text is a data stream, never part of a page, and Indonesian text should be legible in it.
    public static JsonWriterOptions Options => new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static ReadOnlyMemory<byte> Of<T>(Shape<T> shape, T owner)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            writer.WriteStartObject();
            shape.WriteFields(writer, owner);
            writer.WriteEndObject();
        }

        return buffer.WrittenMemory;
    }
}
