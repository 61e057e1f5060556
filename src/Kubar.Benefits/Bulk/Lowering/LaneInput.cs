using Kubar.Benefits.Bulk.Lanes;
using Kubar.Benefits.Bulk.Tables;

namespace Kubar.Benefits.Bulk.Lowering;

/// <summary>An input column of a lane program.</summary>
internal readonly record struct LaneInput(LaneInputKind Kind, FactPlace Place, int Selection, LaneWidth Width)
{
    public static LaneInput OfFact(FactPlace place, LaneWidth width) => new(LaneInputKind.Fact, place, -1, width);

    public static LaneInput OfGreatest(FactPlace place, LaneWidth width) => new(LaneInputKind.Greatest, place, -1, width);

    public static LaneInput OfChildCount(LaneWidth width) => new(LaneInputKind.ChildCount, default, -1, width);

    public static LaneInput OfSelection(int number) => new(LaneInputKind.Selection, default, number, LaneWidth.Int64);
}
