namespace Kubar.Benefits.Bulk.Emission;

/// <summary>The arguments of the method that a program is compiled to, by position.</summary>
internal static class KernelArguments
{
    public const int Inputs = 0;
    public const int Bitmaps = 1;
    public const int Outputs = 2;

    /// <summary>The kernel's own memory: vectors, aligned to their size.</summary>
    public const int Memory = 3;

    /// <summary>The first row of the first turn.</summary>
    public const int First = 4;

    /// <summary>The first row of the last turn.</summary>
    public const int Last = 5;
}
