using Kubar.Benefits.Bulk.Lanes;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;

namespace Kubar.Benefits.Bulk.Lowering;

/// <summary>
/// From a graph of rules to operations on rows: the arithmetic of bounds of <see cref="Evaluation"/>, written out as
/// operations. What the shape of the batch decides (constants, dates, readings, children that are not there) is worked out here,
/// once for all rows and machines.
/// </summary>
internal sealed class RuleLowering
{
    private readonly Readings _readings;
    private readonly Dictionary<(int Place, int Child), Lane> _done = [];
    private readonly Dictionary<DatedValue, StepTable> _dated = new(ReferenceEqualityComparer.Instance);

    public RuleLowering(Graph graph, BulkShape shape, Readings readings, Func<RuleLowering, IChildSums> children)
    {
        Graph = graph;
        _readings = readings;
        Arithmetic = new(Builder);
        Facts = new(shape, Builder, Inputs);
        Children = children(this);
    }

    /// <summary>The rules.</summary>
    public Graph Graph { get; }

    public LaneBuilder Builder { get; } = new();

    public LaneInputs Inputs { get; } = new();

    public LaneArithmetic Arithmetic { get; }

    public LaneFacts Facts { get; }

    public IChildSums Children { get; }

    public Lane this[Expression expression] => At(Graph[expression], LaneFacts.UnknownChild);

    public Lane this[Node node] => At(Graph[node], LaneFacts.UnknownChild);

    public Lane this[Node node, int child] => At(Graph[node], child);

    /// <summary>The operation that computes an expression.</summary>
    public Operation OperationOf(Expression expression) => Graph.OperationAt(Graph[expression]);

    /// <inheritdoc cref="OperationOf(Expression)"/>
    public Operation OperationAt(int place) => Graph.OperationAt(place);

    public int PlaceOf(Node node) => Graph[node];

    /// <summary>The bounds of the value at a place of the graph; for a place of the children, of one child.</summary>
    public Lane At(int place, int child)
    {
        (int Place, int Child) key = (place, place < 0 ? child : LaneFacts.UnknownChild);
        if (!_done.TryGetValue(key, out Lane lane))
        {
            lane = Lower(Graph.OperationAt(place), key.Child);
            _done[key] = lane;
        }

        return lane;
    }

    private Lane Lower(Operation operation, int child)
    {
        switch (operation.Kind)
        {
            case OperationKind.Constant:
                return Lane.Of(Builder.Constant(operation.Number));
            case OperationKind.Fact:
                return Facts.Of((Fact)operation.Payload!, child);
            case OperationKind.Reading:
                return Lane.Of(LaneBuilder.Truth(_readings.Codes[(int)(operation.Number >> 8)] == (operation.Number & 0xFF)));
            case OperationKind.SumOverFirst:
                return Children.Sum(operation);
            case OperationKind.Choose:
                return Choose(operation, child);
            case OperationKind.Named:
                return At(operation.A, child);
            case OperationKind.Not:
                return Arithmetic.Not(At(operation.A, child));
            case OperationKind.Parameter:
                return Arithmetic.Lookup(At(operation.A, child), TableOf((DatedValue)operation.Payload!));
            case OperationKind.Steps:
                return Arithmetic.Lookup(At(operation.A, child), (StepTable)operation.Payload!);
            default:
                return Binary(operation, At(operation.A, child), At(operation.B, child));
        }
    }

    private Lane Choose(Operation operation, int child)
    {
        Lane condition = Arithmetic.Truth(At(operation.A, child));
        if (condition == Lane.True || condition == Lane.False)
        {
            return At(condition == Lane.True ? operation.B : operation.C, child);
        }

        return Arithmetic.Choose(condition, At(operation.B, child), At(operation.C, child));
    }

    private Lane Binary(Operation operation, Lane a, Lane b) => operation.Kind switch
    {
        OperationKind.Add => Arithmetic.Add(a, b),
        OperationKind.Subtract => Arithmetic.Subtract(a, b),
        OperationKind.Multiply => Arithmetic.Multiply(a, b),
        OperationKind.Round => Arithmetic.Round(a, operation.Number, b),
        OperationKind.Minimum => Arithmetic.Minimum(a, b),
        OperationKind.Maximum => Arithmetic.Maximum(a, b),
        OperationKind.Equal => Arithmetic.Equal(a, b),
        OperationKind.AtMost => Arithmetic.AtMost(a, b, operation.Number),
        OperationKind.All => Arithmetic.All(a, b),
        OperationKind.Any => Arithmetic.Any(a, b),
        _ => throw new InvalidOperationException($"{operation.Kind} is not applied to two operands."),
    };

    /// <summary>A dated figure as a step function of the day; in gaps it reads as 0.</summary>
    private StepTable TableOf(DatedValue figure)
    {
        if (!_dated.TryGetValue(figure, out StepTable? table))
        {
            _dated[figure] = table = new([
                (long.MinValue, 0),
                .. figure.Changes.Select(day => (day, figure.ValuesOn(Bounds.Of(day)).Min)),
            ]);
        }

        return table;
    }
}
