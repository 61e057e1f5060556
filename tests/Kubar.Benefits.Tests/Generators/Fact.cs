using Kubar.Benefits.Cases;

namespace Kubar.Benefits.Tests.Generators;

/// <summary>A fact that can be left out of a case, so that it becomes unknown.</summary>
/// <param name="Path">Its path in the contract.</param>
/// <param name="Remove">The case without it.</param>
internal sealed record Fact(string Path, Func<BenefitCase, BenefitCase> Remove)
{
    public override string ToString() => Path;
}
