using System.Security.Cryptography;
using System.Text;
using FluentAssertions;
using Kubar.Benefits.Cli.Tests.Cases;
using Kubar.Benefits.Cli.Tests.Support;
using Xunit;

namespace Kubar.Benefits.Cli.Tests.Golden;

/// <summary>
/// Every byte that the tool writes of every example and every published case: what is meant to stay stays, and what changes is found by its
/// name. What it was stands in the history: run the tool of the commit before.
/// </summary>
public sealed class OutputBytesTests
{
    [Fact]
    public async Task Assess_EveryExampleAndPublishedCase_WritesTheApprovedBytes()
    {
        (string Name, string Json)[] cases =
        [
            .. Directory.GetFiles(Path.Combine(Repository.Root, "examples"), "*.json").Order(StringComparer.Ordinal).Select(file => ($"examples/{Path.GetFileName(file)}", File.ReadAllText(file))),
            .. CaseFile.All("published").SelectMany(file => file.Ways.SelectMany(way => way.Parts.Select((part, index) => ($"{file.Id}, {way.Name}, {index + 1}", part.Case.ToJsonString())))),
        ];
        var text = new StringBuilder();
        foreach ((string name, string json) in cases)
        {
            text.Append(name).Append('\n');
            foreach (string[] form in new string[][] { ["--format", "json", "--explain"], ["--language", "id"], ["--format", "markdown", "--language", "en"] })
            {
                CliResult result = await Tool.RunAsync(json, ["assess", "-", .. form]);
                string hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(result.Output)));
                text.Append($"  {hash[..16]} {string.Join(' ', form)}\n");
            }
        }

        cases.Length.Should().BeGreaterThan(50);
        Approved.ShouldBe("Golden", "output-bytes", text.ToString());
    }
}
