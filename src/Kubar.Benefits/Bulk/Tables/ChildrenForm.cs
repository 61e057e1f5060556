namespace Kubar.Benefits.Bulk.Tables;

/// <summary>How children are given.</summary>
internal enum ChildrenForm
{
    /// <summary>Not at all: unknown in every row.</summary>
    Unknown,

    /// <summary>A fixed number of places, of which the first few of a row are taken.</summary>
    Slots,

    /// <summary>A list of all children, and where each row's begin.</summary>
    List,
}
