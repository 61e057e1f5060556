using FluentAssertions;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cli.Reports;
using Kubar.Benefits.Cli.Tests.Support;
using Kubar.Benefits.Law;
using Kubar.Benefits.Reports.Formats;
using Xunit;

namespace Kubar.Benefits.Cli.Tests.Reports;

public sealed class TextReportTests
{
    [Fact]
    public async Task Assessed_Everything_IsWrittenInFull()
    {
        (await Render.TextAsync(Samples.Everything, Language.English)).Should().Be(
            """
            Case k-1 - event of 27 August 2025
            +--------------------------------------------------------------------------------------------------+
            | Programme | Benefit           |                        Amount | Status       | Payee             |
            |-----------+-------------------+-------------------------------+--------------+-------------------|
            | JKK       | Medical care      | Rp2,500,000 (no cost ceiling) | owed         | the health        |
            |           |                   |                               |              | facility; paid by |
            |           |                   |                               |              | the employer      |
            | JKK       | Death grant       |                  Rp48,000,000 | owed         | the heirs         |
            | JKK       | Scholarship       |                   Rp3,000,000 | owed         | the child         |
            | JKK       | Return to work    |                       in kind | owed         | the participant   |
            | JKK       | Partial           |                   Rp7,200,000 | deferred     | the participant   |
            |           | disability        |                               |              |                   |
            | JKM       | Lump-sum death    |                             - | not owed     | -                 |
            |           | benefit           |                               |              |                   |
            | JKK       | Glasses           |            Rp0 to Rp1,000,000 | undetermined | -                 |
            +--------------------------------------------------------------------------------------------------+
            Payable now    Rp70,000,000
            Received, net  Rp69,966,400 (after arrears of Rp33,600)
            Deferred       Rp7,200,000
            Scheduled      Rp15,000,000
            By programme   JKK Rp92,200,000, JKM Rp0
            Not owed because: Lump-sum death benefit: the death is from work
            Deferred because: Partial disability: awaits the doctor's certificate
            Not yet known:
              - the cost of glasses
              - the level of education of child 2
            The payee cannot be told yet; not known: whether there is a widow or widower
            Scholarship schedule: Child 1: 2 x Rp3,000,000 (senior secondary school) + 1 x Rp12,000,000
              (higher education) = Rp18,000,000, the first on 27 August 2025
            Last day to claim JKK: 27 August 2030
            Arrears: 2 months, Rp33,600, taken out of the benefit
            Warnings: Do not be late.
            This result depends on readings: How are the 3 consecutive months of membership of a BPU
              participant counted? (three-months) Chosen: the current membership holds a run of at least three
              consecutive paid contribution months up to and including the month of death (paid-months).
              Alternatives: three calendar months since registration (calendar-months); 90 days since
              registration (ninety-days). Permenaker 1/2025 Pasal 97A
            Rests on findings: The kind of event, by the labour inspector
            The weakest source: C, one secondary source


            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Assessed_Redirected_IsPlainAscii()
    {
        string text = await Render.TextAsync(Samples.Everything, Language.Indonesian);
        text.Should().MatchRegex("^[\\x20-\\x7E\\n]*$");
        text.Split('\n').Should().OnlyContain(line => line.Length <= TextCanvas.PlainWidth);
    }

    [Fact]
    public async Task Assessed_OnTerminal_HasColoursAndFitsItsWidth()
    {
        (await Render.TextAsync(Samples.Everything, Language.Indonesian, 120)).Should().Contain("\u001b[").And.Contain("│");
    }

    [Theory]
    [InlineData(null)]
    [InlineData(60)]
    public async Task Assessed_LargeAmount_IsNeverBroken(int? width)
    {
        Entitlement entitlement = Samples.DeathGrant with { Outcome = new Entitled(new Cash(new(long.MaxValue)), []) };
        (await Render.TextAsync(Samples.Of(entitlement), Language.Indonesian, width)).Should().Contain("Rp9.223.372.036.854.775.807");
    }

    [Fact]
    public async Task Assessed_Explained_GivesResultThenFormulaThenSources()
    {
        string text = await Render.TextAsync(Samples.Of(Samples.ExplainedDeathGrant), Language.Indonesian);
        text.Should().Contain(
            """
            Santunan kematian (JKK)                                        Rp48.000.000   menjadi hak ahli waris
              60% x 80 x dasar penghasilan penetapan manfaat Rp1.000.000 = Rp48.000.000
                                                  PP 44/2015 Lampiran III I.b.4 [A]; PP 82/2019 Lampiran III [B]
                - Dasar penghasilan penetapan manfaat: Rp1.000.000                    PP 44/2015 Lampiran II [A]
            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Assessed_Explained_DoesNotRepeatItsHeading()
    {
        Entitlement formula = Samples.DeathGrant with
        {
            Explanation = new([new() { Id = "x", Name = Samples.DeathGrant.Benefit.Name, Value = new("60% x 80", "60% x 80"), Sources = [Samples.Annex3] }]),
        };
        Entitlement plain = Samples.NotOwed with
        {
            Explanation = new([new() { Id = "x", Name = Samples.NotOwed.Benefit.Name, Value = new("tidak berhak", "not owed"), Sources = [Samples.Annex2] }]),
        };
        (await Render.TextAsync(Samples.Of(formula, plain), Language.English)).Should().Contain(
            """
            Death grant (JKK)                                                   Rp48,000,000   owed to the heirs
              60% x 80                                                         PP 44/2015 Lampiran III I.b.4 [A]

            Lump-sum death benefit (JKM)                                                                not owed
              Legal basis                                                             PP 44/2015 Lampiran II [A]
            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Assessed_SeveralBenefitsRestOnTheSame_UnfoldsItOnce()
    {
        ExplanationStep paid = new() { Id = "paid", Name = new("iuran lunas", "contributions paid") };
        ExplanationStep cover = new() { Id = "cover", Name = new("peserta aktif", "an active participant"), Because = [paid] };
        Entitlement first = Samples.DeathGrant with { Explanation = new([cover]) };
        Entitlement second = Samples.Deferred with { Explanation = new([cover]) };
        string text = await Render.TextAsync(Samples.Of(first, second), Language.English);
        text.Split("an active participant").Should().HaveCount(3);
        text.Split("- contributions paid").Should().HaveCount(2);
    }

    [Fact]
    public async Task Assessed_IdThatCommandsATerminal_IsMadeHarmless()
    {
        string text = await Render.TextAsync(Samples.Of() with { Id = "a\u001b[2J\u202Eb\n[red]x[/]" }, Language.English);
        text.Should().StartWith("Case a?[2J?b?[red]x[/] - event of");
    }

    [Fact]
    public async Task Rejected_IsShownWithEveryProblemAndItsPath()
    {
        string text = await Render.WriteAsync(
            output => new CasePages(new(new TextPageWriter(Language.Indonesian), output), Language.Indonesian, Readings.Default),
            report =>
            {
                report.Rejected(new("line 3", "k-9", [new("event.date", new("wajib diisi", "required")), new("x[1]", new("harus berupa teks", "must be a string"))]));
                report.Rejected(new("[4]", null, [new("[4]", new("harus berupa objek", "must be an object"))]));
            });
        text.Should().Be(
            """
            Kasus k-9 ditolak (baris 3)
              - event.date: wajib diisi
              - x[1]: harus berupa teks

            Kasus tanpa id ditolak ([4])
              - [4]: harus berupa objek

            0 kasus dihitung, 2 ditolak.

            """.ReplaceLineEndings("\n"));
    }
}
