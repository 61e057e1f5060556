using System.Collections.Immutable;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using Kubar.Benefits.Rules;
using Kubar.Benefits.Rules.Records;
using NodaTime;

namespace Kubar.Benefits.Audits;

/// <summary>The worlds that differ from the case in one thing, but for the values of facts. What is supposed is made once, whatever it is to explain.</summary>
/// <param name="benefitCase">The case.</param>
/// <param name="options">How it is assessed.</param>
/// <param name="worlds">Where the worlds are tried.</param>
internal sealed class Suppositions(BenefitCase benefitCase, AssessmentOptions options, TriedWorlds worlds)
{
    private readonly World _world = worlds.Known.World;

    // What is counted from the records under other answers to the questions on counting, by these answers.
    private readonly Dictionary<string, Situation> _counted = new(StringComparer.Ordinal);

    /// <summary>Another answer to each question.</summary>
    public IReadOnlyList<Supposition> Readings => field ??= [.. Alternatives.Select(alternative => Under([alternative]))];

    /// <summary>The law of the days before each earlier change and after each later one, the nearest first.</summary>
    public IReadOnlyList<Supposition> LawsOfOtherDays => field ??= [.. options.Rulebook.DaysOfChange
        .Select(change => change <= benefitCase.Event.Date ? change.PlusDays(-1) : change)
        .OrderBy(day => Math.Abs(Period.DaysBetween(benefitCase.Event.Date, day)))
        .Select(LawOf)];

    /// <summary>The same event taken for one of another kind.</summary>
    public IReadOnlyList<Supposition> OtherKinds => field ??= [.. Enum.GetValues<EventKind>().Where(kind => kind != benefitCase.Event.Kind).Select(OfKind).OfType<Supposition>()];

    /// <summary>Each condition taken for the opposite of what it is.</summary>
    public IReadOnlyList<Supposition> Conditions => field ??= ConditionsIn(worlds.Known);

    /// <summary>More children than the law's number.</summary>
    public IReadOnlyList<Supposition> MoreChildren => field ??= BeyondTheNumber();

    /// <summary>The world in which nothing is said of any condition: what no answer to any of them can make right is not right there.</summary>
    public World WithConditionsOpen => field ??= ConditionsOpenIn(_world);

    /// <summary>The other answers to the questions that can matter in this case, whatever the answers to the others.</summary>
    private ReadingAlternative[] Alternatives => field ??= OtherAnswers();

    /// <summary>The places of the days by which the law of a case is told.</summary>
    private int[] PlacesOfDays => field ??= [.. new[] { Facts.EventDate.Fact, Facts.DayOfDeath.Fact }.SelectMany(PlacesOf)];

    /// <summary>The positions of the conditions in the graph.</summary>
    private int[] PositionsOfConditions => field ??= [.. _world.Chapter.Graph.Operations.Index().Where(operation => IsCondition(operation.Item)).Select(operation => operation.Index)];

    /// <summary>Other answers to each two questions.</summary>
    /// <param name="canBeRight">Whether a world can be right; asked with every question left open but those answered.</param>
    public IEnumerable<Supposition> PairsOfReadings(Func<World, bool> canBeRight)
    {
        foreach (ReadingAlternative first in Alternatives)
        {
            bool? can = null;
            foreach (ReadingAlternative second in Alternatives.Where(second => first.Reading.Index < second.Reading.Index))
            {
                // Of records that are counted otherwise the rules are asked at once.
                if (Counts(second.Reading) || (can ??= canBeRight(WithOthersOpen(first))))
                {
                    yield return Under([first, second]);
                }
            }
        }
    }

    /// <summary>Each condition taken for the opposite of what it is, by the law of another day that gives something else.</summary>
    /// <param name="canBeRight">Whether a world can be right; asked of each law with every condition left open.</param>
    public IEnumerable<Supposition> ConditionsUnderLawsOfOtherDays(Func<World, bool> canBeRight)
    {
        var seen = new List<Dues> { worlds.OfAnyPayer(_world, worlds.Known.Dues) };
        foreach (Supposition law in LawsOfOtherDays)
        {
            Dues dues = worlds.OfAnyPayer(law.World, law.DuesAmong(worlds));
            if (seen.Exists(dues.IsSameAs) || !canBeRight(ConditionsOpenIn(law.World)))
            {
                continue;
            }

            seen.Add(dues);
            AskedWorld asked = worlds.Ask(law.World);
            foreach (Supposition condition in ConditionsIn(asked))
            {
                yield return condition with { Id = $"{law.Id}+{condition.Id}", Text = () => Together(law.Text(), condition.Text()) };
            }

            worlds.Forget(asked);
        }
    }

    private static bool IsCondition(Operation operation) => operation is { Kind: OperationKind.Named, Payload: Definition { Unmet: not null } };

    private Supposition LawOf(LocalDate day)
    {
        World then = PlacesOfDays.Aggregate(_world, (world, place) => world.With(new(place, 0, Bounds.Of(Date.NumberOf(day)))));
        return new(
            CauseKind.LawOfAnotherDay,
            $"law-of:{NodaTime.Text.LocalDatePattern.Iso.Format(day)}",
            () => new(
                $"memakai peraturan yang berlaku pada {Wording.Day(day, Language.Indonesian)}",
                $"the law in force on {Wording.Day(day, Language.English)} was applied"),
            () => ArticlesOf(then),
            then);
    }

    private Supposition? OfKind(EventKind kind)
    {
        BenefitCase other = benefitCase with { Event = Taken(benefitCase.Event, kind) };
        if (CaseCheck.ProblemsOf(other).Count > 0)
        {
            return null;
        }

        Chapter chapter = options.ChapterOf(other);
        World then = _world with { Chapter = chapter, Situation = options.SituationOf(other), Assumed = NoOtherExpense.In(chapter, _world) };
        LocalizedText name = FactMembers.Of(kind);
        return new(
            CauseKind.EventKind,
            $"event.kind:{SmallWord.Of(kind)}",
            () => new($"kejadian diperlakukan sebagai {name.Indonesian}", $"the event was treated as: {name.English}"),
            () => ArticlesOf(then),
            then);
    }

    private World ConditionsOpenIn(World world) => world with
    {
        Assumed =
        [
            .. world.Assumed,
            .. PositionsOfConditions.Select(position => world.Chapter.Graph.Operations[position])
                .SelectMany(operation => Enumerable.Range(0, operation.OfChild ? world.Situation.Children.Count : 1).Select(child => new Assumed(operation.Place, child, Bounds.Unknown))),
        ],
    };

    private List<Supposition> ConditionsIn(AskedWorld asked)
    {
        var found = new List<Supposition>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (int position in PositionsOfConditions)
        {
            Operation operation = asked.World.Chapter.Graph.Operations[position];
            var definition = (Definition)operation.Payload!;

            // The segment would have to be another, which is a fact of its own.
            if (benefitCase.Participant.Segment == Segment.Bpu && EmployerConditions.Steps.Contains(definition))
            {
                continue;
            }

            int count = operation.OfChild ? asked.World.Situation.Children.Count : 1;
            for (int child = 0; child < count; child++)
            {
                Bounds value = asked.Evaluation.At(operation.Place, child).Bounds;
                if (value.IsKnown && IdOf(definition, operation, child) is var id && ids.Add(id))
                {
                    found.Add(Opposite(asked, id, operation, child, value));
                }
            }
        }

        return found;
    }

    private List<Supposition> BeyondTheNumber()
    {
        int children = _world.Situation.Children.Count;
        var found = new List<Supposition>();
        foreach (Operation operation in _world.Chapter.Graph.Operations)
        {
            if (operation.Kind == OperationKind.SumOverFirst
                && _world.Chapter.Graph.OperationAt(operation.A) is { Payload: Parameter limit }
                && worlds.Known.Evaluation.At(operation.A, 0).Bounds is { IsKnown: true } number && number.Min < children
                && !found.Exists(other => other.Id == limit.Id))
            {
                found.Add(new(
                    CauseKind.BeyondTheNumber,
                    limit.Id,
                    () => new($"{children} anak dibayar; paling banyak {number.Min}", $"{children} {(children == 1 ? "child was" : "children were")} paid; {number.Min} at most"),
                    () => limit.PeriodOn(worlds.Known.Evaluation[LawInForce.Day].Min) is { } period ? [period.Citation.Text] : [],
                    _world.With(new(operation.A, 0, Bounds.Of(children)))));
            }
        }

        return found;
    }

    /// <summary>The place where a fact is kept, or nowhere where the chapter does not use it.</summary>
    private IEnumerable<int> PlacesOf(Fact fact) =>
        _world.Chapter.Graph.Operations.Where(operation => ReferenceEquals(operation.Payload, fact)).Select(operation => operation.Place);

    private ReadingAlternative[] OtherAnswers()
    {
        ulong asked = AskedWithNoneAnswered();
        return
        [
            .. ReadingCatalogue.All
                .Where(reading => (asked & reading.Bit) != 0 || Counts(reading))
                .SelectMany(reading => reading.Alternatives)
                .Where(alternative => alternative != options.Readings[alternative.Reading]),
        ];
    }

    /// <summary>The questions that come up when none is answered.</summary>
    private ulong AskedWithNoneAnswered()
    {
        using Evaluation evaluation = (_world with { Situation = _world.Situation.Answering(NoAnswers) }).Evaluate();
        _ = Dues.Of(_world.Chapter, evaluation, payer: null);
        return evaluation.Asked;
    }

    private ImmutableArray<sbyte> NoAnswers => [.. _world.Situation.Answers.Select(_ => (sbyte)-1)];

    /// <summary>Whether an answer can decide how the records of the case are counted, before the rules.</summary>
    private bool Counts(Reading reading) =>
        CaseFacts.CountingReadings.TryGetValue(reading, out Func<BenefitCase, Figures, bool>? counts) && counts(benefitCase, options.Rulebook.Figures);

    private Supposition Under(ReadingAlternative[] alternatives) => new(
        CauseKind.Reading,
        $"reading:{string.Join('+', alternatives.Select(alternative => alternative.ToString()))}",
        () => new(
            string.Join("; dan ", alternatives.Select(alternative => $"tafsir {alternative}: {alternative.Text.Indonesian}")),
            string.Join("; and ", alternatives.Select(alternative => $"reading {alternative}: {alternative.Text.English}"))),
        () => alternatives.Select(alternative => alternative.Reading.Source).Where(source => source.Length > 1).Distinct(StringComparer.Ordinal).ToValueList(),
        _world with { Situation = CountedUnder(alternatives).Answering(ReadingsUnder(alternatives).Codes) });

    /// <summary>The world under one answer, with every other question left open.</summary>
    private World WithOthersOpen(ReadingAlternative alternative) => _world with
    {
        Situation = CountedUnder([alternative]).Answering(NoAnswers.SetItem(alternative.Reading.Index, (sbyte)alternative.Code)),
    };

    private Readings ReadingsUnder(IEnumerable<ReadingAlternative> alternatives) => alternatives.Aggregate(options.Readings, (readings, alternative) => readings.With(alternative));

    /// <summary>
    /// The facts under other answers: those of the case, the same object, unless records are counted otherwise. Worlds on the facts under one answer are then
    /// reckoned beside each other.
    /// </summary>
    private Situation CountedUnder(ReadingAlternative[] alternatives)
    {
        ReadingAlternative[] counting = Array.FindAll(alternatives, alternative => Counts(alternative.Reading));
        if (counting.Length == 0)
        {
            return _world.Situation;
        }

        string answers = string.Join('+', counting.Select(alternative => alternative.ToString()));
        if (!_counted.TryGetValue(answers, out Situation? counted))
        {
            Situation under = (options with { Readings = ReadingsUnder(counting) }).SituationOf(benefitCase);
            counted = _counted.Values.Prepend(_world.Situation).FirstOrDefault(under.HasSameFacts);
            if (counted is null)
            {
                counted = under;
                if (counting.Length == 1)
                {
                    _ = worlds.Ask(_world with { Situation = under });
                }
            }

            _counted.Add(answers, counted);
        }

        return counted;
    }

    private static InsuredEvent Taken(InsuredEvent happened, EventKind kind)
    {
        bool isDeath = happened.Kind == EventKind.NonWorkDeath;
        LocalDate date = kind == EventKind.NonWorkDeath ? happened.DiedOn ?? happened.Date : happened.Date;
        return happened with { Kind = kind, Date = date, DiedOn = happened.DiedOn ?? (isDeath ? happened.Date : null) };
    }

    private static Supposition Opposite(AskedWorld asked, string id, Operation operation, int child, Bounds value) => new(
        CauseKind.Condition,
        id,
        () => Text(
            operation.OfChild ? new($"anak {child + 1}: ", $"child {child + 1}: ") : new("", ""),
            SaidOf((Definition)operation.Payload!, operation, child, value, asked.Evaluation)),
        () => Citations.Of(operation, asked.Evaluation).Select(source => source.Text).ToValueList(),
        asked.World.With(new(operation.Place, child, Bounds.Not(value))));

    /// <summary>What is said of the condition as it stands; of one without sentences, its name.</summary>
    private static LocalizedText SaidOf(Definition definition, Operation operation, int child, Bounds value, Evaluation evaluation) =>
        (value.IsTrue ? definition.Met : definition.Unmet) is { } sentence
            ? Wording.Of(sentence, evaluation, operation.OfChild ? child : -1)
            : definition.Name;

    /// <summary>Whether too much was paid or too little: it was reckoned as if the condition stood the other way.</summary>
    private static LocalizedText Text(LocalizedText of, LocalizedText said) => new(
        $"{of.Indonesian}dibayarkan seolah-olah tidak demikian, padahal {said.Indonesian}",
        $"{of.English}paid as if it were otherwise, although {said.English}");

    private static LocalizedText Together(LocalizedText first, LocalizedText second) =>
        new($"{first.Indonesian}; dan {second.Indonesian}", $"{first.English}; and {second.English}");

    private static string IdOf(Definition definition, Operation operation, int child) =>
        operation.OfChild ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"condition:{definition.Id}[{child}]") : $"condition:{definition.Id}";

    /// <summary>The articles of what is owed in a world.</summary>
    private static ValueList<string> ArticlesOf(World then)
    {
        using Evaluation evaluation = then.Evaluate();
        return then.Chapter.Benefits
            .Where(benefit => benefit.Amount is not null && evaluation[benefit.OwedWhen].IsTrue)
            .SelectMany(benefit => Citations.Of(benefit, evaluation))
            .Select(source => source.Text)
            .Distinct(StringComparer.Ordinal)
            .ToValueList();
    }
}
