using Kubar.Benefits.Cases;

namespace Kubar.Benefits.Reports.Pages;

/// <summary>A case that was rejected.</summary>
/// <param name="Place">Where it stands in the input.</param>
/// <param name="Id">Its key, where that could be read.</param>
/// <param name="Problems">Everything that is wrong with it.</param>
internal sealed record Rejection(string Place, string? Id, ValueList<Problem> Problems);
