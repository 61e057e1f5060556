using FluentAssertions;
using Kubar.Benefits.Cli.Reports;
using Xunit;

namespace Kubar.Benefits.Cli.Tests.Reports;

public sealed class FactNamesTests
{
    [Theory]
    [InlineData("expenses.glasses", "biaya kacamata", "the cost of glasses")]
    [InlineData("family.children", "anak-anak", "the children")]
    [InlineData("family.children[0].level", "tingkat pendidikan anak 1", "the level of education of child 1")]
    [InlineData("family.children[11].birthDate", "tanggal lahir anak 12", "the date of birth of child 12")]
    [InlineData("family.children[x].birthDate", "family.children[x].birthDate", "family.children[x].birthDate")]
    [InlineData("something.else", "something.else", "something.else")]
    public void Of_Path_IsWhatPeopleCallIt(string path, string indonesian, string english)
    {
        FactNames.Of(path, Language.Indonesian).Should().Be(indonesian);
        FactNames.Of(path, Language.English).Should().Be(english);
    }
}
