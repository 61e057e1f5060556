using System.CommandLine;
using FluentAssertions;
using Kubar.Benefits.Cli.Commands;
using Kubar.Benefits.Cli.Tests.Roster;
using Kubar.Benefits.Cli.Tests.Support;
using Kubar.Benefits.Cli.Usage;
using Xunit;

namespace Kubar.Benefits.Cli.Tests.Commands;

/// <summary>What the command line says of itself, in both languages, and of what it does not understand.</summary>
public sealed class UsageTests
{
    [Theory]
    [InlineData("id", "Tiga contoh:", "kubar template peserta")]
    [InlineData("en", "Three examples:", "kubar template roster")]
    public async Task Kubar_Alone_ShowsWhatItCanDo(string language, string title, string example)
    {
        using var output = new MemoryStream();
        var surroundings = new Surroundings(Stream.Null, output, TextWriter.Null, null) { Language = CommonOptions.LanguageOf(language) };
        (await KubarCommand.RunAsync([], surroundings, TestContext.Current.CancellationToken)).Should().Be(ExitCode.Success);
        System.Text.Encoding.UTF8.GetString(output.ToArray()).Should().Contain(title).And.Contain(example);
    }

    [Fact]
    public void IndonesianUsage_EveryCommandArgumentAndOption_IsSaid()
    {
        RootCommand root = KubarCommand.Create(new Surroundings(Stream.Null, Stream.Null, TextWriter.Null, null));
        IEnumerable<string> missing = root.Subcommands.SelectMany(command => command.Arguments.Concat<Symbol>(command.Options)
            .Where(symbol => IndonesianUsage.Of(command, symbol) is null)
            .Select(symbol => $"{command.Name} {symbol.Name}"));
        missing.Should().BeEmpty();
    }

    [Theory]
    [InlineData("--version", "")]
    [InlineData("assess kasus.json", "assess")]
    [InlineData("roster assess --on 2026-11-22", "assess roster")]
    public void Create_ForACommandLine_MakesTheOptionsOfTheCommandsThatItNamesAlone(string line, string named)
    {
        var surroundings = new Surroundings(Stream.Null, Stream.Null, TextWriter.Null, null);
        RootCommand root = KubarCommand.Create(surroundings, line.Split(' '));
        root.Subcommands.Where(command => command.Options.Count + command.Arguments.Count > 0).Select(command => command.Name).Should().Equal(named.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        root.Subcommands.Select(command => (command.Name, command.Description)).Should().Equal(KubarCommand.Create(surroundings).Subcommands.Select(command => (command.Name, command.Description)));
    }

    [Fact]
    public void Create_ForADirective_MakesEveryCommandWhole()
    {
        RootCommand root = KubarCommand.Create(new Surroundings(Stream.Null, Stream.Null, TextWriter.Null, null), ["[suggest:16]", "kubar assess --e"]);
        root.Subcommands.Should().OnlyContain(command => command.Options.Count + command.Arguments.Count > 0);
    }

    [Theory]
    [InlineData("assess", "en", "Options:")]
    [InlineData("assess", "id", "Opsi:")]
    [InlineData("roster", "id", "meninggal-biasa")]
    [InlineData("roster", "en", "natural-death")]
    public async Task Help_OfACommand_IsInTheLanguageAskedFor(string command, string language, string expected) =>
        (await Tool.RunAsync("", command, "--help", "--language", language)).Output.Should().Contain(expected);

    [Theory]
    [InlineData("--hlep", "--help")]
    [InlineData("asess", "assess")]
    [InlineData("assess --hlep", "--help")]
    [InlineData("roster x.csv --evnt natural-death --on 2026-11-22", "--event")]
    [InlineData("contribution --incme 1000000", "--income")]
    public async Task Kubar_AMistypedWord_NamesTheNearest(string line, string nearest)
    {
        CliResult result = await Tool.RunAsync("", line.Split(' '));
        result.ExitCode.Should().Be(ExitCode.Unusable);
        result.Output.Should().BeEmpty();
        result.Error.Split('\n')[0].TrimEnd().Should().EndWith($"Mungkin: {nearest}");
    }

    [Theory]
    [InlineData("assess", "Perintah 'assess' memerlukan FILE di belakangnya.")]
    [InlineData("roster x.csv --on 2026-02-30 --event meninggal-biasa", "--on: \"2026-02-30\" tidak ada dalam kalender")]
    [InlineData("roster x.csv --on 2026-02-28", "Opsi '--event' wajib diisi.")]
    [InlineData("readings --format xx", "'xx' tidak dikenal; pilihannya: teks 'json' 'markdown'")]
    [InlineData("readings --format teks --format json", "Opsi '--format' hanya boleh diisi satu kali, bukan 2 kali.")]
    [InlineData("assess - --reading x", "Tidak ada tafsir 'x'. Tulislah pertanyaan=jawaban; 'kubar readings' menyebutkannya.")]
    [InlineData("sample-roster --count -1", "--count: dari 0 sampai dengan")]
    [InlineData("roster x.csv --on 2026-02-28 --event meninggal-biasa --nik-region 64.07", "--nik-region: paling banyak enam angka, atau semua.")]
    [InlineData("roster x.csv --on 2026-02-28 --event meninggal-biasa --year 1999", "--year: dari 2015 sampai dengan 2099.")]
    [InlineData("roster x.csv --on 2026-02-28 --event meninggal-biasa --income banyak", "--income: rupiah, misalnya 1000000, atau kolom.")]
    [InlineData("assess - --receipt --explain", "Bukti perhitungan hanya satu bentuknya")]
    [InlineData("assess - --prepared-on 30/11/2026", "--prepared-on: \"30/11/2026\" bukan tanggal")]
    [InlineData("compare - --event-date kemarin", "\"kemarin\" bukan tanggal")]
    public async Task Kubar_AMistake_IsToldInIndonesian(string line, string message) =>
        (await Tool.RunAsync("", line.Split(' '))).Error.Should().StartWith(message);

    [Theory]
    [InlineData("roster x.csv --on 2026-02-28 --event natural-death --year 1999", "--year: from 2015 to 2099.")]
    [InlineData("assess - --reading x", "There is no reading 'x'.")]
    [InlineData("assess - --prepared-on 2026-02-30", "--prepared-on: \"2026-02-30\" is not a day of the calendar")]
    public async Task Kubar_AMistake_IsToldInEnglishWhereAskedFor(string line, string message) =>
        (await Tool.RunAsync("", [.. line.Split(' '), "--language", "en"])).Error.Should().StartWith(message);

    [Fact]
    public async Task OptionWords_Indonesian_AreTheEnglishOnes()
    {
        (await Tool.RunAsync("", "readings", "--format", "teks")).Output.Should().Be((await Tool.RunAsync("", "readings", "--format=text")).Output);
        (await Tool.RunAsync("", "schema", "bukti")).Output.Should().Be((await Tool.RunAsync("", "schema", "voucher")).Output);
        OptionWords.InEnglish(["roster", "x", "--event=cacat-total", "--month-first", "ya", "--income", "kolom"]).Should().Equal("roster", "x", "--event=total-disability", "--month-first", "true", "--income", "column");
    }

    [Theory]
    [InlineData("assess", "NO;NIK;NAMA\n1;2;3\n", "kubar roster")]
    [InlineData("verify", "sep=;\nNO;NIK;NAMA\n", "kubar roster")]
    [InlineData("audit", "{\"id\":\"a\",\"participant\":{},\"event\":{}}", "kubar assess")]
    [InlineData("assess", "{\"case\":{\"id\":\"a\"},\"paid\":[]}", "kubar audit")]
    [InlineData("assess", "%PDF-1.7", "PDF")]
    [InlineData("assess", "\u0050\u004b\u0003\u0004rest", "kubar roster")]
    public async Task Kubar_AFileOfTheWrongKind_NamesTheRightCommandOnce(string command, string text, string expected)
    {
        using TemporaryFolder folder = RosterFile.Folder();
        string file = folder["file"];
        await File.WriteAllTextAsync(file, text, TestContext.Current.CancellationToken);
        CliResult result = await Tool.RunAsync("", command, file);
        result.ExitCode.Should().Be(ExitCode.Unusable);
        result.Error.Should().Contain(expected);
        result.Error.Trim().Split('\n').Should().ContainSingle();
    }

    [Theory]
    [InlineData(null, null, null, "Indonesian")]
    [InlineData(null, null, "en_US.UTF-8", "English")]
    [InlineData(null, null, "C.UTF-8", "Indonesian")]
    [InlineData("id_ID.UTF-8", null, "en_US.UTF-8", "Indonesian")]
    [InlineData("", "en_GB", "id_ID", "English")]
    public void LanguageOf_TheSurroundings_IsEnglishWhereTheySaySo(string? all, string? messages, string? lang, string expected) =>
        ProcessSurroundings.LanguageOf(name => name switch
        {
            "LC_ALL" => all,
            "LC_MESSAGES" => messages,
            _ => lang,
        }).ToString().Should().Be(expected);

    [Theory]
    [InlineData(60)]
    [InlineData(80)]
    [InlineData(120)]
    public async Task Help_AtAWidth_BreaksBetweenWords(int width)
    {
        using var output = new MemoryStream();
        var surroundings = new Surroundings(Stream.Null, output, TextWriter.Null, null) { Width = width };
        _ = await KubarCommand.RunAsync(["assess", "--help"], surroundings, TestContext.Current.CancellationToken);
        System.Text.Encoding.UTF8.GetString(output.ToArray()).Split('\n').Should().OnlyContain(line => line.Length <= width);
    }
}
