using System.Text;
using System.Text.Json;

namespace Kubar.Benefits.Cases.Fields;

/// <summary>The words by which the JSON contract writes an enumeration: its members' names, the first letter small.</summary>
internal static class Words<T>
    where T : struct, Enum
{
    private static readonly (T Value, string Word, byte[] Utf8)[] Table =
    [
        .. Enum.GetValues<T>().Select(value => (value, CamelCase(value), Encoding.UTF8.GetBytes(CamelCase(value)))),
    ];

    /// <summary>All words, in the order of the enumeration.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Table.Select(entry => entry.Word)];

    /// <summary>The word for a value.</summary>
    public static string Of(T value)
    {
        foreach ((T candidate, string word, _) in Table)
        {
            if (EqualityComparer<T>.Default.Equals(candidate, value))
            {
                return word;
            }
        }

        throw new ArgumentOutOfRangeException(nameof(value), value, "The enumeration has no such member.");
    }

    /// <summary>The value that a JSON string names; null where it names none.</summary>
    public static T? Find(JsonElement text)
    {
        foreach ((T value, _, byte[] utf8) in Table)
        {
            if (text.ValueEquals(utf8))
            {
                return value;
            }
        }

        return null;
    }

    private static string CamelCase(T value) => SmallWord.Of(value);
}
