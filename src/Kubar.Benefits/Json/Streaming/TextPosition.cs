namespace Kubar.Benefits.Json.Streaming;

/// <summary>A place in the input: line and byte within the line, both counted from 1.</summary>
internal record struct TextPosition(long Line, long Byte)
{
    public static TextPosition Start => new(1, 1);

    /// <summary>Moves past one byte.</summary>
    public void Pass(byte value)
    {
        if (value == (byte)'\n')
        {
            Line++;
            Byte = 1;
        }
        else
        {
            Byte++;
        }
    }

    /// <summary>The place that stands some lines and bytes behind this one, both counted from 0.</summary>
    public readonly TextPosition Plus(long lines, long bytes) => lines == 0 ? new(Line, Byte + bytes) : new(Line + lines, bytes + 1);
}
