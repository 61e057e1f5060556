using FluentAssertions;
using Kubar.Benefits.Tests;
using PublicApiGenerator;
using Xunit;

namespace Kubar.Benefits.Monitoring.Tests;

/// <summary>The public surface is text under review: it changes only together with the approved file.</summary>
public sealed class PublicApiTests
{
    private const string Folder = "tests/Kubar.Benefits.Monitoring.Tests/";
    private const string Approved = Folder + "Kubar.Benefits.Monitoring.approved.txt";
    private const string Received = Folder + "Kubar.Benefits.Monitoring.received.txt";

    [Fact]
    public void PublicApi_OfTheMonitoring_IsTheApprovedOne()
    {
        string received = typeof(Programme).Assembly.GeneratePublicApi(new() { IncludeAssemblyAttributes = false }).ReplaceLineEndings("\n");
        string approved = File.Exists(RepositoryRoot.PathOf(Approved)) ? File.ReadAllText(RepositoryRoot.PathOf(Approved)) : "";
        if (received == approved)
        {
            File.Delete(RepositoryRoot.PathOf(Received));
        }
        else
        {
            File.WriteAllText(RepositoryRoot.PathOf(Received), received);
        }

        received.Should().Be(approved, $"the public API changed; if that is meant: mv {Received} {Approved}");
    }
}
