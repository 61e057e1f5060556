namespace Kubar.Benefits.Cases.Fields;

/// <summary>What is known of one property of something handed in, wherever it stands.</summary>
/// <param name="Path">Where it stands: <c>family.children[].birthDate</c>.</param>
/// <param name="Name">What people call it, in a sentence; null for a mere part.</param>
/// <param name="Unit">What is counted; null: nothing.</param>
/// <param name="IsRequired">Whether it must be told.</param>
/// <param name="Help">What to tell, where the name does not say it all.</param>
/// <param name="WhenAbsent">What it means where it is not told; null: it is unknown.</param>
/// <param name="Member">The C# property that holds it; null: it is no property of its own.</param>
/// <param name="Scope">For which segment or kinds of event it is; null: for all.</param>
internal sealed record FieldEntry(string Path, string? Member, LocalizedText? Name, string? Unit, bool IsRequired, LocalizedText? Help, LocalizedText? WhenAbsent, Scope? Scope)
{
    /// <summary>How somebody answers who is asked for it.</summary>
    public AnswerForm Asked { get; init; }

    /// <summary>The words to choose from; none where there is no such choice.</summary>
    public ValueList<FieldChoice> Choices { get; init; } = [];
}
