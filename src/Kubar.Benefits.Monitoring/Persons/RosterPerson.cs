using System.Text;

namespace Kubar.Benefits.Monitoring;

/// <summary>One human of a roster, with every line on which he or she stands. Printing one gives the key alone.</summary>
public sealed record RosterPerson
{
    // Null: there is one line; nearly everybody has one, and a list for each of a million would take more than all else here.
    private readonly ValueList<Person>? _several;

    internal RosterPerson(ValueList<Person> lines)
    {
        _several = lines.Count == 1 ? null : lines;
        Merged = lines.Count == 1 ? lines[0] : MergedLines.Of(lines);
    }

    internal RosterPerson(Person line) => Merged = line;

    /// <summary>The lines, in the order of the roster; at least one.</summary>
    public ValueList<Person> Lines => _several ?? [Merged];

    /// <summary>
    /// What the lines tell together: of each property what the first line tells that tells any; the months that any of them tells as paid;
    /// the earliest registration. The payer is null where the lines name several.
    /// </summary>
    public Person Merged { get; }

    /// <summary>The key of the first line.</summary>
    public string Key => Merged.Key;

    /// <summary>The keys of the payers that the lines name, each once, in the order of the lines.</summary>
    public ValueList<string> Payers => Lines.Select(line => line.Payer).OfType<string>().Distinct(StringComparer.Ordinal).ToValueList();

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(Key);
        return true;
    }
}
