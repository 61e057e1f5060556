using Kubar.Benefits.Cases;

namespace Kubar.Benefits.Json;

/// <summary>What became of reading something: the value as far as it could be read, and everything that is wrong.</summary>
/// <param name="Value">The value without what was wrong, and with stand-ins for what is required; null where the text is no object.</param>
/// <param name="Id">The case's own key, where that could be read.</param>
/// <param name="Problems">
/// Everything that is wrong with the text and, where something is, with what it says; empty when it could be read, and is then
/// still to be checked.
/// </param>
internal readonly record struct ReadInput<T>(T? Value, string? Id, ValueList<Problem> Problems)
    where T : class;
