using Kubar.Benefits.Bulk.Lanes;
using Kubar.Benefits.Expressions;

namespace Kubar.Benefits.Bulk.Lowering;

/// <summary>
/// The children of a row as part of a list: a program of its own works out what the rules say of each child, a selection then
/// adds up the first few of each row, and the sums are columns for the program over rows.
/// </summary>
internal sealed class ListChildren : IChildSums
{
    private readonly RuleLowering _lowering;
    private readonly RuleLowering _ofChild;
    private readonly UnknownChildren _unknown;
    private readonly List<LaneOutput> _outputs = [];
    private readonly List<ChildSelection> _selections = [];
    private readonly Dictionary<(Operation Operation, string Number), Lane> _sums = [];

    public ListChildren(RuleLowering lowering, Graph graph, BulkShape shape, Law.Readings readings)
    {
        _lowering = lowering;
        _unknown = new(lowering);
        _ofChild = new(graph, shape, readings, _ => new NoSums());
    }

    private LaneBuilder Builder => _lowering.Builder;

    public Lane Sum(Operation operation)
    {
        int known = _lowering.Facts.ChildrenKnown();
        Lane sum = SumOf(operation, "sum", () => _ofChild.At(operation.D, LaneFacts.Listed));
        return known == LaneBuilder.True ? sum : _lowering.Arithmetic.Choose(Lane.Of(known), sum, _unknown.Sum(operation));
    }

    public int SumOfSure(Operation operation, Func<RuleLowering, int, int> ofChild, string id)
    {
        Lane sum = SumOf(operation, id, () => Lane.Of(ofChild(_ofChild, LaneFacts.Listed)));
        return Builder.Choose(_lowering.Facts.ChildrenKnown(), sum.Min, Builder.Constant(0));
    }

    /// <summary>The program over children and what follows it; null where no sum over children was asked for.</summary>
    public ChildPass? Finish() => _selections.Count == 0
        ? null
        : new(_outputs.Count == 0 ? null : _ofChild.Inputs.Finish(_ofChild.Builder, _outputs, tabulates: true), _selections);

    private Lane SumOf(Operation operation, string number, Func<Lane> valueOfChild)
    {
        if (!_sums.TryGetValue((operation, number), out Lane sum))
        {
            _sums[(operation, number)] = sum = Select(operation, valueOfChild());
        }

        return sum;
    }

    private Lane Select(Operation operation, Lane value)
    {
        Lane limit = _ofChild.At(operation.A, LaneFacts.Listed);
        Lane qualifies = _ofChild.Arithmetic.Truth(_ofChild.At(operation.B, LaneFacts.Listed));
        if (qualifies == Lane.False)
        {
            return Lane.Of(Builder.Constant(0));
        }

        Lane order = _ofChild.At(operation.C, LaneFacts.Listed);
        int number = _selections.Count;
        _selections.Add(new(Column(limit), Column(qualifies), Column(order), Column(value)));
        Bounds each = Bounds.Hull(_ofChild.Builder.RangeOf(value.Min), _ofChild.Builder.RangeOf(value.Max));
        Bounds range = Bounds.Hull(Bounds.Of(0), _ofChild.Builder.RangeOf(limit.Max) * each);
        bool isKnown = limit.IsKnown && qualifies.IsKnown && order.IsKnown && value.IsKnown;
        int surely = Load(2 * number, range);
        return isKnown ? Lane.Of(surely) : new(surely, Load((2 * number) + 1, range));
    }

    private int Load(int column, Bounds range) => Builder.Load(_lowering.Inputs.Number(LaneInput.OfSelection(column)), range);

    private (ChildValue Min, ChildValue Max) Column(Lane lane) => (Column(lane.Min), Column(lane.Max));

    private ChildValue Column(int operation)
    {
        int number = _ofChild.Builder.AsNumber(operation);
        if (_ofChild.Builder.IsConstant(number, out long constant))
        {
            return new(-1, constant);
        }

        var output = new LaneOutput(number, LaneWidth.Int64);
        int column = _outputs.IndexOf(output);
        if (column < 0)
        {
            column = _outputs.Count;
            _outputs.Add(output);
        }

        return new(column, 0);
    }

    /// <summary>A rule over one child has no sum over children.</summary>
    private sealed class NoSums : IChildSums
    {
        public Lane Sum(Operation operation) => throw new InvalidOperationException("A sum over children is not part of a rule over one child.");

        public int SumOfSure(Operation operation, Func<RuleLowering, int, int> ofChild, string id) =>
            throw new InvalidOperationException("A sum over children is not part of a rule over one child.");
    }
}
