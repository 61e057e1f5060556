using System.Text.Json;

namespace Kubar.Benefits.Json.Streaming;

/// <summary>The input as a whole cannot be used: it is missing, empty or not UTF-8. The message is in two languages.</summary>
#pragma warning disable CA1032 // Thrown and caught within the tool, never without its text.
internal sealed class InputException(LocalizedText text) : JsonException(text.English)
#pragma warning restore CA1032
{
    public LocalizedText Text { get; } = text;
}
