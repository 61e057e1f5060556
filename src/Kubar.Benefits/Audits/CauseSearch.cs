using Kubar.Benefits.Assessments;
using Kubar.Benefits.Rules.Records;

namespace Kubar.Benefits.Audits;

/// <summary>What would make a voucher exactly right.</summary>
internal sealed class CauseSearch
{
    // More than these are no help to anybody: where nothing was paid, any condition might be the reason.
    private const int MostCauses = 12;

    private static readonly LocalizedText Nothing = new("tidak ada biaya lain selain yang disebut dalam kasus", "nothing was spent beyond what the case names");

    private readonly Voucher _voucher;
    private readonly IReadOnlyList<Item> _items;
    private readonly Assessment _assessment;
    private readonly World _world;
    private readonly Dues _law;
    private readonly Suppositions _suppositions;

    public CauseSearch(Voucher voucher, AssessmentOptions options, World world, IReadOnlyList<Item> items, Assessment assessment)
    {
        (_voucher, _items, _assessment) = (voucher, items, assessment);
        Dues law = world.Dues(voucher.Payer);
        bool isOpenTotal = items.Any(item => item.Kind == ComparisonKind.Total && !item.OwedIn(law).IsKnown);
        IReadOnlyList<Assumed> none = isOpenTotal ? NoOtherExpense.Of(world) : [];
        SupposesNoOtherExpense = none.Count > 0;
        _world = world with { Assumed = none };
        _law = SupposesNoOtherExpense ? _world.Dues(voucher.Payer) : law;
        _suppositions = new(voucher.Case, options, _world);
    }

    /// <summary>Whether the causes suppose that nothing was spent beyond what the case names.</summary>
    public bool SupposesNoOtherExpense { get; }

    /// <summary>The causes, the likeliest first.</summary>
    public ValueList<Cause> Find()
    {
        Item[] differing = [.. _items.Where(item => !item.IsHeldBy(_law))];
        if (differing.Length == 0)
        {
            return Ranked(WhereNothingDiffers());
        }

        List<Cause> causes = [.. Explaining(differing, differing)];
        if (causes.Count == 0)
        {
            causes.AddRange(Several(differing));
        }

        if (causes.Count == 0 && differing.Length > 1)
        {
            causes.AddRange(differing.SelectMany(item => Explaining([item], differing)));
        }

        return Ranked(causes);
    }

    private static ValueList<Cause> Ranked(IEnumerable<Cause> causes) => causes
        .OrderBy(cause => cause.ExplainsAll ? 0 : 1)
        .ThenBy(cause => cause.Kind)
        .Take(MostCauses)
        .ToValueList();

    /// <summary>The voucher does not contradict the law, but facts are missing: which of them, alone, would settle it.</summary>
    private IEnumerable<Cause> WhereNothingDiffers()
    {
        Item[] open = [.. _items.Where(item => !item.IsExactlyThatOf(_law))];
        if (open.Length == 0)
        {
            return
            [
                new(
                    CauseKind.MissingFact,
                    "no-other-expense",
                    Nothing,
                    Nothing,
                    [],
                    [.. _items.Select(item => item.Key)],
                    ExplainsAll: true),
            ];
        }

        return ByFacts(open, open).Where(cause => cause.Kind == CauseKind.MissingFact);
    }

    /// <summary>What makes some sums exactly right and leaves right what is right; the sums that differ otherwise are left aside.</summary>
    private IEnumerable<Cause> Explaining(Item[] targets, Item[] differing)
    {
        Cause[] ofPaying = [.. Payment(targets, differing)];

        // A sum that was rightly reckoned and wrongly paid needs no other condition or fact to explain it.
        bool isRightlyReckoned = Array.Exists(ofPaying, cause => cause.Kind is CauseKind.Arrears or CauseKind.WholeSchedule or CauseKind.PaidEarly);
        return ofPaying
            .Concat(BySuppositions(targets, differing, _suppositions.Readings()))
            .Concat(BySuppositions(targets, differing, _suppositions.LawsOfOtherDays()).Take(1))
            .Concat(isRightlyReckoned ? [] : Otherwise(targets, differing));
    }

    /// <summary>Where nothing was paid, another kind of event says nothing: most bring nothing of the same name.</summary>
    private IEnumerable<Cause> Otherwise(Item[] targets, Item[] differing) =>
        (Array.TrueForAll(targets, item => item.Paid == 0) ? [] : BySuppositions(targets, differing, _suppositions.OtherKinds()))
            .Concat(BySuppositions(targets, differing, _suppositions.MoreChildren()))
            .Concat(CanBeRight(targets, differing, Suppositions.WithConditionsOpen(_world)) ? BySuppositions(targets, differing, _suppositions.Conditions()) : [])
            .Concat(ByFacts(targets, differing));

    /// <summary>Two or three things together, for what one alone does not explain.</summary>
    private IEnumerable<Cause> Several(Item[] differing) =>
        BySuppositions(differing, differing, _suppositions.PairsOfReadings())
            .Concat(SeveralPayments(differing))
            .Concat(BySuppositions(differing, differing, _suppositions.ConditionsUnderLawsOfOtherDays(world => CanBeRight(differing, differing, world))).Take(1))
            .Select(cause => cause with { Kind = CauseKind.Several });

    private IEnumerable<Cause> BySuppositions(Item[] targets, Item[] differing, IEnumerable<Supposition> suppositions) => suppositions
        .Where(supposition => IsRight(targets, differing, supposition.World.Dues(_voucher.Payer)))
        .Select(supposition => CauseOf(supposition.Kind, supposition.Id, supposition.Text, supposition.Text, supposition.Sources(), targets, differing));

    private IEnumerable<Cause> ByFacts(Item[] targets, Item[] differing) => new FactSearch(_world, _voucher.Payer, ExpenseFacts.TakenForNone(_voucher.Case)).Causes(
        dues => CanBeRight(targets, differing, dues),
        dues => IsRight(targets, differing, dues),
        (kind, id, name, text, sources) => CauseOf(kind, id, name, text, sources, targets, differing));

    private IEnumerable<Cause> Payment(Item[] targets, Item[] differing)
    {
        var ways = new WaysOfPaying(_assessment, _law, _voucher);
        return targets is [var only]
            ? ways.Of(only).Select(way => CauseOf(way.Kind, way.Id, way.Name ?? way.Text, way.Text, way.Sources, targets, differing))
            : [];
    }

    private IEnumerable<Cause> SeveralPayments(Item[] differing) => differing is [{ Kind: ComparisonKind.Total } only]
        ? new WaysOfPaying(_assessment, _law, _voucher).SeveralOf(only).Select(way => CauseOf(way.Kind, way.Id, way.Name ?? way.Text, way.Text, way.Sources, differing, differing))
        : [];

    private static Cause CauseOf(CauseKind kind, string id, LocalizedText name, LocalizedText text, ValueList<string> sources, Item[] targets, Item[] differing) =>
        new(kind, id, name, text, sources, [.. targets.Select(item => item.Key)], targets.Length == differing.Length);

    private bool CanBeRight(Item[] targets, Item[] differing, World world) => CanBeRight(targets, differing, world.Dues(_voucher.Payer));

    private bool CanBeRight(Item[] targets, Item[] differing, Dues dues) =>
        Array.TrueForAll(targets, item => item.IsHeldBy(dues)) && OthersAreHeld(differing, dues);

    private bool IsRight(Item[] targets, Item[] differing, Dues dues) =>
        Array.TrueForAll(targets, item => item.IsExactlyThatOf(dues)) && OthersAreHeld(differing, dues);

    private bool OthersAreHeld(Item[] differing, Dues dues) => _items.All(item => differing.Contains(item) || item.IsHeldBy(dues));
}
