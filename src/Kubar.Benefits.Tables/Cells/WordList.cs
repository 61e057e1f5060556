using Kubar.Benefits.Tables.Columns;

namespace Kubar.Benefits.Tables.Cells;

/// <summary>One value that a cell can have, and the words for it.</summary>
internal sealed record CellWord<T>(T Value, LocalizedText Word, params IReadOnlyList<string> Others);

/// <summary>The words that a cell can hold; capitals, spaces and punctuation do not matter.</summary>
internal sealed class WordList<T>
    where T : struct
{
    private readonly IReadOnlyList<CellWord<T>> _words;
    private readonly Dictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> _values;

    public WordList(params IReadOnlyList<CellWord<T>> words)
    {
        _words = words;
        var values = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (CellWord<T> word in words)
        {
            foreach (string text in (IEnumerable<string>)[word.Word.English, word.Word.Indonesian, .. word.Others])
            {
                values[Key.Of(text)] = word.Value;
            }
        }

        _values = values.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Words behind which a name may follow: <c>Pemkab Kutai Barat</c>.</summary>
    public IReadOnlyList<(string Start, T Value)> Starts { get; init; } = [];

    /// <summary>The words to choose from.</summary>
    public LocalizedText Choices => new(
        string.Join(", ", _words.Select(word => word.Word.Indonesian)),
        string.Join(", ", _words.Select(word => word.Word.English)));

    /// <summary>Every word and what it stands for.</summary>
    public IEnumerable<(string Word, T Value)> All =>
        _words.SelectMany(word => (IEnumerable<(string, T)>)[(word.Word.English, word.Value), (word.Word.Indonesian, word.Value), .. word.Others.Select(other => (other, word.Value))]);

    /// <summary>The words for each value in one language.</summary>
    public IEnumerable<string> In(Language language) => _words.Select(word => word.Word.In(language));

    /// <summary>The value that a cell names; null where it names none, or asks.</summary>
    public T? Find(ReadOnlySpan<char> cell)
    {
        if (cell.Contains('?'))
        {
            return null;
        }

        Span<char> key = stackalloc char[Key.Longest];
        int length = Key.Of(cell, key);
        if (length <= 0)
        {
            return null;
        }

        if (_values.TryGetValue(key[..length], out T value))
        {
            return value;
        }

        foreach ((string start, T of) in Starts)
        {
            if (key[..length].StartsWith(start))
            {
                return of;
            }
        }

        return null;
    }

    /// <summary>The word for a value.</summary>
    public string WordOf(T value, Language language) =>
        _words.First(word => EqualityComparer<T>.Default.Equals(word.Value, value)).Word.In(language);
}
