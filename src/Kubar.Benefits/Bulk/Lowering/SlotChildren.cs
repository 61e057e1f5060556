using Kubar.Benefits.Bulk.Lanes;
using Kubar.Benefits.Expressions;

namespace Kubar.Benefits.Bulk.Lowering;

/// <summary>
/// The children of a row in a fixed number of places, written out: who comes before whom, and the sum over the first few. In
/// an order that the rules do not tell apart, the places' order decides.
/// </summary>
internal sealed class SlotChildren(RuleLowering lowering) : IChildSums
{
    private readonly UnknownChildren _unknown = new(lowering);

    private LaneBuilder Builder => lowering.Builder;

    private int Slots => lowering.Facts.Children.Slots;

    public Lane Sum(Operation operation)
    {
        int known = lowering.Facts.ChildrenKnown();
        if (known == LaneBuilder.False)
        {
            return _unknown.Sum(operation);
        }

        Lane sum = SumOfKnown(operation);
        return known == LaneBuilder.True ? sum : lowering.Arithmetic.Choose(Lane.Of(known), sum, _unknown.Sum(operation));
    }

    public int SumOfSure(Operation operation, Func<RuleLowering, int, int> ofChild, string id)
    {
        int known = lowering.Facts.ChildrenKnown();
        if (known == LaneBuilder.False)
        {
            return Builder.Constant(0);
        }

        Lane[] included = Included(operation);
        int none = Builder.Constant(0);
        int sum = Enumerable.Range(0, Slots)
            .Aggregate(none, (total, slot) => Builder.Add(total, Builder.Choose(included[slot].Min, ofChild(lowering, slot), none)));
        return Builder.Choose(known, sum, none);
    }

    private Lane SumOfKnown(Operation operation)
    {
        Lane[] included = Included(operation);
        int none = Builder.Constant(0);
        int[] least = new int[Slots];
        int[] most = new int[Slots];
        for (int slot = 0; slot < Slots; slot++)
        {
            Lane value = included[slot] == Lane.False ? Lane.Of(none) : lowering.At(operation.D, slot);
            least[slot] = Builder.Choose(included[slot].Min, value.Min, none);
            most[slot] = Builder.Choose(included[slot].Max, value.Max, none);
        }

        int surely = least.Aggregate(none, Builder.Add);

        // Those who are surely included are no more than the limit.
        return least.SequenceEqual(most) ? Lane.Of(surely) : new(surely, SumOfHighest(most, lowering.At(operation.A, LaneFacts.UnknownChild).Max));
    }

    /// <summary>As in the evaluation of one case: surely, perhaps, or not among the first few.</summary>
    private Lane[] Included(Operation operation)
    {
        Lane limit = lowering.At(operation.A, LaneFacts.UnknownChild);
        int count = lowering.Facts.ChildCount();
        var qualifies = new Lane[Slots];
        for (int slot = 0; slot < Slots; slot++)
        {
            int present = Builder.Not(Builder.AtMost(count, Builder.Constant(slot)));
            qualifies[slot] = present == LaneBuilder.False
                ? Lane.False
                : lowering.Arithmetic.All(Lane.Of(present), lowering.Arithmetic.Truth(lowering.At(operation.B, slot)));
        }

        return Builder.RangeOf(limit.Min).Min >= qualifies.Count(slot => slot != Lane.False)
            ? qualifies
            : [.. Enumerable.Range(0, Slots).Select(slot => Included(operation, slot, qualifies, limit))];
    }

    private Lane Included(Operation operation, int slot, Lane[] qualifies, Lane limit)
    {
        if (qualifies[slot] == Lane.False)
        {
            return Lane.False;
        }

        int canPrecede = Builder.Constant(0);
        int doPrecede = Builder.Constant(0);
        Lane order = lowering.At(operation.C, slot);
        for (int other = 0; other < Slots; other++)
        {
            if (other == slot || qualifies[other] == Lane.False)
            {
                continue;
            }

            Lane otherOrder = lowering.At(operation.C, other);
            Lane precedes = other < slot
                ? lowering.Arithmetic.AtMost(otherOrder, order, slack: 0)
                : lowering.Arithmetic.Not(lowering.Arithmetic.AtMost(order, otherOrder, slack: 0));
            canPrecede = Builder.Add(canPrecede, Builder.And(precedes.Max, qualifies[other].Max));
            doPrecede = Builder.Add(doPrecede, Builder.And(precedes.Min, qualifies[other].Min));
        }

        return new(
            Builder.And(qualifies[slot].Min, Builder.Not(Builder.AtMost(limit.Min, canPrecede))),
            Builder.And(qualifies[slot].Max, Builder.Not(Builder.AtMost(limit.Max, doPrecede))));
    }

    /// <summary>The sum of the highest few of numbers that are not negative, put in order by exchanging neighbours.</summary>
    private int SumOfHighest(int[] numbers, int limit)
    {
        int none = Builder.Constant(0);
        int some = numbers.Count(number => number != none);
        if (Builder.RangeOf(limit).Min < some)
        {
            for (int last = numbers.Length - 1; last > 0; last--)
            {
                for (int i = 0; i < last; i++)
                {
                    (numbers[i], numbers[i + 1]) = (Builder.Maximum(numbers[i], numbers[i + 1]), Builder.Minimum(numbers[i], numbers[i + 1]));
                }
            }
        }
        else
        {
            return numbers.Aggregate(none, Builder.Add);
        }

        return numbers.Index().Aggregate(
            none,
            (sum, number) => Builder.Add(sum, Builder.Choose(Builder.AtMost(limit, Builder.Constant(number.Index)), none, number.Item)));
    }
}
