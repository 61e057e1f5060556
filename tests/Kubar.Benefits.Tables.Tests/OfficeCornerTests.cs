using System.Text;
using FluentAssertions;
using Kubar.Benefits.Cases;
using NodaTime;
using Xunit;

namespace Kubar.Benefits.Tables.Tests;

/// <summary>Tables that look like one that is read well and mean something else: what would be read wrongly in silence is asked back.</summary>
public sealed class OfficeCornerTests
{
    private const string Persons = "NO;NIK;NAMA;TGL KEPESERTAAN";
    private const string Person = "1;6407011212850000;Yohanes;13/01/2023";
    private const string Another = "2;6407011312850000;Maria;13/01/2023";

    [Theory]
    [InlineData("Tiada")]
    [InlineData("NONE")]
    [InlineData("Gak Ada")]
    [InlineData("Bapak")]
    [InlineData("Kakak")]
    [InlineData("Orangtua")]
    [InlineData("Wali")]
    [InlineData("SDA")]
    [InlineData("YBS")]
    [InlineData("Menyusul")]
    [InlineData("Terlampir")]
    [InlineData("Jomblo")]
    [InlineData("Hilang")]
    [InlineData("Ditinggal")]
    [InlineData("Budi MD")]
    [InlineData("Istri Alm. Budi")]
    [InlineData("Data Kosong")]
    [InlineData("Ga ada")]
    [InlineData("Ndak ada")]
    [InlineData("Mantan istri")]
    [InlineData("Calon istri Siti")]
    [InlineData("Tunangan Siti")]
    [InlineData("Merantau")]
    public void Read_WordsBelowASpouseThatNameNobody_AreAskedBack(string spouse) =>
        Of($"{Persons};SUAMI/ISTRI\n{Person};{spouse}\n").Rows[0].Problems.Should().ContainSingle();

    [Theory]
    [InlineData("Mendiang Budi", "no")]
    [InlineData("Almrh. Budi", "no")]
    [InlineData("Ibu Siti", "yes")]
    [InlineData("Abang Budi", "yes")]
    [InlineData("Anak Agung Ayu", "yes")]
    public void Read_ASpouseOfAnotherSpelling_IsAliveOrDead(string spouse, string expected) =>
        Office.Word(Of($"{Persons};SUAMI/ISTRI\n{Person};{spouse}\n").Rows[0].Family?.Spouse).Should().Be(expected);

    [Theory]
    [InlineData("Rp1.500.00", null)]
    [InlineData("1.000.0", null)]
    [InlineData("1,000,00", null)]
    [InlineData("12.500.00", null)]
    [InlineData("Rp1.500.000.00", "1500000")]
    [InlineData("Rp1.500,00", "1500")]
    [InlineData("1,500.00", "1500")]
    public void Read_ASumOfWhichADigitMayBeMissing_IsNoSum(string sum, string? expected)
    {
        TableRow row = Of($"{Persons};UPAH\n{Person};{sum}\n").Rows[0];
        row.Problems.Should().HaveCount(expected is null ? 1 : 0);
        Office.Word(row.Participant.MonthlyWage).Should().Be(expected ?? "-");
    }

    [Theory]
    [InlineData("#N/A")]
    [InlineData("#REF!")]
    [InlineData("N/A")]
    [InlineData("tidak tahu")]
    [InlineData("?")]
    public void Read_ADoubtWhereAnEmptyCellMeansSomething_IsAskedBack(string doubt)
    {
        Of($"{Persons};JAN 2026;FEB 2026\n{Person};V;{doubt}\n").Rows[0].Problems.Should().ContainSingle();
        foreach (string heading in new[] { "TERDAFTAR", "TANGGAL TUNGGAKAN LUNAS", "MENIKAH ANAK 1", "BEKERJA ANAK 1", "TERDAFTAR ANAK 1" })
        {
            Of($"{Persons};{heading}\n{Person};{doubt}\n").Rows[0].Problems.Should().ContainSingle("{0} is no answer below {1}", doubt, heading);
        }
    }

    [Fact]
    public void Read_AFormulaThatFailed_IsAskedBack()
    {
        Office read = OfSheet([Text("NIK"), Text("NAMA"), Text("JAN 2026"), Text("FEB 2026")], [Text("6407011212850000"), Text("Yohanes"), Text("V"), "<c t=\"e\"><f>VLOOKUP(A2,B:C,2,0)</f><v>#N/A</v></c>"]);
        read.Rows.Should().ContainSingle().Which.Problems.Should().ContainSingle();
    }

    /// <summary>A workbook that a program wrote has formulas that no spreadsheet has reckoned yet.</summary>
    [Theory]
    [InlineData("<c><f>IF(A2>0,\"V\",\"\")</f></c>", 1)]
    [InlineData("<c><f>IF(A2>0,\"V\",\"\")</f></c><c><v>1</v></c>", 1)]
    [InlineData("<c t=\"str\"><f>IF(A2>0,\"V\",\"\")</f><v>V</v></c>", 0)]
    [InlineData("<c t=\"str\"><f>IF(A2>0,\"V\",\"\")</f><v></v></c>", 0)]
    public void Read_AFormulaThatWasNeverReckoned_IsAskedBack(string cell, int problems)
    {
        Office read = OfSheet([Text("NIK"), Text("NAMA"), Text("JAN 2026"), Text("FEB 2026"), Text("MAR 2026")], [Text("6407011212850000"), Text("Yohanes"), Text("V"), cell.Replace(">0", "&gt;0", StringComparison.Ordinal)]);
        read.Rows.Should().ContainSingle().Which.Problems.Should().HaveCount(problems);
    }

    [Theory]
    [InlineData("6407011212850000", RowWarningKind.NikRounded)]
    [InlineData("6407011212850001", null)]
    public void Read_ANikThatASpreadsheetTookForANumber_IsPointedOut(string number, RowWarningKind? warning)
    {
        Office read = OfSheet([Text("NIK"), Text("NAMA")], [$"<c><v>{number}</v></c>", Text("Yohanes")], [$"<c><v>{number}</v></c>", Text("Maria")]);
        read.Rows[0].Warnings.Select(one => one.Kind).Should().Equal(warning is { } kind ? [kind] : []);
        read.Rows[1].IsRepeated.Should().Be(warning is null, "a number of which the last digit is lost is nobody's");
    }

    [Fact]
    public void Read_RowsThatAreHidden_AreReadAndCounted()
    {
        Office read = Office.Read(MalformedTable.WithSheet(Encoding.UTF8.GetBytes($"<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\">{Text("NIK")}{Text("NAMA")}</row><row r=\"2\" hidden=\"1\">{Text("6407011212850000")}{Text("Yohanes")}</row><row r=\"3\" hidden=\"0\">{Text("6407011312850000")}{Text("Maria")}</row></sheetData></worksheet>")));
        read.Rows.Should().HaveCount(2);
        read.Understanding.HiddenRows.Should().Be(1);
    }

    private static string Text(string text) => $"<c t=\"inlineStr\"><is><t>{text}</t></is></c>";

    private static Office OfSheet(params string[][] rows)
    {
        string sheet = string.Concat(rows.Select((cells, index) => $"<row r=\"{index + 1}\">{string.Concat(cells)}</row>"));
        return Office.Read(MalformedTable.WithSheet(Encoding.UTF8.GetBytes($"<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>{sheet}</sheetData></worksheet>")));
    }

    [Theory]
    [InlineData("-")]
    [InlineData("")]
    [InlineData("kosong")]
    public void Read_AnEmptyCellWhereItMeansSomething_MeansThat(string empty)
    {
        TableRow row = Of($"{Persons};MENIKAH ANAK 1;SEKOLAH ANAK 1\n{Person};{empty};SD\n").Rows[0];
        row.Problems.Should().BeEmpty();
        row.Family!.Children![0].Married.Should().BeFalse();
    }

    [Theory]
    [InlineData("JAN;FEB;MAR;APR;MEI;JUN;JUL;AGUS;SEP;OKT", "2026-01")]
    [InlineData("JAN;FEB;MAR;APR;MEI;JUN;JUL;AGUSTUSS;SEP;OKT", "2026-09")]
    [InlineData("JUL;AGS;SEP;OKT", "2026-07")]
    [InlineData("JAN 2024;FEB 2024;JAN 2026;FEB 2026", "2026-01")]
    public void Read_MonthsWithoutAColumn_AreNotKnown(string months, string knownFrom)
    {
        string paid = string.Join(';', months.Split(';').Select(_ => "V"));
        TableRow row = Of($"{Persons};{months}\n{Person};{paid}\n", options => options with { Year = 2026 }).Rows[0];
        Office.Word(row.Membership.MonthsKnownFrom).Should().Be(knownFrom);
    }

    [Theory]
    [InlineData("JAN;FEB;MAR;APR;MEI;JUN", 11, 22, "2026-12")]
    [InlineData("JAN;FEB;MAR;APR;MEI;JUN;JUL;AGS;SEP;OKT", 11, 15, "2026-01")]
    [InlineData("JAN;FEB;MAR;APR;MEI;JUN;JUL;AGS;SEP;OKT", 11, 16, "2026-01")]
    [InlineData("JAN;FEB;MAR;APR;MEI;JUN;JUL;AGS;SEP;OKT", 11, 17, "2026-12")]
    [InlineData("JAN;FEB;MAR;APR;MEI;JUN;JUL;AGS;SEP;OKT;NOV", 11, 22, "2026-01")]
    [InlineData("JAN;FEB;MAR", 1, 2, "2026-01")]
    public void Read_MonthsThatWereDueAndHaveNoColumn_AreNotKnown(string months, int month, int day, string knownFrom) =>
        KnownFrom(months, Segment.Bpu, new(2026, month, day)).Should().Be(knownFrom, "15 November 2026 is a Sunday (PP 44/2015 Pasal 24(3)(4))");

    /// <summary>PP 44/2015 Pasal 21(2)(3): by the 15th of the next month, which the Sunday moves.</summary>
    [Theory]
    [InlineData(16, "2026-01")]
    [InlineData(17, "2026-11")]
    public void Read_MonthsOfAPuThatWereDue_AreDueInTheNext(int day, string knownFrom) =>
        KnownFrom("JAN;FEB;MAR;APR;MEI;JUN;JUL;AGS;SEP", Segment.Pu, new(2026, 11, day)).Should().Be(knownFrom);

    private static string KnownFrom(string months, Segment segment, LocalDate day)
    {
        string paid = string.Join(';', months.Split(';').Select(_ => "V"));
        TableRow row = Of($"{Persons};{months}\n{Person};{paid}\n", options => options with { Year = 2026, AskedOn = day, Segment = segment }).Rows[0];
        return Office.Word(row.Membership.MonthsKnownFrom);
    }

    [Theory]
    [InlineData("TUNGGAKAN IURAN 2026")]
    [InlineData("BELUM BAYAR 2026")]
    [InlineData("RENCANA IURAN 2026")]
    [InlineData("IURAN BPJS KESEHATAN 2026")]
    [InlineData("PENERIMAAN BLT 2026")]
    [InlineData("HONOR TAHUN 2026")]
    public void Read_MonthsBelowAHeadingOfSomethingElse_AreNoContributions(string above)
    {
        Office read = Of($"{Persons};{above};\n;;;;JAN;FEB\n{Person};V;V\n");
        read.Rows.Should().ContainSingle().Which.Membership.PaidMonths.Should().BeNull();
        read.Understanding.Unread.Should().HaveCount(2);
    }

    [Theory]
    [InlineData("BANTUAN IURAN TAHUN 2026")]
    [InlineData("TAHUN ANGGARAN 2026")]
    [InlineData("REALISASI 2026")]
    public void Read_MonthsBelowAHeadingOfContributions_AreRead(string above) =>
        Office.Word(Of($"{Persons};{above};\n;;;;JAN;FEB\n{Person};V;V\n").Rows[0].Membership.PaidMonths).Should().Be("2026-01/2026-02");

    [Fact]
    public void Read_AHeadingWithNothingBelowItBeforeTheMonths_IsNotAboveThem() =>
        Office.Word(Of($"{Persons};HONOR;;\n;;;;;JAN 2026;FEB 2026\n{Person};500000;V;V\n").Rows[0].Membership.PaidMonths).Should().Be("2026-01/2026-02");

    [Fact]
    public void Read_AListOfArrears_IsNoListOfContributions() =>
        Of($"DAFTAR TUNGGAKAN IURAN TAHUN 2026\n{Persons};JAN;FEB\n{Person};V;V\n").Rows.Should().ContainSingle().Which.Membership.PaidMonths.Should().BeNull();

    [Theory]
    [InlineData("Belum, 02/01/2026")]
    [InlineData("tunggak 15/01/2026")]
    [InlineData("jatuh tempo 15/01/2026")]
    [InlineData("Melak, 15/01/2026")]
    public void Read_ADayBelowAMonthThatIsNoPayment_IsAskedBack(string cell) =>
        Of($"{Persons};JAN 2026;FEB 2026\n{Person};V;{cell}\n").Rows[0].Problems.Should().ContainSingle();

    [Theory]
    [InlineData("15/01/2026")]
    [InlineData("Lunas 15/01/2026")]
    [InlineData("dibayar tgl. 15/01/2026", false)]
    [InlineData("tgl 15/01/2026")]
    public void Read_TheDayOfAPayment_IsAMonthPaid(string cell, bool isRead = true) =>
        Of($"{Persons};JAN 2026\n{Person};{cell}\n").Rows[0].Problems.Should().HaveCount(isRead ? 0 : 1);

    [Theory]
    [InlineData("s/d 31/12/2026")]
    [InlineData("berakhir 31/12/2026")]
    [InlineData("keluar 13-01-2026")]
    [InlineData("sekitar 13 Januari 2026")]
    [InlineData("sebelum 13 Januari 2026")]
    [InlineData("non aktif 13/01/2026")]
    public void Read_AWordBeforeADay_IsNoPlace(string cell) =>
        Of($"NO;NIK;NAMA;TGL KEPESERTAAN\n1;6407011212850000;Yohanes;{cell}\n").Rows[0].Problems.Should().ContainSingle();

    [Theory]
    [InlineData("tunggakan 01/01/2026 - 31/12/2026")]
    [InlineData("belum bayar 01/01/2026 - 31/12/2026")]
    public void Read_APeriodThatWasNotPaid_IsNotPaid(string cell) =>
        Of($"{Persons};BULAN IURAN\n{Person};{cell}\n").Rows[0].Problems.Should().ContainSingle();

    [Theory]
    [InlineData("LAMPIRAN PERATURAN BUPATI NOMOR 5 TAHUN 2024", "", null)]
    [InlineData("LAMPIRAN PERATURAN BUPATI NOMOR 5 TAHUN 2024", "IURAN TAHUN 2026", 2026)]
    [InlineData("Dicetak 3 Januari 2027", "", null)]
    [InlineData("Tanggal cetak: 03/01/2027", "TAHUN ANGGARAN 2026", 2026)]
    [InlineData("DAFTAR PEKERJA RENTAN TAHUN 2026", "", 2026)]
    public void Read_TheYearOfARegulationOrOfPrinting_IsNotThatOfTheMonths(string first, string second, int? year)
    {
        Office read = Of($"{first}\n{second}\n{Persons};JAN;FEB\n{Person};V;V\n");
        read.Understanding.Year.Should().Be(year);
        read.Understanding.Questions.Should().HaveCount(year is null ? 1 : 0);
    }

    [Theory]
    [InlineData("NAMA", "JUMLAH", false)]
    [InlineData("NIK", "JUMLAH", false)]
    [InlineData("NO", "JUMLAH", true)]
    [InlineData("NAMA", "JUMLAH PEKERJA", true)]
    public void Read_ASumOfOnePerson_IsNoNumberOfWorkers(string first, string last, bool isRead) =>
        Of($"{first};SEGMEN;BULAN IURAN;{last}\n1;bpu;2026-01;16.800\n", options => options with { Kind = TableKind.Contributions }).Understanding.Unread.Should().Equal(isRead ? [] : [last]);

    [Theory]
    [InlineData("DAFTAR UPAH PEKERJA KABUPATEN KUTAI BARAT TAHUN ANGGARAN DUA RIBU (dalam ribuan rupiah)")]
    [InlineData("(Rp ribuan)")]
    public void Read_SumsBelowATitleOfThousands_AreNotRead(string title)
    {
        Office read = Of($"{title}\n{Persons};UPAH\n{Person};4.500\n");
        read.Rows[0].Participant.MonthlyWage.Should().BeNull();
        read.Understanding.Unread.Should().Equal("UPAH");
    }

    [Theory]
    [InlineData("NO;NIK;NAMA;TGL MENINGGAL;PEKERJAAN;KECAMATAN")]
    [InlineData("NO;NIK;NAMA;SEBAB;ALAMAT;KETERANGAN")]
    [InlineData("NO;NAMA;ALAMAT;TGL MENINGGAL;AHLI WARIS;HUBUNGAN")]
    public void Read_ASecondTableWithOtherColumns_CostsItsRows(string heading)
    {
        Office read = Of($"NO;NIK;NAMA;TGL LAHIR;PEKERJAAN;KECAMATAN\n1;6407011212850000;Yohanes;13/12/1985;Petani;Melak\nPESERTA MENINGGAL;;;;;\n{heading}\n2;6407011312850000;Maria;13/05/2026;Petani;Melak\n");
        read.Rows.Select(row => row.Problems.Count).Should().Equal(0, 1);
        read.Understanding.SetAside.Should().Contain(aside => aside.Kind == SetAsideKind.RepeatedHeading && aside.Rows == 1);
    }

    [Theory]
    [InlineData("")]
    [InlineData("JUMLAH;;1 orang;;;\n")]
    public void Read_TheSameTableOfAnotherYear_CostsItsRows(string total)
    {
        string header = $"{Persons};JAN;FEB\n";
        Office read = Of($"REKAP IURAN TAHUN 2026;;;;;\n{header}{Person};V;V\n{total}REKAP IURAN TAHUN 2025;;;;;\n{header}{Another};V;V\n");
        read.Rows.Select(row => row.Problems.Count).Should().Equal(0, 1);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Sendawar, 5 Januari 2027;;;;;\n")]
    [InlineData("REKAP IURAN TAHUN 2026;;;;;\n")]
    public void Read_TheSameTableOnAnotherPage_IsRead(string between)
    {
        string header = $"{Persons};JAN;FEB\n";
        Office read = Of($"REKAP IURAN TAHUN 2026;;;;;\n{header}{Person};V;V\n{between}{header}{Another};V;V\n");
        read.Rows.Should().HaveCount(2).And.OnlyContain(row => row.Problems.Count == 0);
    }

    [Fact]
    public void Read_ATitledHeadingOfAnotherYear_CostsTheRowsUntilTheFirstStandsAgain()
    {
        string header = $"{Persons};IURAN 2026;\n;;;;JAN;FEB\n";
        Office read = Of($"{header}{Person};V;V\n{header.Replace("2026", "2025", StringComparison.Ordinal)}{Another};V;V\n{header}3;6407011412850000;Lusia;13/01/2023;V;V\n");
        read.Rows.Select(row => row.Problems.Count).Should().Equal(0, 1, 0);
    }

    [Theory]
    [InlineData("NO;KECAMATAN;JUMLAH PESERTA;IURAN\n1;Melak;120;2016000\n2;Jempang;230;3864000\n")]
    [InlineData("REKAP PESERTA;;\nKAMPUNG;L;P\nSendawar;60;60\n")]
    [InlineData("PEKERJAAN;JUMLAH\nPetani;120\n")]
    public void Read_ASummaryWithoutPersons_IsNoListOfPersons(string table)
    {
        Action read = () => Of(table);

        read.Should().Throw<TableException>().Which.Text.Indonesian.Should().Contain("rekap, bukan daftar peserta");
    }

    [Theory]
    [InlineData("NO;KECAMATAN;TANGGAL LAHIR\n1;Melak;13/12/1985\n")]
    [InlineData("KECAMATAN;TANGGAL KEPESERTAAN\nMelak;13/01/2023\n")]
    public void Read_PersonsWithoutAName_AreRead(string table) => Of(table).Rows.Should().ContainSingle().Which.Problems.Should().BeEmpty();

    /// <summary>A list of something else, whose tenth line holds a day that a column of months could be headed by.</summary>
    [Theory]
    [InlineData("6407000701940000")]
    [InlineData("6407 0007 0194 0000")]
    [InlineData("'6407000701940000")]
    public void Read_ALineOfAPersonWithTheFirstOfAMonth_IsNoHeading(string nik)
    {
        Action read = () => Of($"NO LAPORAN;NIK KORBAN;NAMA KORBAN;TANGGAL KECELAKAAN\nK-1;{nik};Joko;2026-08-03\nK-2;{nik};Citra;2026-09-01\nK-3;{nik};Eko;2026-09-01\n");

        read.Should().Throw<TableException>().Which.Text.Indonesian.Should().NotContain("Citra");
    }

    [Theory]
    [InlineData("l2-06-2026")]
    [InlineData("I2-06-2026")]
    [InlineData("SD1/6/2020")]
    public void Read_ADayWithALetterForADigit_IsAskedBack(string day) =>
        Of($"NO;NIK;NAMA;TGL LAHIR\n1;6407011212850000;Yohanes;{day}\n").Rows[0].Problems.Should().ContainSingle();

    [Theory]
    [InlineData("Rata-rata")]
    [InlineData("Rerata")]
    [InlineData("TERBILANG: dua puluh empat juta")]
    [InlineData("Pindahan")]
    [InlineData("Saldo")]
    [InlineData("Kekurangan")]
    [InlineData("Dibulatkan")]
    [InlineData("Laki-laki")]
    [InlineData("PEREMPUAN")]
    [InlineData("PPN 11%")]
    public void Read_ALineBelowTheSum_IsNoPerson(string line)
    {
        Office read = Of($"NO;NAMA;TGL LAHIR;TGL KEPESERTAAN\n1;Yohanes;13/12/1985;13/01/2023\n;{line};;13/01/2023\n");
        read.Rows.Should().ContainSingle();
        read.Understanding.SetAside.Should().ContainSingle().Which.Kind.Should().Be(SetAsideKind.Total);
    }

    private static Office Of(string text, Func<TableOptions, TableOptions>? options = null) => Office.Read(Encoding.UTF8.GetBytes(text), options: options);
}
