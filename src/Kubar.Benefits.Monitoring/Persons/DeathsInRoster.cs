using NodaTime;

namespace Kubar.Benefits.Monitoring;

/// <summary>
/// Which persons of a roster a list of deaths names: by NIK; by name and birth date where one of the two has no NIK. A list of deaths is late and
/// incomplete, so whom it does not name need not be alive.
/// </summary>
public sealed class DeathsInRoster
{
    private readonly Dictionary<string, LocalDate> _days;

    private DeathsInRoster(Dictionary<string, LocalDate> days, ValueList<string> unmatched, ValueList<string> contradictory)
    {
        _days = days;
        Unmatched = unmatched;
        Contradictory = contradictory;
    }

    /// <summary>The keys of the deaths that are nobody's of the roster, in the order of the list.</summary>
    public ValueList<string> Unmatched { get; }

    /// <summary>The keys of the persons to whom deaths on different days are told; the last of them is taken, which accuses least.</summary>
    public ValueList<string> Contradictory { get; }

    /// <summary>How many persons of the roster have died.</summary>
    public int Count => _days.Count;

    /// <summary>The day on which a person died; null: no death of this person is told.</summary>
    /// <param name="person">The key of the person.</param>
    public LocalDate? DiedOn(string person) => _days.TryGetValue(person, out LocalDate day) ? day : null;

    /// <summary>The deaths of the persons of a roster.</summary>
    /// <param name="roster">The persons.</param>
    /// <param name="deaths">The deaths.</param>
    /// <exception cref="ArgumentNullException">The roster, the deaths or one of them are null.</exception>
    public static DeathsInRoster Of(ProgrammeRoster roster, IEnumerable<RegisteredDeath> deaths)
    {
        ArgumentNullException.ThrowIfNull(roster);
        ArgumentNullException.ThrowIfNull(deaths);
        var byNik = new Dictionary<string, RosterPerson>(StringComparer.Ordinal);
        var byName = new Dictionary<(string Name, LocalDate Birth), List<RosterPerson>>();
        foreach (RosterPerson person in roster.Persons)
        {
            if (Spelling.NikOf(person.Merged.Nik) is { } nik)
            {
                byNik[nik] = person;
            }

            if (Spelling.KeyOf(person.Merged.Name) is { } name && person.Merged.BirthDate is { } birth)
            {
                if (!byName.TryGetValue((name, birth), out List<RosterPerson>? named))
                {
                    byName[(name, birth)] = named = [];
                }

                named.Add(person);
            }
        }

        var days = new Dictionary<string, LocalDate>(StringComparer.Ordinal);
        var unmatched = new List<string>();
        var contradictory = new List<string>();
        foreach (RegisteredDeath death in deaths)
        {
            ArgumentNullException.ThrowIfNull(death, nameof(deaths));
            if (Match(death, byNik, byName) is not { } person)
            {
                unmatched.Add(death.Key);
            }
            else if (!days.TryGetValue(person.Key, out LocalDate before))
            {
                days.Add(person.Key, death.DiedOn);
            }
            else if (before != death.DiedOn)
            {
                contradictory.Add(person.Key);
                days[person.Key] = LocalDate.Max(before, death.DiedOn);
            }
        }

        return new(days, unmatched.ToValueList(), contradictory.Distinct(StringComparer.Ordinal).ToValueList());
    }

    /// <summary>How many deaths were found and how many were not.</summary>
    public override string ToString() => FormattableString.Invariant($"{Count} persons died, {Unmatched.Count} deaths of others");

    /// <summary>Of several persons with one name and birth date none is meant for certain.</summary>
    private static RosterPerson? Match(
        RegisteredDeath death,
        Dictionary<string, RosterPerson> byNik,
        Dictionary<(string Name, LocalDate Birth), List<RosterPerson>> byName)
    {
        string? nik = Spelling.NikOf(death.Nik);
        if (nik is not null && byNik.TryGetValue(nik, out RosterPerson? person))
        {
            return person;
        }

        return Spelling.KeyOf(death.Name) is { } name
            && death.BirthDate is { } birth
            && byName.TryGetValue((name, birth), out List<RosterPerson>? named)
            && named is [var only]
            && (nik is null || Spelling.NikOf(only.Merged.Nik) is null)
                ? only
                : null;
    }
}
