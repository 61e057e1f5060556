using Kubar.Benefits.Bulk.Lanes;
using Kubar.Benefits.Bulk.Lowering;

namespace Kubar.Benefits.Bulk.Running;

/// <summary>A lane program, what its columns are, and the machine that runs it.</summary>
internal sealed record LaneKernel(LaneProgram Program, LaneMachine Machine, IReadOnlyList<LaneInput> Inputs, IReadOnlyList<LaneBitmap> Bitmaps)
{
    public static LaneKernel Of(LoweredRules rules, BulkMachine machine) => new(rules.Program, LaneMachines.For(rules.Program, machine), rules.Inputs, rules.Bitmaps);
}
