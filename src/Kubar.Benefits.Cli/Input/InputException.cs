namespace Kubar.Benefits.Cli.Input;

/// <summary>The input as a whole cannot be used: it is missing, empty or not UTF-8. The message is in two languages.</summary>
internal sealed class InputException(LocalizedText text) : Exception(text.English)
{
    public LocalizedText Text { get; } = text;
}
