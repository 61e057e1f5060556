using System.Globalization;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Law;
using Kubar.Benefits.Tests.Generators;
using Kubar.Benefits.Tests.Transcription;
using NodaTime;
using Xunit;

namespace Kubar.Benefits.Tests.Properties;

/// <summary>How an answer must move, or not move, when one thing in a case changes.</summary>
public sealed class MetamorphicTests
{
    [Fact]
    public void Assess_HigherWageOrIncome_NeverLowersACashBenefit() => Always.Holds(full =>
    {
        Participant participant = full.Participant;
        Rupiah more = new(Random(full).NextInt64(1, 5_000_000));
        Assessment before = Assessor.Assess(full);
        Assessment after = Assessor.Assess(full with
        {
            Participant = participant with
            {
                MonthlyIncome = participant.MonthlyIncome + more,
                MonthlyWage = participant.MonthlyWage + more,
                ActualMonthlyWage = participant.ActualMonthlyWage + more,
            },
        });

        // What an under-reported wage falls short of is a difference: the floor of the death grant can take it away.
        return First(id => id != "jkk.employer-shortfall" && Amount(after, id) < Amount(before, id)
            ? $"{id}: {before[id]} fell to {after[id]}"
            : null);
    });

    [Fact]
    public void Assess_SiblingsInAnotherOrder_ChangesNoTotalWhereTwoAtMostQualify() => Always.Holds(full =>
    {
        Family family = full.Family!;
        if (family.Children!.Count(child => TranscribedScholarship.Qualifies(child, full.Event.DiedOn ?? full.Event.Date, full.Event.DiedOn ?? full.Event.Date, TextReadings.Default)) > 2)
        {
            return null;
        }

        Child[] children = [.. family.Children!];
        Random(full).Shuffle(children);
        return Same(Assessor.Assess(full).Totals, Assessor.Assess(full with { Family = family with { Children = children.ToValueList() } }).Totals);
    });

    // Only for one who has paid every month: a later registration can also do away with arrears.
    [Fact]
    public void Assess_LaterRegistrationOfOneWithoutArrears_NeverRaisesJkm() => Always.Holds(full =>
    {
        if (full.Participant.Segment == Segment.Pu)
        {
            return null;
        }

        LocalDate date = full.Event.Date;
        LocalDate registeredOn = date.PlusDays(-Random(full).Next(1_500));
        BenefitCase paidUp = full with
        {
            Membership = new Membership
            {
                RegisteredOn = registeredOn,
                PaidMonths = [new MonthRange(registeredOn.ToYearMonth(), date.ToYearMonth())],
            },
        };
        Membership later = paidUp.Membership with { RegisteredOn = registeredOn.PlusDays(Random(full).Between(1, 400)) };
        long before = WithoutLateness(Assessor.Assess(paidUp));
        long after = WithoutLateness(Assessor.Assess(paidUp with { Membership = later }));
        return after > before ? $"JKM rose from {before} to {after}" : null;
    });

    [Fact]
    public void Assess_OneMoreMonthPaid_NeverLowersTheTotal() => Always.Holds(full =>
    {
        YearMonth added = full.Event.Date.ToYearMonth().PlusMonths(-Random(full).Between(-1, 14));
        ValueList<PaidPeriod> paid = full.Membership.PaidMonths!;
        if (paid.Any(range => range.First <= added && added <= range.Last))
        {
            return null;
        }

        Totals before = Assessor.Assess(full).Totals;
        Totals after = Assessor.Assess(full with { Membership = full.Membership with { PaidMonths = [.. paid, new MonthRange(added)] } }).Totals;
        return Sum(after) < Sum(before) ? $"the total fell from {before} to {after}" : null;
    });

    [Fact]
    public void Assess_OneMoreHeir_NeverChangesAnAmount() => Always.Holds(full =>
    {
        Family family = full.Family!;
        Family larger = Random(full).Next(5) switch
        {
            0 => family with { Spouse = true },
            1 => family with { Parents = true },
            2 => family with { Siblings = true },
            3 => family with { ParentsInLaw = true },
            _ => family with { Will = Will.Notarial },
        };
        Assessment before = Assessor.Assess(full);
        Assessment after = Assessor.Assess(full with { Family = larger });
        return First(id => Amount(before, id) == Amount(after, id) || (IsForLateness(id) && HadNoHeir(before, id) && Amount(before, id) == 0)
                ? null
                : $"{id}: {before[id]} became {after[id]}")
            ?? (BenefitIds.All.Any(id => IsForLateness(id) && !Equals(before[id]?.Outcome, after[id]?.Outcome))
                ? null
                : Same(before.Totals with { ByPayee = [] }, after.Totals with { ByPayee = [] }));

        // Paid to the participant or the heirs (PP 44/2015 Pasal 37(3), 40(4)): without an heir there is nobody to compensate.
        static bool IsForLateness(string id) => id.EndsWith(".late-compensation", StringComparison.Ordinal);
        static bool HadNoHeir(Assessment before, string id) =>
            before.Entitlements.All(entitlement => entitlement.Payee != Payee.Heirs || entitlement.Benefit.Program != before[id]!.Benefit.Program);
    });

    [Fact]
    public void Assess_PaidMonthsWrittenAsOtherRanges_ChangesNothing() => Always.Holds(full =>
    {
        List<YearMonth> months = [];
        foreach (PaidPeriod range in full.Membership.PaidMonths!)
        {
            for (YearMonth month = range.First; month <= range.Last; month = month.PlusMonths(1))
            {
                months.Add(month);
            }
        }

        ValueList<PaidPeriod> otherwise = MembershipGenerator.Ranges(Random(full), months);
        full = full with { Membership = full.Membership with { PaidMonths = full.Membership.PaidMonths!.Select(period => period with { PaidOn = null }).ToValueList() } };
        return Same(Assessor.Assess(full), Assessor.Assess(full with { Membership = full.Membership with { PaidMonths = otherwise } }));
    });

    private static Random Random(BenefitCase full) => new(int.Parse(full.Id, CultureInfo.InvariantCulture));

    private static string? First(Func<string, string?> violation) =>
        BenefitIds.All.Select(violation).FirstOrDefault(found => found is not null);

    private static string? Same<T>(T before, T after) =>
        EqualityComparer<T>.Default.Equals(before, after) ? null : $"{before} became {after}";

    private static long Amount(Assessment assessment, string id) => assessment[id]?.Amount?.Value ?? 0;

    private static long Sum(Totals totals) => totals.PayableNow.Value + totals.Deferred.Value + totals.Scheduled.Value;

    private static long WithoutLateness(Assessment assessment) =>
        assessment.Totals.Jkm.Value - Amount(assessment, "jkm.late-compensation");
}
