using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Kubar.Benefits.Bulk.Emission;
using Kubar.Benefits.Bulk.Interpreter;
using Kubar.Benefits.Bulk.Lanes;

namespace Kubar.Benefits.Bulk.Running;

/// <summary>Makes the machine for a lane program.</summary>
internal static class LaneMachines
{
    public static LaneMachine For(LaneProgram program, BulkMachine machine) => machine switch
    {
        BulkMachine.Interpreted => new InterpretedMachine(program),
        BulkMachine.Generated => RuntimeFeature.IsDynamicCodeCompiled
            ? Generated(program)
            : throw new PlatformNotSupportedException("This program was compiled ahead of time: no machine code can be generated while it runs."),
        BulkMachine.Automatic => RuntimeFeature.IsDynamicCodeCompiled ? Generated(program) : new InterpretedMachine(program),
        _ => throw new ArgumentOutOfRangeException(nameof(machine), machine, "There is no such machine."),
    };

    [RequiresDynamicCode("It generates machine code while it runs.")]
    private static EmittedMachine Generated(LaneProgram program) => EmittedMachine.Of(program);
}
