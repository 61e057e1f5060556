namespace Kubar.Benefits.Bulk.Lowering;

/// <summary>
/// The sum over the first few children of one row that qualify, in an order: surely and at most, as in the evaluation of one
/// case.
/// </summary>
internal sealed class ChildSelection(
    (ChildValue Min, ChildValue Max) limit,
    (ChildValue Min, ChildValue Max) qualifies,
    (ChildValue Min, ChildValue Max) order,
    (ChildValue Min, ChildValue Max) value)
{
    /// <summary>Whether all children come in the order of the list, so that nobody need be compared.</summary>
    private readonly bool _inListOrder = order.Min.Column < 0 && order.Max.Column < 0 && order.Min.Constant == order.Max.Constant;

    /// <summary>The sums over the children from a position up to another, in the columns of the program over children.</summary>
    /// <param name="columns">The addresses of the columns.</param>
    /// <param name="first">The first child.</param>
    /// <param name="end">Behind the last child.</param>
    /// <param name="highest">Scratch for as many numbers as there are children.</param>
    public unsafe (long Surely, long Perhaps) Sum(long** columns, nint first, nint end, Span<long> highest)
    {
        if (first == end)
        {
            return default;
        }

        long least = limit.Min.Of(columns, first);
        long most = limit.Max.Of(columns, first);
        int before = 0;
        int surelyBefore = 0;
        int some = 0;
        long surely = 0;
        for (nint child = first; child < end; child++)
        {
            if (qualifies.Max.Of(columns, child) == 0)
            {
                continue;
            }

            bool qualifiesSurely = qualifies.Min.Of(columns, child) != 0;
            (int canPrecede, int doPrecede) = _inListOrder ? (before, surelyBefore) : Preceding(columns, first, end, child);
            before++;
            surelyBefore += qualifiesSurely ? 1 : 0;
            if (doPrecede < most)
            {
                highest[some++] = value.Max.Of(columns, child);
                surely += qualifiesSurely && canPrecede < least ? value.Min.Of(columns, child) : 0;
            }
        }

        return (surely, SumOfHighest(highest[..some], most));
    }

    private unsafe (int Can, int Do) Preceding(long** columns, nint first, nint end, nint child)
    {
        int can = 0;
        int surely = 0;
        long least = order.Min.Of(columns, child);
        long most = order.Max.Of(columns, child);
        for (nint other = first; other < end; other++)
        {
            if (other == child || qualifies.Max.Of(columns, other) == 0)
            {
                continue;
            }

            long otherLeast = order.Min.Of(columns, other);
            long otherMost = order.Max.Of(columns, other);
            can += (other < child ? otherLeast <= most : otherLeast < most) ? 1 : 0;
            surely += qualifies.Min.Of(columns, other) != 0 && (other < child ? otherMost <= least : otherMost < least) ? 1 : 0;
        }

        return (can, surely);
    }

    private static long SumOfHighest(Span<long> numbers, long limit)
    {
        if (numbers.Length > limit)
        {
            numbers.Sort();
            numbers = numbers[^(int)limit..];
        }

        long sum = 0;
        foreach (long number in numbers)
        {
            sum += number;
        }

        return sum;
    }
}
