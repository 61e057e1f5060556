using FluentAssertions;
using Kubar.Benefits.Cli.Reports;
using Kubar.Benefits.Cli.Tests.Support;
using Kubar.Benefits.Law;
using Kubar.Benefits.Reports.Formats;
using Xunit;

namespace Kubar.Benefits.Cli.Tests.Reports;

public sealed class MarkdownReportTests
{
    [Fact]
    public async Task Assessed_OneBenefit_IsATableAndAList()
    {
        (await Render.MarkdownAsync(Samples.Of(Samples.ExplainedDeathGrant), Language.English)).Should().Be(
            """
            ## Case k-1 - event of 27 August 2025

            | Programme | Benefit | Amount | Status | Payee |
            | --- | --- | ---: | --- | --- |
            | JKK | Death grant | Rp48,000,000 | owed | the heirs |

            - **Payable now**: Rp70,000,000
            - **Received, net**: Rp69,966,400 (after arrears of Rp33,600)
            - **Deferred**: Rp7,200,000
            - **Scheduled**: Rp15,000,000
            - **By programme**: JKK Rp92,200,000, JKM Rp0
            - **Last day to claim JKK**: 27 August 2030
            - **Arrears**: 2 months, Rp33,600, taken out of the benefit
            - **Warnings**: Do not be late.
            - **This result depends on readings**: How are the 3 consecutive months of membership of a BPU participant counted? (three-months) Chosen: the current membership holds a run of at least three consecutive paid contribution months up to and including the month of death (paid-months). Alternatives: three calendar months since registration (calendar-months); 90 days since registration (ninety-days). Permenaker 1/2025 Pasal 97A
            - **Rests on findings**: The kind of event, by the labour inspector
            - **The weakest source**: C, one secondary source

            ## Explanation

            ### Death grant (JKK): Rp48,000,000, owed to the heirs

            - 60% x 80 x basis Rp1,000,000 = Rp48,000,000 (PP 44/2015 Lampiran III I.b.4 \[A\]; PP 82/2019 Lampiran III \[B\])
              - Basis: Rp1,000,000 (PP 44/2015 Lampiran II \[A\])


            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Rejected_TextThatIsMarkup_IsEscaped()
    {
        string text = await Render.WriteAsync(
            output => new CasePages(new(new MarkdownWriter(Language.English), output), Language.English, Readings.Default),
            report => report.Rejected(new("line 1", "<b>|*", [new("a|b", new("x", "y_z"))])));
        text.Should().Contain("## Case \\<b\\>\\|\\* rejected (line 1)").And.Contain("| a\\|b | y\\_z |");
    }
}
