namespace Kubar.Benefits.Expressions;

/// <summary>
/// The facts that rules still ask for in a situation: those that would be left in them if the known ones were filled in, found without writing
/// down what is left. One finder serves many evaluations, one after the other.
/// </summary>
internal sealed class MissingFacts
{
    private readonly List<(Fact? Fact, int Child)> _found = [];
    private ulong[] _seen = [];

    /// <summary>The paths of the facts still asked for, each once, in the order of the rules.</summary>
    public List<string> Of(Evaluation evaluation, params IEnumerable<Expression> expressions)
    {
        var paths = new List<string>();
        foreach ((Fact? fact, int child) in FactsOf(evaluation, expressions))
        {
            AddNew(paths, fact is null ? evaluation.Situation.MissingChildren : MissingOf(evaluation.Situation, fact, child));
        }

        return paths;
    }

    /// <summary>
    /// The facts still asked for, in the order of the rules: of a fact of a child, which child, and -1 where the children are unknown; null: the
    /// children themselves. Until the finder is asked again.
    /// </summary>
    public List<(Fact? Fact, int Child)> FactsOf(Evaluation evaluation, IEnumerable<Expression> expressions)
    {
        _found.Clear();
        Array.Clear(_seen);
        int words = (evaluation.Slots + 63) / 64;
        _seen = _seen.Length < words ? new ulong[words] : _seen;
        foreach (Expression expression in expressions)
        {
            Collect(evaluation, evaluation.Graph[expression], -1);
        }

        return _found;
    }

    private void Collect(Evaluation evaluation, int place, int child)
    {
        if (!IsFirst(evaluation.SlotOf(place, Math.Max(child, 0))) || ValueOf(evaluation, place, child).IsKnown)
        {
            return;
        }

        ref readonly Instruction operation = ref evaluation.Graph.InstructionAt(place);
        switch (operation.Kind)
        {
            case OperationKind.Fact:
                _found.Add(((Fact)evaluation.Graph.OperationAt(place).Payload!, child));
                break;

            // The day of the law on which a step rests decides its sources, never its value.
            case OperationKind.Named or OperationKind.Not or OperationKind.Parameter or OperationKind.Steps:
                Collect(evaluation, operation.A, child);
                break;
            case OperationKind.All:
                CollectBut(Bounds.True, evaluation, operation, child);
                break;
            case OperationKind.Any:
                CollectBut(Bounds.False, evaluation, operation, child);
                break;
            case OperationKind.Choose:
                CollectChoice(evaluation, operation, child);
                break;
            case OperationKind.Minimum or OperationKind.Maximum:
                CollectExtreme(evaluation, operation, child);
                break;
            case OperationKind.SumOverFirst:
                CollectSum(evaluation, evaluation.Graph.OperationAt(place));
                break;
            case OperationKind.Constant or OperationKind.Reading:
                break;
            default:
                Collect(evaluation, operation.A, child);
                Collect(evaluation, operation.B, child);
                break;
        }
    }

    private void CollectBut(Bounds neutral, Evaluation evaluation, in Instruction operation, int child)
    {
        if (ValueOf(evaluation, operation.A, child) != neutral)
        {
            Collect(evaluation, operation.A, child);
        }

        if (ValueOf(evaluation, operation.B, child) != neutral)
        {
            Collect(evaluation, operation.B, child);
        }
    }

    private void CollectChoice(Evaluation evaluation, in Instruction operation, int child)
    {
        Bounds condition = ValueOf(evaluation, operation.A, child);
        if (condition.IsKnown)
        {
            Collect(evaluation, condition.IsTrue ? operation.B : operation.C, child);
            return;
        }

        Collect(evaluation, operation.A, child);
        Collect(evaluation, operation.B, child);
        Collect(evaluation, operation.C, child);
    }

    /// <summary>Of the lesser or the greater of two, the other plays no part where their bounds do not meet.</summary>
    private void CollectExtreme(Evaluation evaluation, in Instruction operation, int child)
    {
        Bounds left = ValueOf(evaluation, operation.A, child);
        Bounds right = ValueOf(evaluation, operation.B, child);
        bool wantsGreater = operation.Kind == OperationKind.Maximum;
        if (left.Max <= right.Min)
        {
            Collect(evaluation, wantsGreater ? operation.B : operation.A, child);
        }
        else if (right.Max <= left.Min)
        {
            Collect(evaluation, wantsGreater ? operation.A : operation.B, child);
        }
        else
        {
            Collect(evaluation, operation.A, child);
            Collect(evaluation, operation.B, child);
        }
    }

    /// <summary>The order of the children matters only where more can qualify than are counted; where they are unknown, all that is asked of one.</summary>
    private void CollectSum(Evaluation evaluation, in Operation sum)
    {
        if (!evaluation.Situation.ChildrenKnown)
        {
            _found.Add((null, -1));
            Collect(evaluation, sum.A, -1);
            Collect(evaluation, sum.B, -1);
            Collect(evaluation, sum.C, -1);
            Collect(evaluation, sum.D, -1);
            return;
        }

        Bounds[] included = evaluation.Included(sum);
        bool crowded = included.Count(child => !child.IsFalse) > evaluation.At(sum.A, 0).Bounds.Max;
        Collect(evaluation, sum.A, -1);
        for (int child = 0; child < included.Length; child++)
        {
            if (!included[child].IsFalse)
            {
                Collect(evaluation, sum.B, child);
                if (crowded)
                {
                    Collect(evaluation, sum.C, child);
                }

                Collect(evaluation, sum.D, child);
            }
        }
    }

    private bool IsFirst(int slot)
    {
        ref ulong word = ref _seen[slot >> 6];
        ulong before = word;
        word |= 1UL << slot;
        return word != before;
    }

    /// <summary>Where the children are unknown, what holds for a child of whom nothing is known holds for each.</summary>
    private static Bounds ValueOf(Evaluation evaluation, int place, int child) => evaluation.At(place, Math.Max(child, 0)).Bounds;

    private static IReadOnlyList<string> MissingOf(Situation situation, Fact fact, int child) =>
        !fact.OfChild ? situation.Facts.Missing(fact)
        : child >= 0 ? situation.Children[child].Missing(fact)
        : situation.MissingChildren;

    private static void AddNew(List<string> paths, IReadOnlyList<string> more)
    {
        foreach (string path in more)
        {
            if (!paths.Contains(path))
            {
                paths.Add(path);
            }
        }
    }
}
