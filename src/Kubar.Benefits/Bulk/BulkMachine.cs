namespace Kubar.Benefits.Bulk;

/// <summary>Which machine runs a plan. All give the same bits; they differ in speed alone.</summary>
public enum BulkMachine
{
    /// <summary>Generated machine code where the runtime can generate code, else the interpreter.</summary>
    Automatic = 1,

    /// <summary>Machine code generated for the plan; impossible where the program was compiled ahead of time.</summary>
    Generated = 2,

    /// <summary>An interpreter that runs each operation over a block of rows.</summary>
    Interpreted = 3,
}
