namespace Kubar.Benefits.Book.Blocks;

/// <summary>How a stretch of text stands out.</summary>
internal enum SpanKind
{
    /// <summary>Not at all.</summary>
    Plain = 1,

    /// <summary>The name of a fact, in whose place a case has a value.</summary>
    Fact,

    /// <summary>What a paragraph is about.</summary>
    Strong,

    /// <summary>A stable id.</summary>
    Code,
}

/// <summary>A stretch of text, and the place to which it leads.</summary>
/// <param name="Text">The text.</param>
/// <param name="Kind">How it stands out.</param>
/// <param name="Target">Where it leads; null: nowhere.</param>
internal sealed record Span(string Text, SpanKind Kind = SpanKind.Plain, Target? Target = null);

/// <summary>A place in the book.</summary>
/// <param name="Page">The page.</param>
/// <param name="Anchor">The place on it; null: the page as a whole.</param>
internal sealed record Target(string Page, string? Anchor = null);
