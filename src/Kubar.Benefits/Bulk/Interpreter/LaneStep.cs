using Kubar.Benefits.Bulk.Lanes;
using Kubar.Benefits.Expressions;

namespace Kubar.Benefits.Bulk.Interpreter;

/// <summary>One step. <paramref name="IsWide"/> tells the width in which it computes; a comparison's result is narrow in any case.</summary>
internal readonly record struct LaneStep(
    LaneStepKind Kind,
    bool IsWide,
    LanePlace Result,
    LanePlace A,
    LanePlace B,
    LanePlace C,
    int Number,
    LaneWidth Width,
    Division Division,
    StepTable? Table);
