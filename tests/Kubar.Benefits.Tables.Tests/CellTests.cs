using FluentAssertions;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Tables.Cells;
using Kubar.Benefits.Tables.Columns;
using NodaTime;
using Xunit;

namespace Kubar.Benefits.Tables.Tests;

public sealed class CellTests
{
    [Theory]
    [InlineData("2025-03-14")]
    [InlineData("14/03/2025")]
    [InlineData("14-3-2025")]
    [InlineData("14.03.25")]
    [InlineData("14 / 03 / 2025")]
    [InlineData("03/14/2025")]
    [InlineData("14 Maret 2025")]
    [InlineData("14-Mar-25")]
    [InlineData("March 14, 2025")]
    [InlineData("Melak, 14-03-2025")]
    [InlineData("MELAK 14 MARET 2025")]
    [InlineData("2025-03-14 00:00:00")]
    [InlineData("14/03/2025 0:00")]
    [InlineData("2025-03-14T00:00:00")]
    [InlineData("'14/03/2025")]
    [InlineData("45730")]
    [InlineData("45730.0")]
    [InlineData("20250314")]
    [InlineData("14032025")]
    [InlineData("2025/03/14")]
    public void Date_EachForm_IsTheSameDay(string cell)
    {
        DateReading reading = DateCell.Read(cell);
        reading.IsDay.Should().BeTrue();
        reading.First.Should().Be(new LocalDate(2025, 3, 14));
    }

    [Theory]
    [InlineData("04/03/2025", DateKind.Two)]
    [InlineData("4-3-25", DateKind.Two)]
    [InlineData("04/04/2025", DateKind.One)]
    [InlineData("13/04/2025", DateKind.DayFirst)]
    [InlineData("04/13/2025", DateKind.MonthFirst)]
    [InlineData("29/02/2024", DateKind.DayFirst)]
    [InlineData("29/02/2025", DateKind.NoDay)]
    [InlineData("13/13/2025", DateKind.NoDay)]
    [InlineData("2025-13-01", DateKind.NoDay)]
    [InlineData("00-01-2025", DateKind.NoDay)]
    [InlineData("00/00/0000", DateKind.Nothing)]
    [InlineData("----------", DateKind.Nothing)]
    [InlineData("", DateKind.Nothing)]
    [InlineData("1985", DateKind.NoDate)]
    [InlineData("123", DateKind.NoDate)]
    [InlineData("kemarin", DateKind.NoDate)]
    [InlineData("14/03", DateKind.NoDate)]
    [InlineData("14/03/2025/1", DateKind.NoDate)]
    [InlineData("14 Foo 2025", DateKind.NoDate)]
    [InlineData("99999999", DateKind.NoDay)]
    public void Date_OfTwoMeaningsOrNone_IsSaid(string cell, object kind) => DateCell.Read(cell).Kind.Should().Be((DateKind)kind);

    [Theory]
    [InlineData("1000000", "1000000")]
    [InlineData("0", "0")]
    [InlineData("1.000.000", "1000000")]
    [InlineData("1,000,000", "1000000")]
    [InlineData("1 000 000", "1000000")]
    [InlineData("Rp1.000.000", "1000000")]
    [InlineData("Rp 1.000.000,00", "1000000")]
    [InlineData("rp. 1,000,000.00", "1000000")]
    [InlineData("IDR 1.000.000", "1000000")]
    [InlineData("1.000.000,-", "1000000")]
    [InlineData("1.000.000 rupiah", "1000000")]
    [InlineData("Rp1.000.000/bulan", "1000000")]
    [InlineData("950.000", "950000")]
    [InlineData("1000000,00", "1000000")]
    [InlineData("1000000.0", "1000000")]
    [InlineData("1E+06", "1000000")]
    [InlineData("1,5E+06", "1500000")]
    [InlineData("1 juta", "1000000")]
    [InlineData("1,5jt", "1500000")]
    [InlineData("1,2-1,5 juta", "1200000/1500000")]
    [InlineData("0,75 - 1 juta", "750000/1000000")]
    [InlineData("68,00", "68")]
    [InlineData("0,5 juta", "500000")]
    [InlineData("750rb", "750000")]
    [InlineData("1.000.000,50", "1000000/1000001")]
    [InlineData("< 1.000.000", "0/999999")]
    [InlineData("<= Rp1.000.000", "0/1000000")]
    [InlineData("di atas 2 juta", "2000001/..")]
    [InlineData("1.000.000 - 2.000.000", "1000000/2000000")]
    [InlineData("1000000-2000000", "1000000/2000000")]
    [InlineData("Rp1.000.000 s/d Rp2.000.000", "1000000/2000000")]
    [InlineData("1-2 juta", "1000000/2000000")]
    [InlineData("999.999.999.999.999", "999999999999999")]
    [InlineData("-", null)]
    [InlineData("Rp -", null)]
    [InlineData("", null)]
    public void Money_AsPeopleWriteIt_IsRupiah(string cell, string? bounds)
    {
        MoneyReading reading = MoneyCell.Read(cell);
        reading.Kind.Should().Be(bounds is null ? MoneyKind.Nothing : MoneyKind.Sum);
        (bounds is null ? null : reading.Bounds.ToString()).Should().Be(bounds);
    }

    [Theory]
    [InlineData("-5")]
    [InlineData("1.000,000")]
    [InlineData("1.000.000.0.0")]
    [InlineData(".000")]
    [InlineData("1000.000")]
    [InlineData("sejuta")]
    [InlineData("2.000.000 - 1.000.000")]
    [InlineData("1000000000000000000000")]
    [InlineData("9.999.999.999.999.999.999.999")]
    [InlineData("50.000/hari")]
    [InlineData("1E+30")]
    [InlineData("1.250 ribu")]
    [InlineData("1,250rb")]
    [InlineData("1,5")]
    [InlineData("2.5")]
    [InlineData("Rp 12,50")]
    public void Money_AnythingElse_IsNone(string cell) => MoneyCell.Read(cell).Kind.Should().Be(MoneyKind.NoSum);

    [Theory]
    [InlineData("2025-01/2025-12;2026-02", "2025-01/2025-12;2026-02")]
    [InlineData("2025-01/2025-12, 2026-02;", "2025-01/2025-12;2026-02")]
    [InlineData("2025-01 2025-03 2025-05", "2025-01;2025-03;2025-05")]
    [InlineData("01/2025-12/2025", "2025-01/2025-12")]
    [InlineData("01/2025", "2025-01")]
    [InlineData("202501-202512", "2025-01/2025-12")]
    [InlineData("2025-01 s/d 2025-12", "2025-01/2025-12")]
    [InlineData("Jan-Des 2025", "2025-01/2025-12")]
    [InlineData("Jan 2025 - Mar 2026", "2025-01/2026-03")]
    [InlineData("Jan, Feb, Mar 2025", "2025-01;2025-02;2025-03")]
    [InlineData("Jan-Mar, Mei 2025", "2025-01/2025-03;2025-05")]
    [InlineData("Januari 2025", "2025-01")]
    [InlineData("2025-01..2025-12", "2025-01/2025-12")]
    [InlineData("Jan..Des 2025", "2025-01/2025-12")]
    [InlineData("nihil", "nihil")]
    [InlineData("Tidak ada", "nihil")]
    [InlineData("none", "nihil")]
    public void Months_EachForm_IsRead(string cell, string written)
    {
        MonthsCell.TryRead(cell, out ValueList<PaidPeriod> months).Should().BeNull();
        MonthsCell.Write(months, Language.Indonesian).Should().Be(written);
    }

    [Theory]
    [InlineData("2025-13", MonthsFault.Calendar)]
    [InlineData("2025-01/2025-00", MonthsFault.Calendar)]
    [InlineData("2025", MonthsFault.Form)]
    [InlineData("12", MonthsFault.Form)]
    [InlineData("12 bulan", MonthsFault.Form)]
    [InlineData("LUNAS", MonthsFault.Form)]
    [InlineData("Jan", MonthsFault.Form)]
    [InlineData("2025-01/", MonthsFault.Form)]
    [InlineData("/2025-01", MonthsFault.Form)]
    [InlineData("2025-01/2025-02/2025-03", MonthsFault.Form)]
    [InlineData(";;", MonthsFault.Form)]
    public void Months_AnythingElse_IsAFault(string cell, object fault) => MonthsCell.TryRead(cell, out _).Should().Be((MonthsFault)fault);

    [Theory]
    [InlineData("2", 2)]
    [InlineData("2.0", 2)]
    [InlineData("2 orang", 2)]
    [InlineData("dua", 2)]
    [InlineData("dua orang", 2)]
    [InlineData("nihil", 0)]
    [InlineData("-1", null)]
    [InlineData("2,5", null)]
    [InlineData("beberapa", null)]
    [InlineData("99999999999", null)]
    [InlineData("20.965", 20_965)]
    [InlineData("20,965", 20_965)]
    [InlineData("1.020.965 jiwa", 1_020_965)]
    [InlineData("2.147.483.647", int.MaxValue)]
    [InlineData("2.147.483.648", null)]
    [InlineData("20.96", null)]
    [InlineData("20.9655", null)]
    [InlineData("0.965", null)]
    [InlineData("1.020,965", null)]
    [InlineData("2020.965", null)]
    [InlineData("20.965 kg", null)]
    public void Number_AsPeopleWriteIt_IsWhole(string cell, object? number) => NumberCell.Read(cell, TableField.ChildCount).Should().Be((int?)number);

    [Theory]
    [InlineData("6 bulan", TableField.ChildYearsLeft, null)]
    [InlineData("6 bulan", TableField.ChildPuMonths, 6)]
    [InlineData("2 thn", TableField.ChildYearsLeft, 2)]
    [InlineData("2 tahun", TableField.ChildPuMonths, null)]
    [InlineData("5 tahun", TableField.ChildCount, null)]
    [InlineData("dua tahun", TableField.ChildCount, null)]
    [InlineData("1.000 bulan", TableField.Workers, null)]
    [InlineData("12 bulan", TableField.MonthsAtOnce, 12)]
    public void Number_CountedInSomethingElse_IsNone(string cell, object field, object? number) => NumberCell.Read(cell, (TableField)field).Should().Be((int?)number);

    [Theory]
    [InlineData("LUNAS", true)]
    [InlineData("V", true)]
    [InlineData("x", true)]
    [InlineData("\u2713", true)]
    [InlineData("16800", true)]
    [InlineData("Rp16.800", true)]
    [InlineData("02/01/2026", true)]
    [InlineData("BELUM", false)]
    [InlineData("0", false)]
    [InlineData("-", false)]
    [InlineData("", false)]
    [InlineData("Tidak lunas", false)]
    [InlineData("blm lunas", false)]
    [InlineData("belum dibayar", false)]
    [InlineData("entah", null)]
    [InlineData("LUNAS?", null)]
    [InlineData("1", true)]
    [InlineData("2", null)]
    [InlineData("12", null)]
    [InlineData("99", null)]
    [InlineData("100", true)]
    [InlineData("Rp168", true)]
    [InlineData("8.400", true)]
    public void MonthPaid_AsPeopleMarkIt_IsReadOrNot(string cell, object? paid) => MonthPaidCell.Read(cell).IsPaid.Should().Be((bool?)paid);

    [Theory]
    [InlineData("Siti Rekaan", "... ...")]
    [InlineData("Melak, 31-13-1985", "..., 31-13-1985")]
    [InlineData("31 Desember 85", "31 Desember 85")]
    [InlineData("6407001205850000", "****************")]
    public void Shown_WhatCouldBeAPerson_IsLeftOut(string cell, string shown) => CellShown.Of(cell).Should().Be(shown);

    [Theory]
    [InlineData("6407001205850000", 6407001205850000UL)]
    [InlineData("'6407001205850000", 6407001205850000UL)]
    [InlineData(" 6407001205850000 ", 6407001205850000UL)]
    [InlineData("640700120585000", null)]
    [InlineData("64070012058500001", null)]
    [InlineData("6.40700120585E+15", null)]
    [InlineData("6407 0012 0585 0000", 6407001205850000UL)]
    public void Nik_SixteenDigits_IsANumber(string cell, object? nik) => NikCell.Number(cell).Should().Be((ulong?)nik);

    [Theory]
    [InlineData(6407001205850000UL, true, Sex.Male)]
    [InlineData(6407005205850000UL, true, Sex.Female)]
    [InlineData(6407001305850000UL, false, Sex.Male)]
    [InlineData(6407001206850000UL, false, Sex.Male)]
    [InlineData(6407001205860000UL, false, Sex.Male)]
    [InlineData(6407008505850000UL, false, null)]
    public void Nik_BirthAndSexWithinIt_AreCompared(ulong nik, bool hasBirth, object? sex)
    {
        NikCell.HasBirth(nik, new LocalDate(1985, 5, 12)).Should().Be(hasBirth);
        NikCell.SexOf(nik).Should().Be((Sex?)sex);
        NikCell.IsOf(nik, "6407").Should().BeTrue();
        NikCell.IsOf(nik, "6402").Should().BeFalse();
        NikCell.IsOf(nik, "").Should().BeTrue();
    }

    [Fact]
    public void Words_OfAllLists_StandForOneThingEach()
    {
        Distinct(CellWords.Truths.All);
        Distinct(CellWords.Survivors.All);
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
    [InlineData("ya?")]
    [InlineData("tidak (?)")]
    public void Words_WithAQuestionMark_AreDoubts(string cell) => CellWords.Truths.Find(cell).Should().BeNull();

    [Theory]
    [InlineData("APBD Kabupaten", ContributionPayer.Regency)]
    [InlineData("  pemkab ", ContributionPayer.Regency)]
    [InlineData("APBD", ContributionPayer.Regency)]
    [InlineData("Pemkab Kutai Barat", ContributionPayer.Regency)]
    [InlineData("APBD Provinsi Kalimantan Timur", ContributionPayer.Province)]
    [InlineData("café", null)]
    [InlineData("kabupaten kabupaten kabupaten kabupaten kabupaten kabupaten", null)]
    public void Words_OfPayers_AreKnownOrNone(string cell, object? payer) => CellWords.Payers.Find(cell).Should().Be((ContributionPayer?)payer);

    [Theory]
    [InlineData("6407001205850000", "****************")]
    [InlineData("NIK 6407001205850000!", "NIK ****************!")]
    [InlineData("2025-01-01 12345678901", "2025-01-01 12345678901")]
    [InlineData("6407 0012 0585 0000", "**** **** **** ****")]
    [InlineData("64.07.00.12-05-85 0000", "**.**.**.**-**-** ****")]
    [InlineData("6407 0012 0585 000", "6407 0012 0585 000")]
    [InlineData("6407 0012 0585 0000 1", "6407 0012 0585 0000 1")]
    public void Quote_ANumberAsLongAsANik_IsHidden(string cell, string quoted) => CellTexts.Quote(cell).Should().Be(quoted);

    [Fact]
    public void Pool_TheSameText_IsTheSameString()
    {
        var pool = new TextPool();
        pool.Of("Petani").Should().BeSameAs(pool.Of("Petani")).And.Be("Petani");
        pool.Of("Café").Should().Be("Café");
        pool.Of(new string('x', 200)).Should().HaveLength(200);
    }

}
