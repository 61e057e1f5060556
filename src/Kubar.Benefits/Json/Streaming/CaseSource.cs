using System.Runtime.CompilerServices;

namespace Kubar.Benefits.Json.Streaming;

/// <summary>
/// Splits a stream into cases, one at a time: a JSON array, JSON Lines, or objects that each take several lines.
/// Memory stays within twice the limit of one case, whatever the length of the stream.
/// </summary>
internal static class CaseSource
{
    private const byte ByteOrderMark = 0xEF;

    /// <summary>The cases of a stream, in its order.</summary>
    /// <param name="stream">The input.</param>
    /// <param name="beforeRead">Called before each read of the stream.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <exception cref="InputException">The input is empty, or in another encoding than UTF-8.</exception>
    public static async IAsyncEnumerable<RawCase> ReadAsync(
        Stream stream,
        Func<CancellationToken, ValueTask>? beforeRead,
        [EnumeratorCancellation] CancellationToken cancellation)
    {
        var buffer = new InputBuffer(stream) { BeforeRead = beforeRead };
        TextPosition position = await SkipToFirstByteAsync(buffer, cancellation).ConfigureAwait(false);
        IAsyncEnumerable<RawCase> cases = buffer.Unread.Span[0] == (byte)'['
            ? ArrayCases.ReadAsync(buffer, position, cancellation)
            : ObjectCases.ReadAsync(buffer, position, cancellation);
        await foreach (RawCase raw in cases.ConfigureAwait(false))
        {
            yield return raw;
        }
    }

    private static async ValueTask<TextPosition> SkipToFirstByteAsync(InputBuffer buffer, CancellationToken cancellation)
    {
        while (buffer.Unread.Length < 3 && await buffer.FillAsync(cancellation).ConfigureAwait(false))
        {
        }

        if (buffer.Unread.Span is [ByteOrderMark, 0xBB, 0xBF, ..])
        {
            buffer.Advance(3);
        }
        else if (buffer.Unread.Span is [0xFE, 0xFF, ..] or [0xFF, 0xFE, ..] or [0, ..] or [_, 0, ..])
        {
            throw new InputException(InputTexts.NotUtf8);
        }

        TextPosition position = TextPosition.Start;
        do
        {
            if (PassSpace(buffer, ref position))
            {
                return position;
            }
        }
        while (await buffer.FillAsync(cancellation).ConfigureAwait(false));

        throw new InputException(InputTexts.Empty);
    }

    /// <summary>Consumes white space.</summary>
    /// <returns>Whether something else follows in the buffer.</returns>
    internal static bool PassSpace(InputBuffer buffer, ref TextPosition position)
    {
        ReadOnlySpan<byte> unread = buffer.Unread.Span;
        int count = 0;
        while (count < unread.Length && IsSpace(unread[count]))
        {
            position.Pass(unread[count++]);
        }

        buffer.Advance(count);
        return count < unread.Length;
    }

    /// <summary>Whether JSON takes the byte for white space.</summary>
    internal static bool IsSpace(byte value) => value is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n';
}
