using System.Text;

namespace Kubar.Benefits.Cli.Roster.Cells;

/// <summary>Texts that return in many rows, each kept once; so many at most, so that memory stays bounded.</summary>
internal sealed class TextPool
{
    private const int MostTexts = 4096;
    private const int LongestText = 128;

    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public TextPool() => _lookup = _texts.GetAlternateLookup<ReadOnlySpan<char>>();

    public string Of(ReadOnlySpan<byte> cell)
    {
        if (cell.Length > LongestText)
        {
            return Encoding.UTF8.GetString(cell);
        }

        Span<char> text = stackalloc char[LongestText];
        ReadOnlySpan<char> letters = text[..Encoding.UTF8.GetChars(cell, text)];
        if (_lookup.TryGetValue(letters, out string? known))
        {
            return known;
        }

        string added = letters.ToString();
        if (_texts.Count < MostTexts)
        {
            _texts.Add(added, added);
        }

        return added;
    }
}
