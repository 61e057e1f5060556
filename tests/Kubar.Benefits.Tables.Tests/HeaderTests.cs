using FluentAssertions;
using Kubar.Benefits.Law;
using Kubar.Benefits.Tables.Columns;
using Xunit;

namespace Kubar.Benefits.Tables.Tests;

public sealed class HeaderTests
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
    public void Headers_OfDifferentColumns_AreNeverTheSame(TableKind kind) =>
        TableColumns.Of(kind)
            .SelectMany(column => column.Headers.Select(header => (Key: Key.Of(header.Replace("#", "1", StringComparison.Ordinal)), column)))
            .GroupBy(header => header.Key)
            .Should().OnlyContain(group => group.Select(header => header.column).Distinct().Count() == 1);

    [Theory]
    [InlineData(TableKind.Roster)]
    [InlineData(TableKind.Vouchers)]
    [InlineData(TableKind.Contributions)]
    [InlineData(TableKind.Deaths)]
    [InlineData(TableKind.Transfers)]
    public void Headers_OfDifferentColumnsWithTheirWordsWrittenOut_AreNeverTheSame(TableKind kind) =>
        TableColumns.Of(kind)
            .SelectMany(column => column.Headers.Select(header => (Key: HeadingWords.KeyOf(header.Replace("#", "1", StringComparison.Ordinal)), column)))
            .GroupBy(header => header.Key)
            .Should().OnlyContain(group => group.Select(header => header.column).Distinct().Count() == 1);

    [Theory]
    [InlineData("Tmpt/Tgl Lahir", nameof(TableField.BirthDate))]
    [InlineData("Tpt. & Tgl. Lhr.", nameof(TableField.BirthDate))]
    [InlineData("TGGL LAHIR", nameof(TableField.BirthDate))]
    [InlineData("Penghasilan/bln", nameof(TableField.Income))]
    [InlineData("Pendapatan / bulan (Rp)", nameof(TableField.Income))]
    [InlineData("Penghasilan Bulanan Rp", nameof(TableField.Income))]
    [InlineData("JLH. ANAK", nameof(TableField.ChildCount))]
    [InlineData("Jns. Kelamin", nameof(TableField.Sex))]
    [InlineData("Tgl. Kep.", nameof(TableField.RegisteredOn))]
    [InlineData("Bln Iuran", nameof(TableField.PaidMonths))]
    [InlineData("Nm. Kampung", nameof(TableField.Village))]
    [InlineData("Nama Kec.", nameof(TableField.District))]
    public void Find_AHeadingWithShortenedWords_IsKnown(string header, string field) =>
        Of([header, "NIK"]).Columns.Should().ContainSingle(column => column.Column.Field.ToString() == field);

    [Theory]
    [InlineData("Iuran/bln")]
    [InlineData("Iuran per bulan")]
    [InlineData("JUMLAH ANAK (Rp)")]
    [InlineData("Tgl")]
    [InlineData("Tgl Lahir Ibu")]
    [InlineData("UPAH (Rp 000)")]
    [InlineData("PENGHASILAN DILAPORKAN (Rp.000)")]
    [InlineData("PENGHASILAN DILAPORKAN (ribu rupiah)")]
    [InlineData("PENGHASILAN (x1000)")]
    [InlineData("PENGHASILAN DILAPORKAN (juta)")]
    [InlineData("PENGHASILAN DILAPORKAN (per tahun)")]
    [InlineData("UPAH (per hari)")]
    [InlineData("UPAH (USD)")]
    [InlineData("TGL KEPESERTAAN (berakhir)")]
    [InlineData("TGL KEPESERTAAN (sampai)")]
    [InlineData("TGL KEPESERTAAN (BPJS Kesehatan)")]
    [InlineData("BULAN IURAN (belum dibayar)")]
    [InlineData("BULAN IURAN (tunggakan)")]
    [InlineData("BULAN IURAN (menunggak)")]
    [InlineData("SUAMI/ISTRI (meninggal)")]
    [InlineData("SUAMI/ISTRI (alm.)")]
    [InlineData("JUMLAH ANAK (sudah menikah)")]
    [InlineData("JUMLAH ANAK (laki-laki)")]
    [InlineData("JUMLAH ANAK (bekerja)")]
    public void Find_AHeadingThatMeansSomethingElse_IsNotRead(string header) =>
        Of([header, "NIK"]).Unread.Should().Equal(header);

    [Theory]
    [InlineData("TGL LAHIR (hari/bulan/tahun)")]
    [InlineData("PENGHASILAN DILAPORKAN (Rp)")]
    [InlineData("PENGHASILAN (per bulan)")]
    [InlineData("JUMLAH ANAK (di bawah 23 tahun)")]
    [InlineData("JUMLAH ANAK (belum menikah)")]
    [InlineData("PASANGAN (hidup/meninggal)")]
    [InlineData("STATUS (aktif/meninggal)")]
    [InlineData("SUAMI/ISTRI (ada/tidak)")]
    [InlineData("BULAN IURAN (dari/sampai)")]
    [InlineData("NIK (16 angka)")]
    public void Find_BracketsThatTellHowItIsWritten_AreReadOver(string header) =>
        Of([header, "KPJ"]).Unread.Should().BeEmpty();

    [Fact]
    public void Find_AShortenedHeadingBesideAWholeOne_GivesWayToIt()
    {
        Of(["Tmpt/Tgl Lhr", "TANGGAL LAHIR", "NIK"]).Columns.Select(column => (column.Column.Field, column.Index)).Should().Equal((TableField.BirthDate, 1), (TableField.Nik, 2));
        Of(["TANGGAL LAHIR", "Tmpt/Tgl Lhr", "NIK"]).Columns.Select(column => (column.Column.Field, column.Index)).Should().Equal((TableField.BirthDate, 0), (TableField.Nik, 2));
    }

    [Fact]
    public void Find_AMonthInRupiah_IsAMonth() =>
        Of(["JAN (Rp)", "NIK"]).Columns[0].Month.Should().Be(1);

    [Fact]
    public void Paths_OfColumns_AreFactsOfACase() =>
        TableColumns.Roster.Where(column => column.Path is not null and not "id").Should().OnlyContain(column =>
            EncodedLaw.NameOfFact(column.Path!.Replace("#", "0", StringComparison.Ordinal)).English != column.Path.Replace("#", "0", StringComparison.Ordinal));

    [Theory]
    [InlineData("TANGGAL LAHIR")]
    [InlineData("tanggal_lahir")]
    [InlineData(" Tgl. Lahir ")]
    [InlineData("BirthDate")]
    [InlineData("TTL")]
    [InlineData("Tempat, Tgl Lahir")]
    public void Find_AHeaderHoweverWritten_IsKnown(string header) =>
        Of([header]).Columns.Should().ContainSingle(column => column.Column.Field == TableField.BirthDate);

    [Theory]
    [InlineData("JENJANG ANAK 1", 0)]
    [InlineData("jenjang_anak_12", 11)]
    [InlineData("child 2 level", 1)]
    [InlineData("child2.level", 1)]
    public void Find_AColumnOfAChild_KnowsTheChild(string header, int child) =>
        Of([header]).Columns.Should().ContainSingle(column => column.Column.Field == TableField.ChildLevel && column.Child == child);

    [Theory]
    [InlineData("JAN", 1, 0)]
    [InlineData("Iuran Pebruari", 2, 0)]
    [InlineData("MAR-26", 3, 2026)]
    [InlineData("Bulan Agustus 2025", 8, 2025)]
    [InlineData("2026-12-01", 12, 2026)]
    public void Find_AMonth_KnowsItAndItsYear(string header, int month, int year)
    {
        ReadColumn column = Of([header]).Columns[0];
        (column.Month, column.Year).Should().Be((month, year));
    }

    [Fact]
    public void Find_HeadersNotKnown_AreToldAndPassedOver()
    {
        TableHeader header = Of(["ALAMAT", "NIK", "", "JENJANG ANAK 13"]);
        header.Count.Should().Be(4);
        header.Unread.Should().Equal("ALAMAT", "JENJANG ANAK 13");
        header.Find(TableField.Nik)!.Index.Should().Be(1);
        header.Find(TableField.Id).Should().BeNull();
    }

    [Fact]
    public void Find_OneColumnTwice_IsRefusedWithBothPlaces()
    {
        Action read = () => Of(["TGL LAHIR", "NIK", "birthDate"]);
        read.Should().Throw<TableException>().Which.Text.English.Should().Be("A column stands there twice: columns 1 (\"TGL LAHIR\") and 3 (\"birthDate\") mean the same.");
    }

    [Fact]
    public void Find_AHeadingAboveColumnsOfAnother_IsThatOfTheOther()
    {
        TableHeader header = Of(["NIK", "TGL LAHIR", "ISTRI", "", "ANAK 1", ""], ["", "", "NIK", "TGL LAHIR", "TGL LAHIR", "JENJANG"]);
        header.Columns.Select(column => (column.Column.Field, column.Index, column.Child)).Should().Equal(
            (TableField.Nik, 0, -1), (TableField.BirthDate, 1, -1), (TableField.ChildBirthDate, 4, 0), (TableField.ChildLevel, 5, 0));
    }

    private static TableHeader Of(params string[][] rows) => HeaderFinder.For(TableKind.Roster).Find(rows)!.Header;
}
