using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using Kubar.Benefits.Rules;

namespace Kubar.Benefits.Assessments;

/// <summary>What the case itself says behind a step: which months were paid, which fell due and were not, what was lost.</summary>
internal sealed class RecordSteps(BenefitCase benefitCase, AssessmentOptions options)
{
    /// <summary>The id of the steps that list contribution months.</summary>
    public const string MonthsId = "membership.paidMonths";

    private const int MostMonthsListed = 12;

    private CameClose? _cameClose;

    /// <summary>The part of the rulebook that the case can bring.</summary>
    public Chapter Chapter { get; } = options.ChapterOf(benefitCase);

    /// <summary>What other answers to unsettled questions would give.</summary>
    public OtherReadings OtherReadings { get; } = new(benefitCase, options);

    /// <summary>The contribution months behind a condition; none where it does not rest on them.</summary>
    public IEnumerable<ExplanationStep> Months(NamedNode condition) =>
        benefitCase.Membership.PaidMonths is { } ranges && RestsOn(condition.Body, Facts.ArrearsMonths.Fact, Facts.PaidRun.Fact)
            ? Paid(ranges).Concat(Unpaid(new PaidMonths(ranges)))
            : [];

    /// <summary>The losses behind a sum of percentages.</summary>
    public IEnumerable<ExplanationStep> Losses(NamedNode sum) =>
        RestsOn(sum.Body, Facts.LossPoints.Fact) ? LossSteps.Of(benefitCase, options) : [];

    /// <summary>What a sum over children comes to for each of them.</summary>
    public IEnumerable<ExplanationStep> Children(SumOverFirstNode sum, Evaluation evaluation) =>
        Chapter.ScheduleOver(sum) is { } schedule ? new ChildSteps(schedule, evaluation).Of(sum) : [];

    /// <summary>What is said behind a value: which months are in arrears.</summary>
    public string Remark(Node value, Language language) =>
        value is FactNode { Fact: var fact } && fact == Facts.ArrearsMonths.Fact && benefitCase.Membership.PaidMonths is { } ranges
            && MonthsInArrears(new PaidMonths(ranges)) is { Count: > 0 } months
            ? $" ({MonthList.Of(months, language)})"
            : "";

    /// <summary>What would have made a benefit owed that came close to it.</summary>
    /// <param name="benefit">The benefit.</param>
    /// <param name="notOwed">Every benefit that is not owed, for which one search serves.</param>
    public IEnumerable<ExplanationStep> Otherwise(Benefit benefit, IReadOnlyList<Benefit> notOwed) =>
        (_cameClose ??= new(benefitCase, options, notOwed)).Of(benefit);

    /// <summary>What is missing for a benefit, and what its bounds mean.</summary>
    public IEnumerable<ExplanationStep> Open(Benefit benefit, Undetermined undetermined, Evaluation evaluation) =>
        new OpenSteps(benefitCase, options).Of(benefit, undetermined, evaluation);

    private static bool RestsOn(Node node, params Fact[] facts) => node switch
    {
        FactNode { Fact: var fact } => facts.Contains(fact),
        NamedNode => false,
        _ => node.Operands.Any(operand => RestsOn(operand, facts)),
    };

    private static IEnumerable<ExplanationStep> Paid(ValueList<PaidPeriod> ranges)
    {
        IReadOnlyList<(int First, int Last)> runs = new PaidMonths(ranges).Runs;
        yield return new()
        {
            Id = MonthsId,
            Name = runs.Count == 0
                ? new("belum ada iuran yang dibayar", "no contribution has been paid")
                : new(
                    $"iuran lunas: {MonthList.OfRuns(runs, Language.Indonesian)}",
                    $"contributions paid: {MonthList.OfRuns(runs, Language.English)}"),
        };
    }

    private IEnumerable<ExplanationStep> Unpaid(PaidMonths paid)
    {
        ContributionCalendar calendar = Calendar;
        return MonthsInArrears(paid).Select(month => new ExplanationStep
        {
            Id = MonthsId,
            Name = new(
                $"iuran {MonthList.Month(month, Language.Indonesian)} jatuh tempo {Wording.Day(calendar.DueDate(month), Language.Indonesian)}, belum dibayar",
                $"the contribution of {MonthList.Month(month, Language.English)} fell due on {Wording.Day(calendar.DueDate(month), Language.English)}, unpaid"),
        });
    }

    private ContributionCalendar Calendar => ContributionCalendar.Of(
        benefitCase,
        options.Readings,
        new WorkingDays(options.PublicHolidays),
        options.Rulebook.Figures);

    /// <summary>The latest months that fell due and were not paid, in order.</summary>
    private List<int> MonthsInArrears(PaidMonths paid)
    {
        var months = new List<int>();
        int latest = Calendar.LatestDue(CaseFacts.TestDayOf(benefitCase.Event));
        int first = benefitCase.Membership.RegisteredOn is { } registered ? Rules.Calendar.Number(registered) : latest;
        for (int month = latest; month >= Math.Max(first, latest - MostMonthsListed + 1) && !paid.Contains(month); month--)
        {
            months.Insert(0, month);
        }

        return months;
    }
}
