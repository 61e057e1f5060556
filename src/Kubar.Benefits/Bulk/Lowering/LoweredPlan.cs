using Kubar.Benefits.Bulk.Lanes;
using Kubar.Benefits.Bulk.Tables;
using Kubar.Benefits.Law;

namespace Kubar.Benefits.Bulk.Lowering;

/// <summary>The rules for one shape and the outputs asked for, before any machine: the program over rows and, for lists, the pass over children.</summary>
internal sealed record LoweredPlan(BulkShape Shape, LoweredRules Rows, ChildPass? Children, ValueList<BulkReason> Reasons)
{
    private const int MostReasons = 64;

    /// <summary>
    /// The columns of the table that the programs read, or that have to be looked at for what they read: both ends of a fact given
    /// within bounds, what a bitmap tells of, and, as values of places that a row does not take do not count, the number of children.
    /// </summary>
    public IReadOnlyList<LaneInput> Columns
    {
        get
        {
            IEnumerable<LaneInput> loaded = Rows.Inputs.Concat(Children?.Rules?.Inputs ?? []);
            LaneBitmap[] bitmaps = [.. Rows.Bitmaps, .. Children?.Rules?.Bitmaps ?? []];
            LaneInput[] columns =
            [
                .. loaded.Where(input => input.Kind is LaneInputKind.Fact or LaneInputKind.Greatest).SelectMany(BothEnds),
                .. bitmaps.Select(bitmap => bitmap.Place).OfType<FactPlace>().Select(place => LaneInput.OfFact(place, Shape[place]!.Value.Width)),
            ];
            bool countsSlots = Shape.Children.Form == ChildrenForm.Slots
                && (columns.Any(input => input.Place.Fact.OfChild)
                    || loaded.Any(input => input.Kind == LaneInputKind.ChildCount)
                    || bitmaps.Any(bitmap => bitmap.Place is null));
            return [.. columns.Concat(countsSlots ? [LaneInput.OfChildCount(Shape.Children.Count!.Value.Width)] : []).Distinct()];
        }
    }

    /// <summary>Lowers the rules.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="shape">The shape of the batches.</param>
    /// <param name="request">The outputs and readings.</param>
    /// <param name="tabulates">Whether what depends on a few small numbers becomes a table: machines want it, a query does not.</param>
    /// <exception cref="ArgumentException">An output is asked for twice or none at all, or there are more conditions than a set holds.</exception>
    public static LoweredPlan Of(BulkRules rules, BulkShape shape, BulkRequest request, bool tabulates)
    {
        if (request.Outputs.Count == 0 || request.Outputs.Distinct().Count() != request.Outputs.Count)
        {
            throw new ArgumentException("Outputs are asked for once, at least one.", nameof(request));
        }

        ValueList<BulkReason> legend = LegendOf(rules, request.Outputs);
        ListChildren? list = null;
        var lowering = new RuleLowering(rules.Graph, shape, request.Readings, own => shape.Children.Form == ChildrenForm.List
            ? list = new ListChildren(own, rules.Graph, shape, request.Readings)
            : new SlotChildren(own));
        var outputs = new OutputLowering(rules, lowering, request.Outputs, legend);
        LaneOutput[] lanes = [.. request.Outputs.Select(output => new LaneOutput(outputs.Of(output), output.Width))];
        LoweredRules rows = lowering.Inputs.Finish(lowering.Builder, lanes, tabulates);
        return new(shape, rows, list?.Finish(), legend);
    }

    private LaneInput[] BothEnds(LaneInput input) => Shape[input.Place]!.Value is { Form: FactForm.Bounds } given
        ? [LaneInput.OfFact(input.Place, given.Width), LaneInput.OfGreatest(input.Place, given.GreatestWidth)]
        : [input];

    private static ValueList<BulkReason> LegendOf(BulkRules rules, ValueList<BulkOutput> outputs)
    {
        if (!outputs.Any(output => output.Kind is BulkOutputKind.Reasons or BulkOutputKind.AllReasons))
        {
            return [];
        }

        Definition[] named =
        [
            .. OutputLowering.BenefitsOf(rules, outputs)
                .Select(id => rules[id].Rule)
                .SelectMany(rule => ReasonLowering.NamedIn(rule.OwedWhen.Node, rules.Graph).Concat(ReasonLowering.NamedIn(rule.DeferredWhen.Node, rules.Graph)))
                .DistinctBy(definition => definition.Id, StringComparer.Ordinal),
        ];
        return named.Length <= MostReasons
            ? named.Select((definition, bit) => new BulkReason(bit, definition.Id, definition.Name)).ToValueList()
            : throw new ArgumentException(FormattableString.Invariant($"The benefits have {named.Length} conditions together; a set holds {MostReasons}. Ask for fewer benefits."), nameof(outputs));
    }
}
