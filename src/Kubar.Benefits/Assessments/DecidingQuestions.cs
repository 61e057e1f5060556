using System.Buffers;
using Kubar.Benefits.Expressions;

namespace Kubar.Benefits.Assessments;

/// <summary>
/// The unsettled questions that an evaluated value rests on, one bit for each: under another answer to any other single question it is the
/// same, and hangs on the same missing facts. Read from the values that an evaluation has, along the branches that were taken. A question
/// that is named may matter; one that is not cannot. Rents its memory: dispose it.
/// </summary>
internal sealed class DecidingQuestions : IDisposable
{
    private readonly Evaluation _evaluation;
    private readonly Graph _graph;
    private readonly ulong[] _questions;
    private readonly bool[] _isFound;

    /// <summary>Of what an evaluation has.</summary>
    /// <param name="evaluation">The values.</param>
    /// <param name="wanted">The questions that are looked for, one bit for each: of the others nothing is said.</param>
    public DecidingQuestions(Evaluation evaluation, ulong wanted)
    {
        _evaluation = evaluation;
        Wanted = wanted;
        _graph = evaluation.Graph;
        _questions = ArrayPool<ulong>.Shared.Rent(evaluation.Slots);
        _isFound = ArrayPool<bool>.Shared.Rent(evaluation.Slots);
        _isFound.AsSpan(0, evaluation.Slots).Clear();
    }

    /// <summary>The questions that are still looked for: each can be left out once it has been found.</summary>
    public ulong Wanted { get; set; }

    /// <summary>Those that the value at a place rests on; of a place of the children, that of one child.</summary>
    public ulong Of(int place, int child)
    {
        if ((_graph.QuestionsUnder(place) & Wanted) == 0)
        {
            return 0;
        }

        int slot = _evaluation.SlotOf(place, child);
        if (!_isFound[slot])
        {
            _questions[slot] = Find(place, _graph.InstructionAt(place), child);
            _isFound[slot] = true;
        }

        return _questions[slot];
    }

    public void Dispose()
    {
        ArrayPool<ulong>.Shared.Return(_questions);
        ArrayPool<bool>.Shared.Return(_isFound);
    }

    private ulong Find(int place, in Instruction operation, int child) => operation.Kind switch
    {
        OperationKind.Constant or OperationKind.Fact => 0,
        OperationKind.Reading => 1UL << ReadingNode.QuestionOf(_graph.OperationAt(place).Number),

        // The day on which a named step rests decides its sources, never its value.
        OperationKind.Not or OperationKind.Parameter or OperationKind.Steps or OperationKind.Named => Of(operation.A, child),
        OperationKind.Choose => OfChoice(operation, child),
        OperationKind.All => OfFold(operation, child, Bounds.False),
        OperationKind.Any => OfFold(operation, child, Bounds.True),
        OperationKind.SumOverFirst => OfSum(_graph.OperationAt(place)),
        _ => Of(operation.A, child) | Of(operation.B, child),
    };

    private ulong OfChoice(in Instruction operation, int child)
    {
        Bounds condition = _evaluation.At(operation.A, child).Bounds;
        if (!condition.IsKnown)
        {
            return Of(operation.A, child) | Of(operation.B, child) | Of(operation.C, child);
        }

        int taken = condition.IsTrue ? operation.B : operation.C;
        int other = condition.IsTrue ? operation.C : operation.B;
        ulong ofTaken = Of(taken, child);
        ulong ofCondition = Of(operation.A, child) & ~ofTaken;
        if (ofCondition == 0)
        {
            return ofTaken;
        }

        // Where the other branch comes to the same, what chooses between them matters only as far as it decides that branch too.
        Value there = _evaluation.At(other, child);
        Value here = _evaluation.At(taken, child);
        bool isSame = here.Bounds.IsKnown && here.Bounds == there.Bounds && here.HasNoCeiling == there.HasNoCeiling;
        return ofTaken | (isSame ? ofCondition & Of(other, child) : ofCondition);
    }

    /// <summary>Of a conjunction or disjunction one operand decides, or either: then both would have to turn.</summary>
    private ulong OfFold(in Instruction operation, int child, Bounds deciding)
    {
        bool left = _evaluation.At(operation.A, child).Bounds == deciding;
        bool right = _evaluation.At(operation.B, child).Bounds == deciding;
        ulong ofLeft = right && !left ? 0 : Of(operation.A, child);
        ulong ofRight = left && !right ? 0 : Of(operation.B, child);
        return left && right ? ofLeft & ofRight : ofLeft | ofRight;
    }

    private ulong OfSum(in Operation operation)
    {
        ulong questions = Of(operation.A, 0);
        for (int child = 0; child < _evaluation.Situation.Children.Count; child++)
        {
            questions |= Of(operation.B, child);
            if (!_evaluation.At(operation.B, child).Bounds.IsFalse)
            {
                questions |= Of(operation.C, child) | Of(operation.D, child);
            }
        }

        return questions;
    }
}
