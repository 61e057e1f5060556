using System.Globalization;
using System.Text;
using FluentAssertions;
using Kubar.Benefits.Tables.Sources;
using Xunit;

namespace Kubar.Benefits.Tables.Tests;

/// <summary>A long file is gone through in halves where that is the same as going through the whole.</summary>
public sealed class CsvHalvesTests
{
    private const int Rows = 60_000;
    private const string Header = "NO,NIK,NAMA,TANGGAL LAHIR,PEKERJAAN,PENGHASILAN DILAPORKAN\n";

    /// <summary>A file of rows of one length, with others in the place of some, counted from the middle.</summary>
    private static string Csv(params (int FromMiddle, string Row)[] others)
    {
        string[] rows = [.. Enumerable.Range(0, Rows).Select(row => string.Create(CultureInfo.InvariantCulture, $"{row + 10_000},64070118{row % 9 + 1:00}85{row % 10_000:0000},Peserta Contoh {row:000000},1985-03-{row % 28 + 1:00},Nelayan ikan,1000000"))];
        foreach ((int fromMiddle, string row) in others)
        {
            rows[(Rows / 2) + fromMiddle] = row;
        }

        return Header + string.Join('\n', rows) + '\n';
    }

    private static bool AreTheWhole(byte[] csv)
    {
        using CsvHalves? halves = CsvHalves.Of(new MemoryStream(csv), ',');
        halves.Should().NotBeNull();
        foreach (CsvHalf half in new[] { halves!.First, halves.Second })
        {
            bool isRead;
            do
            {
                isRead = half.Read();
            }
            while (isRead);
        }

        return halves.AreTheWhole;
    }

    private static Table Open(byte[] csv) => Table.Open(new MemoryStream(csv), new TableOptions(), TestContext.Current.CancellationToken);

    [Fact]
    public void Of_AShortFile_IsNotDivided() => CsvHalves.Of(new MemoryStream(new byte[1000]), ',').Should().BeNull();

    [Fact]
    public void AreTheWhole_PlainRows_Holds() => AreTheWhole(Encoding.ASCII.GetBytes(Csv())).Should().BeTrue();

    [Fact]
    public void AreTheWhole_QuotedLineBreaksInBothHalves_Holds() =>
        AreTheWhole(Encoding.ASCII.GetBytes(Csv((-900, "1,,\"a\nb\",,,"), (900, "1,,\"a\nb\",,,")))).Should().BeTrue();

    [Fact]
    public void AreTheWhole_AQuotedLineBreakWhereItIsDivided_DoesNotHold() =>
        AreTheWhole(Encoding.ASCII.GetBytes(Csv((-8, "1,,\"a"), (8, "b\",,,")))).Should().BeFalse();

    [Theory]
    [InlineData(-20_000)]
    [InlineData(20_000)]
    public void AreTheWhole_LettersBeyondAsciiWithoutAMark_DoesNotHold(int fromMiddle) =>
        AreTheWhole(Encoding.UTF8.GetBytes(Csv((fromMiddle, "1,,Andr\u00E9,1985-01-01,Nelayan,")))).Should().BeFalse();

    [Theory]
    [InlineData(-20_000)]
    [InlineData(20_000)]
    public void AreTheWhole_LettersBeyondAsciiWithAMark_Holds(int fromMiddle) =>
        AreTheWhole([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Csv((fromMiddle, "1,,Andr\u00E9,1985-01-01,Nelayan,")))]).Should().BeTrue();

    [Fact]
    public void AreTheWhole_SixteenBits_DoesNotHold() => AreTheWhole([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Csv())]).Should().BeFalse();

    [Fact]
    public void Open_ALongFile_IsUnderstoodAsItIsRead()
    {
        (int, string)[][] files =
        [
            [],
            [(-25_000, "JUMLAH,,,,,"), (-3, "JUMLAH,,,,,"), (20_000, "JUMLAH,,,,,")],
            [(-8, "1,,\"a"), (8, "b\",,,")],
            [.. Enumerable.Range(0, 40).Select(row => (row - 20, "Mengetahui,,,,,"))],
        ];
        foreach ((int, string)[] others in files)
        {
            byte[] csv = Encoding.ASCII.GetBytes(Csv(others));
            using Table table = Open(csv);

            table.Understanding.Rows.Should().Be(table.Rows().LongCount());
        }
    }

    [Fact]
    public void Open_LinesSetAsideInBothHalves_TellsTheLinesOfTheFile()
    {
        using Table table = Open(Encoding.ASCII.GetBytes(Csv((-25_000, "JUMLAH,,,,,"), (-24_999, "JUMLAH,,,,,"), (25_000, "JUMLAH,,,,,"))));

        SetAside totals = table.Understanding.SetAside.Should().ContainSingle().Which;
        totals.Rows.Should().Be(3);
        totals.Lines.Should().Equal((Rows / 2) - 25_000 + 2, (Rows / 2) - 24_999 + 2, (Rows / 2) + 25_000 + 2);
    }

    [Fact]
    public void Open_DatesWhoseOrderTheSecondHalfShows_AreReadInIt()
    {
        string csv = Csv((-20_000, "1,,Peserta,03/04/1985,Nelayan,1000000"), (20_000, "2,,Peserta,31/12/1985,Nelayan,1000000"));
        using Table table = Open(Encoding.ASCII.GetBytes(csv));

        table.Rows().Single(row => row.Line == (Rows / 2) - 20_000 + 2).Participant.BirthDate.Should().Be(new NodaTime.LocalDate(1985, 4, 3));
    }
}
