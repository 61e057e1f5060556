using FluentAssertions;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Law;
using Xunit;

namespace Kubar.Benefits.Reports.Tests;

/// <summary>What docs/reports.md shows, run.</summary>
public sealed class ExampleTests
{
    [Fact]
    public async Task AsTheDocumentsShow_ACase_IsAPageAndAWorkbook()
    {
        BenefitCase benefitCase = Samples.Killed;

        Assessment assessment = Assessor.Assess(benefitCase, new AssessmentOptions { Explain = true });
        Page page = Report.Assessment(assessment);
        var who = new ReportOptions { PreparedBy = "Sari Wulandari", PreparedOn = new(2026, 11, 29) };

        string text = TextFormat.Render(page);
        string html = HtmlFormat.Render([page], who);
        using var workbook = new MemoryStream();
        await WorkbookFormat.WriteAsync(workbook, [page], who);

        text.Should().StartWith("Kasus jkk-01-trenggalek-2025 - kejadian 27 Agustus 2025\n");
        html.Should().StartWith("<!DOCTYPE html>\n<html lang=\"id\">");
        ReadWorkbook.Sheets(workbook).Should().HaveCount(5);
    }

    [Fact]
    public void AsTheDocumentsShow_WordsForAScreen_AreThoseOfTheReports()
    {
        Entitlement grant = Samples.Assessment("k-1")[BenefitCatalogue.JkkDeathGrant]!;

        string status = EnumNames.NameOf(grant.Status).In(Language.Indonesian);
        string payee = EnumNames.NameOf(grant.Payee!.Value).In(Language.Indonesian);
        string grade = EnumNames.NameOf(grant.Grade).In(Language.Indonesian);
        string level = EnumNames.NameOf(SchoolLevel.SeniorSecondary).In(Language.Indonesian);

        (status, payee, level).Should().Be(("berhak", "ahli waris", "SMA"));
        grade.Should().StartWith("B, ");
    }
}
