using FluentAssertions;
using Xunit;

namespace Kubar.Benefits.Reports.Tests;

public sealed class WorkbookFormatTests
{
    [Fact]
    public async Task Write_ACase_HoldsNumbersAsNumbersAndDaysAsDays()
    {
        using var workbook = new MemoryStream();
        await WorkbookFormat.WriteAsync(workbook, [Samples.CasePage(id: "6407010203040001")]);

        List<(string Name, object?[][] Rows)> sheets = ReadWorkbook.Sheets(workbook);
        sheets.Select(sheet => sheet.Name).Should().Equal("Manfaat", "Beasiswa", "Catatan", "Penjelasan", "Keterangan");
        object?[] headings = sheets[0].Rows[0];
        headings.Should().StartWith(["Kasus", "Tanggal kejadian", "Program", "Manfaat", "Status", "Jumlah (Rp)", "Paling sedikit (Rp)", "Paling banyak (Rp)"]);
        object?[] grant = sheets[0].Rows.Single(row => Equals(row[3], "Santunan kematian"));
        grant[0].Should().Be("6407010203040001");
        grant[1].Should().Be(new DateTime(2025, 8, 27));
        grant[5].Should().Be(48_000_000d);
        object?[] transport = sheets[0].Rows.Single(row => Equals(row[3], "Penggantian biaya transportasi"));
        transport[5].Should().BeNull();
        transport[6].Should().Be(0d);
        transport[7].Should().Be(17_000_000d);
        sheets[1].Rows.Skip(1).Sum(row => (double)row[5]!).Should().Be(66_000_000d + 87_000_000d);
    }

    [Fact]
    public async Task Write_ACase_HasAFrozenHeaderAndFilters()
    {
        using var workbook = new MemoryStream();
        await WorkbookFormat.WriteAsync(workbook, [Samples.CasePage()]);

        (string _, string first) = ReadWorkbook.PartsOf(workbook).First(part => part.Name.EndsWith("sheet1.xml", StringComparison.Ordinal));
        first.Should().Contain("state=\"frozen\"").And.Contain("<autoFilter ref=\"A1:M18\"");
    }

    [Fact]
    public async Task Write_WhoAndWhen_StandOnTheLastSheet()
    {
        using var workbook = new MemoryStream();
        await WorkbookFormat.WriteAsync(workbook, [Samples.CasePage(Language.English)], new ReportOptions { PreparedBy = "Sari", PreparedOn = new(2026, 11, 29) });

        (string name, object?[][] rows) = ReadWorkbook.Sheets(workbook)[^1];
        name.Should().Be("About");
        rows.Should().ContainEquivalentOf(new object[] { "Computed by", "Sari" }).And.ContainEquivalentOf(new object[] { "Day", "29 November 2026" })
            .And.ContainEquivalentOf(new object[] { "rulebook", Receipts.EncodedRulebook.Hash });
    }

    [Fact]
    public async Task Write_AnAudit_HasARowForEachSumThatWasComparedAndForEachFinding()
    {
        using var workbook = new MemoryStream();
        await WorkbookFormat.WriteAsync(workbook, [Report.Audit(Samples.Audit("KW-0117", "k-1"))]);

        List<(string Name, object?[][] Rows)> sheets = ReadWorkbook.Sheets(workbook);
        sheets.Select(sheet => sheet.Name).Should().Equal("Bukti pembayaran", "Komponen", "Temuan", "Keterangan");
        sheets[0].Rows[1][0].Should().Be("KW-0117");
        sheets[1].Rows[1][5].Should().Be(10_000_000d);
        sheets[2].Rows[1][0].Should().BeOfType<string>().Which.Should().StartWith("F-");
        sheets[2].Rows[1][5].Should().Be((double)Samples.Audit("KW-0117", "k-1").Underpaid.Value);
    }
}
