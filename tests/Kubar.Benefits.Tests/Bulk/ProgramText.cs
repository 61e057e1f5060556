using Kubar.Benefits.Bulk.Lanes;

namespace Kubar.Benefits.Tests.Bulk;

/// <summary>A lane program as short text, for the message of a failed test.</summary>
internal static class ProgramText
{
    public static string Of(LaneProgram program) => string.Join(
        '\n',
        [
            .. program.Operations.Select((o, index) => $"{index}: {o.Kind} {o.A} {o.B} {o.C} #{o.Number} [{o.Range.Min}, {o.Range.Max}]"),
            .. program.Outputs.Select(output => $"out {output.Operation} {output.Width}"),
        ]);
}
