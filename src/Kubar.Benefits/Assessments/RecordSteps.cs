using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using Kubar.Benefits.Rules;
using Kubar.Benefits.Rules.Records;
using NodaTime;

namespace Kubar.Benefits.Assessments;

/// <summary>What the case itself says behind a step: which months were paid, which fell due and were not, what was lost.</summary>
internal sealed class RecordSteps(
    BenefitCase benefitCase,
    AssessmentOptions options,
    Evaluation evaluation,
    Assessment assessment,
    CancellationToken cancellation)
{
    /// <summary>The id of the steps that list contribution months.</summary>
    public const string MonthsId = "membership.paidMonths";

    private const int MostMonthsListed = 12;

    private readonly IReadOnlyList<int>?[] _inArrears = new IReadOnlyList<int>?[2];
    private readonly IReadOnlyList<ExplanationStep>?[] _months = new IReadOnlyList<ExplanationStep>?[2];

    private CameClose? _cameClose;

    /// <summary>The part of the rulebook that the case can bring.</summary>
    public Chapter Chapter { get; } = options.ChapterOf(benefitCase);

    /// <summary>What other answers to unsettled questions would give.</summary>
    public OtherReadings OtherReadings { get; } = new(benefitCase, options, evaluation, assessment);

    /// <summary>The contribution months behind a condition; none where it does not rest on them.</summary>
    public IReadOnlyList<ExplanationStep> Months(NamedNode condition)
    {
        if (benefitCase.Membership.PaidMonths is not { } ranges)
        {
            return [];
        }

        bool onDeath = RestsOn(condition, Facts.AtDeath.ArrearsMonths) || RestsOn(condition, Facts.PaidRun);
        return onDeath || RestsOn(condition, Facts.AtEvent.ArrearsMonths)
            ? _months[onDeath ? 1 : 0] ??= [.. Paid(ranges), .. Unpaid(onDeath)]
            : [];
    }

    /// <summary>The losses behind a sum of percentages.</summary>
    public IEnumerable<ExplanationStep> Losses(NamedNode sum) =>
        RestsOn(sum, Facts.LossPoints) ? LossSteps.Of(benefitCase, options) : [];

    /// <summary>What a sum over children comes to for each of them.</summary>
    public IEnumerable<ExplanationStep> Children(SumOverFirstNode sum, Evaluation evaluation) =>
        Chapter.ScheduleOver(sum) is { } schedule ? new ChildSteps(schedule, evaluation).Of(sum) : [];

    /// <summary>What is said behind a value: which months are in arrears.</summary>
    public string Remark(Node value, Language language) =>
        Chapter.CountsOfArrears.Any(count => count.Node == value)
            && MonthsInArrears(onDeath: value != Facts.ArrearsMonths.Node) is { Count: > 0 } months
            ? $" ({MonthList.Of(months, language)})"
            : "";

    /// <summary>What would have made a benefit owed that came close to it.</summary>
    /// <param name="benefit">The benefit.</param>
    /// <param name="notOwed">Every benefit that is not owed, for which one search serves.</param>
    public IEnumerable<ExplanationStep> Otherwise(Benefit benefit, IReadOnlyList<Benefit> notOwed) =>
        (_cameClose ??= new(benefitCase, options, evaluation, notOwed, cancellation)).Of(benefit);

    /// <summary>What is missing for a benefit, and what its bounds mean.</summary>
    public IEnumerable<ExplanationStep> Open(Benefit benefit, Undetermined undetermined, Evaluation evaluation) =>
        new OpenSteps(benefitCase, options).Of(benefit, undetermined, evaluation);

    private static bool RestsOn(NamedNode step, Expression fact) => step.OwnFacts.Contains(fact.Fact);

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

    private IEnumerable<ExplanationStep> Unpaid(bool onDeath)
    {
        ContributionCalendar calendar = Calendar;
        return MonthsInArrears(onDeath).Select(month => new ExplanationStep
        {
            Id = MonthsId,
            Name = new(
                $"iuran {MonthList.Month(month, Language.Indonesian)} jatuh tempo {Wording.Day(calendar.DueDate(month), Language.Indonesian)}, belum dibayar",
                $"the contribution of {MonthList.Month(month, Language.English)} fell due on {Wording.Day(calendar.DueDate(month), Language.English)}, unpaid"),
        });
    }

    private ContributionCalendar Calendar => field ??= ContributionCalendar.Of(
        benefitCase,
        options.Readings,
        new WorkingDays(options.PublicHolidays, options.Readings),
        options.Rulebook.Figures);

    /// <summary>The latest months that fell due and were not paid on the day of the event or of the death, in order.</summary>
    private IReadOnlyList<int> MonthsInArrears(bool onDeath) => _inArrears[onDeath ? 1 : 0] ??= FindMonthsInArrears(onDeath);

    private IReadOnlyList<int> FindMonthsInArrears(bool onDeath)
    {
        TestDays days = TestDays.Of(benefitCase);
        LocalDate day = onDeath ? days.LatestDeath : days.OfEvent;
        if (benefitCase.Membership is not { PaidMonths: not null } membership)
        {
            return [];
        }

        var record = new MembershipRecord(benefitCase, options.Readings, Calendar, options.Rulebook.Figures);
        var history = new MembershipHistory(record, new(day, membership.RegisteredOn ?? day, (1, 0), DueLate: false, RestartLate: false));
        return history.Run is var (first, last) ? [.. Enumerable.Range(first, last - first + 1).TakeLast(MostMonthsListed)] : [];
    }
}
