namespace Kubar.Benefits.Tables.Cells;

/// <summary>Texts that return in many rows, without any number that could be a NIK, each kept once; so many at most, so that memory stays bounded.</summary>
internal sealed class TextPool
{
    private const int MostTexts = 4096;
    private const int LongestText = 128;

    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public TextPool() => _lookup = _texts.GetAlternateLookup<ReadOnlySpan<char>>();

    public string Of(ReadOnlySpan<char> cell)
    {
        if (cell.Length > LongestText)
        {
            return CellTexts.Hidden(cell.ToString());
        }

        if (_lookup.TryGetValue(cell, out string? known))
        {
            return known;
        }

        string text = CellTexts.Hidden(cell.ToString());
        if (_texts.Count < MostTexts)
        {
            _ = _lookup.TryAdd(cell, text);
        }

        return text;
    }
}
