using System.Buffers;
using Kubar.Benefits.Cases.Fields;
using Kubar.Benefits.Json.Answers;

namespace Kubar.Benefits.Cli.Reports;

/// <summary>One JSON value a line, handed on when asked.</summary>
internal sealed class JsonLines : IDisposable
{
#pragma warning disable CA2213 // Standard output is not this object's to close.
    private readonly Stream _output;
#pragma warning restore CA2213
    private readonly ArrayBufferWriter<byte> _pending = new(64 * 1024);
    private readonly AnswerLines _lines;

    public JsonLines(Stream output)
    {
        _output = output;
        _lines = new(_pending);
    }

    /// <summary>A line that is written already.</summary>
    public void Write(string json) => _lines.Write(json);

    /// <summary>A line.</summary>
    public void Write<T>(ValueForm<T> form, T value) => _lines.Write(form, value);

    /// <summary>What stands in the place of an answer where the input is wrong.</summary>
    public void Reject(string? id, ValueList<Cases.Problem> problems, Language language) => _lines.Write(RejectionFields.In(language).Form, new(id, problems));

    /// <summary>Hands on what has been written so far.</summary>
    public async ValueTask FlushAsync(CancellationToken cancellation)
    {
        if (_pending.WrittenCount > 0)
        {
            await _output.WriteAndFlushAsync(_pending.WrittenMemory, cancellation);
            _pending.ResetWrittenCount();
        }
    }

    public void Dispose() => _lines.Dispose();
}
