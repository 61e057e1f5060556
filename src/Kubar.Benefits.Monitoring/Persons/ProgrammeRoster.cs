using NodaTime;

namespace Kubar.Benefits.Monitoring;

/// <summary>
/// The humans behind the lines of a roster, each once: lines with the same NIK are one person, and a line without a NIK is the person of
/// the same name and birth date. Two NIKs are two persons, whatever their names.
/// </summary>
public sealed class ProgrammeRoster
{
    private readonly Lazy<IReadOnlyList<HistoryKey>> _histories;
    private readonly Lazy<PersonIndex> _index;

    private ProgrammeRoster(ValueList<RosterPerson> persons, int lines)
    {
        Persons = persons;
        Lines = lines;
        _histories = new(() => HistoriesOf(persons));
        _index = new(() => new(persons));
    }

    /// <summary>The persons, in the order in which they first stand in the roster.</summary>
    public ValueList<RosterPerson> Persons { get; }

    /// <summary>How many lines there are.</summary>
    public int Lines { get; }

    /// <summary>What each person shares with others, in the order of the persons; one object for all who share it.</summary>
    internal IReadOnlyList<HistoryKey> Histories => _histories.Value;

    /// <summary>Finds persons whom other lists name.</summary>
    internal PersonIndex Index => _index.Value;

    /// <summary>The persons of these lines.</summary>
    /// <param name="lines">The lines, in order.</param>
    /// <exception cref="ArgumentNullException">The lines, or one of them, are null.</exception>
    public static ProgrammeRoster Of(IEnumerable<Person> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        Person[] all = [.. lines];
        var byNik = new Dictionary<string, int>(StringComparer.Ordinal);
        var byName = new Dictionary<(string Name, LocalDate Birth), int>();
        int[] person = new int[all.Length];

        // Whoever has a NIK comes first, so that it does not matter which of two lines the roster has first.
        for (int line = 0; line < all.Length; line++)
        {
            ArgumentNullException.ThrowIfNull(all[line], nameof(lines));
            person[line] = line;
            if (Spelling.NikOf(all[line].Nik) is { } nik)
            {
                person[line] = Seen(byNik, nik, line);
                _ = NameOf(all[line]) is { } name ? Seen(byName, name, person[line]) : 0;
            }
        }

        for (int line = 0; line < all.Length; line++)
        {
            if (Spelling.NikOf(all[line].Nik) is null && NameOf(all[line]) is { } name)
            {
                person[line] = Seen(byName, name, line);
            }
        }

        return new(
            person.Index()
                .GroupBy(pair => pair.Item, pair => all[pair.Index])
                .Select(group => new RosterPerson(group.ToValueList()))
                .ToValueList(),
            all.Length);
    }

    /// <summary>How many persons and lines.</summary>
    public override string ToString() => FormattableString.Invariant($"{Persons.Count} persons on {Lines} lines");

    private static HistoryKey[] HistoriesOf(ValueList<RosterPerson> persons)
    {
        HistoryKey[] histories = InParallel.MapMany(persons, person => HistoryKey.Of(person.Merged), CancellationToken.None);
        var known = new HashSet<HistoryKey>();
        for (int index = 0; index < histories.Length; index++)
        {
            if (!known.Add(histories[index]))
            {
                known.TryGetValue(histories[index], out HistoryKey? first);
                histories[index] = first!;
            }
        }

        return histories;
    }

    private static (string Name, LocalDate Birth)? NameOf(Person person) =>
        Spelling.KeyOf(person.Name) is { } name && person.BirthDate is { } birth ? (name, birth) : null;

    private static int Seen<T>(Dictionary<T, int> places, T key, int place)
        where T : notnull => places.TryAdd(key, place) ? place : places[key];
}
