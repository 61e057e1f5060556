namespace Kubar.Benefits.Tests.Transcription;

/// <summary>The article that a piece of the transcription writes out, so that an auditor finds the test of an article.</summary>
/// <param name="source">The instrument and the article: <c>PP 44/2015 Pasal 24(3)(4)</c>.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method | AttributeTargets.Field | AttributeTargets.Property, AllowMultiple = true)]
internal sealed class ArticleAttribute(string source) : Attribute
{
    public string Source { get; } = source;
}
