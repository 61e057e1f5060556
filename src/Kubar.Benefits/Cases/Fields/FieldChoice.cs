namespace Kubar.Benefits.Cases.Fields;

/// <summary>One of the words to choose from, and what it stands for.</summary>
/// <param name="Code">The word in JSON.</param>
/// <param name="Member">The member of an enumeration, which has a name of its own; null: it is a kind of object.</param>
/// <param name="Name">What people call a kind of object.</param>
internal readonly record struct FieldChoice(string Code, Enum? Member, LocalizedText? Name = null);
