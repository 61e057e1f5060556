using System.Runtime.InteropServices;
using Kubar.Benefits.Bulk.Lanes;

namespace Kubar.Benefits.Tests.Bulk;

/// <summary>Rows for a lane program, laid out in columns for a machine, with a margin behind each that must stay as it is.</summary>
internal sealed class LaneRows(LaneProgram program, long[][] inputs, bool[][] bits)
{
    private const byte Untouched = 0xA5;
    private const int Margin = 128;

    public int Count => inputs.Length;

    /// <summary>The outputs that a machine gives for the first rows.</summary>
    public unsafe long[][] RunOn(LaneMachine machine, int count)
    {
        byte[][] inputColumns = [.. program.Inputs.Select((width, column) => Column(width, count, row => inputs[row][column]))];
        byte[][] bitmaps = [.. Enumerable.Range(0, program.Bitmaps).Select(bitmap => Bitmap(bitmap, count))];
        byte[][] outputs = [.. program.Outputs.Select(output => Empty((int)output.Width, count))];
        GCHandle[] handles = [.. inputColumns.Concat(bitmaps).Concat(outputs).Select(column => GCHandle.Alloc(column, GCHandleType.Pinned))];
        nint[] addresses = [.. handles.Select(handle => handle.AddrOfPinnedObject()), 0];
        fixed (nint* at = addresses)
        {
            nint* bitmapAt = at + inputColumns.Length;
            machine.Run((void**)at, (ulong**)bitmapAt, (void**)(bitmapAt + bitmaps.Length), count);
        }

        Array.ForEach(handles, handle => handle.Free());
        foreach ((int column, byte[] output) in outputs.Index())
        {
            if (output.AsSpan(count * (int)program.Outputs[column].Width).ContainsAnyExcept(Untouched))
            {
                throw new InvalidOperationException($"Output {column} was written behind its {count} rows.");
            }
        }

        return
        [
            .. Enumerable.Range(0, count).Select(row => program.Outputs.Select((output, column) => Cell(outputs[column], output.Width, row)).ToArray()),
        ];
    }

    /// <summary>The outputs that are right.</summary>
    public long[][] Right() => RunOn(new ReferenceMachine(program), Count);

    private static byte[] Empty(int width, int count)
    {
        byte[] bytes = new byte[(width * count) + Margin];
        Array.Fill(bytes, Untouched);
        return bytes;
    }

    private static byte[] Column(LaneWidth width, int count, Func<int, long> value)
    {
        byte[] bytes = Empty((int)width, count);
        for (int row = 0; row < count; row++)
        {
            BitConverter.GetBytes(value(row)).AsSpan(0, (int)width).CopyTo(bytes.AsSpan(row * (int)width));
        }

        return bytes;
    }

    private byte[] Bitmap(int bitmap, int count)
    {
        byte[] bytes = Empty(8, (count + 63) / 64);
        for (int row = 0; row < count; row++)
        {
            int mask = 1 << (row % 8);
            bytes[row / 8] = (byte)(bits[row][bitmap] ? bytes[row / 8] | mask : bytes[row / 8] & ~mask);
        }

        return bytes;
    }

    private static long Cell(byte[] bytes, LaneWidth width, int row) => width switch
    {
        LaneWidth.UnsignedByte => bytes[row],
        LaneWidth.Int16 => BitConverter.ToInt16(bytes, row * 2),
        LaneWidth.Int32 => BitConverter.ToInt32(bytes, row * 4),
        _ => BitConverter.ToInt64(bytes, row * 8),
    };
}
