using NodaTime;

namespace Kubar.Benefits.Monitoring;

/// <summary>Finds the person of a roster whom another list names: by NIK; by name and birth date where one of the two has no NIK.</summary>
internal sealed class PersonIndex
{
    private readonly Dictionary<string, RosterPerson> _byNik = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Name, LocalDate Birth), RosterPerson?> _byName = [];

    public PersonIndex(IEnumerable<RosterPerson> persons)
    {
        foreach (RosterPerson person in persons)
        {
            if (Spelling.NikOf(person.Merged.Nik) is { } nik)
            {
                _byNik[nik] = person;
            }

            if (Spelling.KeyOf(person.Merged.Name) is { } name && person.Merged.BirthDate is { } birth)
            {
                // Of several the index finds none.
                _byName[(name, birth)] = _byName.ContainsKey((name, birth)) ? null : person;
            }
        }
    }

    /// <summary>The person; null: nobody of the roster, or of several with one name and birth date none for certain.</summary>
    public RosterPerson? Find(string? nik, string? name, LocalDate? birthDate)
    {
        string? number = Spelling.NikOf(nik);
        if (number is not null && _byNik.TryGetValue(number, out RosterPerson? person))
        {
            return person;
        }

        return Spelling.KeyOf(name) is { } key
            && birthDate is { } birth
            && _byName.TryGetValue((key, birth), out RosterPerson? only)
            && only is not null
            && (number is null || Spelling.NikOf(only.Merged.Nik) is null)
                ? only
                : null;
    }
}
