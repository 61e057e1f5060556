using System.Text;
using FluentAssertions;
using Xunit;

namespace Kubar.Benefits.Tables.Tests;

/// <summary>What a reader that has met many rows makes of one is what a reader makes of it that has met none.</summary>
public sealed class KnownRowTests
{
    private const string Header =
        "NO,NIK,NAMA,JENIS KELAMIN,TANGGAL LAHIR,PEKERJAAN,SEGMEN,PENGHASILAN,PENGHASILAN DILAPORKAN,PEMBAYAR IURAN,SEKTOR,TANGGAL KEPESERTAAN,BULAN IURAN,PASANGAN,ORANG TUA,JUMLAH ANAK,TANGGAL LAHIR ANAK 1,JENJANG ANAK 1,TANGGAL LAHIR ANAK 2,JENJANG ANAK 2";

    // Few of each, so that nearly every cell is met again; some are wrong, have two meanings or are not known.
    private static readonly string[][] Cells =
    [
        ["1"],
        ["6407001909870000", "6407001501750000", "64070019", ""],
        ["Andi", "Budi"],
        ["L", "P", "x"],
        ["1987-09-19", "05/06/1990", "31/02/1980", ""],
        ["Petani", "Perangkat desa"],
        ["BPU", "PU", ""],
        ["1500000", "banyak", ""],
        ["1000000", "1000000-2000000", "2.5 juta", "?!"],
        ["kabupaten", "sendiri", "siapa"],
        ["lainnya", "transportasi"],
        ["2022-11-07", "2024-01-02", "kemarin", ""],
        ["2022-11/2026-12", "2024-01/2026-12", "2024-13", ""],
        ["ya", "tidak", "mungkin", ""],
        ["ya", "-"],
        ["0", "1", "2", "99", ""],
        ["", "", "2012-02-03", "01/02/2015"],
        ["", "", "SD", "TK"],
        ["", "", "", "2014-05-06", "2012-02-03"],
        ["", "", "", "SD", "kuliah"],
    ];

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, false)]
    [InlineData(3, true)]
    public void Read_RowsOfWhichCellsReturn_ReadsThemAsIfTheyWereAlone(int seed, bool isIncomeReported)
    {
        var options = new TableOptions { IncomeIsReported = isIncomeReported };
        byte[] csv = Encoding.UTF8.GetBytes(Made(seed, 1_500));
        using var file = new MemoryStream(csv);
        using var table = Table.Open(file, options, TestContext.Current.CancellationToken);
        TableRowReader met = table.CreateRowReader();
        TableBlock block = table.CreateBlock();
        int known = 0;
        while (table.Read(block))
        {
            for (int row = 0; row < block.Count; row++)
            {
                TableRow read = met.Read(block, row);

                TableRow alone = table.CreateRowReader().Read(block, row);
                (read with { BesideBirth = null, BesideChildren = null, Problems = [], Warnings = [] }).Should().Be(alone with { Problems = [], Warnings = [] });
                read.Problems.Should().Equal(alone.Problems);
                read.Warnings.Should().Equal(alone.Warnings);
                if (read is { BesideBirth: { } participant, BesideChildren: { } family })
                {
                    known++;
                    participant.Should().Be(read.Participant with { BirthDate = null });
                    (read.Family is null || family.Equals(read.Family with { Children = null })).Should().BeTrue();
                }
            }
        }

        known.Should().BeGreaterThan(300);
    }

    private static string Made(int seed, int rows)
    {
        var random = new Random(seed);
        var csv = new StringBuilder(Header).Append('\n');
        for (int row = 0; row < rows; row++)
        {
            bool isWrong = random.Next(4) == 0;
            csv.AppendJoin(',', Cells.Select(cells => cells[random.Next(isWrong ? cells.Length : Math.Min(2, cells.Length))])).Append('\n');
        }

        return csv.ToString();
    }
}
