using Kubar.Benefits.Json.Streaming;

namespace Kubar.Benefits.Cli.Commands;

/// <summary>
/// Runs through an input of any length in its order. What has been read is answered by all processors at once and written
/// before the tool waits for more, so that a slow sender sees each answer as soon as there is one.
/// </summary>
/// <param name="read">Reads one item; the bytes are gone afterwards.</param>
/// <param name="answer">Answers it; called on several threads.</param>
/// <param name="write">Writes the answer; called in the order of the input.</param>
/// <param name="flush">Hands on what has been written.</param>
internal sealed class Batches<TRead, TAnswer>(
    Func<RawCase, TRead> read,
    Func<TRead, TAnswer> answer,
    Action<TRead, TAnswer> write,
    Func<CancellationToken, ValueTask> flush)
{
    private const int Size = 256;

    private readonly List<TRead> _waiting = new(Size);
    private readonly TAnswer[] _answers = new TAnswer[Size];

    /// <summary>Runs to the end of the input; what was written last is still to be flushed.</summary>
    public async Task RunAsync(Stream input, CancellationToken cancellation)
    {
        await foreach (RawCase raw in CaseSource.ReadAsync(input, WriteWaitingAsync, cancellation))
        {
            _waiting.Add(read(raw));
            if (_waiting.Count == Size)
            {
                await WriteWaitingAsync(cancellation);
            }
        }

        AnswerWaiting(cancellation);
    }

    /// <summary>Runs through items that have been read otherwise; what was written last is still to be flushed.</summary>
    public async Task RunAsync(IEnumerable<TRead> items, CancellationToken cancellation)
    {
        foreach (TRead item in items)
        {
            _waiting.Add(item);
            if (_waiting.Count == Size)
            {
                await WriteWaitingAsync(cancellation);
            }
        }

        AnswerWaiting(cancellation);
    }

    private ValueTask WriteWaitingAsync(CancellationToken cancellation)
    {
        AnswerWaiting(cancellation);
        return flush(cancellation);
    }

    private void AnswerWaiting(CancellationToken cancellation)
    {
        _ = Parallel.For(0, _waiting.Count, new ParallelOptions { CancellationToken = cancellation }, index => _answers[index] = answer(_waiting[index]));
        for (int index = 0; index < _waiting.Count; index++)
        {
            write(_waiting[index], _answers[index]);
        }

        _waiting.Clear();
        Array.Clear(_answers);
    }
}
