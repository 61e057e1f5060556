using NodaTime;

namespace Kubar.Benefits.Monitoring;

/// <summary>How many persons hold a right on a day.</summary>
/// <param name="Right">The right.</param>
/// <param name="Day">The day.</param>
/// <param name="Held">How many hold it.</param>
/// <param name="NotHeld">How many do not.</param>
/// <param name="Undetermined">Of how many it cannot be told.</param>
public sealed record RightsOfDay(Right Right, LocalDate Day, long Held, long NotHeld, long Undetermined)
{
    /// <summary>The right, the day and how many hold it.</summary>
    public override string ToString() => $"{Right} on {NodaTime.Text.LocalDatePattern.Iso.Format(Day)}: {FormattableString.Invariant($"{Held}")}";
}
