using Kubar.Benefits.Cases;

namespace Kubar.Benefits.Json;

/// <summary>What became of reading one object.</summary>
/// <param name="Place">Where it stands in the input: <c>line 3</c>, or <c>[2]</c> in an array.</param>
/// <param name="Id">The case's own key, where that could be read.</param>
/// <param name="Value">What was read; null where anything is wrong.</param>
/// <param name="Problems">Everything that is wrong, each with its path; empty where <paramref name="Value"/> is well formed.</param>
/// <typeparam name="T">What was to be read.</typeparam>
public sealed record JsonInput<T>(string Place, string? Id, T? Value, ValueList<Problem> Problems)
    where T : class;
