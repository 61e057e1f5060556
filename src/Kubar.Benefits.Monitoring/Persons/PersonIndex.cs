using NodaTime;

namespace Kubar.Benefits.Monitoring;

/// <summary>Finds the person of a roster whom another list names: by NIK; by name and birth date where one of the two has no NIK.</summary>
internal sealed class PersonIndex
{
    private readonly IReadOnlyList<RosterPerson> _persons;
    private readonly Dictionary<string, RosterPerson> _byNik;
    private readonly NameIndex _byName;

    public PersonIndex(IReadOnlyList<RosterPerson> persons)
    {
        _persons = persons;
        _byNik = new(persons.Count, StringComparer.Ordinal);
        _byName = new(persons.Count, place => persons[place].Merged);
        for (int place = 0; place < persons.Count; place++)
        {
            if (Spelling.NikOf(persons[place].Merged.Nik) is { } nik)
            {
                _byNik[nik] = persons[place];
            }

            _byName.Add(place);
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

        return _byName.Find(name, birthDate) is [var only] && (number is null || Spelling.NikOf(_persons[only].Merged.Nik) is null) ? _persons[only] : null;
    }
}
