namespace Kubar.Benefits.Monitoring;

/// <summary>The states of all rights on one day. Immutable, equal by value.</summary>
public sealed record RightStates
{
    private readonly ValueList<RightState> _states;

    internal RightStates(params ValueList<RightState> states) => _states = states;

    /// <summary>The state of a right.</summary>
    /// <param name="right">The right.</param>
    /// <exception cref="ArgumentNullException">The right is null.</exception>
    public RightState this[Right right]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(right);
            return _states[Place(right)];
        }
    }

    /// <summary>Nothing can be told.</summary>
    internal static RightStates Unknown { get; } = new(Right.All.Select(_ => RightState.Undetermined).ToValueList());

    /// <summary>None is held.</summary>
    internal static RightStates None { get; } = new(Right.All.Select(_ => RightState.NotHeld).ToValueList());

    /// <summary>The state of the right at a place.</summary>
    internal RightState At(int place) => _states[place];

    internal static int Place(Right right)
    {
        for (int place = 0; place < Right.All.Count; place++)
        {
            if (Right.All[place] == right)
            {
                return place;
            }
        }

        throw new ArgumentException("It is none of the rights.", nameof(right));
    }

    /// <summary>The states, in the order of the rights.</summary>
    public override string ToString() => string.Join(", ", Right.All.Select(right => $"{right}: {this[right]}"));
}
