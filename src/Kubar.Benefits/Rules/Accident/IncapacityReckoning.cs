using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using Kubar.Benefits.Rules.Participation;
using static Kubar.Benefits.Rules.Catalogues.Instruments;
using static Kubar.Benefits.Rules.Vocabulary.Lawmaking;

namespace Kubar.Benefits.Rules.Accident;

/// <summary>
/// The cash for temporary incapacity on a basis: PP 44/2015 Lampiran III I.b.2, as replaced by PP 82/2019. Each step of six months
/// has a rate; how the days beyond full months count is a reading.
/// </summary>
internal static class IncapacityReckoning
{
    private const int DaysOfMonth = 30;

    /// <summary>"6 (enam) bulan pertama", "6 (enam) bulan kedua", "6 (enam) bulan ketiga dan seterusnya".</summary>
    private static readonly IReadOnlyList<Step> Steps =
    [
        Of(Parameters.JkkIncapacityMonths1To6, 0),
        Of(Parameters.JkkIncapacityMonths7To12, 1),
        Of(Parameters.JkkIncapacityMonths13On, 2),
    ];

    /// <summary>The full months of all steps.</summary>
    public static readonly Count Months = Sum(Steps.Select(step => step.Months));

    /// <summary>The days beyond full months, of all intervals.</summary>
    public static readonly Count Days = Sum(Steps.Select(step => step.Days));

    /// <summary>The days beyond full months, step by step.</summary>
    public static readonly IReadOnlyList<Count> DaysByStep = [.. Steps.Select(step => step.Days)];

    /// <summary>The whole of it, whoever receives it.</summary>
    public static readonly Amount Whole = BenefitBasis.Reckon(basis => On(basis, "basis", new("STMB", "Temporary incapacity")));

    /// <summary>The rates of the full months and of the days beyond them, on a basis; rounded once.</summary>
    /// <param name="basis">The monthly basis.</param>
    /// <param name="of">What the basis is, to tell the steps apart.</param>
    /// <param name="name">What it is called.</param>
    public static Amount On(MonthlyBasis basis, string of, LocalizedText name) => ReadingCatalogue.IncapacityPartMonth.Decide(
        ("thirtieths", Over(DaysOfMonth, basis, of, name)),
        ("days-in-month", OverLengthOfMonth(basis, of, name)),
        ("twenty-fifths", Parameters.ContributionPuDailyWageFactor.ByPeriod(days => Over((int)days, basis, of, name))));

    private static Amount Over(int parts, MonthlyBasis basis, string of, LocalizedText name)
    {
        Rate rates = Sum(Steps.Select(step => (step.Rate * (Count)parts * step.Months) + (step.Rate * step.Days)));
        return Named(
            $"jkk.incapacity-{basis.IdOf(of)}-{parts}",
            name,
            (rates * basis).Over(parts).RoundedOnce,
            basis,
            Steps.Select(step => Part(step.Rate, step.Days, parts)));
    }

    private static Amount OverLengthOfMonth(MonthlyBasis basis, string of, LocalizedText name)
    {
        IEnumerable<ExactAmount> months = Sum(Steps.Select(step => step.Rate * step.Months)) * basis;
        IEnumerable<ExactAmount> days = IncapacitySteps.MonthLengths.SelectMany((length, index) =>
            (Sum(Steps.Select(step => step.Rate * step.DaysByLength[index])) * basis).Over(length));
        IReadOnlyList<ExactAmount> all = [.. months, .. days];
        return Named(
            $"jkk.incapacity-{basis.IdOf(of)}-of-month",
            name,
            all.RoundedOnce,
            basis,
            Steps.SelectMany(step => IncapacitySteps.MonthLengths.Select((length, index) => Part(step.Rate, step.DaysByLength[index], length))));
    }

    private static Amount Named(string id, LocalizedText name, Amount amount, MonthlyBasis basis, IEnumerable<(Count HowMany, Sentence Says)> days)
    {
        var written = new Terms([.. Steps.Select(step => (step.Months, Say($"{step.Rate} x {Bare(step.Months)}", $"{step.Rate} x {Bare(step.Months)}"))), .. days]);
        return Reckoned(
            id,
            name,
            amount,
            basis.IsAverage
                ? Say($"{written} x ({basis.Wages} : {basis.Months})", $"{written} x ({basis.Wages} : {basis.Months})")
                : Say($"{written} x {basis.Wages}", $"{written} x {basis.Wages}"),
            Pp44.At("Lampiran III I.b.2"),
            Pp82.At("Lampiran III").Graded(Grade.B),
            PaymentRule("114(3)").For(Participants.Pu & !Participants.Trainee & !Participants.Construction),
            PaymentRule("117 jo. 114(3)").For(Participants.Trainee | Participants.Construction));
    }

    private static (Count HowMany, Sentence Says) Part(Rate rate, Count days, int parts) =>
        (days, Say($"{rate} x {Bare(days)}/{parts}", $"{rate} x {Bare(days)}/{parts}"));

    private static Step Of(Parameter rate, int index) =>
        new(rate.Percent, Facts.IncapacityMonths[index], Sum(Facts.IncapacityDays[index]), Facts.IncapacityDays[index]);

    private static Count Sum(IEnumerable<Count> counts) => counts.Aggregate((sum, next) => sum + next);

    private static Rate Sum(IEnumerable<Rate> rates) => rates.Aggregate((sum, next) => sum + next);

    private sealed record Step(Rate Rate, Count Months, Count Days, IReadOnlyList<Count> DaysByLength);
}
