namespace Kubar.Benefits.Cases.Fields;

/// <summary>What is said of a row of a table of fields.</summary>
internal sealed record FieldWords
{
    /// <summary>Nothing is said.</summary>
    public static readonly FieldWords None = new();

    /// <summary>What people call it, in a sentence.</summary>
    public LocalizedText? Title { get; init; }

    /// <summary>What to tell, where the name does not say it all.</summary>
    public LocalizedText? Help { get; init; }

    /// <summary>What it means where it is not told; null: it is unknown.</summary>
    public LocalizedText? WhenAbsent { get; init; }

    /// <summary>For which segment or kinds of event it is; null: for all.</summary>
    public Scope? Scope { get; init; }
}
