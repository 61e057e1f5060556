using Kubar.Benefits.Monitoring;

namespace Kubar.Benefits.Reports.Pages;

/// <summary>Who the persons of a monitoring are, with as much of their NIKs as was asked for.</summary>
/// <param name="monitoring">The monitoring.</param>
/// <param name="withNik">Whether NIKs are written whole; else masked.</param>
internal sealed class PersonNames(ProgrammeMonitoring monitoring, bool withNik)
{
    private readonly Dictionary<string, Person> _persons = monitoring.Standings.Roster.Persons.ToDictionary(person => person.Key, person => person.Merged, StringComparer.Ordinal);

    /// <summary>Empty: the roster has none.</summary>
    public string NameOf(string person) => _persons[person].Name ?? "";

    /// <summary>Empty: the roster has none. Masked, only the region and the serial number are left.</summary>
    public string NikOf(string person) => _persons[person].Nik switch
    {
        null => "",
        { } nik when withNik => nik,
        { Length: > 8 } nik => $"{nik[..4]}{new string('*', nik.Length - 8)}{nik[^4..]}",
        { } nik => new string('*', nik.Length),
    };
}
