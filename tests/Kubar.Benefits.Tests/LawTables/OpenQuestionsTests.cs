using FluentAssertions;
using Kubar.Benefits.Law;
using Kubar.Benefits.Tests.Data;
using Xunit;

namespace Kubar.Benefits.Tests.LawTables;

/// <summary>Every open question of the law is a reading that a caller can choose.</summary>
public sealed class OpenQuestionsTests
{
    [Fact]
    public void All_OpenQuestions_AreReadingsInThePublishedOrder() =>
        ReadingCatalogue.All.Select(reading => reading.Id).Intersect(OpenQuestions(), StringComparer.Ordinal).Should().Equal(OpenQuestions());

    [Fact]
    public void All_ReadingsBeyondTheOpenQuestions_AreNamedHere() =>
        ReadingCatalogue.All.Select(reading => reading.Id).Except(OpenQuestions(), StringComparer.Ordinal).Should().Equal("grant-without-heirs", "late-fine-month");

    private static string[] OpenQuestions() => File.ReadAllLines(CsvFile.PathOf("open-questions.txt"));
}
