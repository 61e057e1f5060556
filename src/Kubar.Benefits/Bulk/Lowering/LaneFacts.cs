using Kubar.Benefits.Bulk.Lanes;
using Kubar.Benefits.Bulk.Tables;
using Kubar.Benefits.Expressions;

namespace Kubar.Benefits.Bulk.Lowering;

/// <summary>The facts of a batch as bounds, from the way in which they are given.</summary>
internal sealed class LaneFacts(BulkShape shape, LaneBuilder builder, LaneInputs inputs)
{
    /// <summary>The children are those of a list: none has a slot.</summary>
    public const int Listed = -2;

    /// <summary>A child of whom nothing is known.</summary>
    public const int UnknownChild = -1;

    public ChildrenShape Children => shape.Children;

    /// <summary>A fact of the case, or of one of its children.</summary>
    public Lane Of(Fact fact, int child)
    {
        if (fact.OfChild && child == UnknownChild)
        {
            return Within(fact, fact.Range);
        }

        var place = new FactPlace(fact, fact.OfChild && child >= 0 ? child : FactPlace.None);
        return shape[place] is { } given ? Given(fact, place, given) : fact == Facts.HasChildren.Fact ? HasChildren() : Within(fact, fact.Range);
    }

    /// <summary>How many children the row has; known where <see cref="ChildrenKnown"/>.</summary>
    public int ChildCount() => shape.Children switch
    {
        { Form: ChildrenForm.Slots, Count: { } count } => builder.Load(inputs.Number(LaneInput.OfChildCount(count.Width)), count.Range),
        { Form: ChildrenForm.List } => builder.Load(inputs.Number(LaneInput.OfChildCount(LaneWidth.Int32)), new(0, int.MaxValue)),
        _ => builder.Constant(0),
    };

    /// <summary>Whether the children of the row are known: a truth.</summary>
    public int ChildrenKnown() => shape.Children switch
    {
        { Form: ChildrenForm.Unknown } => LaneBuilder.False,
        { Form: ChildrenForm.Slots, Count.Form: FactForm.Optional } or { Form: ChildrenForm.List, IsOptional: true } =>
            builder.LoadBit(inputs.Number(new LaneBitmap(null))),
        _ => LaneBuilder.True,
    };

    /// <summary>Whether the row's fact is known: a truth.</summary>
    private int IsKnown(FactPlace place) => builder.LoadBit(inputs.Number(new LaneBitmap(place)));

    private Lane Given(Fact fact, FactPlace place, FactShape given)
    {
        if (given.Form == FactForm.Constant)
        {
            return Typed(fact, builder.Constant(given.Range.Min));
        }

        int value = builder.Load(inputs.Number(LaneInput.OfFact(place, given.Width)), given.Range);
        switch (given.Form)
        {
            case FactForm.Column:
                return Typed(fact, value);
            case FactForm.Bounds:
                int greatest = builder.Load(inputs.Number(LaneInput.OfGreatest(place, given.GreatestWidth)), given.GreatestRange);
                return new(Typed(fact, value).Min, Typed(fact, greatest).Max);
            default:
                Lane known = Typed(fact, value);
                Lane declared = Within(fact, fact.Range);
                int isKnown = IsKnown(place);
                return new(builder.Choose(isKnown, known.Min, declared.Min), builder.Choose(isKnown, known.Max, declared.Max));
        }
    }

    private Lane HasChildren()
    {
        int some = builder.AtMost(builder.Constant(1), ChildCount());
        int known = ChildrenKnown();
        return new(builder.And(known, some), builder.Or(builder.Not(known), some));
    }

    private Lane Within(Fact fact, Bounds range) =>
        new(Typed(fact, builder.Constant(range.Min)).Min, Typed(fact, builder.Constant(range.Max)).Max);

    private Lane Typed(Fact fact, int value) => Lane.Of(fact.Unit == Unit.Truth ? builder.AsTruth(value) : value);
}
