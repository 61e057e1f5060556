using System.Buffers;
using System.Text;
using System.Text.Json;
using Kubar.Benefits.Cases.Fields;

namespace Kubar.Benefits.Json.Answers;

/// <summary>Writes answers one after another, a line each.</summary>
internal sealed class AnswerLines(IBufferWriter<byte> output) : IDisposable
{
    private readonly Utf8JsonWriter _writer = new(output, FieldText.Options);

    /// <summary>An answer by itself.</summary>
    public static string TextOf<T>(ValueForm<T> form, T value, bool indented = false)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, FieldText.Options with { Indented = indented, NewLine = "\n" }))
        {
            form.Write(writer, value);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>A line.</summary>
    public void Write<T>(ValueForm<T> form, T value)
    {
        form.Write(_writer, value);
        _writer.Flush();
        _writer.Reset();
        output.Write("\n"u8);
    }

    /// <summary>A line that is written already.</summary>
    public void Write(string json)
    {
        _ = Encoding.UTF8.GetBytes(json, output);
        output.Write("\n"u8);
    }

    public void Dispose() => _writer.Dispose();
}
