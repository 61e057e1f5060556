using FluentAssertions;
using Kubar.Benefits.Tables.Sources;
using Xunit;

namespace Kubar.Benefits.Tables.Tests;

public sealed class KeptSheetTests
{
    public static TheoryData<string> Workbooks => [.. Directory.EnumerateFiles(Office.PathOf(""), "*.xlsx").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Workbooks))]
    public void FromBeginning_HoweverMuchIsKept_GivesTheRowsOfTheFileEveryTime(string name)
    {
        byte[] bytes = File.ReadAllBytes(Office.PathOf(name));
        using WorkbookRows direct = Opened(bytes);
        List<string> rows = RowsOf(direct);
        rows.Should().HaveCountGreaterThan(1);
        int letters = rows.Sum(row => row.Length);
        foreach (int most in new[] { 0, 1, letters / 3, letters / 2, letters * 2 })
        {
            using var sheet = new KeptSheet(() => Opened(bytes), most);
            using (IRowSource beginning = sheet.FromBeginning())
            {
                RowsOf(beginning, 3).Should().Equal(rows.Take(3));
            }

            for (int time = 0; time < 2; time++)
            {
                using IRowSource again = sheet.FromBeginning();
                RowsOf(again).Should().Equal(rows, "{0} letters are kept", most);
                again.Read().Should().BeFalse("it has ended");
            }

            (sheet.Sheet, string.Join('|', sheet.Sheets)).Should().Be((direct.Sheet, string.Join('|', direct.Sheets)));
        }
    }

    [Fact]
    public void FromBeginning_ASheetThatIsKept_IsOpenedOnce()
    {
        byte[] bytes = File.ReadAllBytes(Office.PathOf(Workbooks.First().Data));
        int opened = 0;
        using var sheet = new KeptSheet(() =>
        {
            opened++;
            return Opened(bytes);
        });
        for (int time = 0; time < 3; time++)
        {
            using IRowSource rows = sheet.FromBeginning();
            _ = RowsOf(rows);
        }

        opened.Should().Be(1);
    }

    private static WorkbookRows Opened(byte[] bytes) => WorkbookRows.Open(new MemoryStream(bytes), null, new());

    private static List<string> RowsOf(IRowSource source, int most = int.MaxValue)
    {
        var rows = new List<string>();
        while (rows.Count < most && source.Read())
        {
            rows.Add($"{source.Line}: {string.Join('|', source.Cells.ToTexts())}");
        }

        return rows;
    }
}
