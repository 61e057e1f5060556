using FluentAssertions;
using Kubar.Benefits.Reports.Formats;
using Kubar.Benefits.Reports.Pages;
using SpreadCheetah;
using Xunit;

namespace Kubar.Benefits.Reports.Tests;

/// <summary>A workbook that is written as its rows come.</summary>
public sealed class WorkbookFileTests
{
    private static readonly Sheet Persons = new(new("Peserta", "Rows"), [new(new("Baris", "Line"), ColumnKind.Amount)]);

    [Fact]
    public async Task Add_MoreRowsThanASheetHolds_GoOnBehindIt()
    {
        using var output = new MemoryStream();
        await using (WorkbookFile file = await WorkbookFile.CreateAsync(output, Language.Indonesian, TestContext.Current.CancellationToken))
        {
            await file.StartAsync(Persons, WorkbookCells.MostRows + 1L, TestContext.Current.CancellationToken);
            StyledCell[] row = [file.Styles.Of(new("") { Number = 7 }, ColumnKind.Amount)];
            for (int count = 0; count <= WorkbookCells.MostRows; count++)
            {
                await file.AddAsync(row, TestContext.Current.CancellationToken);
            }

            await file.FinishAsync("", ReportOptions.Default, TestContext.Current.CancellationToken);
        }

        List<(string Name, string Text)> parts = ReadWorkbook.PartsOf(output);
        parts.Single(part => part.Name == "xl/workbook.xml").Text.Should().Contain("name=\"Peserta\"").And.Contain("name=\"Peserta (2)\"").And.Contain("name=\"Keterangan\"");
        string second = parts.Single(part => part.Name == "xl/worksheets/sheet2.xml").Text;
        second.Should().Contain("<autoFilter ref=\"A1:A2\"");
        second.Split("<row").Should().HaveCount(3, "the header and the row that the first sheet could not hold");
    }

    [Fact]
    public async Task Add_ARow_IsHandedOnAndNotKept()
    {
        using var output = new MemoryStream();
        await using WorkbookFile file = await WorkbookFile.CreateAsync(output, Language.English, TestContext.Current.CancellationToken);
        await file.StartAsync(Persons, 100_000, TestContext.Current.CancellationToken);
        StyledCell[] row = [file.Styles.Of("a text of its own", ColumnKind.Text)];
        long before = output.Length;
        for (int count = 0; count < 100_000; count++)
        {
            await file.AddAsync(row, TestContext.Current.CancellationToken);
        }

        output.Length.Should().BeGreaterThan(before, "what stands in a sheet goes to the output before the sheet is ended");
        await file.FinishAsync("", ReportOptions.Default, TestContext.Current.CancellationToken);
    }
}
