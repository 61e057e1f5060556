namespace Kubar.Benefits.Bulk.Running;

/// <summary>What one thread works with beside the columns. A plan hands it out again: memory that stays where it is makes the collector go through everything when it is asked for anew.</summary>
internal sealed class BlockScratch(BlockRun run, int columns)
{
    /// <summary>Columns with values put within their range.</summary>
    public Scratch Clamped { get; } = new(columns);

    /// <summary>The columns that the program over children reads.</summary>
    public Scratch ChildInputs { get; } = new(run.Children?.Kernel?.Inputs.Count ?? 0);

    /// <summary>Which of them are known.</summary>
    public Scratch ChildBitmaps { get; } = new(run.Children?.Kernel?.Bitmaps.Count ?? 0);

    /// <summary>What it says of each child.</summary>
    public Scratch ChildOutputs { get; } = new(run.Children?.Kernel?.Program.Outputs.Count ?? 0);

    /// <summary>The sums of each row's children.</summary>
    public Scratch ChildSums { get; } = new((2 * (run.Children?.Selections.Count ?? 0)) + 1);
}
