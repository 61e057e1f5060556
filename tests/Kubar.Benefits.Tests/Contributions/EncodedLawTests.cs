using FluentAssertions;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Law;
using Xunit;

namespace Kubar.Benefits.Tests.Contributions;

public sealed class EncodedLawTests
{
    [Fact]
    public void ContributionFacts_Every_HasAPathThatIsNamedInBothLanguages() =>
        EncodedLaw.ContributionFacts.SelectMany(fact => fact.Paths).Distinct().Select(path => (Path: path, Name: EncodedLaw.NameOfFact(path)))
            .Should().NotBeEmpty().And.OnlyContain(named => named.Name.English != named.Path && named.Name.Indonesian != named.Path);

    [Fact]
    public void ContributionFacts_ReadFromACase_StandInProperties() =>
        EncodedLaw.ContributionFacts.SelectMany(fact => fact.Paths).Where(path => !path.StartsWith("law.", StringComparison.Ordinal)).Distinct()
            .Should().BeSubsetOf(typeof(ContributionCase).GetProperties().Select(property => char.ToLowerInvariant(property.Name[0]) + property.Name[1..]));
}
