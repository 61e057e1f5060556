using FluentAssertions;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Json.Streaming;
using Kubar.Benefits.Cli.Roster.Columns;
using Xunit;

namespace Kubar.Benefits.Cli.Tests.Roster;

public sealed class RosterColumnTests
{
    [Fact]
    public void Columns_InTheTable_StandAtTheirOwnPlace() =>
        RosterColumns.All.Select(column => column.Field).Should().Equal(Enum.GetValues<RosterField>());

    [Fact]
    public void Headers_OfDifferentColumns_AreNeverTheSame() =>
        RosterColumns.All
            .SelectMany(column => column.Headers.Select(header => (Key: Key.Of(header.Replace("#", "1", StringComparison.Ordinal)), column.Field)))
            .GroupBy(header => header.Key)
            .Should().OnlyContain(group => group.Select(header => header.Field).Distinct().Count() == 1);

    [Fact]
    public void Paths_OfColumns_AreFactsOfACase() =>
        RosterColumns.All.Where(column => column.Path is not null and not "id").Should().OnlyContain(column =>
            EncodedLaw.NameOfFact(column.Path!.Replace("#", "0", StringComparison.Ordinal)).English != column.Path.Replace("#", "0", StringComparison.Ordinal));

    [Theory]
    [InlineData("TANGGAL LAHIR")]
    [InlineData("tanggal_lahir")]
    [InlineData(" Tgl. Lahir ")]
    [InlineData("BirthDate")]
    [InlineData("birth date")]
    public void Of_AHeaderHoweverWritten_IsKnown(string header) =>
        RosterHeader.Of([header]).Columns.Should().ContainSingle(column => column.Column.Field == RosterField.BirthDate);

    [Theory]
    [InlineData("JENJANG ANAK 1", 0)]
    [InlineData("jenjang_anak_12", 11)]
    [InlineData("child 2 level", 1)]
    [InlineData("child2.level", 1)]
    public void Of_AColumnOfAChild_KnowsTheChild(string header, int child) =>
        RosterHeader.Of([header]).Columns.Should().ContainSingle(column => column.Column.Field == RosterField.ChildLevel && column.Child == child);

    [Fact]
    public void Of_HeadersNotKnown_AreToldAndPassedOver()
    {
        RosterHeader header = RosterHeader.Of(["ALAMAT", "NIK", "", "JENJANG ANAK 13"]);
        header.Count.Should().Be(4);
        header.Unused.Should().Equal("ALAMAT", "JENJANG ANAK 13");
        header.Find(RosterField.Nik)!.Index.Should().Be(1);
        header.Find(RosterField.Id).Should().BeNull();
    }

    [Fact]
    public void Of_OneColumnTwice_IsRefusedWithBothPlaces()
    {
        Action read = () => RosterHeader.Of(["TGL LAHIR", "NIK", "birthDate"]);
        read.Should().Throw<InputException>().Which.Text.English.Should().Be("A column stands there twice: columns 1 (\"TGL LAHIR\") and 3 (\"birthDate\") mean the same.");
    }

    [Fact]
    public void Of_NoKnownHeader_IsRefusedWithThoseThatAre()
    {
        Action read = () => RosterHeader.Of(["a", "b"]);
        read.Should().Throw<InputException>().Which.Text.Indonesian.Should().Contain("TANGGAL LAHIR").And.Contain("BULAN IURAN");
    }

    [Theory]
    [InlineData("membership.paidMonths[1]", "iuran dibayar")]
    [InlineData("family.children[0].level", "Sekolah Anak 1")]
    [InlineData("family.children[1].level", "JENJANG ANAK 2")]
    [InlineData("participant.birthDate", "TANGGAL LAHIR")]
    [InlineData("event.date", "event.date")]
    public void HeaderOf_APath_IsTheHeaderOfTheFile(string path, string header) =>
        FactColumns.HeaderOf(path, RosterHeader.Of(["NIK", "iuran dibayar", "Sekolah Anak 1", "PEKERJAAN", "KECAMATAN"])).Should().Be(header);

    [Fact]
    public void HeaderOf_AColumnThatIsMissing_IsInTheLanguageOfTheHeaders() =>
        FactColumns.HeaderOf("family.children[1].level", RosterHeader.Of(["paidMonths", "birthDate"])).Should().Be("child 2 level");
}
