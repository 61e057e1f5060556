using System.Text;

namespace Kubar.Benefits.Monitoring;

/// <summary>One human of a roster, with every line on which he or she stands. Printing one gives the key alone.</summary>
public sealed record RosterPerson
{
    internal RosterPerson(ValueList<Person> lines)
    {
        Lines = lines;
        Merged = lines.Count == 1 ? lines[0] : MergedLines.Of(lines);
    }

    /// <summary>The lines, in the order of the roster; at least one.</summary>
    public ValueList<Person> Lines { get; }

    /// <summary>
    /// What the lines tell together: of each property what the first line tells that tells any; the months that any of them tells as paid;
    /// the earliest registration. The payer is null where the lines name several.
    /// </summary>
    public Person Merged { get; }

    /// <summary>The key of the first line.</summary>
    public string Key => Lines[0].Key;

    /// <summary>The keys of the payers that the lines name, each once, in the order of the lines.</summary>
    public ValueList<string> Payers => Lines.Select(line => line.Payer).OfType<string>().Distinct(StringComparer.Ordinal).ToValueList();

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(Key);
        return true;
    }
}
