using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using NodaTime;

namespace Kubar.Benefits.Monitoring;

/// <summary>Finds months that a roster tells as paid and that were paid for wrongly.</summary>
internal sealed class ContributionFindings(Programme programme, RosterPerson person, LocalDate? diedOn, AssessmentOptions options)
{
    private readonly string _key = person.Key;

    private readonly PaidMonth[] _paid =
    [
        .. person.Lines.SelectMany(line => (line.Membership.PaidMonths ?? []).SelectMany(period => Months.In(period.Months)).Select(month => new PaidMonth(line, month))),
    ];

    /// <summary>Everything that is found of the person.</summary>
    public IEnumerable<ContributionFinding> All() => new[]
    {
        Found(ContributionFault.PaidTwice, Repeated(_paid, paid => (paid.Month, paid.Line.Payer))),
        Found(ContributionFault.SeveralPayers, Repeated(_paid.Where(paid => paid.Line.Payer is not null).DistinctBy(paid => (paid.Month, paid.Line.Payer)), paid => paid.Month)),
        Found(ContributionFault.AfterDeath, diedOn is { } died ? Within(paid => paid.Month > died.ToYearMonth()) : []),
        Found(ContributionFault.BeforeRegistration, Within(paid => paid.Line.Membership.RegisteredOn is { } registered && paid.Month < registered.ToYearMonth())),
        Found(ContributionFault.AfterEnd, Within(paid => paid.Line.Membership is { EndedOn: { } ended, ReregisteredOn: null } && paid.Month > ended.ToYearMonth())),
    }.OfType<ContributionFinding>();

    /// <summary>Of what has the same key, all but the first.</summary>
    private static PaidMonth[] Repeated<TKey>(IEnumerable<PaidMonth> paid, Func<PaidMonth, TKey> keyOf) =>
        [.. paid.GroupBy(keyOf).SelectMany(same => same.Skip(1))];

    private PaidMonth[] Within(Func<PaidMonth, bool> isWrong) => [.. _paid.Where(isWrong)];

    private ContributionFinding? Found(ContributionFault fault, PaidMonth[] wrong)
    {
        if (wrong.Length == 0)
        {
            return null;
        }

        IEnumerable<PaidMonth> payers = fault == ContributionFault.SeveralPayers ? _paid.Where(paid => Array.Exists(wrong, other => other.Month == paid.Month)) : wrong;
        return new()
        {
            Fault = fault,
            Person = _key,
            Payers = payers.Select(paid => paid.Line.Payer).OfType<string>().Distinct(StringComparer.Ordinal).ToValueList(),
            Months = Runs(wrong.Select(paid => paid.Month)),
            AtStake = wrong
                .GroupBy(paid => paid.Line)
                .SelectMany(line => Runs(line.Select(paid => paid.Month)).Select(run => ContributionSums.Of([line.Key], programme.PayerOf(line.Key.Payer)?.Kind, run, options).Contributions))
                .Aggregate(BoundedAmount.Zero, (sum, one) => sum + one),
        };
    }

    private static ValueList<MonthRange> Runs(IEnumerable<YearMonth> months) =>
        Months.Periods(months.Distinct().ToDictionary(month => month, _ => (LocalDate?)null)).Select(period => period.Months).ToValueList();

    /// <summary>One month that one line tells as paid.</summary>
    private sealed record PaidMonth(Person Line, YearMonth Month);
}
