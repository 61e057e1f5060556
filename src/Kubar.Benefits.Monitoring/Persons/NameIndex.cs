using NodaTime;

namespace Kubar.Benefits.Monitoring;

/// <summary>
/// Persons by name and birth date. Of each no more is kept than where it stands: the names of a million persons, spelled alike, would be as
/// much as the roster itself.
/// </summary>
/// <param name="count">How many persons there are.</param>
/// <param name="personAt">The person at a place; found are those that were added.</param>
internal sealed class NameIndex(int count, Func<int, Person> personAt)
{
    // Chains of places whose hashes are alike, each kept plus one so that nothing is none; names are compared when one is looked for.
    private readonly Dictionary<int, int> _last = new(count);
    private readonly int[] _before = new int[count];

    /// <summary>Adds the person at a place, where name and birth date are told.</summary>
    public void Add(int place)
    {
        if (KeyOf(personAt(place)) is { } key)
        {
            Put(key, place);
        }
    }

    /// <summary>The first that was added of the name and birth date of the person at a place, who is added where there is none; null: nothing is told of them.</summary>
    public int? FirstOrAdded(int place)
    {
        if (KeyOf(personAt(place)) is not { } key)
        {
            return null;
        }

        if (Find(key) is [var first, ..])
        {
            return first;
        }

        Put(key, place);
        return place;
    }

    /// <summary>The places of the persons of a name and birth date that were added.</summary>
    public IReadOnlyList<int> Find(string? name, LocalDate? birthDate) => KeyOf(name, birthDate) is { } key ? Find(key) : [];

    private List<int> Find((string Name, LocalDate Birth) key)
    {
        var found = new List<int>();
        for (int next = _last.GetValueOrDefault(HashOf(key)); next > 0; next = _before[next - 1])
        {
            if (KeyOf(personAt(next - 1)) == key)
            {
                found.Add(next - 1);
            }
        }

        return found;
    }

    private void Put((string Name, LocalDate Birth) key, int place)
    {
        int hash = HashOf(key);
        _before[place] = _last.GetValueOrDefault(hash);
        _last[hash] = place + 1;
    }

    private static int HashOf((string Name, LocalDate Birth) key) => HashCode.Combine(string.GetHashCode(key.Name, StringComparison.Ordinal), key.Birth);

    private static (string Name, LocalDate Birth)? KeyOf(Person person) => KeyOf(person.Name, person.BirthDate);

    private static (string Name, LocalDate Birth)? KeyOf(string? name, LocalDate? birthDate) =>
        birthDate is { } birth && Spelling.KeyOf(name) is { } key ? (key, birth) : null;
}
