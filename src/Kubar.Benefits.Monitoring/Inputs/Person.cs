using System.Text;
using Kubar.Benefits.Cases;
using NodaTime;

namespace Kubar.Benefits.Monitoring;

/// <summary>
/// One line of a programme's roster. What is null or empty is not told. The same human can stand on several lines
/// (<see cref="ProgrammeRoster"/>). Printing one gives its key alone. Immutable, equal by value.
/// </summary>
public sealed record Person
{
    /// <summary>The line's own key; not blank, and no other line's.</summary>
    public required string Key { get; init; }

    /// <summary>The population number (NIK) as the roster has it; null: not told.</summary>
    public string? Nik { get; init; }

    /// <summary>The name; null: not told.</summary>
    public string? Name { get; init; }

    /// <summary>The sex; null: not told.</summary>
    public PersonSex? Sex { get; init; }

    /// <summary>The district (kecamatan); null: not told.</summary>
    public string? District { get; init; }

    /// <summary>The village (kampung, desa or kelurahan) within the district; null: not told.</summary>
    public string? Village { get; init; }

    /// <summary>The sector of work, in the programme's words; null: not told. That of contribution relief is the participant's.</summary>
    public string? Sector { get; init; }

    /// <summary>The key of the payer (<see cref="ProgrammePayer.Key"/>); null: not told.</summary>
    public string? Payer { get; init; }

    /// <summary>What the roster tells of the insured person, the birth date included.</summary>
    public required Participant Participant { get; init; }

    /// <summary>The membership and the months paid.</summary>
    public required Membership Membership { get; init; }

    /// <summary>What the roster tells of the family; null: nothing.</summary>
    public Family? Family { get; init; }

    /// <summary>The date of birth; null: not told.</summary>
    public LocalDate? BirthDate => Participant.BirthDate;

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(Key);
        return true;
    }
}
