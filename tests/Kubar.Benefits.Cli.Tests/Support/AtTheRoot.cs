using Kubar.Benefits.Cli.Tests.Support;
using Xunit;

[assembly: AssemblyFixture(typeof(AtTheRoot))]

namespace Kubar.Benefits.Cli.Tests.Support;

/// <summary>All tests of this assembly run in the repository's root: what the pages show names its files from there.</summary>
public sealed class AtTheRoot
{
    public AtTheRoot()
    {
        Environment.CurrentDirectory = Repository.Root;
    }
}
