using System.Text;
using System.Text.Json;
using FluentAssertions;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cli.Reports;
using Kubar.Benefits.Cli.Tests.Support;
using Kubar.Benefits.Law;
using Xunit;

namespace Kubar.Benefits.Cli.Tests.Reports;

public sealed class AssessmentJsonTests
{
    [Fact]
    public async Task Write_TheContractsExample_IsTheContractsExample()
    {
        var assessment = new Assessment
        {
            Id = "k-1",
            EventDate = new(2025, 8, 27),
            Entitlements = [Samples.DeathGrant with { HeirRank = HeirRank.SpouseAndChildren }],
            Totals = new(new(70_000_000), default, default, new(70_000_000), new(70_000_000), default) { ByPayee = [new(Payee.Heirs, new(70_000_000))] },
            ClaimBy = new NodaTime.LocalDate(2030, 8, 27),
            Arrears = new() { Months = 0, Amount = Rupiah.Zero },
            DependsOn = [],
            Warnings = [],
            Findings = [],
            Grade = Grade.B,
        };
        (await WriteAsync(assessment)).Should().Be(
            """
            {"id":"k-1","eventDate":"2025-08-27",
            "entitlements":[{"benefit":"jkk.death-grant","program":"jkk","nameId":"Santunan kematian","nameEn":"Death grant",
            "status":"owed","amount":48000000,"payee":"heirs","heirRank":"spouseAndChildren","sources":["PP 44/2015 Lampiran III I.b.4","PP 82/2019 Lampiran III"],"grade":"B"}],
            "totals":{"payableNow":70000000,"deferred":0,"scheduled":0,"net":70000000,"jkk":70000000,"jkm":0,
            "byPayee":{"heirs":70000000},"complete":true},
            "claimBy":"2030-08-27","arrears":{"months":0,"amount":0,"deducted":false},"dependsOn":[],"warnings":[],
            "findings":[],"grade":"B"}
            """.ReplaceLineEndings("") + "\n");
    }

    [Fact]
    public async Task Write_WhatCannotBeTold_IsLeftOut()
    {
        Assessment assessment = Samples.Of() with { ClaimBy = null, Arrears = new() };
        (await WriteAsync(assessment)).Should().Contain("\"arrears\":{\"deducted\":false}").And.NotContain("claimBy");
    }

    [Fact]
    public async Task Write_UnlimitedCarePaidByTheEmployer_HasCostAndPayer()
    {
        (await WriteEntitlementAsync(Samples.MedicalCare)).Should().Be(
            """{"benefit":"jkk.medical-care","program":"jkk","nameId":"Pelayanan kesehatan","nameEn":"Medical care","status":"owed","amount":2500000,"unlimited":true,"payee":"provider","payer":"employer","sources":[],"grade":"A"}""");
    }

    [Fact]
    public async Task Write_BenefitInKind_HasNoAmount()
    {
        (await WriteEntitlementAsync(Samples.ReturnToWork)).Should().Contain("\"status\":\"owed\",\"payee\"").And.NotContain("amount");
    }

    [Fact]
    public async Task Write_Deferred_SaysUntilWhen()
    {
        (await WriteEntitlementAsync(Samples.Deferred)).Should().Contain(
            "\"status\":\"deferred\",\"amount\":7200000,\"payee\":\"participant\",\"deferredUntil\":[{\"code\":\"awaits-certificate\",\"textId\":\"menunggu surat keterangan dokter\",\"textEn\":\"awaits the doctor's certificate\"}]");
    }

    [Fact]
    public async Task Write_NotOwed_SaysWhy()
    {
        (await WriteEntitlementAsync(Samples.NotOwed)).Should().Contain(
            "\"status\":\"notOwed\",\"reasons\":[{\"code\":\"death-from-work\",\"textId\":\"meninggal akibat kerja\",\"textEn\":\"the death is from work\"}],\"sources\"");
    }

    [Fact]
    public async Task Write_Undetermined_NamesWhatIsMissingAndTheBounds()
    {
        (await WriteEntitlementAsync(Samples.Undetermined)).Should().Contain(
            "\"status\":\"undetermined\",\"payeeMissing\":[\"family.spouse\"],\"missing\":[\"expenses.glasses\",\"family.children[1].level\"],\"atLeast\":0,\"atMost\":1000000,\"sources\":[],\"grade\":\"C\"");
    }

    [Fact]
    public async Task Write_UndeterminedWithoutBounds_LeavesThemOut()
    {
        Entitlement entitlement = Samples.Undetermined with { Outcome = new Undetermined(["claim.paidOn"], Rupiah.Zero, null) };
        (await WriteEntitlementAsync(entitlement)).Should().Contain("\"atLeast\":0").And.NotContain("atMost");
    }

    [Fact]
    public async Task Write_Scholarship_HasItsSchedule()
    {
        (await WriteEntitlementAsync(Samples.Scholarship)).Should().Contain(
            "\"schedule\":[{\"child\":0,\"dueOn\":\"2025-08-27\",\"level\":\"seniorSecondary\",\"amount\":3000000},");
    }

    [Theory]
    [InlineData(Language.Indonesian, "Dasar penghasilan penetapan manfaat", "Rp1.000.000")]
    [InlineData(Language.English, "Basis", "Rp1,000,000")]
    public async Task Write_Explanation_IsInTheChosenLanguage(Language language, string name, string value)
    {
        using JsonDocument document = JsonDocument.Parse(await WriteAsync(Samples.Of(Samples.ExplainedDeathGrant), language));
        JsonElement step = document.RootElement.GetProperty("entitlements")[0].GetProperty("explanation")[0];
        step.GetProperty("id").GetString().Should().Be("jkk.death-grant");
        step.TryGetProperty("value", out _).Should().BeFalse();
        step.GetProperty("source").GetString().Should().Be("PP 44/2015 Lampiran III I.b.4 [A]; PP 82/2019 Lampiran III [B]");
        JsonElement cause = step.GetProperty("because")[0];
        cause.GetProperty("name").GetString().Should().Be(name);
        cause.GetProperty("value").GetString().Should().Be(value);
        cause.GetProperty("source").GetString().Should().Be("PP 44/2015 Lampiran II [A]");
        cause.GetProperty("because").GetArrayLength().Should().Be(0);
    }

    [Fact]
    public async Task Write_ReadingsChosen_NamesThoseThatAreNotTheDefault()
    {
        (await WriteAsync(Samples.Of() with { Readings = [ReadingCatalogue.ThreeMonths["ninety-days"].ToString()] })).Should().Contain("\"grade\":\"C\",\"readings\":[\"three-months=ninety-days\"]}");
        (await WriteAsync(Samples.Of())).Should().NotContain("readings");
    }

    [Fact]
    public async Task Write_InferredGrade_IsAWord()
    {
        (await WriteEntitlementAsync(Samples.DeathGrant with { Grade = Grade.Inferred })).Should().EndWith("\"grade\":\"inferred\"}");
    }

    [Fact]
    public async Task Rejected_WithoutId_HasNullAndEveryProblem()
    {
        using var output = new MemoryStream();
        using var report = new JsonReport(output, Language.English);
        report.Rejected(new("line 3", null, [new("line 3", new("bukan JSON", "not JSON")), new("x", new("wajib diisi", "required"))]));
        await report.FlushAsync(TestContext.Current.CancellationToken);
        Encoding.UTF8.GetString(output.ToArray()).Should().Be(
            "{\"id\":null,\"errors\":[{\"path\":\"line 3\",\"message\":\"not JSON\"},{\"path\":\"x\",\"message\":\"required\"}]}\n");
    }

    private static async Task<string> WriteEntitlementAsync(Entitlement entitlement)
    {
        using JsonDocument document = JsonDocument.Parse(await WriteAsync(Samples.Of(entitlement)));
        return document.RootElement.GetProperty("entitlements")[0].GetRawText();
    }

    private static async Task<string> WriteAsync(Assessment assessment, Language language = Language.English)
    {
        using var output = new MemoryStream();
        using var report = new JsonReport(output, language);
        report.Assessed(assessment);
        report.Finish();
        await report.FlushAsync(TestContext.Current.CancellationToken);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
