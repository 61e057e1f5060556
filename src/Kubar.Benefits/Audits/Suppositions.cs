using System.Collections.Immutable;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using Kubar.Benefits.Rules;
using Kubar.Benefits.Rules.Records;
using NodaTime;

namespace Kubar.Benefits.Audits;

/// <summary>The worlds that differ from the case in one thing, but for the values of facts.</summary>
internal sealed class Suppositions(BenefitCase benefitCase, AssessmentOptions options, World world)
{
    /// <summary>The days on which some figure of the law changes or an instrument comes into force.</summary>
    private readonly ImmutableArray<LocalDate> _changes =
    [
        .. options.Rulebook.Parameters.SelectMany(parameter => parameter.Periods)
            .SelectMany(period => period.To is { } to ? new[] { period.From, to.PlusDays(1) } : [period.From])
            .Concat(Instruments.All.Select(instrument => instrument.InForceFrom))
            .Where(day => day > Edition.FirstDay)
            .Distinct()
            .Order(),
    ];

    /// <summary>Another answer to each question.</summary>
    public IEnumerable<Supposition> Readings() => Alternatives().Select(alternative => Under([alternative]));

    /// <summary>Other answers to each two questions.</summary>
    public IEnumerable<Supposition> PairsOfReadings()
    {
        ReadingAlternative[] alternatives = [.. Alternatives()];
        return
            from first in alternatives
            from second in alternatives
            where first.Reading.Index < second.Reading.Index
            select Under([first, second]);
    }

    /// <summary>The law of the days before each earlier change and after each later one, the nearest first.</summary>
    public IEnumerable<Supposition> LawsOfOtherDays()
    {
        LocalDate date = benefitCase.Event.Date;
        int[] places = [.. new[] { Facts.EventDate.Fact, Facts.DayOfDeath.Fact }.SelectMany(PlacesOf)];
        IEnumerable<LocalDate> days = _changes
            .Select(change => change <= date ? change.PlusDays(-1) : change)
            .OrderBy(day => Math.Abs(Period.DaysBetween(date, day)));
        foreach (LocalDate day in days)
        {
            World then = places.Aggregate(world, (world, place) => world.With(new(place, 0, Bounds.Of(Date.NumberOf(day)))));
            yield return new(
                CauseKind.LawOfAnotherDay,
                $"law-of:{NodaTime.Text.LocalDatePattern.Iso.Format(day)}",
                new(
                    $"memakai peraturan yang berlaku pada {Wording.Day(day, Language.Indonesian)}",
                    $"the law in force on {Wording.Day(day, Language.English)} was applied"),
                () => ArticlesOf(then),
                then);
        }
    }

    /// <summary>The same event taken for one of another kind.</summary>
    public IEnumerable<Supposition> OtherKinds()
    {
        foreach (EventKind kind in Enum.GetValues<EventKind>().Where(kind => kind != benefitCase.Event.Kind))
        {
            BenefitCase other = benefitCase with { Event = Taken(benefitCase.Event, kind) };
            if (CaseCheck.ProblemsOf(other).Count == 0)
            {
                World then = Rebuilt(other, options.Readings);
                LocalizedText name = FactMembers.Of(kind);
                yield return new(
                    CauseKind.EventKind,
                    $"event.kind:{SmallWord.Of(kind)}",
                    new($"kejadian diperlakukan sebagai {name.Indonesian}", $"the event was treated as: {name.English}"),
                    () => ArticlesOf(then),
                    then);
            }
        }
    }

    /// <summary>Each condition taken for the opposite of what it is.</summary>
    public IEnumerable<Supposition> Conditions() => Conditions(world);

    /// <summary>Each condition taken for the opposite of what it is, by the law of another day that gives something else.</summary>
    /// <param name="canBeRight">Whether a world can be right; asked of each law with every condition left open.</param>
    public IEnumerable<Supposition> ConditionsUnderLawsOfOtherDays(Func<World, bool> canBeRight)
    {
        var seen = new List<Dues> { world.Dues(payer: null) };
        foreach (Supposition law in LawsOfOtherDays())
        {
            Dues dues = law.World.Dues(payer: null);
            if (seen.Exists(dues.IsSameAs) || !canBeRight(WithConditionsOpen(law.World)))
            {
                continue;
            }

            seen.Add(dues);
            foreach (Supposition condition in Conditions(law.World))
            {
                yield return condition with
                {
                    Id = $"{law.Id}+{condition.Id}",
                    Text = new($"{law.Text.Indonesian}; dan {condition.Text.Indonesian}", $"{law.Text.English}; and {condition.Text.English}"),
                };
            }
        }
    }

    /// <summary>The world in which nothing is said of any condition: what no answer to any of them can make right is not right there.</summary>
    public static World WithConditionsOpen(World world) => world with
    {
        Assumed =
        [
            .. world.Assumed,
            .. world.Chapter.Graph.Operations.Where(IsCondition)
                .SelectMany(operation => Enumerable.Range(0, operation.OfChild ? world.Situation.Children.Count : 1).Select(child => new Assumed(operation.Place, child, Bounds.Unknown))),
        ],
    };

    private static bool IsCondition(Operation operation) => operation is { Kind: OperationKind.Named, Payload: Definition { Unmet: not null } };

    private List<Supposition> Conditions(World world)
    {
        using Evaluation evaluation = world.Evaluate();
        var found = new List<Supposition>();
        foreach (Operation operation in world.Chapter.Graph.Operations)
        {
            // The segment would have to be another, which is a fact of its own.
            if (IsCondition(operation) && !(benefitCase.Participant.Segment == Segment.Bpu && EmployerConditions.Steps.Contains((Step)operation.Payload!)))
            {
                var definition = (Definition)operation.Payload!;
                int count = operation.OfChild ? world.Situation.Children.Count : 1;
                for (int child = 0; child < count; child++)
                {
                    Bounds value = evaluation.At(operation.Place, child).Bounds;
                    if (value.IsKnown && !found.Exists(other => other.Id == IdOf(definition, operation, child)))
                    {
                        found.Add(Opposite(world, definition, operation, child, value, evaluation));
                    }
                }
            }
        }

        return found;
    }

    /// <summary>More children than the law's number.</summary>
    public IEnumerable<Supposition> MoreChildren()
    {
        int children = world.Situation.Children.Count;
        using Evaluation evaluation = world.Evaluate();
        var found = new List<Supposition>();
        foreach (Operation operation in world.Chapter.Graph.Operations)
        {
            if (operation.Kind == OperationKind.SumOverFirst
                && world.Chapter.Graph.OperationAt(operation.A) is { Payload: Parameter limit }
                && evaluation.At(operation.A, 0).Bounds is { IsKnown: true } number && number.Min < children
                && !found.Exists(other => other.Id == limit.Id))
            {
                ValueList<string> sources = limit.PeriodOn(evaluation[LawInForce.Day].Min) is { } period ? [period.Citation.Text] : [];
                found.Add(new(
                    CauseKind.BeyondTheNumber,
                    limit.Id,
                    new($"{children} anak dibayar; paling banyak {number.Min}", $"{children} {(children == 1 ? "child was" : "children were")} paid; {number.Min} at most"),
                    () => sources,
                    world.With(new(operation.A, 0, Bounds.Of(children)))));
            }
        }

        return found;
    }

    /// <summary>The place where a fact is kept, or nowhere where the chapter does not use it.</summary>
    private IEnumerable<int> PlacesOf(Fact fact) =>
        world.Chapter.Graph.Operations.Where(operation => ReferenceEquals(operation.Payload, fact)).Select(operation => operation.Place);

    /// <summary>The other answers to the questions that can matter in this case, whatever the answers to the others.</summary>
    private IEnumerable<ReadingAlternative> Alternatives()
    {
        ulong asked = Asked();
        return ReadingCatalogue.All
            .Where(reading => (asked & (1UL << reading.Index)) != 0
                || (CaseFacts.CountingReadings.TryGetValue(reading, out Func<BenefitCase, Figures, bool>? counts) && counts(benefitCase, options.Rulebook.Figures)))
            .SelectMany(reading => reading.Alternatives)
            .Where(alternative => alternative != options.Readings[alternative.Reading]);
    }

    /// <summary>The questions that come up when none is answered.</summary>
    private ulong Asked()
    {
        World open = world with
        {
            Situation = new()
            {
                Facts = world.Situation.Facts,
                Children = world.Situation.Children,
                MissingChildren = world.Situation.MissingChildren,
                Answers = [.. world.Situation.Answers.Select(_ => (sbyte)-1)],
            },
        };
        using Evaluation evaluation = open.Evaluate();
        _ = Dues.Of(open.Chapter, evaluation, payer: null);
        return evaluation.Asked;
    }

    private Supposition Under(ReadingAlternative[] alternatives) => new(
        CauseKind.Reading,
        $"reading:{string.Join('+', alternatives.Select(alternative => alternative.ToString()))}",
        new(
            string.Join("; dan ", alternatives.Select(alternative => $"tafsir {alternative}: {alternative.Text.Indonesian}")),
            string.Join("; and ", alternatives.Select(alternative => $"reading {alternative}: {alternative.Text.English}"))),
        () => alternatives.Select(alternative => alternative.Reading.Source).Where(source => source.Length > 1).Distinct(StringComparer.Ordinal).ToValueList(),
        Rebuilt(benefitCase, alternatives.Aggregate(options.Readings, (readings, alternative) => readings.With(alternative))));

    private World Rebuilt(BenefitCase changed, Readings readings)
    {
        Chapter chapter = options.ChapterOf(changed);
        return new(chapter, (options with { Readings = readings }).SituationOf(changed)) { Assumed = NoOtherExpense.In(chapter, world) };
    }

    private static InsuredEvent Taken(InsuredEvent happened, EventKind kind)
    {
        bool isDeath = happened.Kind == EventKind.NonWorkDeath;
        LocalDate date = kind == EventKind.NonWorkDeath ? happened.DiedOn ?? happened.Date : happened.Date;
        return happened with { Kind = kind, Date = date, DiedOn = happened.DiedOn ?? (isDeath ? happened.Date : null) };
    }

    private static Supposition Opposite(World world, Definition definition, Operation operation, int child, Bounds value, Evaluation evaluation)
    {
        ValueList<string> sources = Citations.Of(operation, evaluation).Select(source => source.Text).ToValueList();
        LocalizedText of = operation.OfChild ? new($"anak {child + 1}: ", $"child {child + 1}: ") : new("", "");
        LocalizedText text = Text(of, SaidOf(definition, operation, child, value, evaluation));
        return new(CauseKind.Condition, IdOf(definition, operation, child), text, () => sources, world.With(new(operation.Place, child, Bounds.Not(value))));
    }

    /// <summary>What is said of the condition as it stands; of one without sentences, its name.</summary>
    private static LocalizedText SaidOf(Definition definition, Operation operation, int child, Bounds value, Evaluation evaluation) =>
        (value.IsTrue ? definition.Met : definition.Unmet) is { } sentence
            ? Wording.Of(sentence, evaluation, operation.OfChild ? child : -1)
            : definition.Name;

    /// <summary>Whether too much was paid or too little: it was reckoned as if the condition stood the other way.</summary>
    private static LocalizedText Text(LocalizedText of, LocalizedText said) => new(
        $"{of.Indonesian}dibayarkan seolah-olah tidak demikian, padahal {said.Indonesian}",
        $"{of.English}paid as if it were otherwise, although {said.English}");

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
