using System.Text;
using NodaTime;

namespace Kubar.Benefits.Monitoring;

/// <summary>
/// An accident as an office has it. It is nobody's until it is found in the roster, and it is not one of work because it is an accident: that is
/// told apart or not at all. Printing one gives its key alone. Immutable, equal by value.
/// </summary>
public sealed record RegisteredAccident
{
    /// <summary>The accident's own key; not blank, and no other accident's.</summary>
    public required string Key { get; init; }

    /// <summary>The population number (NIK); null: not told.</summary>
    public string? Nik { get; init; }

    /// <summary>The name; null: not told.</summary>
    public string? Name { get; init; }

    /// <summary>The date of birth; null: not told.</summary>
    public LocalDate? BirthDate { get; init; }

    /// <summary>The day of the accident.</summary>
    public required LocalDate OccurredOn { get; init; }

    /// <summary>Whether it was an accident of work, as somebody has found; null: not told.</summary>
    public bool? IsFromWork { get; init; }

    /// <summary>What it led to; null: not told.</summary>
    public AccidentResult? Result { get; init; }

    /// <summary>The day of death, not before the accident; null: nobody died of it, or the day is not told.</summary>
    public LocalDate? DiedOn { get; init; }

    /// <summary>The days on which the person could not work, the last included, as far as they are told; null: not told.</summary>
    public DateInterval? Incapacity { get; init; }

    /// <summary>Whether it is told to have led to death.</summary>
    public bool IsFatal => Result == AccidentResult.Died || DiedOn is not null;

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(Key);
        return true;
    }
}
