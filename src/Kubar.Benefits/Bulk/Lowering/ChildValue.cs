namespace Kubar.Benefits.Bulk.Lowering;

/// <summary>A number of each child: a column of the program over children, or the same for all.</summary>
internal readonly record struct ChildValue(int Column, long Constant)
{
    /// <summary>The number of a child, given the addresses of the columns.</summary>
    public unsafe long Of(long** columns, nint child) => Column < 0 ? Constant : columns[Column][child];
}
