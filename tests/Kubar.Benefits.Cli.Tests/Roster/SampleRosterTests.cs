using System.Security.Cryptography;
using System.Text;
using FluentAssertions;
using Kubar.Benefits.Cli.Roster.Sample;
using Kubar.Benefits.Cli.Tests.Support;
using NodaTime;
using Xunit;

namespace Kubar.Benefits.Cli.Tests.Roster;

public sealed class SampleRosterTests
{
    private static readonly SampleMember[] Members = [.. new SampleRoster(7).Members(20_965)];

    /// <summary>The same bytes on every machine and under every version of .NET: a change here is a change of the sample.</summary>
    [Theory]
    [InlineData("id", "E4DD491687AD77A07B81B82D94EED5D1EE8838CDA1272FB641A8FB5F33BDD725")]
    [InlineData("en", "31F7568F809E9EE1A7C9A10137724F81C8A180E1A5795E47AAB4D0525659C055")]
    public async Task SampleRoster_TheSameSeed_GivesTheSameBytes(string language, string hash)
    {
        CliResult result = await Tool.RunAsync("", "sample-roster", "--count", "20965", "--seed", "7", "--language", language);
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(result.Output))).Should().Be(hash);
    }

    [Fact]
    public async Task SampleRoster_FewerRows_AreTheFirstOfMore()
    {
        string few = (await Tool.RunAsync("", "sample-roster", "--count", "50")).Output;
        string more = (await Tool.RunAsync("", "sample-roster", "--count", "60")).Output;
        more.Should().StartWith(few);
        few.Split('\n').Should().HaveCount(52);
    }

    [Fact]
    public async Task SampleRoster_AnotherSeed_GivesOtherPeople()
    {
        string one = (await Tool.RunAsync("", "sample-roster", "--count", "50", "--seed", "1")).Output;
        string other = (await Tool.RunAsync("", "sample-roster", "--count", "50", "--seed", "2")).Output;
        one.Split('\n').Intersect(other.Split('\n')).Should().HaveCount(2, "only the header and the end are the same");
    }

    [Fact]
    public async Task SampleRoster_ToAFile_WritesTheSame()
    {
        using TemporaryFolder folder = RosterFile.Folder();
        CliResult written = await Tool.RunAsync("", "sample-roster", "--count", "50", "--out", folder["sample.csv"]);
        written.Should().Be(new CliResult(ExitCode.Success, "", ""));
        (await File.ReadAllTextAsync(folder["sample.csv"], TestContext.Current.CancellationToken))
            .Should().Be((await Tool.RunAsync("", "sample-roster", "--count", "50")).Output);
        Directory.GetFiles(folder.Path).Should().ContainSingle();
    }

    [Fact]
    public async Task SampleRoster_AsAWorkbook_IsAnsweredAsItsCsv()
    {
        using TemporaryFolder folder = RosterFile.Folder();
        string[] question = ["--on", "2026-11-22", "--event", "natural-death", "--with-nik", "--format", "csv"];
        (await Tool.RunAsync("", "sample-roster", "--count", "300", "--out", folder["sample.xlsx"])).Should().Be(new CliResult(ExitCode.Success, "", ""));

        var workbook = new OpenedWorkbook(folder["sample.xlsx"]);
        workbook.Sheets.Select(sheet => sheet.Name).Should().Equal("Peserta", "Keterangan");
        workbook.Sheets[0].Rows.Should().HaveCount(301);
        workbook.Column("NIK").Should().AllBeOfType<string>();
        workbook.Column("TANGGAL LAHIR").Should().AllBeOfType<DateTime>();
        workbook.Column("PENGHASILAN").Should().OnlyContain(income => income == null || income is double);
        CliResult ofWorkbook = await Tool.RunAsync("", ["roster", folder["sample.xlsx"], .. question]);
        CliResult ofCsv = await Tool.RunAsync((await Tool.RunAsync("", "sample-roster", "--count", "300")).Output, ["roster", "-", .. question]);
        ofWorkbook.Output.Should().Be(ofCsv.Output);
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("1000001")]
    [InlineData("many")]
    public async Task SampleRoster_ImpossibleCount_IsRefused(string count)
    {
        CliResult result = await Tool.RunAsync("", "sample-roster", "--count", count);
        result.ExitCode.Should().Be(ExitCode.Unusable);
        result.Output.Should().BeEmpty();
        result.Error.Should().Contain("--count");
    }

    /// <summary>Serial 0000 is never issued, so nobody has such a NIK; those with a digit too few are nobody's either.</summary>
    [Fact]
    public void Members_Niks_AreNobodys()
    {
        Members.Should().OnlyContain(member => member.Nik.EndsWith(SampleNiks.Serial, StringComparison.Ordinal) || member.Nik.Length < 16);
        Members.Count(member => member.Nik.Length < 16).Should().BeInRange(1, 40);
        Members.GroupBy(member => member.Nik).Count(group => group.Count() > 1).Should().BeInRange(1, 40, "a few stand there twice, to be found");
    }

    [Fact]
    public void Members_OfARegency_LiveInItsSixteenDistricts() =>
        Members.GroupBy(member => member.District.Name).Should().HaveCount(16).And.OnlyContain(district => district.Count() > 300);

    [Fact]
    public void Members_Occupations_AreThoseOfVulnerableWorkers()
    {
        Members.GroupBy(member => member.Occupation.Name).Should().HaveCount(SampleWork.Occupations.Count).And.OnlyContain(work => work.Count() > 300);
        double Share(string district) => Members.Where(member => member.District.Name == district).Average(member => member.Occupation.Name == "Nelayan" ? 1 : 0);
        Share("Jempang").Should().BeGreaterThan(Share("Barong Tongkok") * 5, "fishers live by the lake");
    }

    [Fact]
    public void Members_Months_StartWithTheRegistrationAndLeaveGaps()
    {
        SampleMember[] known = [.. Members.Where(member => member.PaidMonths is not null)];
        known.Should().OnlyContain(member => member.PaidMonths!.Count > 0 && member.PaidMonths[0].First >= member.RegisteredOn.ToYearMonth());
        known.Count(member => member.PaidMonths!.Count > 1).Should().BeGreaterThan(2000, "funding stops and starts again");
        Members.Should().Contain(member => member.PaidMonths == null, "some facts are not written down");
    }

    [Fact]
    public void Members_Ages_AreThoseOfWorkers()
    {
        int[] ages = [.. Members.Select(member => Period.Between(member.BirthDate, member.RegisteredOn, PeriodUnits.Years).Years)];
        ages.Should().OnlyContain(age => age >= 17 && age < 74);
        ages.Count(age => age >= 65).Should().BeInRange(20, 200, "a few are above the limit, to be found");
        ages.Count(age => age is >= 30 and < 50).Should().BeGreaterThan(ages.Length / 2);
    }

    [Fact]
    public void Members_Children_AreBornAfterTheirParents()
    {
        Members.SelectMany(member => (member.Children ?? []).Select(child => (Parent: member.BirthDate, Child: child.BirthDate)))
            .Should().NotBeEmpty().And.OnlyContain(pair => pair.Child > pair.Parent.PlusYears(17));
    }

    [Fact]
    public async Task Sample_AskedAbout_IsReadWithoutARejection()
    {
        string roster = (await Tool.RunAsync("", "sample-roster", "--count", "3000", "--language", "en")).Output;
        CliResult result = await RosterFile.AskAsync(roster);
        result.ExitCode.Should().Be(ExitCode.Success);
        result.Error.Should().BeEmpty();
        result.Output.Should().NotContain("rejected").And.NotContain("not read");
    }
}
