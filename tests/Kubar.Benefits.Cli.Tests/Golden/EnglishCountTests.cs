using System.Text.RegularExpressions;
using FluentAssertions;
using Xunit;

namespace Kubar.Benefits.Cli.Tests.Golden;

/// <summary>What is counted in English is one where it is one.</summary>
public sealed partial class EnglishCountTests
{
    [Fact]
    public void ApprovedTexts_InEnglish_CountOneAsOne()
    {
        string[] lines = [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Golden"), "*.en.txt").SelectMany(File.ReadLines)];

        lines.Where(line => One().IsMatch(line)).Should().NotBeEmpty();
        lines.Where(line => OneOfSeveral().IsMatch(line)).Should().BeEmpty();
    }

    [GeneratedRegex("(^|[ (:])1 (finding|person|death|child)\\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex One();

    [GeneratedRegex("(^|[ (:])1 [a-z]+s\\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex OneOfSeveral();
}
