using System.Buffers;
using System.Text;
using System.Text.Json;
using Kubar.Benefits.Cases.Fields;

namespace Kubar.Benefits.Web;

/// <summary>Writes JSON for the page.</summary>
internal static class PageJson
{
    /// <summary>One object.</summary>
    public static string TextOf(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, FieldText.Options))
        {
            writer.WriteStartObject();
            write(writer);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>A name in both languages.</summary>
    public static void WriteName(this Utf8JsonWriter writer, string property, LocalizedText name)
    {
        writer.WriteStartObject(property);
        writer.WriteNames(name);
        writer.WriteEndObject();
    }

    /// <summary>A text in both languages.</summary>
    public static void WriteText(this Utf8JsonWriter writer, LocalizedText text)
    {
        writer.WriteStartObject();
        writer.WriteNames(text);
        writer.WriteEndObject();
    }

    /// <summary>One of several, with its code and its name in both languages.</summary>
    public static void WriteChoice(this Utf8JsonWriter writer, string code, LocalizedText name)
    {
        writer.WriteStartObject();
        writer.WriteString("code", code);
        writer.WriteNames(name);
        writer.WriteEndObject();
    }

    private static void WriteNames(this Utf8JsonWriter writer, LocalizedText name)
    {
        writer.WriteString("id", name.Indonesian);
        writer.WriteString("en", name.English);
    }
}
