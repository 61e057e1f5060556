namespace Kubar.Benefits.Cases.Fields;

/// <summary>One of the words to choose from, and what it stands for.</summary>
internal readonly record struct FieldChoice(string Code, Enum Member);
