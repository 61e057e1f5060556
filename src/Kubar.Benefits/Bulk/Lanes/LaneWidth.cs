namespace Kubar.Benefits.Bulk.Lanes;

/// <summary>How wide the elements of a column are: all signed but the byte.</summary>
internal enum LaneWidth
{
    UnsignedByte = 1,
    Int16 = 2,
    Int32 = 4,
    Int64 = 8,
}
