namespace Kubar.Benefits.Law;

/// <summary>A fact that rules use, as data.</summary>
/// <param name="Id">The stable id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Paths">The paths in the case from which it is read or derived; relative to the child for a child's fact.</param>
/// <param name="OfChild">Whether it is a fact of each child.</param>
/// <param name="MadeBy">Who makes the finding, where a person must judge the fact; else null.</param>
/// <param name="Source">The article by which it is derived, where it is; else null.</param>
public sealed record FactInfo(string Id, LocalizedText Name, ValueList<string> Paths, bool OfChild, LocalizedText? MadeBy, string? Source);
