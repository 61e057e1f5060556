using NodaTime;

namespace Kubar.Benefits.Monitoring;

/// <summary>The rights of one membership over some time, as steps from one change to the next (<see cref="TimelineSearch"/>).</summary>
/// <param name="steps">Each day on which something changes and the states from it on, in order; the first is the first day.</param>
internal sealed class RightsTimeline(IReadOnlyList<(LocalDate From, RightStates States)> steps)
{
    private readonly (LocalDate From, RightStates States)[] _steps = [.. steps];
    private readonly int[] _lastHeld = [.. Right.All.Select((_, place) => steps.Index().LastOrDefault(step => step.Item.States.At(place) == RightState.Held, (-1, default)).Index)];

    /// <summary>The states on a day of that time.</summary>
    public RightStates On(LocalDate day) => _steps[Array.FindLastIndex(_steps, step => step.From <= day)].States;

    /// <summary>The first day on which a right that was held before is not held for certain, and is not again; null: never held, or held to the end.</summary>
    public LocalDate? LostOn(Right right)
    {
        int last = LastHeld(right);
        return last < 0 || last == _steps.Length - 1 ? null : _steps[last + 1].From;
    }

    /// <summary>Whether a right is held on some day of that time.</summary>
    public bool IsEverHeld(Right right) => LastHeld(right) >= 0;

    private int LastHeld(Right right) => _lastHeld[RightStates.Place(right)];
}
