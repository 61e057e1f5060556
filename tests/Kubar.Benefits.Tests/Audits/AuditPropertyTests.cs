using System.Globalization;
using FluentAssertions;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Audits;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Law;
using Kubar.Benefits.Tests.Generators;
using Kubar.Benefits.Tests.Properties;
using Xunit;

namespace Kubar.Benefits.Tests.Audits;

/// <summary>Vouchers made of assessments: right ones are never found wrong, and what made one wrong is found.</summary>
public sealed class AuditPropertyTests
{
    private static readonly AssessmentOptions Bare = new() { FindDependence = false };

    [Fact]
    public void Examine_ExactlyWhatAnAssessmentGives_FindsNothingWrong() => Always.HoldsForAFifth(full =>
    {
        Assessment law = Assessor.Assess(full, Bare);
        Audit inParts = Auditor.Examine(Parts(full, law), Bare);
        if (law.Totals.Net is not { } net)
        {
            return inParts.Verdict == IfUndetermined(law) ? null : $"{inParts}";
        }

        // Of a sudden death that falls under one programme or the other nothing is owed for certain benefit by benefit, and yet something in all.
        Audit inAll = Auditor.Examine(new() { Case = full, Total = law.Totals.Bounds?.Net.AtLeast ?? net }, Bare);
        return inParts.Verdict == IfUndetermined(law) && inAll.Verdict == IfUndetermined(law) ? null : $"{inParts}; {inAll}";
    });

    [Fact]
    public void Examine_OneRupiahMoreForOneBenefit_FindsThatRupiah() => Always.Holds(full =>
    {
        // A search that finds nothing is the longest: one case in four is enough.
        if (int.Parse(full.Id, CultureInfo.InvariantCulture) % 4 != 0)
        {
            return null;
        }

        Assessment law = Assessor.Assess(full, Bare);
        Voucher right = Parts(full, law);
        foreach (PaidComponent paid in right.Components!)
        {
            Audit audit = Auditor.Examine(right with { Components = [.. right.Components!.Select(one => one == paid ? one with { Amount = one.Amount + new Rupiah(1) } : one)] }, Bare);
            if (audit.Overpaid != new Rupiah(1) || audit.Comparisons.Count(comparison => comparison.Difference != Rupiah.Zero) != 1)
            {
                return $"{paid}: {audit}";
            }

            break;
        }

        return null;
    });

    [Fact]
    public void Examine_WhatAnotherReadingGives_FindsThatReading()
    {
        ReadingAlternative[] others = [.. ReadingCatalogue.All.SelectMany(reading => reading.Alternatives.Skip(1))];
        int found = 0;
        for (int seed = 0; found < Setting.Share(40); seed++)
        {
            BenefitCase full = CaseGenerator.FromSeed(seed);
            ReadingAlternative other = others[seed % others.Length];
            Assessment under = Assessor.Assess(full, new() { FindDependence = false, Readings = Readings.Default.With(other) });
            if (under.Entitlements.Any(entitlement => entitlement.Status == EntitlementStatus.Undetermined) || Dependence.IsSame(under, Assessor.Assess(full, Bare)))
            {
                continue;
            }

            Audit audit = Auditor.Examine(Parts(full, under), Bare);
            if (audit.Verdict is not (Verdict.Agrees or Verdict.WithinBounds))
            {
                found++;
                audit.Causes.Should().Contain(cause => cause.Id == $"reading:{other}" && cause.ExplainsAll, "{0} paid what {1} gives", full, other);
            }
        }
    }

    [Fact]
    public void Examine_AnyCauseThatIsAReading_GivesExactlyWhatWasPaid() => Always.HoldsForAFifth(full =>
    {
        Assessment law = Assessor.Assess(full, Bare);
        Voucher wrong = Parts(full, Assessor.Assess(full, new() { FindDependence = false, Readings = Readings.Default.With(ReadingCatalogue.WhichLaw["payment-date"]) }));
        foreach (Cause cause in Auditor.Examine(wrong, Bare).Causes.Where(cause => cause is { Kind: CauseKind.Reading, ExplainsAll: true }))
        {
            Readings readings = cause.Id["reading:".Length..].Split('+').Aggregate(
                Readings.Default, (chosen, text) => ReadingCatalogue.TryParse(text, out ReadingAlternative? alternative) ? chosen.With(alternative) : throw new InvalidOperationException(text));
            Audit again = Auditor.Examine(wrong, Bare with { Readings = readings });
            if (again.Overpaid != Rupiah.Zero || again.Underpaid != Rupiah.Zero)
            {
                return $"{cause} does not explain {wrong}, where the law gives {law}";
            }
        }

        return null;
    });

    [Fact]
    public void Examine_WhatAnotherWageGives_FindsAWage() => Always.Holds(full =>
    {
        long wage = 1_250_000 + int.Parse(full.Id, CultureInfo.InvariantCulture);
        if (full is not { Participant: { Segment: Segment.Pu, MonthlyWage: not null, ActualMonthlyWage: null }, Membership.Registered: true })
        {
            return null;
        }

        BenefitCase other = full with { Participant = full.Participant with { MonthlyWage = new(wage) } };
        Assessment under = Assessor.Assess(other, Bare);
        Audit audit = Auditor.Examine(Parts(full, under), Bare);
        bool rests = audit.Verdict is not (Verdict.Agrees or Verdict.WithinBounds) && under.Entitlements.All(entitlement => entitlement.Status != EntitlementStatus.Undetermined);
        return !rests || audit.Causes.Any(cause => cause.Id == "fact:participant.monthly-wage") || audit.Causes.Count == 12 ? null : $"the wage was not found for {audit}: {string.Join(", ", audit.Causes.Select(cause => cause.Id))}";
    });

    [Fact]
    public void Examine_FromManyThreads_GivesEqualAudits()
    {
        Voucher[] vouchers = [.. Enumerable.Range(0, Setting.Share(60)).Select(CaseGenerator.FromSeed).Select(full => new Voucher { Case = full, Total = new(10_000_000) })];
        Audit[] alone = [.. vouchers.Select(voucher => Auditor.Examine(voucher, Bare))];

        Audit[] together = [.. vouchers.AsParallel().AsOrdered().Select(voucher => Auditor.Examine(voucher, Bare))];

        together.Should().Equal(alone);
    }

    /// <summary>A voucher that pays what is owed now, benefit by benefit, and takes out the arrears.</summary>
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

    private static Verdict IfUndetermined(Assessment law) =>
        law.Entitlements.Any(entitlement => entitlement is { Outcome: Undetermined { AtLeast: not null } } or { Outcome: Entitled { Value: UnlimitedCare { ActualCost: null } } })
            ? Verdict.WithinBounds
            : Verdict.Agrees;
}
