using NodaTime;

namespace Kubar.Benefits.Monitoring;

/// <summary>
/// Which persons of a roster a list of deaths names: by NIK; by name and birth date where one of the two has no NIK. A list of deaths is late and
/// incomplete, so whom it does not name need not be alive.
/// </summary>
public sealed class DeathsInRoster
{
    private readonly Dictionary<string, RegisteredDeath> _deaths;

    // Before the birth that the roster tells: the death is told, and nobody has died of it.
    private readonly HashSet<string> _impossible;

    private DeathsInRoster(Dictionary<string, RegisteredDeath> deaths, HashSet<string> impossible, ValueList<string> unmatched, ValueList<string> contradictory)
    {
        _deaths = deaths;
        _impossible = impossible;
        Unmatched = unmatched;
        Contradictory = contradictory;
    }

    /// <summary>The keys of the deaths that are nobody's of the roster, in the order of the list.</summary>
    public ValueList<string> Unmatched { get; }

    /// <summary>The keys of the persons to whom deaths on different days are told; the last of them is taken, which accuses least.</summary>
    public ValueList<string> Contradictory { get; }

    /// <summary>How many persons of the roster have died.</summary>
    public int Count => _deaths.Count - _impossible.Count;

    /// <summary>The day on which a person died; null: no death of this person is told, or one before the birth, of which nobody has died.</summary>
    /// <param name="person">The key of the person.</param>
    public LocalDate? DiedOn(string person) => _impossible.Contains(person) ? null : DeathOf(person)?.DiedOn;

    /// <summary>The death of a person; null: none is told.</summary>
    /// <param name="person">The key of the person.</param>
    public RegisteredDeath? DeathOf(string person) => _deaths.GetValueOrDefault(person);

    /// <summary>The deaths of the persons of a roster.</summary>
    /// <param name="roster">The persons.</param>
    /// <param name="deaths">The deaths.</param>
    /// <exception cref="ArgumentNullException">The roster, the deaths or one of them are null.</exception>
    public static DeathsInRoster Of(ProgrammeRoster roster, IEnumerable<RegisteredDeath> deaths)
    {
        ArgumentNullException.ThrowIfNull(roster);
        ArgumentNullException.ThrowIfNull(deaths);
        PersonIndex index = roster.Index;
        var found = new Dictionary<string, RegisteredDeath>(StringComparer.Ordinal);
        var unmatched = new List<string>();
        var contradictory = new List<string>();
        foreach (RegisteredDeath death in deaths)
        {
            ArgumentNullException.ThrowIfNull(death, nameof(deaths));
            if (index.Find(death.Nik, death.Name, death.BirthDate) is not { } person)
            {
                unmatched.Add(death.Key);
            }
            else if (!found.TryGetValue(person.Key, out RegisteredDeath? before))
            {
                found.Add(person.Key, death);
            }
            else if (before.DiedOn != death.DiedOn)
            {
                contradictory.Add(person.Key);
                found[person.Key] = before.DiedOn > death.DiedOn ? before : death;
            }
        }

        HashSet<string> impossible = [.. roster.Persons.Where(person => found.TryGetValue(person.Key, out RegisteredDeath? death) && death.DiedOn < person.Merged.BirthDate).Select(person => person.Key)];
        return new(found, impossible, unmatched.ToValueList(), contradictory.Distinct(StringComparer.Ordinal).ToValueList());
    }

    /// <summary>How many deaths were found and how many were not.</summary>
    public override string ToString() => FormattableString.Invariant($"{Count} persons died, {Unmatched.Count} deaths of others");
}
