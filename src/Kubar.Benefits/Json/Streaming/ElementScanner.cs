namespace Kubar.Benefits.Json.Streaming;

/// <summary>What an array's element ends with.</summary>
internal enum ElementEnd
{
    Comma = 1,
    Bracket = 2,
    EndOfInput = 3,
    Broken = 4,
}

/// <summary>Finds one element of an array after another, keeping no more of it than a case may have.</summary>
internal sealed class ElementScanner(InputBuffer buffer, TextPosition position)
{
    private TextPosition _position = position;
    private int _scanned;
    private bool _tooLong;

    /// <summary>The byte that has been reached.</summary>
    public TextPosition Position => _position;

    /// <summary>Where the element begins.</summary>
    public TextPosition ElementPosition { get; private set; }

    /// <summary>The element's bytes; empty where there is a <see cref="Problem"/>.</summary>
    public ReadOnlyMemory<byte> Element => Problem is null ? buffer.Unread[.._scanned] : default;

    /// <summary>How many bytes the element has.</summary>
    public long Length { get; private set; }

    /// <summary>Why the element cannot be had.</summary>
    public LocalizedText? Problem =>
        Length == 0 ? InputTexts.ElementMissing
        : _tooLong ? InputTexts.TooLong
        : null;

    public void PassOpeningBracket() => PassOne();

    /// <summary>Consumes the element and the comma or bracket behind it.</summary>
    public void PassElementAndMark()
    {
        buffer.Advance(_scanned);
        PassOne();
    }

    /// <summary>Finds the end of the next element.</summary>
    public async ValueTask<ElementEnd> ScanAsync(CancellationToken cancellation)
    {
        (_scanned, _tooLong, Length) = (0, false, 0);
        var boundary = default(JsonBoundary);
        while (true)
        {
            if (Length == 0)
            {
                _ = CaseSource.PassSpace(buffer, ref _position);
                ElementPosition = _position;
            }

            if (ScanBuffered(ref boundary) is { } end)
            {
                return end;
            }

            if (_tooLong || Length > TextLimits.Bytes)
            {
                _tooLong = true;
                buffer.Clear();
                _scanned = 0;
            }

            if (!await buffer.FillAsync(cancellation).ConfigureAwait(false))
            {
                return ElementEnd.EndOfInput;
            }
        }
    }

    private ElementEnd? ScanBuffered(ref JsonBoundary boundary)
    {
        ReadOnlySpan<byte> unread = buffer.Unread.Span;
        while (_scanned < unread.Length)
        {
            byte value = unread[_scanned];
            if (boundary is { Depth: 0, InString: false } && value is (byte)',' or (byte)']')
            {
                _tooLong |= Length > TextLimits.Bytes;
                return value == (byte)',' ? ElementEnd.Comma : ElementEnd.Bracket;
            }

            if (boundary.Step(value) == BoundaryStep.Broken)
            {
                return ElementEnd.Broken;
            }

            _position.Pass(value);
            _scanned++;
            Length++;
        }

        return null;
    }

    private void PassOne()
    {
        _position.Pass(buffer.Unread.Span[0]);
        buffer.Advance(1);
    }
}
