namespace Kubar.Benefits.Bulk.Tables;

/// <summary>Bitmaps: bit i % 64 of word i / 64.</summary>
internal static class Bitmaps
{
    public const int BitsOfWord = 64;

    /// <summary>Whether there is a bitmap, though it be one for no rows: what was left out has no array behind it.</summary>
    public static bool IsGiven(ReadOnlyMemory<ulong> words) => !words.Equals(default);

    public static int WordsFor(int rows) => (int)(((long)rows + BitsOfWord - 1) / BitsOfWord);

    public static bool IsSet(ReadOnlySpan<ulong> words, long row) => (words[(int)(row / BitsOfWord)] & (1UL << (int)(row % BitsOfWord))) != 0;

    public static void Set(Span<ulong> words, long row) => words[(int)(row / BitsOfWord)] |= 1UL << (int)(row % BitsOfWord);
}
