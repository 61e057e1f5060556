using System.Text;
using FluentAssertions;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Xunit;

namespace Kubar.Benefits.Tables.Tests;

/// <summary>Below the name of a month offices write the day on which it was paid: what was paid after an event was in arrears at it (PP 44/2015 Pasal 39, 42).</summary>
public sealed class DayOfPaymentTests
{
    private const string Heading = "NO;NIK;NAMA;TGL KEPESERTAAN;APR 2025;MEI 2025;JUN 2025;JUL 2025";

    [Theory]
    [InlineData("V;V;V;V", "2025-04/2025-07")]
    [InlineData("15-04-2025;15-05-2025;LUNAS;V", "2025-04 paid 2025-04-15;2025-05 paid 2025-05-15;2025-06/2025-07")]
    [InlineData("25-07-2025;25-07-2025;25-07-2025;25-07-2025", "2025-04/2025-07 paid 2025-07-25")]
    [InlineData("Lunas 25/07/2025;;-;2025-07-25", "2025-04 paid 2025-07-25;2025-07 paid 2025-07-25")]
    public void Read_ADayBelowAMonth_IsTheDayOfItsPayment(string cells, string months) =>
        Office.Word(Of($"1;6407011212850000;Yohanes;13/01/2023;{cells}").Membership.PaidMonths).Should().Be(months);

    /// <summary>5 June or 6 May: the other dates of the table tell, else none of the months can be told.</summary>
    [Theory]
    [InlineData("13/01/2023", "2025-04/2025-05 paid 2025-06-05;2025-06/2025-07", false)]
    [InlineData("01/01/2023", "-", true)]
    public void Read_ADayWithTwoMeanings_IsReadAsTheOtherDatesOrLeftOpen(string registered, string months, bool isOpen)
    {
        TableRow row = Of($"1;6407011212850000;Yohanes;{registered};5/6/2025;5/6/2025;V;V");

        Office.Word(row.Membership.PaidMonths).Should().Be(months);
        row.Warnings.Any(warning => warning is { Kind: RowWarningKind.DateOpen, Column: "APR 2025" }).Should().Be(isOpen);
    }

    /// <summary>Four months in a row are unpaid on 25 July and paid on the next day: more than 3, nothing is owed.</summary>
    [Theory]
    [InlineData("2025-07-25", EntitlementStatus.NotOwed)]
    [InlineData("2025-07-26", EntitlementStatus.Owed)]
    public void Assess_MonthsPaidAfterADeath_AreInArrearsAtIt(string diedOn, EntitlementStatus status)
    {
        TableRow row = Of("1;6407011212850000;Yohanes;13/01/2023;26-07-2025;26-07-2025;26-07-2025;26-07-2025");

        Assessment assessment = Assessor.Assess(new()
        {
            Id = "1",
            Participant = row.Participant,
            Membership = row.Membership,
            Event = new() { Kind = EventKind.NonWorkDeath, Date = NodaTime.Text.LocalDatePattern.Iso.Parse(diedOn).Value },
        });

        assessment["jkm.funeral"]!.Status.Should().Be(status);
    }

    private static TableRow Of(string row) => Office.Read(Encoding.UTF8.GetBytes($"{Heading}\n{row}\n")).Rows[0];
}
