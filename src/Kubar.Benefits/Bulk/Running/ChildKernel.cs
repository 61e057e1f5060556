using Kubar.Benefits.Bulk.Lowering;

namespace Kubar.Benefits.Bulk.Running;

/// <summary>The pass over a list of children with its machine, if anything differs between children.</summary>
internal sealed record ChildKernel(LaneKernel? Kernel, IReadOnlyList<ChildSelection> Selections)
{
    public static ChildKernel? Of(ChildPass? pass, BulkMachine machine) => pass is null
        ? null
        : new(pass.Rules is { } rules ? LaneKernel.Of(rules, machine) : null, pass.Selections);
}
