using System.Runtime.CompilerServices;

namespace Kubar.Benefits.Json.Streaming;

/// <summary>JSON Lines: a case a line; blank lines are passed over.</summary>
internal static class LineCases
{
    public static async IAsyncEnumerable<RawCase> ReadAsync(
        InputBuffer buffer,
        TextPosition position,
        [EnumeratorCancellation] CancellationToken cancellation)
    {
        bool more = true;
        while (more)
        {
            int end = -1;
            int searched = 0;
            bool tooLong = false;
            while (more && (end = buffer.Unread.Span[searched..].IndexOf((byte)'\n')) < 0)
            {
                searched = buffer.Unread.Length;
                if (tooLong || searched > TextLimits.Bytes)
                {
                    tooLong = true;
                    buffer.Clear();
                    searched = 0;
                }

                more = await buffer.FillAsync(cancellation).ConfigureAwait(false);
            }

            int length = end < 0 ? buffer.Unread.Length : searched + end;
            string place = InputTexts.Line(position.Line);
            if (tooLong || length > TextLimits.Bytes)
            {
                yield return new(place, position, default, InputTexts.TooLong);
            }
            else if (buffer.Unread.Span[..length].IndexOfAnyExcept(" \t\r"u8) >= 0)
            {
                yield return new(place, position, buffer.Unread[..length], null);
            }

            buffer.Advance(Math.Min(length + 1, buffer.Unread.Length));
            position = new(position.Line + 1, 1);
        }
    }
}
