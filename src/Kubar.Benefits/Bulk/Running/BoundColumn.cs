using Kubar.Benefits.Bulk.Lowering;
using Kubar.Benefits.Bulk.Tables;
using Kubar.Benefits.Expressions;

namespace Kubar.Benefits.Bulk.Running;

/// <summary>An input column of a table in memory that does not move while it is bound.</summary>
internal readonly record struct BoundColumn(LaneInput Input, nint Address, Bounds Range, nint Known, int GreatestColumn)
{
    /// <summary>Whether it has one number for each child of a list instead of one for each row.</summary>
    public bool OfListedChild => Input.Place is { Fact.OfChild: true, Slot: FactPlace.None };

    public unsafe byte* At(nint row) => (byte*)Address + (row * (int)Input.Width);

    /// <summary>The words of its validity bitmap from a row on that begins a word; null where every value is known.</summary>
    public unsafe ulong* KnownAt(nint row) => Known == 0 ? null : (ulong*)Known + (row / Bitmaps.BitsOfWord);
}
