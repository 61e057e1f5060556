using System.Globalization;
using FluentAssertions;
using Kubar.Benefits.Cli.Tests.Support;
using Xunit;

namespace Kubar.Benefits.Cli.Tests.Roster;

/// <summary>A roster answered as a workbook, as a page and as Markdown.</summary>
public sealed class RosterWorkbookTests : IDisposable
{
    private const string Header = "NO,NIK,NO KPJ,NAMA,TANGGAL LAHIR,TANGGAL KEPESERTAAN,BULAN IURAN,PASANGAN,JUMLAH ANAK,PEKERJAAN,KAMPUNG,KECAMATAN,CATATAN DESA";
    private const string Good = "1,6407001205850000,21012345678,Contoh Satu,1985-05-12,2022-01-02,2022-01/2026-12,ya,0,petani,Ombau,Melak,lihat map 3";
    private const string Bad = "2,6407001205850001,21012345679,Contoh Dua,1985-05-32,2022-01-02,2022-01/2026-12,ya,0,petani,Ombau,Melak,=1+1";

    private readonly TemporaryFolder _folder = RosterFile.Folder();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("natural-death", "id")]
    [InlineData("sudden-death", "en")]
    [InlineData("total-disability", "id")]
    public async Task Roster_AsAWorkbook_HasTheSameRowsAndNumbersAsTheCsv(string happening, string language)
    {
        string[] question = ["roster", RosterFile.Small, "--on", "2026-11-22", "--event", happening];
        string[][] csv = [.. (await Tool.RunAsync("", [.. question, "--format", "csv"])).Lines.Select(Cells)];

        (await Tool.RunAsync("", [.. question, "--language", language, "--out", _folder["rows.xlsx"]])).ExitCode.Should().Be(ExitCode.SomeRejected);

        var workbook = new OpenedWorkbook(_folder["rows.xlsx"]);
        List<object?[]> rows = workbook.Sheets[0].Rows;
        rows.Should().HaveCount(csv.Length);
        foreach ((string name, string heading) in language == "id"
            ? [("line", "Baris"), ("payableNow", "Harus dibayar sekarang"), ("scheduled", "Angsuran tahun berikutnya"), ("atLeast", "Paling sedikit (Rp)"), ("atMost", "Paling banyak (Rp)"), ("arrearsMonths", "Bulan tunggakan"), ("jkk", "JKK"), ("jkm", "JKM")]
            : ((string, string)[])[("line", "Line"), ("payableNow", "Payable now"), ("scheduled", "Scheduled"), ("atLeast", "At least (Rp)"), ("atMost", "At most (Rp)"), ("arrearsMonths", "Months in arrears"), ("jkk", "JKK"), ("jkm", "JKM")])
        {
            int index = Array.IndexOf(csv[0], name);
            workbook.Column(heading).Should().Equal(csv.Skip(1).Select(row => row[index].Length == 0 ? null : (object)double.Parse(row[index], CultureInfo.InvariantCulture)), name);
        }
    }

    [Fact]
    public async Task Roster_AsAWorkbook_CarriesTheRostersOwnColumnsUnderTheirOwnHeadings()
    {
        CliResult result = await AskAsync(RosterFile.Of(Header, Good, Bad), "--out", _folder["rows.xlsx"]);

        result.ExitCode.Should().Be(ExitCode.SomeRejected);
        result.Output.Should().Contain("2 peserta: 1 berhak, 1 ditolak.", "the summary is printed as well");
        var workbook = new OpenedWorkbook(_folder["rows.xlsx"]);
        workbook.Headings.Take(9).Should().Equal("Baris", "NO", "NO KPJ", "NAMA", "PEKERJAAN", "KAMPUNG", "KECAMATAN", "CATATAN DESA", "Hasil");
        workbook.Column("NO KPJ").Should().Equal("21012345678", "21012345679");
        workbook.Column("CATATAN DESA").Should().Equal("lihat map 3", "=1+1");
        workbook.Column("Hasil").Should().Equal("berhak", "ditolak");
        workbook.Column("Ditolak karena")[1].Should().Be("TANGGAL LAHIR: \"1985-05-32\" tidak ada dalam kalender");
        workbook.Xml().Should().OnlyContain(sheet => !sheet.Contains("<f>", StringComparison.Ordinal), "a formula is never written");
    }

    [Fact]
    public async Task Roster_WithoutAColumn_HasNoneOfItInTheWorkbook()
    {
        _ = await AskAsync(RosterFile.Of("NAMA,BULAN IURAN", "Contoh Satu,2022-01/2026-12"), "--out", _folder["rows.xlsx"]);
        new OpenedWorkbook(_folder["rows.xlsx"]).Headings.Take(3).Should().Equal("Baris", "NAMA", "Hasil");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Roster_ANumberLikeANikInAnOwnColumn_IsWrittenOnlyIfAskedTo(bool withNik)
    {
        string csv = RosterFile.Of(Header.Replace("CATATAN DESA", "NO KK", StringComparison.Ordinal), Good.Replace("lihat map 3", "6407001205850099", StringComparison.Ordinal));
        _ = await AskAsync(csv, ["--out", _folder["rows.xlsx"], .. withNik ? ["--with-nik"] : Array.Empty<string>()]);

        var workbook = new OpenedWorkbook(_folder["rows.xlsx"]);
        workbook.Column("NO KK").Should().Equal(withNik ? "6407001205850099" : "****************");
        workbook.Headings.Contains("NIK").Should().Be(withNik);
        workbook.Xml().Any(sheet => sheet.Contains("640700120585", StringComparison.Ordinal)).Should().Be(withNik);
    }

    [Fact]
    public async Task Roster_AsAWorkbook_IsFollowedByTheSummaryAndWhatMadeIt()
    {
        _ = await AskAsync(RosterFile.Of(Header, Good, Bad), "--out", _folder["rows.xlsx"], "--prepared-by", "Sari Wulandari", "--prepared-on", "2026-11-29");

        var workbook = new OpenedWorkbook(_folder["rows.xlsx"]);
        workbook.Sheets.Select(sheet => sheet.Name).Should().Equal("Peserta", "Rekap", "Manfaat", "Menurut pekerjaan", "Menurut kecamatan", "Keterangan");
        workbook.Sheet("Rekap").Should().Contain(row => Equals(row[0], "Harus dibayar sekarang") && Equals(row[1], 42_000_000d));
        workbook.Sheet("Manfaat").Should().Contain(row => Equals(row[0], "Biaya pemakaman") && Equals(row[1], 1d));
        workbook.Sheet("Menurut kecamatan").Should().Contain(row => Equals(row[0], "Melak") && Equals(row[1], 2d));
        workbook.Sheet("Keterangan").Should().Contain(row => Equals(row[1], "Sari Wulandari")).And.Contain(row => Equals(row[1], "29 November 2026"));
    }

    [Fact]
    public async Task Roster_AsAWorkbook_HasAFrozenHeaderAndAFilterOverEveryRow()
    {
        _ = await AskAsync(RosterFile.Of(Header, Good, Bad), "--out", _folder["rows.xlsx"]);
        new OpenedWorkbook(_folder["rows.xlsx"]).Xml()[0].Should().Contain("ySplit=\"1\"").And.MatchRegex("<autoFilter ref=\"A1:[A-Z]+3\"");
    }

    [Fact]
    public async Task Roster_AWorkbookOfRows_CanBeReadAgainAsARoster()
    {
        _ = await AskAsync(RosterFile.Of(Header, Good), "--out", _folder["rows.xlsx"]);
        CliResult again = await Tool.RunAsync("", "roster", _folder["rows.xlsx"], "--on", "2026-11-22", "--event", "natural-death");
        again.Output.Should().Contain("1 peserta:");
    }

    [Theory]
    [InlineData("page.html", "<h1>Perhitungan bagi daftar peserta</h1>", "<section class=\"signatures\"")]
    [InlineData("page.md", "# ", "| Melak |")]
    [InlineData("page.txt", "Dibaca: ", "Melak")]
    public async Task Roster_AsAPage_IsTheSummary(string name, string expected, string further)
    {
        CliResult result = await AskAsync(RosterFile.Of(Header, Good), "--out", _folder[name], "--prepared-by", "Sari <Wulandari>");
        result.ExitCode.Should().Be(ExitCode.Success);
        result.Output.Should().BeEmpty();
        string page = await File.ReadAllTextAsync(_folder[name], TestContext.Current.CancellationToken);
        page.Should().Contain(expected).And.Contain(further).And.NotContain("<Wulandari>");
    }

    [Theory]
    [InlineData("html")]
    [InlineData("markdown")]
    public async Task Roster_AsAPageOnStandardOutput_IsTheSummary(string format) =>
        (await AskAsync(RosterFile.Of(Header, Good), "--format", format)).Output.Should().Contain("Melak").And.Contain("42.000.000");

    [Theory]
    [InlineData("--out", "rows.docx", "akhiran nama berkas tidak dikenal")]
    [InlineData("--format", "xlsx", "--out NAMA.xlsx")]
    public async Task Roster_AFormThatCannotBe_IsRefused(string option, string value, string message)
    {
        CliResult result = await AskAsync(RosterFile.Of(Header, Good), option, option == "--out" ? _folder[value] : value);
        result.ExitCode.Should().Be(ExitCode.Unusable);
        result.Error.Should().Contain(message);
        Directory.GetFiles(_folder.Path).Should().BeEmpty();
    }

    [Fact]
    public async Task Roster_HeaderAlone_LeavesNoFile()
    {
        (await AskAsync(Header + "\n", "--out", _folder["rows.xlsx"])).ExitCode.Should().Be(ExitCode.SomeRejected);
        Directory.GetFiles(_folder.Path).Should().BeEmpty();
    }

    private static Task<CliResult> AskAsync(string csv, params string[] options) =>
        Tool.RunAsync(csv, ["roster", "-", "--on", "2026-11-22", "--event", "natural-death", .. options]);

    private static string[] Cells(string line)
    {
        List<string> cells = [""];
        bool isQuoted = false;
        foreach (char letter in line)
        {
            isQuoted ^= letter == '"';
            if (letter == ',' && !isQuoted)
            {
                cells.Add("");
            }
            else if (letter != '"')
            {
                cells[^1] += letter;
            }
        }

        return [.. cells];
    }
}
