using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using NodaTime;

namespace Kubar.Benefits.Monitoring;

/// <summary>Reckons the contributions of one payer.</summary>
internal sealed class PayerReckoning
{
    private const string RegisteredOn = "membership.registeredOn";

    private readonly ProgrammePayer _payer;
    private readonly CancellationToken _cancellation;
    private readonly Owing[] _persons;
    private readonly ContributionClasses _classes;
    private readonly Lazy<ContributionClasses> _asOwnMoney;
    private readonly YearMonth[] _months;

    public PayerReckoning(
        Programme programme,
        ProgrammePayer payer,
        IEnumerable<RosterPerson> persons,
        DeathsInRoster? deaths,
        AssessmentOptions options,
        CancellationToken cancellation)
    {
        _payer = payer;
        _cancellation = cancellation;
        _months = [.. payer.Funding.SelectMany(Months.In).Where(month => programme.Period.First <= month && month <= (payer.DueThrough ?? programme.Period.Last)).Distinct().Order()];
        _persons = [.. persons.SelectMany(person => Owed(person, deaths?.DiedOn(person.Key)))];
        _classes = new([.. _persons.Select(person => person.Line)], payer.Kind, options);
        _asOwnMoney = new(() => _classes.PaidBy(ContributionPayer.Self));
    }

    /// <summary>The contributions, beside these transfers.</summary>
    public PayerMoney Of(ValueList<ContributionTransfer>? transfers)
    {
        BudgetMonth[] due = InParallel.Map(_months, month => new BudgetMonth(month, PersonsIn(month).LongCount(), DueIn(month, _classes)), _cancellation);
        return new()
        {
            Payer = _payer,
            Due = due.ToValueList(),
            DueInAll = Sum(due),
            Transfers = transfers is null ? null : Compared(due, transfers).ToValueList(),
            Budget = _payer.Budget.Select(line => BudgetOf(line, due, transfers ?? [])).ToValueList(),
            WrongAccounts = _payer.Budget.Count == 0
                ? []
                : (transfers ?? []).SelectMany(transfer => transfer.Lines.Where(IsWrong).Select(line => new WrongAccount(transfer.Key, line))).ToValueList(),
            Fees = (transfers ?? []).Select(transfer => transfer.Fee).Sum(),
        };
    }

    /// <summary>Of one payer a person is due once, whatever the number of lines.</summary>
    private IEnumerable<Owing> Owed(RosterPerson person, LocalDate? diedOn)
    {
        if (person.Lines.FirstOrDefault(line => line.Payer == _payer.Key && line.Membership.Registered) is not { } line)
        {
            yield break;
        }

        LocalDate end = LocalDate.Min(diedOn ?? LocalDate.MaxIsoValue, line.Membership.EndedOn ?? LocalDate.MaxIsoValue);
        yield return new(line, line.Membership.RegisteredOn?.ToYearMonth(), end.ToYearMonth());
    }

    private IEnumerable<int> PersonsIn(YearMonth month)
    {
        for (int place = 0; place < _persons.Length; place++)
        {
            if (!(month < _persons[place].From) && month <= _persons[place].To)
            {
                yield return place;
            }
        }
    }

    /// <summary>Of a person whose registration is not told it is not known whether the month is due.</summary>
    private ContributionTotals DueIn(YearMonth month, ContributionClasses classes)
    {
        _cancellation.ThrowIfCancellationRequested();
        return classes.Of(PersonsIn(month).Where(IsRegisteredByMonth), new(month)) + Perhaps(classes.Of(PersonsIn(month).Where(place => !IsRegisteredByMonth(place)), new(month)));

        bool IsRegisteredByMonth(int place) => _persons[place].From is not null;
    }

    private static ContributionTotals Perhaps(ContributionTotals totals) => new(Perhaps(totals.Jkk), Perhaps(totals.Jkm), totals.Fines);

    private static BoundedAmount Perhaps(BoundedAmount amount) => amount == BoundedAmount.Zero
        ? amount
        : new(Rupiah.Zero, amount.AtMost, amount.Missing.Append(RegisteredOn).Distinct(StringComparer.Ordinal).ToValueList());

    private IEnumerable<TransferComparison> Compared(BudgetMonth[] due, ValueList<ContributionTransfer> transfers)
    {
        foreach (MonthRange range in Together(due.Select(month => month.Month), transfers.Select(transfer => transfer.Months)))
        {
            ContributionTransfer[] of = [.. transfers.Where(transfer => range.First <= transfer.Months.First && transfer.Months.Last <= range.Last)];
            TransferLine[] lines = [.. of.SelectMany(transfer => transfer.Lines)];
            BudgetMonth[] months = [.. due.Where(month => range.First <= month.Month && month.Month <= range.Last)];
            bool divides = Array.TrueForAll(lines, line => line.Programme is not null);
            Rupiah transferred = lines.Select(line => line.Amount).Sum();
            ContributionTotals owed = Sum(months);
            yield return new()
            {
                Months = range,
                Due = owed,
                Transfers = of.Select(transfer => transfer.Key).ToValueList(),
                Transferred = transferred,
                TransferredJkk = divides ? SumOf(lines, SecurityProgram.Jkk) : null,
                TransferredJkm = divides ? SumOf(lines, SecurityProgram.Jkm) : null,
                IsReliefApplied = of.Length > 0 && transferred < owed.Contributions.AtLeast && OwnDue(months) == transferred,
            };
        }
    }

    /// <summary>What the same persons would owe if each paid for him- or herself; null: not known.</summary>
    private Rupiah? OwnDue(BudgetMonth[] months) => months
        .Select(month => DueIn(month.Month, _asOwnMoney.Value).Contributions)
        .Aggregate(BoundedAmount.Zero, (sum, one) => sum + one)
        .Amount;

    private static Rupiah SumOf(TransferLine[] lines, SecurityProgram programme) => lines.Where(line => line.Programme == programme).Select(line => line.Amount).Sum();

    private static ContributionTotals Sum(IEnumerable<BudgetMonth> months) => months.Aggregate(ContributionTotals.Zero, (sum, month) => sum + month.Totals);

    /// <summary>The months that are compared together: those that a transfer covers, and of transfers that share a month those of all; each other month alone.</summary>
    private static IEnumerable<MonthRange> Together(IEnumerable<YearMonth> due, IEnumerable<MonthRange> transfers)
    {
        MonthRange? open = null;
        foreach (MonthRange range in transfers.Concat(due.Select(month => new MonthRange(month))).OrderBy(range => range.First).ThenBy(range => range.Last))
        {
            if (open is { } before && range.First <= before.Last)
            {
                open = new(before.First, range.Last > before.Last ? range.Last : before.Last);
                continue;
            }

            if (open is { } done)
            {
                yield return done;
            }

            open = range;
        }

        if (open is { } last)
        {
            yield return last;
        }
    }

    private static BudgetComparison BudgetOf(BudgetLine line, BudgetMonth[] due, ValueList<ContributionTransfer> transfers)
    {
        BoundedAmount[] months = [.. due.Where(month => month.Month.Year == line.Year).Select(month => OfProgramme(month.Totals, line.Programme))];
        return new(
            line,
            months.Aggregate(BoundedAmount.Zero, (sum, one) => sum + one),
            Bought(months, line.Amount),
            transfers
                .Where(transfer => transfer.PaidOn?.Year == line.Year)
                .SelectMany(transfer => transfer.Lines)
                .Where(of => of.Account is { } account && line.Account.Contains(account) && (of.Programme is null || of.Programme == line.Programme))
                .Select(of => of.Amount)
                .Sum());
    }

    private static int? Bought(BoundedAmount[] months, Rupiah budget)
    {
        Rupiah spent = Rupiah.Zero;
        for (int count = 0; count < months.Length; count++)
        {
            if (months[count].AtMost is not { } most)
            {
                return null;
            }

            spent += most;
            if (spent > budget)
            {
                return count;
            }
        }

        return months.Length;
    }

    private static BoundedAmount OfProgramme(ContributionTotals totals, SecurityProgram programme) => programme == SecurityProgram.Jkk ? totals.Jkk : totals.Jkm;

    /// <summary>Whether the account is none of those from which the budget pays for the programme.</summary>
    private bool IsWrong(TransferLine line) => line.Account is { } account
        && !_payer.Budget.Any(budget => budget.Account.Contains(account) && (line.Programme is null || line.Programme == budget.Programme));

    /// <summary>A person for whom the payer pays from one month to another; null: the first is not told.</summary>
    private sealed record Owing(Person Line, YearMonth? From, YearMonth To);
}
