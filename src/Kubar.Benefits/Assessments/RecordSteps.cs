using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Rules;
using NodaTime;

namespace Kubar.Benefits.Assessments;

/// <summary>What the records say behind a condition: which months were paid, which fell due and were not.</summary>
internal sealed class RecordSteps(BenefitCase benefitCase, AssessmentOptions options)
{
    private const int MostMonthsListed = 6;

    /// <summary>The steps behind a condition; none where it does not rest on contribution months.</summary>
    public ValueList<ExplanationStep> Behind(NamedNode condition) =>
        benefitCase.Membership.PaidMonths is { } ranges && RestsOn(condition.Body)
            ? [.. Paid(ranges), .. Unpaid(new PaidMonths(ranges))]
            : [];

    private static bool RestsOn(Node node) => node switch
    {
        FactNode { Fact: var fact } => fact == Facts.ArrearsMonths.Fact || fact == Facts.PaidRun.Fact,
        NamedNode => false,
        _ => node.Operands.Any(RestsOn),
    };

    private static IEnumerable<ExplanationStep> Paid(ValueList<MonthRange> ranges)
    {
        IReadOnlyList<(int First, int Last)> runs = new PaidMonths(ranges).Runs;
        yield return new()
        {
            Id = "membership.paidMonths",
            Name = runs.Count == 0
                ? new("belum ada iuran yang dibayar", "no contribution has been paid")
                : new($"iuran lunas: {Listed(runs, Language.Indonesian)}", $"contributions paid: {Listed(runs, Language.English)}"),
        };
    }

    private IEnumerable<ExplanationStep> Unpaid(PaidMonths paid)
    {
        var calendar = ContributionCalendar.Of(benefitCase, options.Readings, new WorkingDays(options.PublicHolidays));
        LocalDate testDay = CaseFacts.TestDayOf(benefitCase.Event);
        int latest = calendar.LatestDue(testDay);
        int first = benefitCase.Membership.RegisteredOn is { } registered ? Calendar.Number(registered) : latest;
        for (int month = latest; month >= Math.Max(first, latest - MostMonthsListed + 1) && !paid.Contains(month); month--)
        {
            LocalDate due = calendar.DueDate(month);
            yield return new()
            {
                Id = "membership.paidMonths",
                Name = new(
                    $"iuran {Month(month, Language.Indonesian)} jatuh tempo {Wording.Day(due, Language.Indonesian)}, belum dibayar",
                    $"the contribution of {Month(month, Language.English)} fell due on {Wording.Day(due, Language.English)}, unpaid"),
            };
        }
    }

    private static string Listed(IReadOnlyList<(int First, int Last)> runs, Language language) =>
        string.Join(", ", runs.Select(run => run.First == run.Last
            ? Month(run.First, language)
            : $"{Month(run.First, language)} {(language == Language.Indonesian ? "sampai" : "to")} {Month(run.Last, language)}"));

    private static string Month(int month, Language language) => Wording.Month(Calendar.FirstDay(month), language);
}
