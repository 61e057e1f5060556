using System.Buffers;
using System.Text;
using System.Text.Json;
using Kubar.Benefits.Cases.Fields;

namespace Kubar.Benefits.Cli.Reports;

/// <summary>One JSON value a line, handed on when asked.</summary>
internal sealed class JsonLines : IDisposable
{
    internal static readonly JsonWriterOptions Options = FieldText.Options;

#pragma warning disable CA2213 // Standard output is not this object's to close.
    private readonly Stream _output;
#pragma warning restore CA2213
    private readonly ArrayBufferWriter<byte> _pending = new(64 * 1024);
    private readonly Utf8JsonWriter _writer;

    public JsonLines(Stream output)
    {
        _output = output;
        _writer = new(_pending, Options);
    }

    /// <summary>A line by itself.</summary>
    public static string Of(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            write(writer);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    /// <summary>A line that is written already.</summary>
    public void Write(string json)
    {
        _ = Encoding.UTF8.GetBytes(json, _pending);
        _pending.Write("\n"u8);
    }

    /// <summary>A line.</summary>
    public void Write(Action<Utf8JsonWriter> write)
    {
        write(_writer);
        _writer.Flush();
        _writer.Reset();
        _pending.Write("\n"u8);
    }

    /// <summary>Hands on what has been written so far.</summary>
    public async ValueTask FlushAsync(CancellationToken cancellation)
    {
        if (_pending.WrittenCount > 0)
        {
            await _output.WriteAndFlushAsync(_pending.WrittenMemory, cancellation);
            _pending.ResetWrittenCount();
        }
    }

    public void Dispose() => _writer.Dispose();
}
