using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Kubar.Benefits.Cases.Fields;

/// <summary>The words by which the JSON contract writes an enumeration: its members' names, the first letter small.</summary>
internal static class Words<T>
    where T : struct, Enum
{
    // In a table of no type of its own: each further enumeration costs a starting process little.
    private static readonly WordTable Table = new(Array.ConvertAll(Enum.GetValues<T>(), NumberOf), Array.ConvertAll(Enum.GetNames<T>(), SmallWord.Of));

    /// <summary>All words, in the order of the enumeration.</summary>
    public static IReadOnlyList<string> All => Table.Words;

    /// <summary>The word for a value.</summary>
    public static string Of(T value) => Table.WordOf(NumberOf(value)) ?? throw new ArgumentOutOfRangeException(nameof(value), value, "The enumeration has no such member.");

    /// <summary>The value that a JSON string names; null where it names none.</summary>
    public static T? Find(JsonElement text) => Table.NumberOf(text) is { } number ? Unsafe.BitCast<int, T>(number) : null;

    private static int NumberOf(T value) => Unsafe.BitCast<T, int>(value);
}
