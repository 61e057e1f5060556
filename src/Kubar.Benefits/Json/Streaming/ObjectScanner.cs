namespace Kubar.Benefits.Json.Streaming;

/// <summary>What has been found where an object was looked for.</summary>
internal enum ObjectEnd
{
    /// <summary>An object of several lines, whole or too long; more may follow.</summary>
    Object = 1,

    /// <summary>JSON Lines; nothing has been consumed.</summary>
    Lines = 2,

    /// <summary>An object that does not end; nothing more can be read.</summary>
    Input = 3,
}

/// <summary>
/// Tells an object over several lines from JSON Lines. A first line that is whole, or is followed by a line that
/// begins with a brace although the object never ends, is a line of JSON Lines: so a first line that was cut off
/// does not swallow the others.
/// </summary>
internal sealed class ObjectScanner(InputBuffer buffer, TextPosition start)
{
    private readonly long _firstLine = start.Line;
    private TextPosition _position = start;
    private JsonBoundary _boundary;
    private bool _lineBeginsWithBrace;
    private bool _tooLong;

    public TextPosition Position => _position;

    /// <summary>How many bytes of the buffer the object takes up.</summary>
    public int Scanned { get; private set; }

    public LocalizedText? Problem { get; private set; }

    public ReadOnlyMemory<byte> Object => Problem is null ? buffer.Unread[..Scanned] : default;

    private bool LooksLikeLines => !_tooLong && (_lineBeginsWithBrace || _position.Line == _firstLine);

    public async ValueTask<ObjectEnd> ScanAsync(CancellationToken cancellation)
    {
        while (true)
        {
            if (ScanBuffered() is { } end)
            {
                return end;
            }

            if (Scanned > TextLimits.Bytes || _tooLong)
            {
                if (LooksLikeLines)
                {
                    return ObjectEnd.Lines;
                }

                _tooLong = true;
                buffer.Clear();
                Scanned = 0;
            }

            if (!await buffer.FillAsync(cancellation).ConfigureAwait(false))
            {
                return Unfinished(InputTexts.Incomplete(_position));
            }
        }
    }

    private ObjectEnd? ScanBuffered()
    {
        ReadOnlySpan<byte> unread = buffer.Unread.Span;
        while (Scanned < unread.Length)
        {
            byte value = unread[Scanned];
            if (Scanned == 0 && !_tooLong && value != (byte)'{')
            {
                return ObjectEnd.Lines;
            }

            _lineBeginsWithBrace |= value == (byte)'{' && _position.Byte == 1 && _position.Line > _firstLine;
            BoundaryStep step = _boundary.Step(value);
            if (step == BoundaryStep.Broken)
            {
                return Unfinished(InputTexts.RestUnreadable(_position));
            }

            _position.Pass(value);
            Scanned++;
            if (step == BoundaryStep.Closed)
            {
                return Finished();
            }
        }

        return null;
    }

    private ObjectEnd Finished()
    {
        if (!_tooLong && _position.Line == _firstLine)
        {
            return ObjectEnd.Lines;
        }

        if (_tooLong || Scanned > TextLimits.Bytes)
        {
            Problem = InputTexts.TooLong;
        }

        return ObjectEnd.Object;
    }

    private ObjectEnd Unfinished(LocalizedText why)
    {
        if (LooksLikeLines)
        {
            return ObjectEnd.Lines;
        }

        Problem = why;
        return ObjectEnd.Input;
    }
}
