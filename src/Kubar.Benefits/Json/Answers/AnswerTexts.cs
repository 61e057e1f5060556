namespace Kubar.Benefits.Json.Answers;

/// <summary>What is said of an answer that cannot be read.</summary>
internal static class AnswerTexts
{
    public static LocalizedText NotCitation { get; } = new(
        "harus nama peraturan dan tempat di dalamnya, misalnya \"PP 44/2015 Pasal 25\"",
        "must be an instrument and a place in it, for example \"PP 44/2015 Pasal 25\"");
}
