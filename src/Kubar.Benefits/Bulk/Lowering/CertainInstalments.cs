using Kubar.Benefits.Bulk.Lanes;
using Kubar.Benefits.Law;

namespace Kubar.Benefits.Bulk.Lowering;

/// <summary>The sum of a child's yearly instalments up to the first whose amount or level is not certain; none is due where the amount is 0.</summary>
internal static class CertainInstalments
{
    public static int Of(Schedule schedule, RuleLowering lowering, int child)
    {
        LaneBuilder builder = lowering.Builder;
        LaneArithmetic arithmetic = lowering.Arithmetic;
        int none = builder.Constant(0);
        int sum = none;
        int isCertain = LaneBuilder.True;
        for (int year = 0; year < schedule.Instalments.Count; year++)
        {
            Lane amount = lowering[schedule.Instalments[year].Node, child];
            Lane level = lowering[schedule.Levels[year].Node, child];
            int isKnown = builder.And(arithmetic.IsKnown(amount), arithmetic.IsKnown(level));
            int isNone = arithmetic.Equal(amount, Lane.Of(none)).Min;
            isCertain = builder.And(isCertain, builder.Or(isNone, isKnown));
            sum = builder.Add(sum, builder.Choose(builder.And(isCertain, isKnown), amount.Min, none));
        }

        return sum;
    }
}
