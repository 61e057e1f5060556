using Kubar.Benefits.Cases;
using Kubar.Benefits.Rules.Records;

namespace Kubar.Benefits.Assessments;

/// <summary>
/// Which further months could have been paid: from the month of registration to that of the event, in the order in which
/// payments count. A late payment counts for the month in arrears (Permenaker 5/2021 Pasal 42), so that each gap fills
/// from its oldest month on; or one begins anew after a lapse (Pasal 44), with the months up to the event.
/// </summary>
internal sealed class FurtherMonths
{
    private readonly BenefitCase _case;
    private readonly int _lapseAfter;
    private readonly int[] _unpaid;

    public FurtherMonths(BenefitCase benefitCase, int lapseAfter)
    {
        _case = benefitCase;
        _lapseAfter = lapseAfter;
        _unpaid = benefitCase.Membership is { Registered: true, RegisteredOn: { } registered, PaidMonths: { } ranges }
            ? Unpaid(new PaidMonths(ranges), Calendar.Number(registered), Calendar.Number(benefitCase.Event.Date))
            : [];
    }

    /// <summary>How many there are.</summary>
    public int Available => _unpaid.Length;

    /// <summary>The case with so many months more, in each way there is; the latest gap first.</summary>
    public IEnumerable<BenefitCase> Of(int count)
    {
        for (int start = _unpaid.Length - count; start >= 0; start--)
        {
            if (BeginsAGap(start))
            {
                yield return With(_unpaid.AsSpan(start, count));
            }
        }

        int anew = _unpaid.Length - count;
        if (anew > 0 && !BeginsAGap(anew) && UnpaidBefore(anew) >= _lapseAfter)
        {
            yield return With(_unpaid.AsSpan(anew, count));
        }
    }

    private static int[] Unpaid(PaidMonths paid, int first, int last) =>
        last < first ? [] : [.. Enumerable.Range(first, last - first + 1).Where(month => !paid.Contains(month))];

    private bool BeginsAGap(int index) => index == 0 || _unpaid[index - 1] + 1 < _unpaid[index];

    private int UnpaidBefore(int index)
    {
        int count = 0;
        while (!BeginsAGap(index - count))
        {
            count++;
        }

        return count;
    }

    private BenefitCase With(ReadOnlySpan<int> months)
    {
        var ranges = new List<PaidPeriod>(_case.Membership.PaidMonths!);
        foreach (int month in months)
        {
            ranges.Add(new(Calendar.FirstDay(month).ToYearMonth()));
        }

        return _case with { Membership = _case.Membership with { PaidMonths = ranges.ToValueList() } };
    }
}
