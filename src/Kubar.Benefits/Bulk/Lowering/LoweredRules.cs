using Kubar.Benefits.Bulk.Lanes;

namespace Kubar.Benefits.Bulk.Lowering;

/// <summary>A lane program and what its columns are: what a machine is made for, or a query is written from.</summary>
internal sealed record LoweredRules(LaneProgram Program, IReadOnlyList<LaneInput> Inputs, IReadOnlyList<LaneBitmap> Bitmaps);
