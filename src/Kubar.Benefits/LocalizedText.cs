namespace Kubar.Benefits;

/// <summary>The same text in Indonesian and in English. Two texts are equal when both languages are.</summary>
/// <param name="Indonesian">The Indonesian text.</param>
/// <param name="English">The English text.</param>
public sealed record LocalizedText(string Indonesian, string English)
{
    /// <summary>The text in one language.</summary>
    public string In(Language language) => language == Language.Indonesian ? Indonesian : English;

    /// <summary>The English text.</summary>
    public override string ToString() => English;
}
