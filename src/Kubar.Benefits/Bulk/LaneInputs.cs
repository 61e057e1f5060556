namespace Kubar.Benefits.Bulk;

/// <summary>Where the numbers of an input column come from.</summary>
internal enum LaneInputKind
{
    /// <summary>A fact's column of the table; the least value where the fact is known within bounds.</summary>
    Fact,

    /// <summary>The greatest value of a fact known within bounds.</summary>
    Greatest,

    /// <summary>The number of children of the row.</summary>
    ChildCount,

    /// <summary>What the pass over a list of children has left for the row.</summary>
    Selection,
}

/// <summary>An input column of a lane program.</summary>
internal readonly record struct LaneInput(LaneInputKind Kind, FactPlace Place, int Selection, LaneWidth Width)
{
    public static LaneInput OfFact(FactPlace place, LaneWidth width) => new(LaneInputKind.Fact, place, -1, width);

    public static LaneInput OfGreatest(FactPlace place, LaneWidth width) => new(LaneInputKind.Greatest, place, -1, width);

    public static LaneInput OfChildCount(LaneWidth width) => new(LaneInputKind.ChildCount, default, -1, width);

    public static LaneInput OfSelection(int number) => new(LaneInputKind.Selection, default, number, LaneWidth.Int64);
}

/// <summary>A validity bitmap of a lane program: of a fact, or (none) of the children.</summary>
internal readonly record struct LaneBitmap(FactPlace? Place);

/// <summary>A lane program and what its columns are.</summary>
internal sealed record LaneKernel(LaneProgram Program, LaneMachine Machine, IReadOnlyList<LaneInput> Inputs, IReadOnlyList<LaneBitmap> Bitmaps);

/// <summary>Numbers the input columns and bitmaps as they are first used, and keeps those that the finished program loads.</summary>
internal sealed class LaneInputs
{
    private readonly List<LaneInput> _inputs = [];
    private readonly List<LaneBitmap> _bitmaps = [];

    public int Number(LaneInput input) => Number(_inputs, input);

    public int Number(LaneBitmap bitmap) => Number(_bitmaps, bitmap);

    /// <summary>The program that computes the outputs and nothing else; with tables, or, for a query, as it was lowered.</summary>
    public LaneKernel Finish(LaneBuilder lowered, IReadOnlyList<LaneOutput> asked, BulkMachine machine, bool tabulates = true)
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
        return new(program, LaneMachines.For(program, machine), inputs, bitmaps);
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
