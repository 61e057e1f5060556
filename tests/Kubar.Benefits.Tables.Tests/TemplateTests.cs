using FluentAssertions;
using Xunit;

namespace Kubar.Benefits.Tables.Tests;

public sealed class TemplateTests
{
    [Theory]
    [InlineData(TableKind.Roster)]
    [InlineData(TableKind.Vouchers)]
    [InlineData(TableKind.Contributions)]
    [InlineData(TableKind.Deaths)]
    [InlineData(TableKind.Transfers)]
    [InlineData(TableKind.Accidents)]
    [InlineData(TableKind.Mortality)]
    [InlineData(TableKind.Frequencies)]
    public async Task Write_EachKindAndLanguage_IsATableOfWhichEveryHeadingIsKnown(TableKind kind)
    {
        foreach (Language language in Enum.GetValues<Language>())
        {
            using var stream = new MemoryStream();
            await TableTemplate.WriteAsync(kind, stream, language, TestContext.Current.CancellationToken);
            TableUnderstanding understood = Office.Read(stream.ToArray(), options: options => options with { Kind = kind }).Understanding;
            understood.Unread.Should().BeEmpty();
            understood.Columns.Should().HaveCountGreaterThan(kind switch { TableKind.Mortality or TableKind.Frequencies => 3, TableKind.Deaths or TableKind.Transfers or TableKind.Accidents => 5, _ => 15 });
            understood.Sheets.Should().HaveCount(2);
            understood.Rows.Should().Be(0);
        }
    }
}
