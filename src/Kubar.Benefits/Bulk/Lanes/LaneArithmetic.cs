using Kubar.Benefits.Expressions;

namespace Kubar.Benefits.Bulk.Lanes;

/// <summary>The arithmetic of <see cref="Bounds"/> on lanes: each end of an interval is one operation, a known value is one for both.</summary>
internal sealed class LaneArithmetic(LaneBuilder builder)
{
    public Lane Truth(Lane value) => new(builder.AsTruth(value.Min), builder.AsTruth(value.Max));

    public Lane Add(Lane a, Lane b) => new(builder.Add(a.Min, b.Min), builder.Add(a.Max, b.Max));

    public Lane Subtract(Lane a, Lane b) => new(builder.Subtract(a.Min, b.Max), builder.Subtract(a.Max, b.Min));

    public Lane Multiply(Lane a, Lane b)
    {
        if ((a.IsKnown && b.IsKnown) || (LeastOf(a) >= 0 && LeastOf(b) >= 0))
        {
            return new(builder.Multiply(a.Min, b.Min), builder.Multiply(a.Max, b.Max));
        }

        int[] products =
        [
            builder.Multiply(a.Min, b.Min),
            builder.Multiply(a.Min, b.Max),
            builder.Multiply(a.Max, b.Min),
            builder.Multiply(a.Max, b.Max),
        ];
        return new(products.Aggregate(builder.Minimum), products.Aggregate(builder.Maximum));
    }

    public Lane Minimum(Lane a, Lane b) => new(builder.Minimum(a.Min, b.Min), builder.Minimum(a.Max, b.Max));

    public Lane Maximum(Lane a, Lane b) => new(builder.Maximum(a.Min, b.Min), builder.Maximum(a.Max, b.Max));

    public Lane Not(Lane a) => new(builder.Not(a.Max), builder.Not(a.Min));

    public Lane All(Lane a, Lane b) => new(builder.And(a.Min, b.Min), builder.And(a.Max, b.Max));

    public Lane Any(Lane a, Lane b) => new(builder.Or(a.Min, b.Min), builder.Or(a.Max, b.Max));

    /// <summary>Surely equal where neither can be greater than the other; perhaps, where the intervals meet.</summary>
    public Lane Equal(Lane a, Lane b)
    {
        if (a.IsKnown && b.IsKnown)
        {
            return Lane.Of(builder.Equal(a.Min, b.Min));
        }

        return new(
            builder.And(builder.AtMost(a.Max, b.Min), builder.AtMost(b.Max, a.Min)),
            builder.And(builder.AtMost(a.Min, b.Max), builder.AtMost(b.Min, a.Max)));
    }

    public Lane AtMost(Lane a, Lane b, long slack) => new(AtMost(a.Max, b.Min, slack), AtMost(a.Min, b.Max, slack));

    /// <summary>Where the condition is unknown, whatever either branch can be.</summary>
    public Lane Choose(Lane condition, Lane then, Lane otherwise)
    {
        Lane holds = Truth(condition);
        if (holds.IsKnown)
        {
            return new(builder.Choose(holds.Min, then.Min, otherwise.Min), builder.Choose(holds.Min, then.Max, otherwise.Max));
        }

        return new(
            builder.Choose(holds.Min, then.Min, builder.Choose(holds.Max, builder.Minimum(then.Min, otherwise.Min), otherwise.Min)),
            builder.Choose(holds.Min, then.Max, builder.Choose(holds.Max, builder.Maximum(then.Max, otherwise.Max), otherwise.Max)));
    }

    public Lane Round(Lane numerator, long divisor, Lane halfUp)
    {
        Lane up = Truth(halfUp);
        return new(Round(numerator.Min, divisor, up.Min), Round(numerator.Max, divisor, up.Max));
    }

    /// <summary>The least and the greatest value of the steps that the bounds reach.</summary>
    public Lane Lookup(Lane x, StepTable table)
    {
        if (x.IsKnown)
        {
            return Lane.Of(builder.Lookup(x.Min, table));
        }

        (long From, long Value)[] steps = [.. table.Steps];
        long[] values = [.. steps.Select(step => step.Value)];
        if (values.SequenceEqual(values.Order()))
        {
            return new(builder.Lookup(x.Min, table), builder.Lookup(x.Max, table));
        }

        Lane reached = Lane.Of(builder.Lookup(x.Min, table));
        for (int step = 1; step < steps.Length; step++)
        {
            int from = builder.Constant(steps[step].From);
            int value = builder.Constant(steps[step].Value);
            int isReached = builder.And(builder.AtMost(from, x.Max), builder.Not(builder.AtMost(from, x.Min)));
            reached = new(
                builder.Choose(isReached, builder.Minimum(reached.Min, value), reached.Min),
                builder.Choose(isReached, builder.Maximum(reached.Max, value), reached.Max));
        }

        return reached;
    }

    /// <summary>Whether the value is known in the row.</summary>
    public int IsKnown(Lane value)
    {
        if (value.IsKnown)
        {
            return LaneBuilder.True;
        }

        return builder.IsTruth(value.Min) && builder.IsTruth(value.Max)
            ? builder.Or(value.Min, builder.Not(value.Max))
            : builder.AtMost(value.Max, value.Min);
    }

    private long LeastOf(Lane value) => builder.RangeOf(value.Min).Min;

    /// <summary>Less than is not at least, so that no number need be added.</summary>
    private int AtMost(int a, int b, long slack) =>
        slack == -1 ? builder.Not(builder.AtMost(b, a)) : builder.AtMost(a, builder.Add(b, builder.Constant(slack)));

    /// <summary>Adding half the divisor, rounded down, before dividing carries the quotient up exactly from a remainder of one half.</summary>
    private int Round(int numerator, long divisor, int halfUp) =>
        builder.DivideDown(builder.Add(numerator, builder.Choose(halfUp, builder.Constant(divisor / 2), builder.Constant(0))), divisor);
}
