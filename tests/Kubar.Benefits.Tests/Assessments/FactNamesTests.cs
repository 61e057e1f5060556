using FluentAssertions;
using Kubar.Benefits.Law;
using Xunit;

namespace Kubar.Benefits.Tests.Assessments;

public sealed class FactNamesTests
{
    [Theory]
    [InlineData("expenses.glasses", "biaya kacamata", "the cost of glasses")]
    [InlineData("family.children", "anak-anak", "the children")]
    [InlineData("family.children[0].level", "tingkat pendidikan anak 1", "the level of education of child 1")]
    [InlineData("family.children[11].birthDate", "tanggal lahir anak 12", "the date of birth of child 12")]
    [InlineData("family.children[x].birthDate", "family.children[x].birthDate", "family.children[x].birthDate")]
    [InlineData("family.children[0].unheardOf", "family.children[0].unheardOf", "family.children[0].unheardOf")]
    [InlineData("event.losses[1].measured", "penilaian dokter atas cacat ke-2", "the doctor's assessment of loss 2")]
    [InlineData("something.else", "something.else", "something.else")]
    public void NameOfFact_Path_IsWhatPeopleCallIt(string path, string indonesian, string english)
    {
        EncodedLaw.NameOfFact(path).Should().Be(new LocalizedText(indonesian, english));
    }

    /// <summary>So that no list of missing facts shows a path to a family.</summary>
    [Fact]
    public void NameOfFact_EveryPathThatRulesRead_HasAName() =>
        EncodedLaw.Facts.SelectMany(fact => fact.Paths.Select(path => fact.OfChild ? $"family.children[0].{path}" : path))
            .Where(path => EncodedLaw.NameOfFact(path).Indonesian == path)
            .Should().BeEmpty();
}
