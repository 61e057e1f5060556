using System.Collections.Frozen;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using Kubar.Benefits.Rules.Accident;
using Kubar.Benefits.Rules.Participation;
using Kubar.Benefits.Rules.Payment;
using Kubar.Benefits.Rules.Recipients;

namespace Kubar.Benefits.Rules;

/// <summary>
/// What an assessment asks of the law: the benefits of one kind of event, or of every kind, what is said beside them, and all
/// they use as one graph. Whoever reads the rules asks the chapter, so that nothing is asked in one place and not in another.
/// </summary>
internal sealed class Chapter
{
    private readonly FrozenDictionary<string, Truth> _canBring;
    private readonly Lazy<FrozenSet<string>> _idsOfFigures;

    private Chapter(IReadOnlyList<Benefit> benefits, Figures figures, bool ofEveryKind)
    {
        Benefits = benefits;
        _canBring = benefits.ToFrozenDictionary(
            benefit => benefit.Id,
            benefit => ofEveryKind ? Facts.EventKind.IsOneOf(benefit.Events) & benefit.ListedWhen : benefit.ListedWhen,
            StringComparer.Ordinal);
        Schedules = [.. benefits.Select(benefit => benefit.Schedule).OfType<Schedule>().Distinct()];
        TakenOut = Amount.Sum(Enum.GetValues<SecurityProgram>().Select(program => Deduction.From(
            program,
            benefits.Where(benefit => benefit.BearsArrears && benefit.Info.Program == program).Select(benefit => CanBring(benefit).Choose(benefit.InArrearsNow, Amount.Zero)))));
        Shown = [TakenOut, ArrearsMonths, ArrearsGapMonths, ArrearsSum, ClaimYears, HasClaimLimit];
        Asked = [.. Shown, ParticipantOwesArrears, Finder.IsInspector, .. Schedules.SelectMany(schedule => schedule.Parts), .. benefits.Select(HeirRankOf).Distinct()];
        Graph = Graph.Of(Roots, figures.Of);
        _idsOfFigures = new(() => Graph.Operations.Select(operation => operation.Payload).OfType<Parameter>().Select(figure => figure.Id).ToFrozenSet(StringComparer.Ordinal));
        PlacesOfAsked = [.. Asked.Select(asked => Graph[asked])];
        PlacesOfWarnings = [.. Warnings.Select(warning => Graph[warning.When])];
        Places = [.. benefits.Select(benefit => new BenefitPlaces(Graph, benefit, HeirRankOf(benefit)))];
    }

    /// <summary>The ids of the figures of the law that the chapter reads; found once.</summary>
    public FrozenSet<string> IdsOfFigures => _idsOfFigures.Value;

    /// <summary>The benefits, in the order of the regulation.</summary>
    public IReadOnlyList<Benefit> Benefits { get; }

    /// <summary>The schedules of the benefits that are paid by the year.</summary>
    public IReadOnlyList<Schedule> Schedules { get; }

    /// <summary>What arrears take out of the cash that is payable now (Permenaker 5/2021 Pasal 92(2), 98(3)).</summary>
    public Amount TakenOut { get; }

    /// <summary>The contribution months in arrears.</summary>
    public Count ArrearsMonths { get; } = ArrearsToTell.Months;

    /// <summary>Unpaid months before them.</summary>
    public Count ArrearsGapMonths { get; } = ArrearsToTell.GapMonths;

    /// <summary>Every count of months in arrears that a condition can name: on the day of the event, on the day of death.</summary>
    public IReadOnlyList<Count> CountsOfArrears { get; } = [Facts.ArrearsMonths, DeathCover.On.ArrearsMonths];

    /// <summary>What they come to where the participant owes them.</summary>
    public Amount ArrearsSum { get; } = ArrearsToTell.Sum;

    /// <summary>Whether the participant, and not an employer, owes what is in arrears.</summary>
    public Truth ParticipantOwesArrears { get; } = Participants.Bpu;

    /// <summary>The years within which to claim, from the event.</summary>
    public Count ClaimYears { get; } = ClaimLimit.Years;

    /// <summary>Whether any limit is written.</summary>
    public Truth HasClaimLimit { get; } = WorkAccident.Happened & ClaimLimit.Runs;

    /// <summary>Whether the event is one of JKK: what JKK and JKM bring for one death exclude each other.</summary>
    public Truth IsOfWork { get; } = WorkAccident.Happened;

    /// <summary>Whether it has benefits of both programmes.</summary>
    public bool BringsBothProgrammes => Benefits.Any(benefit => benefit.Info.Program != Benefits[0].Info.Program);

    /// <summary>The remarks.</summary>
    public IReadOnlyList<Warning> Warnings { get; } = Rules.Warnings.All;

    /// <summary>The places of when they are said.</summary>
    public int[] PlacesOfWarnings { get; }

    /// <summary>What an assessment shows beside its benefits.</summary>
    public IReadOnlyList<Expression> Shown { get; }

    /// <summary>What is asked beside the parts of the benefits: what is shown, and what tells the schedules.</summary>
    public IReadOnlyList<Expression> Asked { get; }

    /// <summary>The places of the same in the graph.</summary>
    public int[] PlacesOfAsked { get; }

    /// <summary>Every rule of the chapter as one graph.</summary>
    public Graph Graph { get; }

    /// <summary>Where the graph keeps what each benefit is made of.</summary>
    public BenefitPlaces[] Places { get; }

    /// <summary>The chapter of one kind of event.</summary>
    public static Chapter Of(EventKind kind, IReadOnlyList<Benefit> benefits, Figures figures) =>
        new([.. benefits.Where(benefit => benefit.Events.Contains(kind))], figures, ofEveryKind: false);

    /// <summary>The chapter of every kind of event: which benefits a case can bring depends on its kind.</summary>
    public static Chapter OfEveryKind(IReadOnlyList<Benefit> benefits, Figures figures) => new(benefits, figures, ofEveryKind: true);

    /// <summary>The rule of a benefit.</summary>
    public Benefit BenefitOf(BenefitInfo info) => Array.Find(Places, places => ReferenceEquals(places.Benefit.Info, info))!.Benefit;

    /// <summary>Whether the case can bring a benefit: its kind of event, and any circumstance without which the benefit is not spoken of.</summary>
    public Truth CanBring(Benefit benefit) => _canBring[benefit.Id];

    /// <summary>Why arrears are taken out of a programme's cash at all: a condition with its article.</summary>
    public static Truth TakesOut(SecurityProgram program) => ArrearsRule.Of(program).TakenOut;

    /// <summary>Whether the day of death is that of the event, or before it.</summary>
    public static Truth DiedByTheDayOfTheEvent => DiedTheSameDay.ByThatDay;

    /// <summary>Which heirs receive a benefit: a <see cref="HeirRank"/>, where heirs receive it at all.</summary>
    public Code HeirRankOf(Benefit benefit) => Heirs.Rank[benefit.Info.Program];

    /// <summary>Who makes a finding in this case, given who makes it of a participant.</summary>
    public static LocalizedText MadeBy(LocalizedText ofParticipant, Evaluation evaluation) => Finder.Of(ofParticipant, evaluation);

    /// <summary>The schedule whose children a sum is over.</summary>
    public Schedule? ScheduleOver(SumOverFirstNode sum) => Schedules.FirstOrDefault(schedule => schedule.IsOver(sum));

    private IEnumerable<Node> Roots =>
    [
        .. Benefits.SelectMany(benefit => benefit.Parts).Select(part => part.Node),
        .. Benefits.Select(benefit => CanBring(benefit).Node),
        .. Benefits.Select(benefit => benefit.ListedWhen.Node),
        .. Benefits.Select(benefit => benefit.LawDay.Node),
        .. Benefits.SelectMany(benefit => benefit.SourcesInForce.Conditions),
        .. Benefits.SelectMany(benefit => benefit.Terms).Select(term => term.Node),
        .. Asked.Select(asked => asked.Node),
        .. Warnings.SelectMany(warning => warning.Text.Mentions.Prepend(warning.When.Node)),
    ];
}
