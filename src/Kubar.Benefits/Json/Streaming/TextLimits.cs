namespace Kubar.Benefits.Json.Streaming;

/// <summary>How large a case may be. Real cases take a few kilobytes; the limits keep memory bounded whatever is sent.</summary>
internal static class TextLimits
{
    /// <summary>The bytes of one case: 1 MiB.</summary>
    public const int Bytes = 1024 * 1024;

    /// <summary>How deep objects and arrays may stand in one another; the contract needs 4.</summary>
    public const int Depth = 32;

    /// <summary>The same of an answer, whose explanations are steps within steps: what the framework's serializer allows.</summary>
    public const int AnswerDepth = 64;
}
