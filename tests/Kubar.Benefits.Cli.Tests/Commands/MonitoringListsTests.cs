using System.Text;
using FluentAssertions;
using Kubar.Benefits.Cli.Monitoring;
using Kubar.Benefits.Monitoring;
using Kubar.Benefits.Tables;
using Xunit;

namespace Kubar.Benefits.Cli.Tests.Commands;

/// <summary>What the lists of a monitoring tell of a death and of an accident; what can mean more than one thing is left open.</summary>
public sealed class MonitoringListsTests
{
    [Theory]
    [InlineData("Sakit biasa/tua", DeathCause.Illness)]
    [InlineData("sakit", DeathCause.Illness)]
    [InlineData("Tua", DeathCause.Illness)]
    [InlineData("1", DeathCause.Illness)]
    [InlineData("Kecelakaan lalu lintas", DeathCause.Accident)]
    [InlineData("Sakit akibat kecelakaan", null)]
    [InlineData("Sakit mendadak di tempat kerja", null)]
    [InlineData("bukan sakit", null)]
    [InlineData("diduga bunuh diri", null)]
    [InlineData("sakit?", null)]
    [InlineData("Ketua RT, tenggelam", null)]
    public void Deaths_ACause_IsReadWhereItNamesOne(string cause, DeathCause? expected)
    {
        using Table table = Opened(TableKind.Deaths, $"NIK;TANGGAL MENINGGAL;SEBAB KEMATIAN\n6407994806680000;2026-05-04;{cause}\n");
        MonitoringLists.Deaths(table, new()).Should().ContainSingle().Which.Cause.Should().Be(expected);
    }

    [Theory]
    [InlineData("sembuh", AccidentResult.Recovered)]
    [InlineData("cacat total tetap", AccidentResult.TotallyDisabled)]
    [InlineData("sembuh dengan cacat", AccidentResult.PartlyDisabled)]
    [InlineData("sembuh, tidak cacat", null)]
    [InlineData("sembuh tanpa cacat", null)]
    [InlineData("dirawat, belum sembuh", null)]
    [InlineData("hampir meninggal", null)]
    [InlineData("sembuh?", null)]
    public void Accidents_AResult_IsReadWhereNothingDeniesIt(string result, AccidentResult? expected)
    {
        using Table table = Opened(TableKind.Accidents, $"NIK;TANGGAL KECELAKAAN;AKIBAT\n6407994806680000;2026-05-04;{result}\n");
        MonitoringLists.Accidents(table, new()).Should().ContainSingle().Which.Result.Should().Be(expected);
    }

    private static Table Opened(TableKind kind, string text) => Table.Open(new MemoryStream(Encoding.UTF8.GetBytes(text)), new TableOptions { Kind = kind });
}
