using Kubar.Benefits.Cases;

namespace Kubar.Benefits.Law;

/// <summary>A benefit of the law, as data.</summary>
/// <param name="Id">The stable id: <c>jkk.death-grant</c>.</param>
/// <param name="Program">The programme that owes it.</param>
/// <param name="Name">Its name.</param>
public sealed record BenefitInfo(string Id, SecurityProgram Program, LocalizedText Name);
