namespace Kubar.Benefits.Json.Streaming;

/// <summary>What a byte means for where a JSON value ends.</summary>
internal enum BoundaryStep
{
    /// <summary>Inside a value, or space between values.</summary>
    Inside = 1,

    /// <summary>The byte closed the outermost bracket.</summary>
    Closed = 2,

    /// <summary>A closing bracket that does not fit, or a line break within a string: the end cannot be found.</summary>
    Broken = 3,
}

/// <summary>
/// Finds where a JSON object or array ends from its brackets and quotes alone, byte by byte, without keeping it: so a
/// case that is too long is stepped over in constant memory, and one that is malformed within does not hide the next.
/// </summary>
internal struct JsonBoundary
{
    // One bit a level: set for an object, clear for an array. Deeper levels are counted, not matched.
    private const int Matched = 64;

    private ulong _objects;
    private bool _inString;
    private bool _escaped;

    /// <summary>How many brackets are open.</summary>
    public int Depth { get; private set; }

    /// <summary>The greatest number of brackets open at once.</summary>
    public int Deepest { get; private set; }

    /// <summary>Whether the next byte stands within a string.</summary>
    public readonly bool InString => _inString;

    public BoundaryStep Step(byte value)
    {
        if (_inString)
        {
            return StepInString(value);
        }

        switch (value)
        {
            case (byte)'"':
                _inString = true;
                return BoundaryStep.Inside;
            case (byte)'{' or (byte)'[':
                Open(value == (byte)'{');
                return BoundaryStep.Inside;
            case (byte)'}' or (byte)']':
                return Close(value == (byte)'}');
            default:
                return BoundaryStep.Inside;
        }
    }

    private BoundaryStep StepInString(byte value)
    {
        if (value == (byte)'\n')
        {
            return BoundaryStep.Broken;
        }

        if (_escaped)
        {
            _escaped = false;
        }
        else if (value == (byte)'\\')
        {
            _escaped = true;
        }
        else if (value == (byte)'"')
        {
            _inString = false;
        }

        return BoundaryStep.Inside;
    }

    private void Open(bool isObject)
    {
        if (Depth < Matched)
        {
            ulong bit = 1UL << Depth;
            _objects = isObject ? _objects | bit : _objects & ~bit;
        }

        Depth++;
        Deepest = Math.Max(Deepest, Depth);
    }

    private BoundaryStep Close(bool isObject)
    {
        if (Depth == 0)
        {
            return BoundaryStep.Broken;
        }

        Depth--;
        if (Depth < Matched && (_objects >> Depth & 1) != (isObject ? 1UL : 0UL))
        {
            return BoundaryStep.Broken;
        }

        return Depth == 0 ? BoundaryStep.Closed : BoundaryStep.Inside;
    }
}
