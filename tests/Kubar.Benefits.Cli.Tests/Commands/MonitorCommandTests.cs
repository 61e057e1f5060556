using System.Text.Json;
using FluentAssertions;
using Kubar.Benefits.Cli.Commands;
using Kubar.Benefits.Cli.Tests.Cases;
using Kubar.Benefits.Cli.Tests.Schema;
using Kubar.Benefits.Cli.Tests.Support;
using Xunit;

namespace Kubar.Benefits.Cli.Tests.Commands;

public sealed class MonitorCommandTests
{
    private static readonly string[] Lists = ["--deaths", PathOf("kematian.csv"), "--accidents", PathOf("kecelakaan.csv"), "--payments", PathOf("pembayaran.csv"), "--transfers", PathOf("transfer.csv")];

    [Theory]
    [InlineData("text", "id")]
    [InlineData("markdown", "en")]
    public async Task Monitor_TheExample_SaysWhatTheMeetingAsks(string format, string language)
    {
        CliResult result = await MonitorAsync([.. Lists, "--format", format, "--lang", language]);

        result.ExitCode.Should().Be(ExitCode.SomeRejected, "one line of the deaths names no day of the calendar, and one of the accidents a death before it");
        string line = language == "id" ? "baris" : "line";
        result.Error.Should().Contain($"kematian.csv, {line} 7, TANGGAL KEMATIAN: ").And.Contain($"kecelakaan.csv, {line} 8, ");
        Approved.ShouldBe("Golden", $"monitoring.{format}.{language}", result.Output);
    }

    [Theory]
    [InlineData("finding;rule;name;", "--language", "id")]
    [InlineData("finding,rule,name,")]
    public async Task Monitor_FindingsAsATable_AreForTheSpreadsheetThatWasAskedFor(string headings, params string[] options)
    {
        string folder = Directory.CreateTempSubdirectory("kubar-findings-").FullName;
        try
        {
            string csv = Path.Combine(folder, "temuan.csv");
            await MonitorAsync(["--findings", csv, .. options]);
            (await File.ReadAllLinesAsync(csv, TestContext.Current.CancellationToken))[0].Should().StartWith(headings);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task Monitor_AListWithAColumnThatIsNotKnown_SaysThatItIsNotRead()
    {
        string folder = Directory.CreateTempSubdirectory("kubar-lists-").FullName;
        try
        {
            string deaths = Path.Combine(folder, "kematian.csv");
            await File.WriteAllTextAsync(deaths, "NIK;TANGGAL KEMATIAN;CUACA HARI ITU\n6407994806680000;2025-03-02;hujan\n", TestContext.Current.CancellationToken);

            (await MonitorAsync(["--deaths", deaths, "--lang", "id"])).Error.Should().Contain("kematian.csv: Kolom yang tidak dibaca: CUACA HARI ITU.");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task Monitor_AsJson_IsSoByTheSchema()
    {
        CliResult result = await MonitorAsync([.. Lists, "--format", "json"]);

        using JsonDocument written = JsonDocument.Parse(result.Output);
        JsonSchema.Parse(SchemaCommand.Schema("monitoring")).Validate(written.RootElement).Should().BeEmpty();
        JsonElement deaths = written.RootElement.GetProperty("claims").GetProperty("deaths");
        deaths.EnumerateArray().Select(death => death.GetProperty("state").GetString()).Should().Equal("paid", "neverPaid", "neverPaid", "paid");
        JsonElement accidents = written.RootElement.GetProperty("accidents");
        accidents.GetProperty("accidents").EnumerateArray().Select(accident => accident.GetProperty("state").GetString()).Should().Equal("neverPaid", "neverPaid", "neverPaid", "neverPaid", "notOwed");
        accidents.GetProperty("unmatched").EnumerateArray().Select(accident => accident.GetString()).Should().Equal("K-6");
        written.RootElement.GetProperty("scholarships").GetProperty("years").GetArrayLength().Should().BeGreaterThan(10);
        written.RootElement.GetProperty("total").GetProperty("registered").GetInt32().Should().Be(24);
        result.Output.Should().NotContain("6407").And.NotContain("Rekaan");
    }

    [Fact]
    public async Task ProgrammeOfTheExample_IsSoByTheSchema()
    {
        using JsonDocument programme = JsonDocument.Parse(await File.ReadAllTextAsync(PathOf("program.json"), TestContext.Current.CancellationToken));

        JsonSchema.Parse(SchemaCommand.Schema("programme")).Validate(programme.RootElement).Should().BeEmpty();
    }

    [Fact]
    public async Task Monitor_Niks_AreMaskedUnlessAsked()
    {
        (await MonitorAsync([.. Lists, "--format", "html"])).Output.Should().Contain("6407********0000").And.NotContain("64079922092700");
        (await MonitorAsync([.. Lists, "--format", "html", "--with-nik"])).Output.Should().NotContain("********").And.MatchRegex("6407[0-9]{8}0000");
    }

    /// <summary>Drawn for who sees, told for who does not, and nothing in them that the page itself forbids.</summary>
    [Fact]
    public async Task Monitor_AsHtml_DrawsRightsContributionsAndDistricts()
    {
        string html = (await MonitorAsync([.. Lists, "--format", "html"])).Output;

        string[] charts = [.. html.Split("<figure class=\"chart\">").Skip(1).Select(chart => chart[..chart.IndexOf("</figure>", StringComparison.Ordinal)])];
        charts.Should().HaveCount(11, "of the districts, of five outlooks, of two payers, of claims by kind, of scholarships and of deaths by month");
        charts.Should().OnlyContain(chart => chart.Contains("role=\"img\"", StringComparison.Ordinal) && chart.Contains("<title", StringComparison.Ordinal) && !chart.Contains("style=", StringComparison.Ordinal));
        charts[0].Should().Contain("Contoh Hulu").And.Contain("Terdaftar: dari");
        string[] lines = charts[1].Split("points=\"")[1..];
        lines.Should().HaveCount(5, "so many rights there are");
        lines.Should().OnlyContain(line => line.Substring(0, line.IndexOf('"', StringComparison.Ordinal)).Split(' ', StringSplitOptions.None).Length == 25);
        charts[^2].Should().Contain("Beasiswa").And.Contain("2027");
        charts[^3].Should().Contain("Uang klaim menurut jenisnya").And.Contain(">meninggal karena kerja (JKK)<").And.Contain("belum pernah dibayar");
        charts[^4].Should().Contain("ditransfer").And.Contain("Seharusnya");
        (await MonitorAsync([.. Lists, "--format", "markdown"])).Output.Should().NotContain("svg");
    }

    [Theory]
    [InlineData("id", "Kematian tiap bulan: diharapkan dan terlihat (Orang)", "Selang 95%: paling sedikit 0,00", "Terlihat: dari 0,00 (Jan 25)")]
    [InlineData("en", "Deaths by month: expected and seen (Persons)", "95% interval: at least 0.00", "Seen: from 0.00 (Jan 25)")]
    public async Task Monitor_AsHtml_DrawsDeathsExpectedWithinTheirIntervalsBesideThoseSeen(string language, string title, string band, string seen)
    {
        string html = (await MonitorAsync([.. Lists, "--format", "html", "--language", language])).Output;
        string json = (await MonitorAsync([.. Lists, "--format", "json"])).Output;

        string chart = html.Split("<figure class=\"chart\">").Single(one => one.Contains(title, StringComparison.Ordinal));
        chart = chart[..chart.IndexOf("</figure>", StringComparison.Ordinal)];
        using JsonDocument written = JsonDocument.Parse(json);
        JsonElement[] months = [.. written.RootElement.GetProperty("expected").GetProperty("deaths")[0].GetProperty("byMonth").EnumerateArray()];
        months.Should().HaveCountGreaterThan(2).And.OnlyContain(month => month.GetProperty("intervals").GetArrayLength() == 3, "the bands are of months");
        chart.Should().Contain("<desc").And.Contain(band).And.Contain(seen);
        Points(chart, "<polyline fill=\"none\" points=\"").Should().ContainSingle().Which.Should().Be(months.Length, "a line of what is expected");
        Points(chart, "<polygon class=\"b0\" points=\"").Should().ContainSingle().Which.Should().Be(2 * months.Length, "there along the most and back along the least");
        Points(chart, "<polygon class=\"b1\" points=\"").Should().ContainSingle().Which.Should().Be(2 * months.Length);
        (chart.Split("<circle").Length - 1).Should().Be(months.Length + 1, "a mark for each month, and one in the legend");
        html.Should().Contain(language == "id" ? "Selang 80%</th>" : "80% interval</th>", "the table behind has what is drawn");

        static int[] Points(string chart, string before) =>
            [.. chart.Split(before).Skip(1).Select(rest => rest[..rest.IndexOf('"', StringComparison.Ordinal)].Split(' ').Length)];
    }

    [Fact]
    public async Task Monitor_WhatIf_HoldsWhatIsBesideWhatWouldBeAndIsMarked()
    {
        CliResult page = await MonitorAsync([.. Lists, "--what-if", PathOf("andaian.json"), "--format", "html"]);
        page.ExitCode.Should().Be(ExitCode.SomeRejected);
        page.Output.Should().StartWith("<!").And.Contain("ANDAIAN, bukan peraturan dan bukan keadaan").And.Contain("15 orang mulai 16 Juni 2027").And.Contain("15 orang mulai 16 April 2027");
        page.Output.Split("ANDAIAN").Length.Should().BeGreaterThan(8, "the title and every section say so");

        CliResult json = await MonitorAsync([.. Lists, "--what-if", PathOf("andaian.json"), "--format", "json"]);
        using JsonDocument written = JsonDocument.Parse(json.Output);
        JsonSchema.Parse(SchemaCommand.Schema("monitoring-what-if")).Validate(written.RootElement).Should().BeEmpty();
        JsonElement due = written.RootElement.GetProperty("figures").EnumerateArray().Single(figure => figure.GetProperty("id").GetString() == "due-in-all");
        (due.GetProperty("supposed").GetProperty("atLeast").GetInt64() - due.GetProperty("asIs").GetProperty("atLeast").GetInt64()).Should().Be(2 * 17 * 16_800, "seventeen of the regency's are due, dead or not known, for two months");

        using JsonDocument supposed = JsonDocument.Parse(await File.ReadAllTextAsync(PathOf("andaian.json"), TestContext.Current.CancellationToken));
        JsonSchema.Parse(SchemaCommand.Schema("what-if")).Validate(supposed.RootElement).Should().BeEmpty();
    }

    [Theory]
    [InlineData("--what-if", "funding[0].payer")]
    [InlineData("--what-if", "figures[0].id", "figures")]
    [InlineData("--last-result", "day", "result")]
    public async Task Monitor_AFileThatIsNone_IsNamedWithItsPlace(string option, string place, string kind = "funding")
    {
        string file = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(file, kind switch
            {
                "funding" => """{"name": "x", "funding": [{"payer": "nobody", "months": 1}]}""",
                "figures" => """{"name": "x", "figures": [{"id": "jkm.funera", "value": 1, "from": "2026-01-01"}]}""",
                _ => "{}",
            }, TestContext.Current.CancellationToken);
            CliResult result = await MonitorAsync([option, file, "--lang", "en"]);

            result.ExitCode.Should().Be(ExitCode.Unusable);
            result.Error.Should().Contain($"{file}: {place}");
            result.Output.Should().BeEmpty();
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public async Task Monitor_SinceAnEarlierResult_TellsTheChange()
    {
        string file = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(file, (await Tool.RunAsync("", "monitor", PathOf("program.json"), "--roster", PathOf("peserta.csv"), "--on", "2026-05-31", "--format", "json")).Output, TestContext.Current.CancellationToken);

            (await MonitorAsync([.. Lists, "--last-result", file])).Output.Should().Contain("Dibandingkan 31 Mei 2026: terdaftar 0 (dari 24)");
            (await MonitorAsync([.. Lists, "--last-roster", PathOf("peserta.csv"), "--last-on", "2026-05-31"])).Output.Should().Contain("Dibandingkan 31 Mei 2026").And.Contain("0 orang masuk, 0 keluar");
            (await MonitorAsync(["--last-roster", PathOf("peserta.csv"), "--lang", "en"])).Error.Should().Contain("--last-on go together");
            (await MonitorAsync(["--last-result", file, "--last-roster", PathOf("peserta.csv"), "--last-on", "2026-05-31", "--lang", "en"])).Error.Should().Contain("choose one");
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Theory]
    [InlineData("--mortality", "JK;USIA DARI;USIA SAMPAI;QX\nL;20;15;0,001\nP;15;19;1,5\n", "baris 3, QX")]
    [InlineData("--mortality", "JK;USIA DARI;USIA SAMPAI;QX\nL;20;15;0,001\n", "baris 2, USIA SAMPAI")]
    [InlineData("--mortality", "JK;USIA DARI;USIA SAMPAI;QX\nL;15;;\n", "baris 2, QX: wajib diisi")]
    [InlineData("--mortality", "JK;USIA DARI;USIA SAMPAI;QX\nL;15;19;79228162514264337593543950335\n", "baris 2, QX")]
    [InlineData("--accidents", "NO LAPORAN;NIK;NAMA;TANGGAL KECELAKAAN;KECELAKAAN KERJA\nK-1;;;2026-05-04;ya\n", "baris 2, NIK: wajib diisi, atau nama")]
    [InlineData("--accidents", "NIK;TANGGAL KECELAKAAN\n6407994806680000;2026-05-04\n6407994806680000;2026-05-04\n", "baris 3: sudah ada dalam daftar ini")]
    [InlineData("--deaths", "NIK;TANGGAL WAFAT\n6407994806680000;-\n6407994806680001;\n", "baris 2-3, TANGGAL WAFAT: wajib diisi")]
    [InlineData("--frequencies", "NAMA;KASUS TIAP 1000 ORANG SETAHUN\nx;banyak\n", "baris 2, KASUS TIAP 1000")]
    [InlineData("--accidents", "NIK;TANGGAL KECELAKAAN;KECELAKAAN KERJA\n6407994806680000;2026-05-04;mungkin\n", "baris 2, KECELAKAAN KERJA")]
    [InlineData("--accidents", "NIK;TANGGAL LAHIR;TANGGAL KECELAKAAN\n6407994806680000;2026-05-04;2026-05-03\n", "baris 2, TANGGAL KECELAKAAN")]
    [InlineData("--accidents", "NIK;TANGGAL KECELAKAAN;AKIBAT;TANGGAL MENINGGAL\n6407994806680000;2026-05-04;sembuh;2026-05-05\n", "baris 2, AKIBAT")]
    [InlineData("--accidents", "NIK;TANGGAL KECELAKAAN;TIDAK BEKERJA SAMPAI\n6407994806680000;2026-05-04;2026-05-03\n", "baris 2, TIDAK BEKERJA SAMPAI")]
    public async Task Monitor_ARowThatIsWrong_IsNamedAndTheRestIsReported(string option, string table, string place)
    {
        string file = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(file, table, TestContext.Current.CancellationToken);
            CliResult result = await MonitorAsync([option, file]);

            result.ExitCode.Should().Be(ExitCode.SomeRejected);
            result.Error.Should().Contain(place);
            result.Output.Should().Contain("24 orang terdaftar");
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public async Task Monitor_ATableOfTheUser_StandsBesideTheDefault()
    {
        string file = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(file, "sex,age_from,age_to,qx_per_year,source\nM,15,99,0.002,asosiasi rekaan\nF,15,99,0.001,asosiasi rekaan\n", TestContext.Current.CancellationToken);
            CliResult result = await MonitorAsync([.. Lists, "--mortality", file, "--format", "json"]);

            using JsonDocument written = JsonDocument.Parse(result.Output);
            JsonElement[] tables = [.. written.RootElement.GetProperty("expected").GetProperty("deaths").EnumerateArray()];
            tables.Should().HaveCount(2);
            tables[1].GetProperty("source").GetString().Should().Be("asosiasi rekaan");
            tables[1].GetProperty("coming").GetProperty("atLeast").GetInt64().Should().BeGreaterThan(0);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public async Task Monitor_WithTheFindingsOfTheLastMeeting_TellsWhatBecameOfThem()
    {
        string folder = Directory.CreateTempSubdirectory("kubar-findings-").FullName;
        try
        {
            string findings = Path.Combine(folder, "temuan.jsonl");
            await MonitorAsync([.. Lists, "--findings", findings]);
            int count = (await File.ReadAllLinesAsync(findings, TestContext.Current.CancellationToken)).Length;
            await File.AppendAllTextAsync(findings, "{}\n", TestContext.Current.CancellationToken);
            string csv = Path.Combine(folder, "temuan.csv");

            CliResult result = await MonitorAsync(["--last-findings", findings, "--findings", csv, "--format", "json"]);

            result.Error.Should().Contain($"temuan.jsonl, baris {count + 1}");
            using JsonDocument written = JsonDocument.Parse(result.Output);
            JsonElement.ArrayEnumerator old = written.RootElement.GetProperty("followUp").GetProperty("old").EnumerateArray();
            old.Count().Should().Be(count).And.BeGreaterThan(5);
            old.Where(found => found.GetProperty("rule").GetString() == "never-paid").Should().OnlyContain(found => found.GetProperty("state").GetString() == "notCheckable");
            (await File.ReadAllLinesAsync(csv, TestContext.Current.CancellationToken)).Should().HaveCount(written.RootElement.GetProperty("findings").GetArrayLength() + 1);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task Monitor_TheRosterAlone_SaysWhatItCannotSay()
    {
        CliResult result = await MonitorAsync(["--lang", "en"]);

        result.ExitCode.Should().Be(ExitCode.Success);
        result.Output.Should().Contain("There is no list of deaths").And.Contain("There is no list of transfers").And.NotContain("4. Deaths");
    }

    [Fact]
    public async Task Monitor_AProgrammeFileThatIsWrong_NamesEveryPlace()
    {
        CliResult result = await Tool.RunAsync("{\"name\":\"\",\"period\":\"2026-01\"}", "monitor", "-", "--roster", PathOf("peserta.csv"), "--on", "2026-11-30");

        result.ExitCode.Should().Be(ExitCode.Unusable);
        result.Error.Should().Contain("name:").And.Contain("regency:");
        result.Output.Should().BeEmpty();
    }

    [Fact]
    public async Task Monitor_ATableInPlaceOfTheProgrammeFile_IsRecognised() =>
        (await Tool.RunAsync("", "monitor", PathOf("peserta.csv"), "--roster", PathOf("peserta.csv"), "--on", "2026-11-30", "--lang", "en")).Error.Should().Contain("a programme file is JSON");

    [Theory]
    [InlineData("--deaths")]
    [InlineData("--accidents")]
    [InlineData("--payments")]
    [InlineData("--transfers")]
    public async Task Monitor_AnEmptyTable_IsNamed(string list)
    {
        string empty = Path.GetTempFileName();
        try
        {
            CliResult result = await MonitorAsync([list, empty, "--lang", "en"]);

            result.ExitCode.Should().Be(ExitCode.SomeRejected);
            result.Error.Should().Contain($"{empty}: The file is empty");
            result.Output.Should().Contain("24 persons registered", "the rest is reported");
        }
        finally
        {
            File.Delete(empty);
        }
    }

    [Fact]
    public async Task Monitor_ADayOfDeathThatCanBeTwo_IsToldAsSuchUntilSomebodySaysWhich()
    {
        string deaths = Path.Combine(Directory.CreateTempSubdirectory("kubar-deaths-").FullName, "mati.csv");
        await File.WriteAllTextAsync(deaths, "NIK;NAMA;TANGGAL KEMATIAN\n6407995511710000;CITRA REKAAN;5/6/2026\n;EKA REKAAN;\n", TestContext.Current.CancellationToken);
        try
        {
            (await MonitorAsync(["--deaths", deaths, "--lang", "id"])).Error.Should()
                .Contain("mati.csv, baris 2, TANGGAL KEMATIAN: tanggal ini dapat berarti dua hari").And.Contain("mati.csv, baris 3, TANGGAL KEMATIAN: wajib diisi");
            CliResult said = await MonitorAsync(["--deaths", deaths, "--month-first", "false", "--format", "json", "--lang", "en"]);
            said.Error.Should().NotContain("two days").And.Contain("mati.csv, line 3, ");
            using JsonDocument written = JsonDocument.Parse(said.Output);
            written.RootElement.GetProperty("claims").GetProperty("deaths").EnumerateArray().Should().ContainSingle();
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(deaths)!, recursive: true);
        }
    }

    /// <summary>Payments name days of death too: read as a list of deaths they would be one without a word.</summary>
    [Theory]
    [InlineData("--deaths", "pembayaran.csv", "payments of benefits", "There is no list of deaths")]
    [InlineData("--payments", "transfer.csv", "transfers of contributions", "There is no list of deaths")]
    [InlineData("--accidents", "kematian.csv", "a list of deaths", "There is no list of accidents")]
    [InlineData("--transfers", "pembayaran.csv", "payments of benefits", "There is no list of transfers")]
    public async Task Monitor_AListInPlaceOfAnother_IsNamedAndTheRestIsReportedWithoutIt(string option, string file, string rather, string notSaid)
    {
        CliResult result = await MonitorAsync([option, PathOf(file), "--lang", "en"]);

        result.ExitCode.Should().Be(ExitCode.SomeRejected);
        result.Error.Trim().Split('\n').Should().ContainSingle().Which.Should().Contain($"{file}: ").And.Contain(rather);
        result.Output.Should().Contain("24 persons registered").And.Contain(notSaid);
    }

    [Theory]
    [InlineData("kematian.csv")]
    [InlineData("pembayaran.csv")]
    [InlineData("transfer.csv")]
    public async Task Monitor_AListInPlaceOfTheRoster_IsRefused(string file)
    {
        CliResult result = await Tool.RunAsync("", "monitor", PathOf("program.json"), "--roster", PathOf(file), "--on", "2026-11-30", "--lang", "en");

        result.ExitCode.Should().Be(ExitCode.Unusable);
        result.Error.Should().Contain("this seems to be a list of");
        result.Output.Should().BeEmpty();
    }

    /// <summary>A list of which no row could be read does not tell that nothing has happened.</summary>
    [Fact]
    public async Task Monitor_AListWithoutItsColumn_SaysSoOnceAndIsNoList()
    {
        CliResult result = await MonitorAsync(["--deaths", PathOf("peserta.csv"), "--lang", "en"]);

        result.ExitCode.Should().Be(ExitCode.SomeRejected);
        result.Error.Trim().Split('\n').Should().ContainSingle().Which.Should().MatchRegex("peserta.csv, lines 2-[0-9]+, TANGGAL MENINGGAL: required");
        result.Output.Should().Contain("There is no list of deaths");
    }

    [Fact]
    public async Task Monitor_ARosterWithoutARow_IsRefused()
    {
        string roster = await FileAsync("NIK;NAMA;TANGGAL LAHIR\n");

        CliResult result = await Tool.RunAsync("", "monitor", PathOf("program.json"), "--roster", roster, "--on", "2026-11-30", "--lang", "en");

        result.ExitCode.Should().Be(ExitCode.Unusable);
        result.Error.Should().Contain("there is not one row below its header");
        File.Delete(roster);
    }

    [Fact]
    public async Task Monitor_AProgrammeFileWithAByteOrderMark_IsReadAndAWrongOneIsNamedOnce()
    {
        string marked = await FileAsync("\uFEFF" + await File.ReadAllTextAsync(PathOf("program.json"), TestContext.Current.CancellationToken));
        string broken = await FileAsync("{\n\"name\": ,");

        (await Tool.RunAsync("", "monitor", marked, "--roster", PathOf("peserta.csv"), "--on", "2026-11-30")).ExitCode.Should().Be(ExitCode.Success);
        (await Tool.RunAsync("", "monitor", broken, "--roster", PathOf("peserta.csv"), "--on", "2026-11-30", "--lang", "id")).Error.Should().Contain($"{broken}: bukan JSON yang sah pada baris 2");
        CliResult findings = await MonitorAsync(["--last-findings", broken, "--lang", "id"]);
        findings.Error.Should().Contain("baris 2: bukan JSON yang sah pada baris 2").And.NotContain("line");
        File.Delete(marked);
        File.Delete(broken);
    }

    [Theory]
    [InlineData("2015-06-30", "aturan sebelum hari itu belum dikodekan")]
    [InlineData("9999-12-31", "sesudah tahun 9900")]
    [InlineData("2026-02-30", "tidak ada dalam kalender")]
    public async Task Monitor_ADayOnWhichNothingCanBeMonitored_IsRefusedInTheLanguageAsked(string day, string fault)
    {
        CliResult result = await Tool.RunAsync("", "monitor", PathOf("program.json"), "--roster", PathOf("peserta.csv"), "--on", day, "--lang", "id");

        result.ExitCode.Should().Be(ExitCode.Unusable);
        result.Error.Should().Contain("--on: ").And.Contain(fault);
        result.Output.Should().BeEmpty();
    }

    [Theory]
    [InlineData("Kabupaten Contoh", "Kabupaten Lain", "regency: ")]
    [InlineData("\"day\":\"2026-11-30\"", "\"day\":\"2026-12-31\"", "day: ")]
    public async Task Monitor_AResultOfAnotherProgrammeOrALaterDay_IsNamedAndNotCompared(string was, string instead, string place)
    {
        string json = (await MonitorAsync(["--format", "json"])).Output;
        json.Should().Contain(was);
        string file = await FileAsync(json.Replace(was, instead, StringComparison.Ordinal));

        CliResult result = await MonitorAsync(["--last-result", file]);

        result.ExitCode.Should().Be(ExitCode.SomeRejected);
        result.Error.Should().Contain($"{file}: {place}");
        result.Output.Should().Contain("24 orang terdaftar").And.NotContain("Dibandingkan");
        File.Delete(file);
    }

    [Fact]
    public async Task Monitor_APaymentOfAKindThatIsNone_IsToldOnce()
    {
        string payments = await FileAsync("NIK;NAMA;JENIS KLAIM;TANGGAL MENINGGAL;JUMLAH DIBAYAR\n6407994806680000;X;hibah;2026-05-04;1000000\n");

        CliResult result = await MonitorAsync(["--payments", payments]);

        result.Error.Trim().Split('\n').Should().ContainSingle().Which.Should().Contain("baris 2, JENIS KLAIM: \"hibah\" tidak dikenal");
        File.Delete(payments);
    }

    private static async Task<string> FileAsync(string text)
    {
        string file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, text, TestContext.Current.CancellationToken);
        return file;
    }

    private static Task<CliResult> MonitorAsync(string[] options) =>
        Tool.RunAsync("", ["monitor", PathOf("program.json"), "--roster", PathOf("peserta.csv"), "--on", "2026-11-30", .. options]);

    private static string PathOf(string name) => Path.Combine(Repository.Root, "examples", "monitoring", name);
}
