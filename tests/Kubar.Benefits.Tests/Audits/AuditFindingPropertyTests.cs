using FluentAssertions;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Audits;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Tests.Generators;
using Kubar.Benefits.Tests.Properties;
using Xunit;

namespace Kubar.Benefits.Tests.Audits;

/// <summary>Findings of generated vouchers: none where nothing is wrong, the same wherever a voucher stands, and never two with one id.</summary>
public sealed class AuditFindingPropertyTests
{
    private static readonly AssessmentOptions Bare = new() { FindDependence = false };

    private static readonly string[] FoundBesides = ["months-after-event", "paid-after-end", "no-contribution-paid", "registered-over-age"];

    [Fact]
    public void Findings_ExactlyWhatTheLawGives_AreNoneOfThePayment() => Always.HoldsForAFifth(full =>
    {
        Assessment law = Assessor.Assess(full, Bare);
        Audit audit = Auditor.Examine(Parts(full, law), Bare);
        bool isPlain = audit.Verdict == Verdict.Agrees
            && !law.Warnings.Any(warning => FoundBesides.Contains(warning.Code))
            && !(full.Membership.RegisteredOn is { } day && (full.Membership.PaidMonths ?? []).Any(paid => paid.First < day.ToYearMonth()));
        AuditFinding[] ofPayment = [.. audit.Findings.Where(finding => finding.Kind is FindingKind.PaymentDiffers or FindingKind.SumDiffers or FindingKind.ArrearsNotTold)];
        return ofPayment.Length == 0 && (!isPlain || audit.Findings.Count == 0) ? null : string.Join("; ", audit.Findings);
    });

    [Fact]
    public void Findings_OfAnyVoucher_PutTheSameMoneyAtStakeAsTheVerdict() => Always.HoldsForAFifth(full =>
    {
        Audit audit = Auditor.Examine(new() { Case = full, Total = new(10_000_000) }, Bare);
        AuditFinding? payment = audit.Findings.FirstOrDefault(finding => finding.Kind == FindingKind.PaymentDiffers);
        bool differs = audit.Verdict is not (Verdict.Agrees or Verdict.WithinBounds);
        bool addsUp = payment is null || payment.Parts.Count == 0
            || payment.Parts.Sum(part => part.Kind == ComparisonKind.Arrears ? -part.Difference.Value : part.Difference.Value) == audit.Overpaid.Value - audit.Underpaid.Value;
        return differs == payment is not null && (payment is null || payment.AtStake.AtLeast == audit.Overpaid + audit.Underpaid) && addsUp ? null : $"{audit}: {payment}";
    });

    [Fact]
    public void Together_TheFileInAnotherOrder_GivesTheSameFindingsWithTheSameIds()
    {
        Audit[] audits = [.. File(Setting.Share(60)).Select(voucher => Auditor.Examine(voucher, Bare))];
        var random = new Random(20261129);

        ValueList<AuditFinding> inOrder = AuditFindings.Together(audits);
        for (int turn = 0; turn < 5; turn++)
        {
            random.Shuffle(audits);
            AuditFindings.Together(audits).Should().Equal(inOrder);
        }

        inOrder.Select(finding => finding.Id).Should().OnlyHaveUniqueItems();
        inOrder.Should().Contain(finding => finding.Kind == FindingKind.EventTwice).And.Contain(finding => finding.Kind == FindingKind.VoucherTwice);
        inOrder.Should().BeInDescendingOrder(finding => finding.AtStake.AtLeast);
    }

    /// <summary>Vouchers of generated cases, some twice, some with the number of another, some of the same person.</summary>
    private static IEnumerable<Voucher> File(int count)
    {
        for (int seed = 0; seed < count; seed++)
        {
            var voucher = new Voucher
            {
                Case = CaseGenerator.FromSeed(seed),
                Reference = $"B-{seed - (seed % 7 == 0 ? seed % 2 : 0)}",
                Person = seed % 3 == 0 ? null : $"{6_407_010_101_000_000 + (seed / 2)}",
                Total = new(seed % 5 * 10_000_000),
            };
            yield return voucher;
            if (seed % 11 == 0)
            {
                yield return voucher;
                yield return voucher with { Total = new(1) };
            }
        }
    }

    private static Voucher Parts(BenefitCase full, Assessment law) => new()
    {
        Case = full,
        Components =
        [
            .. law.Entitlements
                .Where(entitlement => entitlement is { Status: EntitlementStatus.Owed, Amount.Value: > 0 })
                .Select(entitlement => new PaidComponent(entitlement.Benefit.Id, entitlement.Amount!.Value)),
        ],
        ArrearsDeducted = law.Totals.Net is { } net ? law.Totals.PayableNow - net : null,
    };
}
