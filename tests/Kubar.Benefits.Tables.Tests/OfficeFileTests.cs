using FluentAssertions;
using Kubar.Benefits.Cases;
using Xunit;

namespace Kubar.Benefits.Tables.Tests;

/// <summary>Each kind of file that offices have gives what it holds, and says what it does not tell.</summary>
public sealed class OfficeFileTests
{
    // file | encoding | separator | header line+lines | rows | set aside | questions
    [Theory]
    [InlineData("01-bom-semicolon.csv", "Utf8", ";", "1+1", 2, "", "Income")]
    [InlineData("02-cp1252.csv", "Windows1252", ";", "1+1", 2, "", "Income")]
    [InlineData("04-nbsp-header.csv", "Utf8", ";", "1+1", 1, "", "Income")]
    [InlineData("05-nbsp-cells.csv", "Utf8", ";", "1+1", 1, "", "Income")]
    [InlineData("10-dates.csv", "Ascii", ";", "1+1", 19, "", "DateOrder(TGL LAHIR) Income")]
    [InlineData("12-money.csv", "Ascii", ";", "1+1", 23, "", "Income")]
    [InlineData("13-total-row.csv", "Ascii", ";", "1+1", 2, "Total@5 Signature@7,8,9", "Income")]
    [InlineData("14-title-rows.csv", "Ascii", ";", "4+1", 1, "", "Income")]
    [InlineData("15-title-kecamatan.csv", "Ascii", ";", "4+1", 2, "", "Income")]
    [InlineData("16-merged-months.csv", "Ascii", ";", "1+2", 1, "", "DateOrder(TGL KEPESERTAAN)")]
    [InlineData("17-months.csv", "Ascii", ";", "1+1", 1, "", "DateOrder(TGL KEPESERTAAN) Year")]
    [InlineData("18-header-linebreak.csv", "Ascii", ";", "1+1", 1, "", "Income")]
    [InlineData("19-cell-linebreak.csv", "Ascii", ";", "1+1", 2, "", "Income")]
    [InlineData("20-sipp.csv", "Ascii", ";", "1+1", 1, "", "")]
    [InlineData("21-words.csv", "Ascii", ";", "1+1", 28, "", "Income")]
    [InlineData("21b-sektor.csv", "Ascii", ";", "1+1", 2, "", "Income")]
    [InlineData("22-dup.csv", "Ascii", ";", "1+1", 4, "", "Income")]
    [InlineData("33-sheet2-headers-repeat.csv", "Ascii", ";", "1+1", 2, "RepeatedHeading@3", "Income")]
    [InlineData("34-number-row.csv", "Ascii", ";", "1+1", 1, "ColumnNumbers@2", "Income")]
    [InlineData("40-roster.xlsx", "", "", "1+1", 1, "", "Income")]
    [InlineData("empty.csv", "Ascii", ";", "1+1", 0, "", "")]
    [InlineData("footer.csv", "Ascii", ";", "1+1", 1, "Total@3 Signature@5", "")]
    [InlineData("inc.csv", "Ascii", ";", "1+1", 2, "", "Income")]
    [InlineData("months.csv", "Ascii", ";", "1+1", 1, "", "DateOrder(TANGGAL KEPESERTAAN) Year")]
    [InlineData("perlindungan.csv", "Ascii", ";", "1+1", 2, "", "")]
    [InlineData("population-export-opensid.csv", "Ascii", ",", "1+1", 3, "", "")]
    [InlineData("population-register-title-rows.csv", "Ascii", ";", "5+1", 2, "", "")]
    [InlineData("sexcode.csv", "Ascii", ";", "1+1", 3, "", "")]
    [InlineData("village-officials-vroster.csv", "Ascii", ";", "1+1", 2, "", "Segment Income")]
    [InlineData("village-officials-vroster2.csv", "Ascii", ";", "1+1", 1, "", "Segment Income")]
    [InlineData("village-officials-vroster3.csv", "Ascii", ";", "1+1", 1, "", "Segment")]
    public void Open_AFileOfAnOffice_SaysHowItWasUnderstood(string file, string encoding, string separator, string header, int rows, string setAside, string questions)
    {
        (TableUnderstanding understood, IReadOnlyList<TableRow> read) = Office.Read(file);

        (understood.Encoding?.ToString() ?? "").Should().Be(encoding);
        (understood.Separator?.ToString() ?? "").Should().Be(separator);
        $"{understood.HeaderLine}+{understood.HeaderLines}".Should().Be(header);
        understood.Rows.Should().Be(rows);
        read.Should().HaveCount(rows);
        string.Join(' ', understood.SetAside.Select(aside => $"{aside.Kind}@{string.Join(',', aside.Lines)}")).Should().Be(setAside);
        string.Join(' ', understood.Questions.Select(question => question.Kind + (question.Kind == TableQuestionKind.DateOrder ? $"({question.Column})" : ""))).Should().Be(questions);
    }

    [Fact]
    public void Folder_HoldsNoFileThatIsNotTested()
    {
        string[] tested = [.. typeof(OfficeFileTests).GetMethod(nameof(Open_AFileOfAnOffice_SaysHowItWasUnderstood))!.GetCustomAttributes(typeof(InlineDataAttribute), false).Cast<InlineDataAttribute>().Select(data => (string)data.Data[0]!)];
        Directory.GetFiles(Office.PathOf("")).Select(Path.GetFileName).Should().BeEquivalentTo(tested);
    }

    [Fact]
    public void Read_Windows1252_KeepsTheLetters() => Office.Read("02-cp1252.csv").Rows[0].Name.Should().Be("Andr\u00E9 Rekaan");

    [Fact]
    public void Read_BlanksAndBreaks_AreBlanks()
    {
        Office.Read("05-nbsp-cells.csv").Rows[0].Income.Should().Be(new RupiahBounds(new Rupiah(1_000_000)));
        Office.Read("19-cell-linebreak.csv").Tell(row => row.Name).Should().Equal("Yohanes Rekaan", "Yohanes Rekaan");
        Office.Read("19-cell-linebreak.csv").Tell(row => row.Line).Should().Equal("2", "4");
    }

    [Fact]
    public void Read_Dates_AreReadWhereOneMeaningIsPossible()
    {
        string[] dates = [.. Enumerable.Repeat("1985-12-31", 19)];
        (dates[4], dates[14], dates[15], dates[16]) = ("-", "-", "-", "-");
        Office read = Office.Read("10-dates.csv");
        read.Tell(row => row.Participant.BirthDate).Should().Equal(dates);
        read.Rows.Where(row => row.Problems.Count > 0).Should().ContainSingle().Which.Line.Should().Be(18);
        read.Rows[4].Warnings.Should().Contain(new RowWarning(RowWarningKind.DateOpen, "TGL LAHIR"));
        read.Tell(row => row.Membership.RegisteredOn).Should().OnlyContain(day => day == "2023-01-02");
    }

    [Theory]
    [InlineData(true, "1985-01-05")]
    [InlineData(false, "1985-05-01")]
    public void Read_TheQuestionOfTheDatesAnswered_ReadsThem(bool monthFirst, string day)
    {
        Office read = Office.Read("10-dates.csv", options => options with { MonthFirst = monthFirst });
        Office.Word(read.Rows[4].Participant.BirthDate).Should().Be(day);
        read.Understanding.Questions.Should().NotContain(question => question.Kind == TableQuestionKind.DateOrder);
    }

    [Fact]
    public void Read_Money_IsASumOrItsBounds()
    {
        string[] sums = [.. Enumerable.Repeat("1000000", 23)];
        (sums[8], sums[13], sums[14], sums[15]) = ("1000000/1000001", "-", "-", "0");
        (sums[16], sums[17], sums[19], sums[20]) = ("0/999999", "1000000/2000000", "1000", "1000");
        Office read = Office.Read("12-money.csv");
        read.Tell(row => row.Income).Should().Equal(sums);
        read.Rows.Should().OnlyContain(row => row.Problems.Count == 0 && row.DeclaredIncome == null && row.Participant.MonthlyIncome == null);
        Office.Read("inc.csv").Tell(row => row.Income).Should().Equal("1000000/2000000", "1000000");
    }

    [Fact]
    public void Read_TheIncomeReported_IsThatOfTheOptionOrTheColumn()
    {
        Office.Read("12-money.csv", options => options with { Income = new(1_000_000) }).Tell(row => row.Participant.MonthlyIncome).Should().OnlyContain(sum => sum == "1000000");
        Office column = Office.Read("inc.csv", options => options with { IncomeIsReported = true });
        column.Tell(row => row.Participant.MonthlyIncome).Should().Equal("-", "1000000");
        column.Tell(row => row.DeclaredIncome).Should().Equal("1000000/2000000", "1000000");
        column.Understanding.Questions.Should().BeEmpty();
    }

    [Fact]
    public void Read_MonthsBelowAMergedHeading_AreThoseOfItsYear()
    {
        TableRow row = Office.Read("16-merged-months.csv").Rows[0];
        Office.Word(row.Membership.PaidMonths).Should().Be("2026-01/2026-11");
        Office.Word(row.Membership.MonthsKnownFrom).Should().Be("2026-01");
    }

    [Theory]
    [InlineData("17-months.csv", "2026-01/2026-10")]
    [InlineData("months.csv", "2026-01/2026-11")]
    public void Read_MonthsOfAYearThatIsTold_ArePaidMonths(string file, string months)
    {
        Office.Read(file).Rows[0].Membership.PaidMonths.Should().BeNull("the year is not told");
        Office.Word(Office.Read(file, options => options with { Year = 2026 }).Rows[0].Membership.PaidMonths).Should().Be(months);
        Office.Word(Office.Read(file, options => options with { FileName = "Iuran 2026.csv" }).Rows[0].Membership.PaidMonths).Should().Be(months);
    }

    [Fact]
    public void Read_AListOfBpjs_TellsProtectionStatusAndPlace()
    {
        Office read = Office.Read("perlindungan.csv");
        read.Tell(row => row.Membership.PaidMonths).Should().Equal("2026-01/2026-12", "2026-01/2026-12");
        read.Tell(row => row.Membership.MonthsKnownFrom).Should().Equal("2026-01", "2026-01");
        read.Tell(row => row.Membership.RegisteredOn).Should().Equal("-", "-");
        read.Tell(row => row.Participant.BirthDate).Should().Equal("1971-05-20", "1971-05-20");
        read.Tell(row => row.Participant.MonthlyIncome).Should().Equal("1000000", "1000000");
        read.Tell(row => row.Kpj).Should().Equal("24001234567", "24001234568");
        read.Tell(row => row.Village).Should().Equal("Melak Ulu", "Melak Ulu");
        read.Tell(row => row.Status).Should().Equal("Active", "Deceased");
        read.Rows[1].Warnings.Should().Contain(new RowWarning(RowWarningKind.Deceased));
    }

    [Fact]
    public void Read_AnUploadForm_TellsWhatItHolds()
    {
        (TableUnderstanding understood, IReadOnlyList<TableRow> rows) = Office.Read("20-sipp.csv");
        understood.Unread.Should().Equal("TEMPAT LAHIR", "NAMA IBU KANDUNG", "STATUS KAWIN", "ALAMAT", "LOKASI PEKERJAAN", "PROGRAM", "NO HP");
        Office.Word(rows[0].Membership.PaidMonths).Should().Be("2023-01/2026-12");
        (rows[0].Kpj, rows[0].Village, rows[0].District, rows[0].Occupation).Should().Be(("24012345678", "MELAK ULU", "MELAK", "PETANI"));
        rows[0].Participant.MonthlyIncome.Should().Be(new Rupiah(1_000_000));
    }

    [Fact]
    public void Read_WordsOfTheBudget_AreWhoPays()
    {
        Office read = Office.Read("21-words.csv");
        read.Tell(row => row.Participant.PaidBy).Take(8).Should().Equal("Regency", "Regency", "Regency", "Regency", "Regency", "Village", "Village", "Regency");
        read.Tell(row => row.Family!.Spouse).Skip(8).Take(6).Should().Equal("yes", "yes", "yes", "-", "yes", "yes");
        read.Tell(row => row.Family!.Children?.Count).Skip(14).Take(4).Should().Equal("-", "2", "2", "2");
        read.Tell(row => row.Membership.PaidMonths).Skip(20).Take(4).Should().OnlyContain(months => months == "2025-01/2025-12");
        read.Rows.SelectMany(row => row.Problems).Should().OnlyContain(problem => problem.Column == "BULAN IURAN");
    }

    [Fact]
    public void Read_AnUnknownWordThatDecidesNothing_IsAWarning()
    {
        Office read = Office.Read("21b-sektor.csv");
        read.Rows.Should().OnlyContain(row => row.Problems.Count == 0);
        read.Rows[0].Warnings.Should().ContainSingle().Which.Should().Be(new RowWarning(RowWarningKind.WordNotKnown, "SEKTOR", "Pertanian"));
    }

    [Fact]
    public void Read_APersonTwice_NamesTheEarlierLine()
    {
        Office read = Office.Read("22-dup.csv");
        read.Tell(row => row.SameNikAs).Should().Equal("0", "2", "0", "2");
        read.Tell(row => row.SamePersonAs).Should().Equal("0", "2", "2", "0");
        read.Tell(row => row.IsRepeated).Should().Equal("no", "yes", "no", "yes");
    }

    [Fact]
    public void Read_CodesOfAPopulationRegister_AreReadWhereTheyAreKnown()
    {
        (TableUnderstanding understood, IReadOnlyList<TableRow> rows) = Office.Read("population-export-opensid.csv");
        understood.Unread.Should().Equal("alamat", "dusun", "rw", "rt", "no_kk", "tempatlahir", "agama_id", "pendidikan_kk_id", "pendidikan_sedang_id", "pekerjaan_id", "status_kawin", "kk_level", "status_dasar");
        rows.Select(row => Office.Word(row.Sex)).Should().Equal("Female", "Male", "Male");
        rows.Select(row => Office.Word(row.Participant.BirthDate)).Should().Equal("1997-03-10", "1971-05-20", "1991-01-03");
        Office.Read("sexcode.csv").Tell(row => row.Sex).Should().Equal("Male", "Female", "-");
    }

    [Theory]
    [InlineData("village-officials-vroster.csv")]
    [InlineData("village-officials-vroster2.csv")]
    [InlineData("village-officials-vroster3.csv")]
    public void Read_VillageOfficials_AreWageRecipientsUnlessChosenOtherwise(string file)
    {
        Office.Read(file).Rows.Should().OnlyContain(row => row.Warnings.Contains(new RowWarning(RowWarningKind.VillageOfficial, null, null)));
        Office chosen = Office.Read(file, options => options with { Segment = Segment.Pu });
        chosen.Rows.Should().OnlyContain(row => row.Participant.Segment == Segment.Pu);
        chosen.Understanding.Questions.Should().NotContain(question => question.Kind == TableQuestionKind.Segment);
    }
}
