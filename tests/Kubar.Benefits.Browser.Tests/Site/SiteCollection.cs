using Xunit;

namespace Kubar.Benefits.Browser.Tests.Site;

/// <summary>The tests of the site, one after another: what they measure would suffer from each other.</summary>
[CollectionDefinition(Name)]
public sealed class SiteCollection : ICollectionFixture<SiteServer>
{
    public const string Name = "site";
}
