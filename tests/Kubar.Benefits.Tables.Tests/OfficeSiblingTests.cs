using System.Text;
using FluentAssertions;
using Kubar.Benefits.Cases;
using SpreadCheetah;
using SpreadCheetah.Worksheets;
using Xunit;

namespace Kubar.Benefits.Tables.Tests;

/// <summary>Other spellings of what the files of tests/data/office-files stand for.</summary>
public sealed class OfficeSiblingTests
{
    private const string Row = "1;6407011212850000;Yohanes Rekaan;13/12/1985;13/01/2023;2023-01/2026-11";

    [Theory]
    [InlineData("NO;NIK;NAMA;TGL LAHIR;TMT KEPESERTAAN;IURAN BULAN")]
    [InlineData("No.;N I K;Nama Peserta (sesuai KTP);Tgl. Lahir (hh/bb/tttt);Tgl. Mulai Kepesertaan;Bulan Iuran (dari/sampai)")]
    [InlineData("No;NIK *);Full Name;Date of Birth;Registration Date;Paid Months")]
    [InlineData("NO;NOMOR INDUK KEPENDUDUKAN (NIK);NAMA LENGKAP;TANGGAL LAHIR;TANGGAL REGISTRASI;PERIODE PEMBAYARAN")]
    [InlineData("NO;NIK;NAMA;TANGGAL;;BULAN IURAN\n;;;LAHIR;KEPESERTAAN;")]
    [InlineData("NO;NIK;NAMA;KEPENDUDUKAN;KEPESERTAAN;\n;;;TANGGAL;TANGGAL;IURAN\n;;;LAHIR;TERDAFTAR;BULAN IURAN")]
    public void Read_OtherHeadings_TellTheSame(string header)
    {
        TableRow row = Of($"{header}\n{Row}\n").Rows.Should().ContainSingle().Which;
        (row.Name, row.Nik).Should().Be(("Yohanes Rekaan", "6407011212850000"));
        Office.Word(row.Participant.BirthDate).Should().Be("1985-12-13");
        Office.Word(row.Membership.RegisteredOn).Should().Be("2023-01-13");
        Office.Word(row.Membership.PaidMonths).Should().Be("2023-01/2026-11");
    }

    [Theory]
    [InlineData("NAMA (IBU KANDUNG)")]
    [InlineData("NAMA (ahli waris)")]
    public void Read_BracketsThatNameSomebodyElse_AreNotThePerson(string heading) =>
        Of($"NO;NIK;{heading};TGL LAHIR\n1;6407011212850000;Maria;13/12/1985\n").Rows[0].Name.Should().BeEmpty();

    [Theory]
    [InlineData("1;2;3", "IURAN TAHUN 2026")]
    [InlineData("I;II;III", "IURAN 2026")]
    [InlineData("JAN;PEB;MRT", "PEMBAYARAN 2026")]
    [InlineData("Jan-26;Feb-26;Mar-26", "")]
    [InlineData("Iuran Januari 2026;Iuran Februari 2026;Iuran Maret 2026", "")]
    public void Read_ColumnsOfMonths_AreMonthsOfTheirYear(string months, string above)
    {
        string header = above.Length > 0 ? $"NO;NIK;NAMA;{above};;\n;;;{months}" : $"NO;NIK;NAMA;{months}";
        TableRow row = Of($"{header}\n1;6407011212850000;Yohanes;V;16.800;-\n").Rows.Should().ContainSingle().Which;
        Office.Word(row.Membership.PaidMonths).Should().Be("2026-01/2026-02");
        Office.Word(row.Membership.MonthsKnownFrom).Should().Be("2026-01");
    }

    [Fact]
    public void Read_ThreeLinesOfHeadings_AreOneHeader()
    {
        Office read = Of("NO;NIK;NAMA;KEPESERTAAN;;IURAN;;\n;;;TANGGAL;NOMOR;TAHUN 2026;;\n;;;;;JAN;FEB;MAR\n1;6407011212850000;Yohanes;13/01/2023;24001234567;V;V;V\n");
        read.Rows.Should().ContainSingle();
        Office.Word(read.Rows[0].Membership.RegisteredOn).Should().Be("2023-01-13");
        Office.Word(read.Rows[0].Membership.PaidMonths).Should().Be("2026-01/2026-03");
        read.Rows[0].Kpj.Should().Be("24001234567");
    }

    [Theory]
    [InlineData("01-01-2026 s/d 31-12-2026")]
    [InlineData("01/01/2026 - 31/12/2026")]
    [InlineData("Januari 2026 - Desember 2026")]
    [InlineData("Jan-26 s/d Des-26")]
    public void Read_APeriodOfProtection_IsItsMonths(string period)
    {
        TableRow row = Of($"NO;NIK;NAMA;MASA PERLINDUNGAN\n1;6407011212850000;Yohanes;{period}\n").Rows[0];
        Office.Word(row.Membership.PaidMonths).Should().Be("2026-01/2026-12");
        Office.Word(row.Membership.MonthsKnownFrom).Should().Be("2026-01");
    }

    [Theory]
    [InlineData("Jan'25 - Des'25", "2025-01/2025-12")]
    [InlineData("Jan-25", "2025-01")]
    [InlineData("Jan, Feb, Mar 2025", "2025-01;2025-02;2025-03")]
    [InlineData("01/02/2025 s.d. 30/06/2025", "2025-02/2025-06")]
    [InlineData("belum bayar", "")]
    public void Read_MonthsInOneCell_AreRead(string months, string expected) =>
        Office.Word(Of($"NO;NIK;NAMA;BULAN IURAN\n1;6407011212850000;Yohanes;{months}\n").Rows[0].Membership.PaidMonths).Should().Be(expected);

    [Theory]
    [InlineData("01/02/2025 - 03/04/2025")]
    [InlineData("2025")]
    [InlineData("12 bulan")]
    public void Read_MonthsWithTwoMeanings_AreNotGuessed(string months) =>
        Of($"NO;NIK;NAMA;BULAN IURAN\n1;6407011212850000;Yohanes;{months}\n").Rows[0].Problems.Should().ContainSingle();

    [Theory]
    [InlineData("13-XII-1985")]
    [InlineData("13-12-'85")]
    [InlineData("13\\12\\1985")]
    [InlineData("Rabu, 13 Desember 1985")]
    [InlineData("Melak/13-12-1985")]
    public void Read_OtherDates_AreRead(string date) =>
        Office.Word(Of($"NO;NIK;NAMA;TGL LAHIR\n1;6407011212850000;Yohanes;{date}\n").Rows[0].Participant.BirthDate).Should().Be("1985-12-13");

    [Theory]
    [InlineData("6407011212850000.0", null)]
    [InlineData("NIK: 6407011212850000", null)]
    [InlineData("6407 0112 1285 0000", null)]
    [InlineData("6,40701E+15", RowWarningKind.NikRounded)]
    [InlineData("640701121285000", RowWarningKind.NikMalformed)]
    public void Read_ANikInAnotherForm_IsReadOrPointedOut(string nik, RowWarningKind? warning)
    {
        TableRow row = Of($"NO;NIK;NAMA;TGL LAHIR\n1;{nik};Yohanes;13/12/1985\n").Rows[0];
        row.Warnings.Select(one => one.Kind).Should().Equal(warning is { } kind ? [kind] : []);
        row.Problems.Should().BeEmpty();
    }

    [Theory]
    [InlineData("2 (dua)", "2")]
    [InlineData("belum punya", "0")]
    [InlineData("?", "-")]
    public void Read_ACountOfChildren_IsReadOrUnknown(string children, string expected) =>
        Office.Word(Of($"NO;NIK;NAMA;JUMLAH ANAK\n1;6407011212850000;Yohanes;{children}\n").Rows[0].Family?.Children?.Count).Should().Be(expected);

    [Theory]
    [InlineData("Siti Aminah", "yes")]
    [InlineData("SITI", "yes")]
    [InlineData("Masih Hidup", "yes")]
    [InlineData("Kawin Tercatat", "yes")]
    [InlineData("Meninggal", "no")]
    [InlineData("MENINGGAL DUNIA", "no")]
    [InlineData("Sdh Meninggal", "no")]
    [InlineData("Almarhum", "no")]
    [InlineData("Alm. Budi", "no")]
    [InlineData("Alm. Budi bin Hasan", "no")]
    [InlineData("Budi (alm)", "no")]
    [InlineData("Siti binti Hasan", "yes")]
    [InlineData("Almarhumah Siti", "no")]
    [InlineData("Wafat", "no")]
    [InlineData("Belum Nikah", "no")]
    [InlineData("BLM KAWIN", "no")]
    [InlineData("Tidak Menikah", "no")]
    [InlineData("Bujangan", "no")]
    [InlineData("Janda Mati", "no")]
    [InlineData("Cerai Hidup", "no")]
    public void Read_ASpouse_IsAliveUnlessTheWordsSayOtherwise(string spouse, string expected)
    {
        TableRow row = Of($"NO;NIK;NAMA;SUAMI/ISTRI;ORANG TUA\n1;6407011212850000;Yohanes;{spouse};Meninggal\n").Rows[0];
        Office.Word(row.Family?.Spouse).Should().Be(expected);
        Office.Word(row.Family?.Parents).Should().Be("no");
        row.Problems.Should().BeEmpty();
    }

    [Theory]
    [InlineData("Belum Terdata")]
    [InlineData("Sudah Pisah")]
    [InlineData("Nikah Siri")]
    [InlineData("Sendiri")]
    [InlineData("Orang Tua")]
    [InlineData("Siti binti Alm. Hasan")]
    [InlineData("Siti binti Hasan (alm)")]
    [InlineData("Tidak lagi")]
    [InlineData("Ya?")]
    public void Read_WordsThatAreNoName_AreNoSpouse(string spouse) =>
        Of($"NO;NIK;NAMA;SUAMI/ISTRI\n1;6407011212850000;Yohanes;{spouse}\n").Rows[0].Problems.Should().ContainSingle();

    [Theory]
    [InlineData("Cerai")]
    [InlineData("Janda")]
    public void Read_AChildWhoWasMarried_IsNotTakenForUnmarried(string married) =>
        Of($"NO;NIK;NAMA;MENIKAH ANAK 1\n1;6407011212850000;Yohanes;{married}\n").Rows[0].Problems.Should().ContainSingle();

    [Fact]
    public void Read_ADoubtBelowAMonth_IsNotUnpaid() =>
        Of("NO;NIK;NAMA;JAN 2026;FEB 2026\n1;6407011212850000;Yohanes;V;?\n").Rows[0].Problems.Should().ContainSingle();

    [Fact]
    public void Read_PlacesBetweenThePersons_AreSetAside()
    {
        Office read = Of("NO;NIK;NAMA;TGL LAHIR\n;;KECAMATAN MELAK;\n1;6407011212850000;Desa Rekaan;13/12/1985\nII;KECAMATAN BARONG TONGKOK;;\n2;6407011212850001;Maria;13/12/1985\n;Jumlah Kec. Barong;1;\n");
        read.Tell(row => row.Name).Should().Equal("Desa Rekaan", "Maria");
        string.Join(' ', read.Understanding.SetAside.Select(aside => $"{aside.Kind}@{string.Join(',', aside.Lines)}")).Should().Be("Total@6 Note@2,4");
    }

    [Fact]
    public void Read_AHeadingInAnotherOrder_CostsTheRowsBelowItUntilTheFirstStandsAgain()
    {
        Office read = Of("NO;NIK;NAMA;TGL LAHIR;TGL KEPESERTAAN\n1;6407011212850000;Yohanes;13/12/1985;13/01/2023\nNO;NIK;NAMA;TGL KEPESERTAAN;TGL LAHIR\n2;6407011212850001;Maria;14/01/2023;14/12/1985\nNO;NIK;NAMA;TGL LAHIR;TGL KEPESERTAAN\n3;6407011212850002;Lusia;15/12/1985;15/01/2023\n");
        read.Rows.Select(row => row.Problems.Count).Should().Equal(0, 1, 0);
        read.Tell(row => row.Participant.BirthDate).Should().Equal("1985-12-13", "-", "1985-12-15");
        read.Understanding.SetAside.Should().ContainSingle(aside => aside.Kind == SetAsideKind.RepeatedHeading && aside.Rows == 2);
    }

    [Theory]
    [InlineData("03/01/2023", "-")]
    [InlineData("01/03/2023", "2023-01-03")]
    public void Read_MonthsPaidBeforeEitherDay_ShowNoOrder(string second, string expected)
    {
        Office read = Of($"NO;NIK;NAMA;TGL KEPESERTAAN;BULAN IURAN\n1;6407011212850000;Yohanes;01/03/2023;2023-01/2023-12\n2;6407011212850001;Maria;{second};{(expected == "-" ? "2022-01/2023-12" : "2023-01/2023-12")}\n");
        Office.Word(read.Rows[0].Membership.RegisteredOn).Should().Be(expected);
        read.Understanding.Questions.Should().HaveCount(expected == "-" ? 1 : 0);
    }

    [Fact]
    public async Task Read_AWorkbookWhoseFirstSheetIsHidden_IsReadFromTheFirstThatIsSeen()
    {
        using var stream = new MemoryStream();
        await using (Spreadsheet workbook = await Spreadsheet.CreateNewAsync(stream))
        {
            foreach ((string name, string person, WorksheetVisibility visibility) in new[] { ("Lama", "Maria", WorksheetVisibility.Hidden), ("Acuan", "Lusia", WorksheetVisibility.VeryHidden), ("Peserta", "Yohanes", WorksheetVisibility.Visible) })
            {
                await workbook.StartWorksheetAsync(name, new WorksheetOptions { Visibility = visibility });
                await workbook.AddRowAsync([new Cell("NIK"), new Cell("NAMA")]);
                await workbook.AddRowAsync([new Cell("6407011212850000"), new Cell(person)]);
            }

            await workbook.FinishAsync();
        }

        Office read = Office.Read(stream.ToArray());
        (read.Understanding.Sheet, read.Rows.Single().Name).Should().Be(("Peserta", "Yohanes"));
        Office.Read(stream.ToArray(), options: options => options with { Sheet = "1" }).Rows.Single().Name.Should().Be("Maria");
    }

    [Fact]
    public async Task Read_ASheetWithoutAHeader_NamesTheOtherSheets()
    {
        using var stream = new MemoryStream();
        await using (Spreadsheet workbook = await Spreadsheet.CreateNewAsync(stream))
        {
            await workbook.StartWorksheetAsync("Sampul");
            await workbook.StartWorksheetAsync("Peserta");
            await workbook.AddRowAsync([new Cell("NIK")]);
            await workbook.FinishAsync();
        }

        Action read = () => Office.Read(stream.ToArray());
        read.Should().Throw<TableException>().Which.Text.Indonesian.Should().StartWith("Lembar \"Sampul\": ").And.EndWith("Lembar lain: Peserta (--sheet).");
    }

    [Fact]
    public void Read_SeparatorsBehindTheHeadings_CostNoRow()
    {
        Office read = Of("NO;NIK;NAMA;;;\n1;6407011212850000;Yohanes;;;\n2;6407011212850001;Maria\n");
        read.Rows.Should().HaveCount(2).And.OnlyContain(row => row.Problems.Count == 0);
    }

    [Theory]
    [InlineData("dd", ContributionPayer.Village)]
    [InlineData("APBD Provinsi Kaltim", ContributionPayer.Province)]
    [InlineData("Pemkab Kutai Barat", ContributionPayer.Regency)]
    public void Read_WordsOfTheBudget_AreWhoPays(string word, ContributionPayer payer) =>
        Of($"NO;NIK;NAMA;SUMBER DANA\n1;6407011212850000;Yohanes;{word}\n").Rows[0].Participant.PaidBy.Should().Be(payer);

    private static Office Of(string text) => Office.Read(Encoding.UTF8.GetBytes(text));
}
