using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Law;

namespace Kubar.Benefits.Cli.Reports;

/// <summary>One JSON object a line, as the contract has it.</summary>
internal sealed class JsonReport : IReport
{
    // Relaxed: the output is a data stream, never part of a page, and Indonesian text should be legible in it.
    internal static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

#pragma warning disable CA2213 // Standard output is not this report's to close.
    private readonly Stream _output;
#pragma warning restore CA2213
    private readonly Language _language;
    private readonly AssessmentJson _assessments;
    private readonly ArrayBufferWriter<byte> _pending = new(64 * 1024);
    private readonly Utf8JsonWriter _writer;

    public JsonReport(Stream output, Language language, Readings readings)
    {
        _output = output;
        _language = language;
        _assessments = new(language, readings);
        _writer = new(_pending, Options);
    }

    public void Assessed(Assessment assessment)
    {
        _assessments.Write(_writer, assessment);
        EndLine();
    }

    public void Rejected(Rejection rejection)
    {
        _writer.WriteStartObject();
        _writer.WriteString("id", rejection.Id);
        _writer.WriteStartArray("errors");
        foreach (Problem problem in rejection.Problems)
        {
            _writer.WriteStartObject();
            _writer.WriteString("path", problem.Path);
            _writer.WriteString("message", problem.Message.In(_language));
            _writer.WriteEndObject();
        }

        _writer.WriteEndArray();
        _writer.WriteEndObject();
        EndLine();
    }

    public void Finish()
    {
    }

    public async ValueTask FlushAsync(CancellationToken cancellation)
    {
        if (_pending.WrittenCount > 0)
        {
            await _output.WriteAndFlushAsync(_pending.WrittenMemory, cancellation);
            _pending.ResetWrittenCount();
        }
    }

    public void Dispose() => _writer.Dispose();

    private void EndLine()
    {
        _writer.Flush();
        _writer.Reset();
        _pending.Write("\n"u8);
    }
}
