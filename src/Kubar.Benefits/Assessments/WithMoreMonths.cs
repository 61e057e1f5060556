using Kubar.Benefits.Cases;
using Kubar.Benefits.Rules;
using NodaTime;

namespace Kubar.Benefits.Assessments;

/// <summary>
/// What would have been owed had the participant lived to pay a few more months: found by assessing that case, so that
/// nothing is said that the rules do not give.
/// </summary>
internal static class WithMoreMonths
{
    private const int MostMonths = 3;

    public static IEnumerable<ExplanationStep> Of(BenefitCase benefitCase, AssessmentOptions options)
    {
        if (benefitCase is not { Event.Kind: EventKind.NonWorkDeath, Membership: { RegisteredOn: { } registered, PaidMonths: { } paid } })
        {
            yield break;
        }

        int first = new PaidMonths(paid).Runs is [.., var last] ? last.Last + 1 : Calendar.Number(registered);
        AssessmentOptions bare = options with { Explain = false, FindDependence = false };
        for (int more = 1; more <= MostMonths; more++)
        {
            int latest = first + more - 1;
            LocalDate death = LocalDate.Max(benefitCase.Event.Date, Calendar.FirstDay(latest));
            if (Assessor.TryAssess(Changed(benefitCase, first, latest, death), bare, out Assessment? assessment, out _)
                && assessment["jkm.lump-sum"]?.Status == EntitlementStatus.Owed)
            {
                yield return Step([.. Enumerable.Range(first, more)], death, assessment.Totals.PayableNow);
                yield break;
            }
        }
    }

    private static BenefitCase Changed(BenefitCase benefitCase, int first, int last, LocalDate death) => benefitCase with
    {
        Membership = benefitCase.Membership with
        {
            PaidMonths = [.. benefitCase.Membership.PaidMonths ?? [], new MonthRange(Calendar.FirstDay(first).ToYearMonth(), Calendar.FirstDay(last).ToYearMonth())],
        },
        Event = benefitCase.Event with { Date = death, DiedOn = null },
        Claim = new(),
    };

    private static ExplanationStep Step(IReadOnlyList<int> months, LocalDate death, Rupiah sum) => new()
    {
        Id = "jkm.three-months.otherwise",
        Name = new(
            $"seandainya {months.Count} bulan lagi dibayar ({MonthList.Of(months, Language.Indonesian)}) dan peserta meninggal pada {Wording.Day(death, Language.Indonesian)}, yang terutang {sum.ToString(Language.Indonesian)}",
            $"with {months.Count} more paid {(months.Count == 1 ? "month" : "months")} ({MonthList.Of(months, Language.English)}) and a death on {Wording.Day(death, Language.English)}, {sum.ToString(Language.English)} would have been owed"),
    };
}
