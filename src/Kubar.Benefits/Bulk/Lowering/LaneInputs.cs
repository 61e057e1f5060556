using Kubar.Benefits.Bulk.Lanes;

namespace Kubar.Benefits.Bulk.Lowering;

/// <summary>Numbers the input columns and bitmaps as they are first used, and keeps those that the finished program loads.</summary>
internal sealed class LaneInputs
{
    private readonly List<LaneInput> _inputs = [];
    private readonly List<LaneBitmap> _bitmaps = [];

    public int Number(LaneInput input) => Number(_inputs, input);

    public int Number(LaneBitmap bitmap) => Number(_bitmaps, bitmap);

    /// <summary>The program that computes the outputs and nothing else; with tables, or, for a query, as it was lowered.</summary>
    public LoweredRules Finish(LaneBuilder lowered, IReadOnlyList<LaneOutput> asked, bool tabulates)
    {
        (LaneBuilder builder, LaneOutput[] outputs) = tabulates ? Tabulation.Of(lowered, asked) : (lowered, [.. asked]);
        IReadOnlyList<LaneOperation> all = builder.Operations;
        bool[] isUsed = new bool[all.Count];
        foreach (LaneOutput output in outputs)
        {
            isUsed[output.Operation] = true;
        }

        for (int i = all.Count - 1; i >= 0; i--)
        {
            if (isUsed[i])
            {
                Mark(isUsed, all[i].A);
                Mark(isUsed, all[i].B);
                Mark(isUsed, all[i].C);
            }
        }

        int[] moved = new int[all.Count];
        var operations = new List<LaneOperation>();
        var inputs = new List<LaneInput>();
        var bitmaps = new List<LaneBitmap>();
        for (int i = 0; i < all.Count; i++)
        {
            if (isUsed[i])
            {
                moved[i] = operations.Count;
                operations.Add(Moved(all[i], moved, inputs, bitmaps));
            }
        }

        var program = new LaneProgram(
            operations,
            [.. inputs.Select(input => input.Width)],
            bitmaps.Count,
            [.. outputs.Select(output => output with { Operation = moved[output.Operation] })]);
        return new(program, inputs, bitmaps);
    }

    private LaneOperation Moved(LaneOperation operation, int[] moved, List<LaneInput> inputs, List<LaneBitmap> bitmaps)
    {
        return operation.Kind switch
        {
            LaneKind.Load => operation with { Number = Number(inputs, _inputs[(int)operation.Number]) },
            LaneKind.LoadBit => operation with { Number = Number(bitmaps, _bitmaps[(int)operation.Number]) },
            _ => operation with { A = To(operation.A), B = To(operation.B), C = To(operation.C) },
        };

        int To(int position) => position < 0 ? position : moved[position];
    }

    private static void Mark(bool[] isUsed, int position)
    {
        if (position >= 0)
        {
            isUsed[position] = true;
        }
    }

    private static int Number<T>(List<T> known, T wanted)
        where T : struct
    {
        int number = known.IndexOf(wanted);
        if (number < 0)
        {
            number = known.Count;
            known.Add(wanted);
        }

        return number;
    }
}
