using System.Text;
using FluentAssertions;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Cases.Fields;
using Kubar.Benefits.Cli.Parsing;
using Kubar.Benefits.Cli.Roster.Cells;
using Kubar.Benefits.Cli.Roster.Columns;
using NodaTime;
using Xunit;

namespace Kubar.Benefits.Cli.Tests.Roster;

public sealed class CellTests
{
    [Theory]
    [InlineData("2025-03-04")]
    [InlineData("04/03/2025")]
    [InlineData("04-03-2025")]
    public void Date_EachForm_IsTheSameDay(string cell)
    {
        CellDate.TryRead(Utf8(cell), out LocalDate date).Should().BeNull();
        date.Should().Be(new LocalDate(2025, 3, 4));
    }

    [Theory]
    [InlineData("29/02/2024", null)]
    [InlineData("29/02/2025", TextFault.Calendar)]
    [InlineData("03/13/2025", TextFault.Calendar)]
    [InlineData("2025-13-01", TextFault.Calendar)]
    [InlineData("00-01-2025", TextFault.Calendar)]
    [InlineData("0000-01-01", TextFault.Calendar)]
    [InlineData("4/3/2025", TextFault.Form)]
    [InlineData("04/03/25", TextFault.Form)]
    [InlineData("04/03-2025", TextFault.Form)]
    [InlineData("2025/03/04", TextFault.Form)]
    [InlineData("04.03.2025", TextFault.Form)]
    [InlineData("45720", TextFault.Form)]
    [InlineData("2025-03-04 00:00", TextFault.Form)]
    [InlineData("----------", TextFault.Form)]
    public void Date_AnythingElse_IsAFault(string cell, object? fault) =>
        CellDate.TryRead(Utf8(cell), out _).Should().Be((TextFault?)fault);

    [Theory]
    [InlineData("1000000", 1_000_000L)]
    [InlineData("0", 0L)]
    [InlineData("1.000.000", 1_000_000L)]
    [InlineData("1,000,000", 1_000_000L)]
    [InlineData("Rp1.000.000", 1_000_000L)]
    [InlineData("Rp 1.000.000,00", 1_000_000L)]
    [InlineData("rp. 1,000,000.00", 1_000_000L)]
    [InlineData("1.000.000,-", 1_000_000L)]
    [InlineData("950.000", 950_000L)]
    [InlineData("1000000,00", 1_000_000L)]
    [InlineData("999.999.999.999.999", 999_999_999_999_999L)]
    public void Money_AsPeopleWriteIt_IsWholeRupiah(string cell, long rupiah) => CellNumber.Money(Utf8(cell)).Should().Be(rupiah);

    [Theory]
    [InlineData("")]
    [InlineData("-5")]
    [InlineData("1.5")]
    [InlineData("1000000,50")]
    [InlineData("1.000,000")]
    [InlineData("1.000.000.00")]
    [InlineData("1.0000")]
    [InlineData(".000")]
    [InlineData("1000.000")]
    [InlineData("1e6")]
    [InlineData("sejuta")]
    [InlineData("1000000000000000000000")]
    [InlineData("9.999.999.999.999.999.999.999")]
    public void Money_AnythingElse_IsNone(string cell) => CellNumber.Money(Utf8(cell)).Should().BeNull();

    [Theory]
    [InlineData("2025-01/2025-12;2026-02", "2025-01/2025-12;2026-02")]
    [InlineData("2025-01/2025-12, 2026-02;", "2025-01/2025-12;2026-02")]
    [InlineData("2025-01 2025-03 2025-05 2025-07 2025-09 2025-11 2026-01 2026-03 2026-05", "2025-01;2025-03;2025-05;2025-07;2025-09;2025-11;2026-01;2026-03;2026-05")]
    [InlineData("nihil", "nihil")]
    [InlineData("Tidak ada", "nihil")]
    [InlineData("none", "nihil")]
    public void Months_EachForm_IsRead(string cell, string written)
    {
        CellMonths.TryRead(Utf8(cell), out ValueList<PaidPeriod> months).Should().BeNull();
        CellMonths.Write(months, Language.Indonesian).Should().Be(written);
    }

    [Theory]
    [InlineData("2025-13", TextFault.Calendar)]
    [InlineData("2025-01/2025-00", TextFault.Calendar)]
    [InlineData("01/2025", TextFault.Form)]
    [InlineData("2025", TextFault.Form)]
    [InlineData("2025-01/2025-02/2025-03", TextFault.Form)]
    [InlineData("Januari 2025", TextFault.Form)]
    [InlineData(";;", TextFault.Form)]
    public void Months_AnythingElse_IsAFault(string cell, object fault) =>
        CellMonths.TryRead(Utf8(cell), out _)!.Value.Fault.Should().Be((TextFault)fault);

    [Fact]
    public void Months_OneOfMany_IsNamed() =>
        CellTexts.NotMonths(Utf8("2025-01;2025-1x;2025-03")[CellMonths.TryRead(Utf8("2025-01;2025-1x;2025-03"), out _)!.Value.Part], TextFault.Form).English.Should().StartWith("\"2025-1x\"");

    [Theory]
    [InlineData("6407001205850000", 6407001205850000UL)]
    [InlineData("'6407001205850000", 6407001205850000UL)]
    [InlineData(" 6407001205850000 ", 6407001205850000UL)]
    [InlineData("640700120585000", null)]
    [InlineData("64070012058500001", null)]
    [InlineData("6.40700120585E+15", null)]
    public void Nik_SixteenDigits_IsANumber(string cell, object? nik) => CellNik.Number(Utf8(cell)).Should().Be((ulong?)nik);

    [Theory]
    [InlineData(6407001205850000UL, true, Sex.Male)]
    [InlineData(6407005205850000UL, true, Sex.Female)]
    [InlineData(6407001305850000UL, false, Sex.Male)]
    [InlineData(6407001206850000UL, false, Sex.Male)]
    [InlineData(6407001205860000UL, false, Sex.Male)]
    [InlineData(6407008505850000UL, false, null)]
    public void Nik_BirthAndSexWithinIt_AreCompared(ulong nik, bool hasBirth, object? sex)
    {
        CellNik.HasBirth(nik, new LocalDate(1985, 5, 12)).Should().Be(hasBirth);
        CellNik.SexOf(nik).Should().Be((Sex?)sex);
        CellNik.IsOf(nik, "6407").Should().BeTrue();
        CellNik.IsOf(nik, "6402").Should().BeFalse();
        CellNik.IsOf(nik, "").Should().BeTrue();
    }

    [Fact]
    public void Words_OfAllLists_StandForOneThingEach()
    {
        Distinct(CellWords.Truths.All);
        Distinct(CellWords.Sexes.All);
        Distinct(CellWords.Segments.All);
        Distinct(CellWords.Payers.All);
        Distinct(CellWords.Sectors.All);
        Distinct(CellWords.Wills.All);
        Distinct(CellWords.Levels.All);
        Distinct(CellWords.Work.All);

        static void Distinct<T>(IEnumerable<(string Word, T Value)> words) =>
            words.GroupBy(word => Key.Of(word.Word)).Should().OnlyContain(group => group.Select(word => word.Value).Distinct().Count() == 1);
    }

    [Fact]
    public void Words_OfAnEnumeration_NameEveryMember()
    {
        CellWords.Payers.All.Select(word => word.Value).Distinct().Should().BeEquivalentTo(Enum.GetValues<ContributionPayer>());
        CellWords.Sectors.All.Select(word => word.Value).Distinct().Should().BeEquivalentTo(Enum.GetValues<Sector>());
        CellWords.Levels.All.Select(word => word.Value).Distinct().Should().BeEquivalentTo(Enum.GetValues<SchoolLevel>());
        CellWords.Work.All.Select(word => word.Value).Distinct().Should().BeEquivalentTo(Enum.GetValues<ChildWork>());
        CellWords.Wills.All.Select(word => word.Value).Distinct().Should().BeEquivalentTo(Enum.GetValues<Will>());
    }

    [Theory]
    [InlineData("APBD Kabupaten", ContributionPayer.Regency)]
    [InlineData("  pemkab ", ContributionPayer.Regency)]
    [InlineData("APBD", null)]
    [InlineData("café", null)]
    [InlineData("kabupaten kabupaten kabupaten kabupaten kabupaten kabupaten", null)]
    public void Words_UnknownOrAmbiguous_AreNone(string cell, object? payer) => CellWords.Payers.Find(Utf8(cell)).Should().Be((ContributionPayer?)payer);

    [Theory]
    [InlineData("6407001205850000", "****************")]
    [InlineData("NIK 6407001205850000!", "NIK ****************!")]
    [InlineData("2025-01-01 12345678901", "2025-01-01 12345678901")]
    [InlineData("6407 0012 0585 0000", "**** **** **** ****")]
    [InlineData("64.07.00.12-05-85 0000", "**.**.**.**-**-** ****")]
    [InlineData("6407 0012 0585 000", "6407 0012 0585 000")]
    [InlineData("6407 0012 0585 0000 1", "6407 0012 0585 0000 1")]
    public void Quote_ANumberAsLongAsANik_IsHidden(string cell, string quoted) => CellTexts.Quote(Utf8(cell)).Should().Be(quoted);

    [Fact]
    public void Pool_TheSameText_IsTheSameString()
    {
        var pool = new TextPool();
        pool.Of("Petani"u8).Should().BeSameAs(pool.Of("Petani"u8)).And.Be("Petani");
        pool.Of("Café"u8).Should().Be("Café");
        pool.Of(Utf8(new string('x', 200))).Should().HaveLength(200);
    }

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
