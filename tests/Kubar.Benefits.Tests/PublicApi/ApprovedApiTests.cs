using FluentAssertions;
using Kubar.Benefits.Assessments;
using PublicApiGenerator;
using Xunit;

namespace Kubar.Benefits.Tests.PublicApi;

/// <summary>The public surface is text under review: it changes only together with the approved file.</summary>
public sealed class ApprovedApiTests
{
    private const string Folder = "tests/Kubar.Benefits.Tests/PublicApi/";
    private const string Approved = Folder + "Kubar.Benefits.approved.txt";
    private const string Received = Folder + "Kubar.Benefits.received.txt";

    /// <summary>The budget of the surface, in lines of the approved text; the architecture page says why it is what it is.</summary>
    private const int MostLines = 1850;

    /// <summary>What a caller has to learn grows by decision only.</summary>
    [Fact]
    public void PublicApi_OfTheLibrary_StaysWithinItsBudget() =>
        File.ReadLines(RepositoryRoot.PathOf(Approved)).Count().Should().BeLessThanOrEqualTo(MostLines);

    [Fact]
    public void PublicApi_OfTheLibrary_IsTheApprovedOne()
    {
        string received = typeof(Assessor).Assembly.GeneratePublicApi(new() { IncludeAssemblyAttributes = false }).ReplaceLineEndings("\n");
        string approved = File.Exists(RepositoryRoot.PathOf(Approved)) ? File.ReadAllText(RepositoryRoot.PathOf(Approved)) : string.Empty;

        if (received == approved)
        {
            File.Delete(RepositoryRoot.PathOf(Received));
        }
        else
        {
            File.WriteAllText(RepositoryRoot.PathOf(Received), received);
        }

        string[] before = approved.Split('\n');
        string[] after = received.Split('\n');
        string difference = string.Join('\n', [.. before.Except(after).Select(line => "- " + line.Trim()), .. after.Except(before).Select(line => "+ " + line.Trim())]);
        (received == approved).Should().BeTrue(
            $"the public API changed:\n{difference}\nIf that is meant, say so in CHANGELOG.md and approve it:\n  mv {Received} {Approved}\n");
    }
}
