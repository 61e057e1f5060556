using System.Text;
using NodaTime;

namespace Kubar.Benefits.Monitoring;

/// <summary>
/// A death as the population office has it; one is nobody's until it is found in the roster, and a person without one need not be alive.
/// Printing one gives its key alone. Immutable, equal by value.
/// </summary>
public sealed record RegisteredDeath
{
    /// <summary>The death's own key; not blank, and no other death's.</summary>
    public required string Key { get; init; }

    /// <summary>The population number (NIK); null: not told.</summary>
    public string? Nik { get; init; }

    /// <summary>The name; null: not told.</summary>
    public string? Name { get; init; }

    /// <summary>The date of birth; null: not told.</summary>
    public LocalDate? BirthDate { get; init; }

    /// <summary>The day of death, which is neither that of the deed nor that of the report.</summary>
    public required LocalDate DiedOn { get; init; }

    /// <summary>The cause, as the register codes it; null: not told.</summary>
    public DeathCause? Cause { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(Key);
        return true;
    }
}
