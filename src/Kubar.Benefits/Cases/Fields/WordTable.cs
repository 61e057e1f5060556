using System.Text;
using System.Text.Json;

namespace Kubar.Benefits.Cases.Fields;

/// <summary>The words of one enumeration, in its order.</summary>
/// <param name="numbers">Its members as numbers.</param>
/// <param name="words">The word of each.</param>
internal sealed class WordTable(int[] numbers, string[] words)
{
    private readonly byte[][] _utf8 = Array.ConvertAll(words, Encoding.UTF8.GetBytes);

    /// <summary>All words.</summary>
    public IReadOnlyList<string> Words { get; } = [.. words];

    /// <summary>The word of a member; null: there is no such member.</summary>
    public string? WordOf(int number) => Array.IndexOf(numbers, number) is >= 0 and var index ? words[index] : null;

    /// <summary>The member whose word a JSON string is; null: of none.</summary>
    public int? NumberOf(JsonElement text)
    {
        for (int index = 0; index < _utf8.Length; index++)
        {
            if (text.ValueEquals(_utf8[index]))
            {
                return numbers[index];
            }
        }

        return null;
    }
}
