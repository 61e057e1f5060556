using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using FluentAssertions;
using Kubar.Benefits.Cli.Tests.Cases;
using Kubar.Benefits.Cli.Tests.Support;
using Xunit;

namespace Kubar.Benefits.Cli.Tests;

/// <summary>Every published sum of one death, or of deaths that are alike, as a voucher: the right ones agree, the wrong ones get the right finding.</summary>
public sealed class PublishedVoucherTests
{
    private static readonly IReadOnlyList<PrintedVoucher> Vouchers = [.. CaseFile.All("published").SelectMany(file => file.Ways.SelectMany(way => PrintedVoucher.Of(file, way)))];

    [Fact]
    public async Task Audit_EveryPublishedSum_IsAsApproved()
    {
        IReadOnlyList<JsonElement> audits = await AuditAsync();
        var text = new StringBuilder();
        foreach ((PrintedVoucher voucher, JsonElement audit) in Vouchers.Zip(audits))
        {
            string causes = string.Join(", ", audit.GetProperty("causes").EnumerateArray().Take(3).Select(cause => cause.GetProperty("id").GetString()));
            _ = text.Append(CultureInfo.InvariantCulture, $"{voucher.Reference} | {voucher.Paid} | {audit.GetProperty("verdict").GetString()} +{audit.GetProperty("overpaid")} -{audit.GetProperty("underpaid")} | {causes}\n");
        }

        Vouchers.Count.Should().BeGreaterThan(60);
        Approved.ShouldBe("Golden", "published-vouchers", text.ToString());
    }

    [Fact]
    public async Task Audit_SumsThatTheLawGives_AgreeOrNameTheScholarshipPaidAtOnce()
    {
        IReadOnlyList<JsonElement> audits = await AuditAsync();
        foreach ((PrintedVoucher voucher, JsonElement audit) in Vouchers.Zip(audits).Where(pair => pair.First.IsRight))
        {
            if (voucher.IsWithSchedule)
            {
                audit.GetProperty("causes")[0].GetProperty("kind").GetString().Should().BeOneOf(["wholeSchedule", "several"], "{0}: {1}", voucher.Reference, audit);
            }
            else
            {
                audit.GetProperty("verdict").GetString().Should().Be("agrees", "{0}: {1}", voucher.Reference, audit);
            }
        }
    }

    [Theory]
    [InlineData("JKK-07", "left-out:jkk.funeral+left-out:jkk.periodic-grant+whole-schedule:jkk.scholarship")]
    [InlineData("REF-04", "condition:cover.death.registered")]
    public async Task Audit_AWrongSumThatCanBeExplained_IsExplained(string id, string cause)
    {
        IReadOnlyList<JsonElement> audits = await AuditAsync();

        Vouchers.Zip(audits).Where(pair => pair.First.Id == id && !pair.First.IsRight)
            .Should().NotBeEmpty().And.OnlyContain(pair => pair.Second.GetProperty("causes").EnumerateArray().Any(found => found.GetProperty("id").GetString()!.Contains(cause, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("JKM-26")]
    [InlineData("REF-03")]
    [InlineData("STM-03")]
    [InlineData("STM-04")]
    public async Task Audit_ASumThatNoRuleGives_IsUnexplained(string id)
    {
        IReadOnlyList<JsonElement> audits = await AuditAsync();

        Vouchers.Zip(audits).Where(pair => pair.First.Id == id && !pair.First.IsRight)
            .Should().NotBeEmpty().And.OnlyContain(pair => pair.Second.GetProperty("causes").GetArrayLength() == 0);
    }

    private static async Task<IReadOnlyList<JsonElement>> AuditAsync()
    {
        CliResult result = await Tool.RunAsync(string.Join('\n', Vouchers.Select(voucher => voucher.Json)), "audit", "-", "--format", "json");
        result.ExitCode.Should().Be(ExitCode.Success, "{0}", result.Output);
        return [.. result.Lines.Select(Contract.Parse)];
    }

    /// <summary>A printed sum as a voucher.</summary>
    private sealed record PrintedVoucher(string Id, string Reference, long Paid, bool IsRight, bool IsWithSchedule, string Json)
    {
        /// <summary>The sums of a way whose cases are alike, each as the voucher of one case; a sum of cases that differ is nobody's voucher.</summary>
        public static IEnumerable<PrintedVoucher> Of(CaseFile file, Way way)
        {
            if (way.Parts is not [var part])
            {
                yield break;
            }

            foreach ((int index, Published published) in way.Published.Index())
            {
                long sum = published.Amount - published.OtherBalances.Values.Sum();
                if (sum % part.Count != 0 || published.RoundedTo > 1)
                {
                    continue;
                }

                long paid = sum / part.Count;
                string reference = string.Create(CultureInfo.InvariantCulture, $"{file.Id} {way.Name} #{index + 1}");
                var voucher = new JsonObject
                {
                    ["reference"] = reference,
                    ["case"] = part.Case.DeepClone(),
                    ["paidTotal"] = paid,
                    ["covers"] = new JsonArray([.. Covered(part, published).Select(benefit => (JsonNode)benefit)]),
                };
                yield return new(file.Id, reference, paid, published.Difference == 0, published.Counting == Counting.WithSchedule, voucher.ToJsonString());
            }
        }

        // What the press does not speak of, costs of care and of aids, is left aside.
        private static IEnumerable<string> Covered(Part part, Published published) => published.Benefits ?? part.Assess()[0].GetProperty("entitlements").EnumerateArray()
            .Where(entitlement => entitlement.Status() != "undetermined" && !entitlement.TryGetProperty("unlimited", out _))
            .Select(entitlement => entitlement.GetProperty("benefit").GetString()!);
    }
}
