namespace Kubar.Benefits.Bulk.Running;

/// <summary>Memory that stays where it is and grows with the largest need: one piece of it for each use, kept between blocks.</summary>
internal sealed unsafe class Scratch(int pieces)
{
    private readonly byte[][] _pieces = new byte[pieces][];

    /// <summary>The address of a piece of at least so many bytes; what it held is lost where it has to grow.</summary>
    public byte* Piece(int number, nint bytes)
    {
        byte[]? piece = _pieces[number];
        if (piece is null || piece.LongLength < bytes)
        {
            piece = GC.AllocateUninitializedArray<byte>(checked((int)Math.Max(bytes, 64)), pinned: true);
            _pieces[number] = piece;
        }

        return (byte*)System.Runtime.InteropServices.Marshal.UnsafeAddrOfPinnedArrayElement(piece, 0);
    }
}
