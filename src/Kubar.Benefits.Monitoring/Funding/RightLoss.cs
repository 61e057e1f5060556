using NodaTime;

namespace Kubar.Benefits.Monitoring;

/// <summary>Who loses a right on one day.</summary>
/// <param name="Right">The right.</param>
/// <param name="Day">The first day on which it is not held any more, nor again within the time looked at.</param>
/// <param name="Persons">The keys of the persons, in the order of the roster.</param>
public sealed record RightLoss(Right Right, LocalDate Day, ValueList<string> Persons)
{
    /// <summary>The right, the day and how many lose it.</summary>
    public override string ToString() => $"{Right} from {NodaTime.Text.LocalDatePattern.Iso.Format(Day)}: {FormattableString.Invariant($"{Persons.Count}")}";
}
