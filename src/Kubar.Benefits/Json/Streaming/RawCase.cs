namespace Kubar.Benefits.Json.Streaming;

/// <summary>One case as it stands in the input, or why it cannot be had.</summary>
/// <param name="Place">Where it stands: <c>line 3</c>, or <c>[2]</c> in an array.</param>
/// <param name="Position">Where its first byte stands.</param>
/// <param name="Json">Its bytes, valid until the next case is asked for.</param>
/// <param name="Unreadable">Why it cannot be had; null when <paramref name="Json"/> holds it.</param>
internal readonly record struct RawCase(string Place, TextPosition Position, ReadOnlyMemory<byte> Json, LocalizedText? Unreadable);
