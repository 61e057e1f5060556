using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Rules.Records;
using NodaTime;

namespace Kubar.Benefits.Audits;

/// <summary>A cause, and what the components of a total would be if it were so.</summary>
/// <param name="Cause">The cause.</param>
/// <param name="Paid">By benefit, and <c>arrears</c> taken out; null where it does not tell.</param>
internal sealed record FoundCause(Cause Cause, Func<IReadOnlyDictionary<string, long>?> Paid);

/// <summary>What would make a voucher exactly right.</summary>
internal sealed class CauseSearch : IDisposable
{
    // More than these are no help to anybody: where nothing was paid, any condition might be the reason.
    private const int MostCauses = 12;

    private static readonly LocalizedText Nothing = new("tidak ada biaya lain selain yang disebut dalam kasus", "nothing was spent beyond what the case names");

    private readonly Voucher _voucher;
    private readonly IReadOnlyList<Item> _items;
    private readonly Assessment _assessment;
    private readonly TriedWorlds _worlds;
    private readonly Dues _law;
    private readonly Suppositions _suppositions;
    private readonly HashSet<string> _plain;

    /// <summary>Begins to search.</summary>
    /// <param name="voucher">The voucher.</param>
    /// <param name="options">How its case is assessed.</param>
    /// <param name="world">The world of the case.</param>
    /// <param name="law">What is due in it.</param>
    /// <param name="items">What is compared.</param>
    /// <param name="assessment">The assessment of the case.</param>
    public CauseSearch(Voucher voucher, AssessmentOptions options, World world, Dues law, IReadOnlyList<Item> items, Assessment assessment)
    {
        (_voucher, _items, _assessment) = (voucher, items, assessment);
        bool isOpenTotal = items.Any(item => item.Kind == ComparisonKind.Total && !item.OwedIn(law).IsKnown);
        World supposed = isOpenTotal ? world with { Assumed = NoOtherExpense.Of(world) } : world;
        SupposesNoOtherExpense = supposed.Assumed.Length > 0;
        _worlds = new(supposed, voucher.Payer);
        _law = _worlds.Known.Dues;
        _suppositions = new(voucher.Case, options, _worlds);
        _plain = assessment.Entitlements
            .SelectMany(entitlement => Comparing.ReasonsOf(entitlement))
            .Select(reason => $"condition:{reason.Code}")
            .ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Whether the causes suppose that nothing was spent beyond what the case names.</summary>
    public bool SupposesNoOtherExpense { get; }

    /// <summary>The causes, the likeliest first.</summary>
    public IReadOnlyList<FoundCause> Find()
    {
        Item[] differing = [.. _items.Where(item => !item.IsHeldBy(_law))];
        if (differing.Length == 0)
        {
            return Ranked(WhereNothingDiffers());
        }

        List<FoundCause> causes = [.. Explaining(differing, differing)];
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

    public void Dispose() => _worlds.Dispose();

    private FoundCause[] Ranked(IEnumerable<FoundCause> causes) =>
    [
        .. causes
            .OrderBy(found => found.Cause.ExplainsAll ? 0 : 1)
            .ThenBy(found => Rank(found.Cause))
            .ThenBy(found => found.Cause.Kind)
            .Take(MostCauses),
    ];

    /// <summary>
    /// What was rightly reckoned and wrongly paid comes first, then an event of another kind and more children than the law counts. What the
    /// law leaves unsettled comes before what it denies, which is plain: paid for the very reason for which nothing is owed. Guesses come last.
    /// </summary>
    private int Rank(Cause cause) => cause.Kind switch
    {
        CauseKind.MissingFact or CauseKind.Arrears or CauseKind.WholeSchedule or CauseKind.PaidEarly => 0,
        CauseKind.EventKind or CauseKind.BeyondTheNumber => 1,
        CauseKind.Reading => 2,
        CauseKind.Condition when _plain.Contains(cause.Id.Split('[')[0]) => 3,
        _ => 4,
    };

    /// <summary>The voucher does not contradict the law, but facts are missing: which of them, alone, would settle it.</summary>
    private IEnumerable<FoundCause> WhereNothingDiffers()
    {
        Item[] open = [.. _items.Where(item => !item.IsExactlyThatOf(_law))];
        if (open.Length == 0)
        {
            return
            [
                new(
                    new(
                        CauseKind.MissingFact,
                        "no-other-expense",
                        Nothing,
                        Nothing,
                        [],
                        [.. _items.Select(item => item.Key)],
                        ExplainsAll: true),
                    () => null),
            ];
        }

        return ByFacts(open, open).Where(found => found.Cause.Kind == CauseKind.MissingFact);
    }

    /// <summary>What makes some sums exactly right and leaves right what is right; the sums that differ otherwise are left aside.</summary>
    private IEnumerable<FoundCause> Explaining(Item[] targets, Item[] differing)
    {
        FoundCause[] ofPaying = [.. Payment(targets, differing)];

        // A sum that was rightly reckoned and wrongly paid needs no other condition or fact to explain it.
        bool isRightlyReckoned = Array.Exists(ofPaying, found => found.Cause.Kind is CauseKind.Arrears or CauseKind.WholeSchedule or CauseKind.PaidEarly);
        return ofPaying
            .Concat(BySuppositions(targets, differing, _suppositions.Readings))
            .Concat(BySuppositions(targets, differing, _suppositions.LawsOfOtherDays).Take(1))
            .Concat(isRightlyReckoned ? [] : Otherwise(targets, differing));
    }

    /// <summary>Where nothing was paid, another kind of event says nothing: most bring nothing of the same name.</summary>
    private IEnumerable<FoundCause> Otherwise(Item[] targets, Item[] differing) =>
        (Array.TrueForAll(targets, item => item.Paid == 0) ? [] : BySuppositions(targets, differing, _suppositions.OtherKinds))
            .Concat(BySuppositions(targets, differing, _suppositions.MoreChildren))
            .Concat(CanBeRight(targets, differing, _suppositions.WithConditionsOpen) ? BySuppositions(targets, differing, _suppositions.Conditions) : [])
            .Concat(ByFacts(targets, differing));

    /// <summary>Two or three things together, for what one alone does not explain.</summary>
    private IEnumerable<FoundCause> Several(Item[] differing) =>
        BySuppositions(differing, differing, _suppositions.PairsOfReadings(world => CanBeRight(differing, differing, world)))
            .Concat(SeveralPayments(differing))
            .Concat(BySuppositions(differing, differing, _suppositions.ConditionsUnderLawsOfOtherDays(world => CanBeRight(differing, differing, world))).Take(1))
            .Select(found => found with { Cause = found.Cause with { Kind = CauseKind.Several } });

    private IEnumerable<FoundCause> BySuppositions(Item[] targets, Item[] differing, IEnumerable<Supposition> suppositions) => suppositions
        .Where(supposition => IsRight(targets, differing, supposition.DuesAmong(_worlds)))
        .Select(supposition => CauseOf(supposition, supposition.Text(), targets, differing));

    private IEnumerable<FoundCause> ByFacts(Item[] targets, Item[] differing) => new FactSearch(_worlds.Known, ExpenseFacts.TakenForNone(_voucher.Case), MonthsOfMembership(_voucher.Case)).Causes(
        dues => CanBeRight(targets, differing, dues),
        dues => IsRight(targets, differing, dues),
        (kind, id, name, text, sources, world) => CauseOf(kind, id, name, text, sources, targets, differing, () => PaidIn(world.Dues(_voucher.Payer))));

    private static long? MonthsOfMembership(BenefitCase benefitCase) => benefitCase.Membership.RegisteredOn is { } registered
        ? Math.Max(0, Period.Between(registered.ToYearMonth().OnDayOfMonth(1), LastDay(benefitCase.Event).ToYearMonth().OnDayOfMonth(1), PeriodUnits.Months).Months + 1)
        : null;

    private static LocalDate LastDay(InsuredEvent happened) => happened.DiedOn is { } died && died > happened.Date ? died : happened.Date;

    private IEnumerable<FoundCause> Payment(Item[] targets, Item[] differing)
    {
        var ways = new WaysOfPaying(_assessment, _law, _voucher);
        return targets is [var only]
            ? ways.Of(only).Select(way => CauseOf(way.Kind, way.Id, way.Name ?? way.Text, way.Text, way.Sources, targets, differing, () => PaidBy(way)))
            : [];
    }

    private IEnumerable<FoundCause> SeveralPayments(Item[] differing) => differing is [{ Kind: ComparisonKind.Total } only]
        ? new WaysOfPaying(_assessment, _law, _voucher).SeveralOf(only).Select(way => CauseOf(way.Kind, way.Id, way.Name ?? way.Text, way.Text, way.Sources, differing, differing, () => PaidBy(way)))
        : [];

    private FoundCause CauseOf(Supposition supposition, LocalizedText text, Item[] targets, Item[] differing) =>
        CauseOf(supposition.Kind, supposition.Id, text, text, supposition.Sources(), targets, differing, () => PaidIn(supposition.DuesAmong(_worlds)));

    private static FoundCause CauseOf(CauseKind kind, string id, LocalizedText name, LocalizedText text, ValueList<string> sources, Item[] targets, Item[] differing, Func<IReadOnlyDictionary<string, long>?> paid) =>
        new(new(kind, id, name, text, sources, [.. targets.Select(item => item.Key)], targets.Length == differing.Length), paid);

    /// <summary>What is paid for each benefit where just that is paid which is due; null where that is not known.</summary>
    private Dictionary<string, long>? PaidIn(Dues dues)
    {
        string[] covered = [.. Items.Covered(_voucher, dues.Chapter.Benefits.Select(benefit => benefit.Id))];
        if (!dues.TakenOut.IsKnown || Array.Exists(covered, benefit => !dues[benefit].IsKnown))
        {
            return null;
        }

        var paid = covered.ToDictionary(benefit => benefit, benefit => dues[benefit].Least, StringComparer.Ordinal);
        paid[Items.Arrears] = dues.TakenOut.Min;
        return paid;
    }

    /// <summary>What is paid for each benefit where what is due is paid in a certain way.</summary>
    private Dictionary<string, long>? PaidBy(WayOfPaying way)
    {
        Dictionary<string, long>? paid = PaidIn(_law);
        foreach ((string of, long difference) in paid is null ? [] : way.Parts)
        {
            paid![of] = paid.GetValueOrDefault(of) + (of == Items.Arrears ? -difference : difference);
        }

        return paid;
    }

    private bool CanBeRight(Item[] targets, Item[] differing, World world) => CanBeRight(targets, differing, _worlds.DuesIn(world));

    private bool CanBeRight(Item[] targets, Item[] differing, Dues dues) =>
        Array.TrueForAll(targets, item => item.IsHeldBy(dues)) && OthersAreHeld(differing, dues);

    private bool IsRight(Item[] targets, Item[] differing, Dues dues) =>
        Array.TrueForAll(targets, item => item.IsExactlyThatOf(dues)) && OthersAreHeld(differing, dues);

    private bool OthersAreHeld(Item[] differing, Dues dues) => _items.All(item => differing.Contains(item) || item.IsHeldBy(dues));
}
