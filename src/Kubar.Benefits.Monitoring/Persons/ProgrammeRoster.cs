using System.Collections.Concurrent;

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
        var byNik = new Dictionary<string, int>(all.Length, StringComparer.Ordinal);
        var byName = new NameIndex(all.Length, line => all[line]);
        int[] person = new int[all.Length];

        // Whoever has a NIK comes first, so that it does not matter which of two lines the roster has first.
        for (int line = 0; line < all.Length; line++)
        {
            ArgumentNullException.ThrowIfNull(all[line], nameof(lines));
            person[line] = line;
            if (Spelling.NikOf(all[line].Nik) is { } nik)
            {
                person[line] = byNik.TryAdd(nik, line) ? line : byNik[nik];
                byName.FirstOrAdded(line);
            }
        }

        for (int line = 0; line < all.Length; line++)
        {
            if (Spelling.NikOf(all[line].Nik) is null)
            {
                person[line] = byName.FirstOrAdded(line) is { } first ? person[first] : line;
            }
        }

        return new(PersonsOf(all, person).ToValueList(), all.Length);
    }

    /// <summary>How many persons and lines.</summary>
    public override string ToString() => FormattableString.Invariant($"{Persons.Count} persons on {Lines} lines");

    /// <summary>The persons, in the order of the first line of each.</summary>
    private static IEnumerable<RosterPerson> PersonsOf(Person[] lines, int[] person)
    {
        int[] counts = new int[lines.Length];
        foreach (int one in person)
        {
            counts[one]++;
        }

        ILookup<int, Person> several = person.Index().Where(line => counts[line.Item] > 1).ToLookup(line => line.Item, line => lines[line.Index]);
        var begun = new HashSet<int>();
        for (int line = 0; line < lines.Length; line++)
        {
            if (counts[person[line]] == 1)
            {
                yield return new(lines[line]);
            }
            else if (begun.Add(person[line]))
            {
                yield return new(several[person[line]].ToValueList());
            }
        }
    }

    private static HistoryKey[] HistoriesOf(ValueList<RosterPerson> persons)
    {
        var known = new ConcurrentDictionary<HistoryKey, HistoryKey>();
        return InParallel.MapMany(
            persons,
            person =>
            {
                var history = HistoryKey.Of(person.Merged);
                return known.GetOrAdd(history, history);
            },
            CancellationToken.None);
    }
}
