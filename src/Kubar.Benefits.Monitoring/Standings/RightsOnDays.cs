using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using NodaTime;

namespace Kubar.Benefits.Monitoring;

/// <summary>
/// The rights that one membership carries, day by day, as the library assesses it; each day is asked once. What is supposed of months to
/// come is in the membership handed in.
/// </summary>
/// <param name="participant">The person.</param>
/// <param name="membership">The membership.</param>
/// <param name="options">How to assess.</param>
/// <param name="isAlone">Whether nobody shares the answers, so that what is the person's own is told from the start.</param>
internal sealed class RightsOnDays(Participant participant, Membership membership, AssessmentOptions options, bool isAlone = false)
{
    private readonly Participant _whole = participant;
    private readonly Participant _shared = isAlone ? participant : HistoryKey.WithoutOwn(participant);
    private readonly AssessmentOptions _quick = options with { Explain = false, FindDependence = false };
    private readonly Dictionary<LocalDate, RightStates> _known = [];
    private readonly Dictionary<LocalDate, int> _arrears = [];
    private readonly HashSet<string> _missing = new(StringComparer.Ordinal);

    /// <summary>Whether everything that is known of the person is told, so that what cannot be told then cannot be told at all.</summary>
    public bool TellsAll { get; } = isAlone;

    /// <summary>Whether some answer needed what is the person's own: whoever shares the membership then has to be asked alone.</summary>
    public bool IsOwn { get; private set; }

    /// <summary>The facts that would tell what could not be told on the days asked so far.</summary>
    public IEnumerable<string> Missing => _missing;

    /// <summary>The states on a day.</summary>
    public RightStates On(LocalDate day)
    {
        if (!_known.TryGetValue(day, out RightStates? states))
        {
            states = Asked(day);
            _known.Add(day, states);
        }

        return states;
    }

    /// <summary>Whether the states on a day have been found.</summary>
    public bool IsKnownOn(LocalDate day) => _known.ContainsKey(day);

    /// <summary>Says what the states on a day are, and how many months are in arrears where that can be told, as they have been found elsewhere.</summary>
    public void Tell(LocalDate day, RightStates states, int? arrearsMonths)
    {
        _known[day] = states;
        if (arrearsMonths is { } months)
        {
            _arrears[day] = months;
        }
    }

    /// <summary>How many months are in arrears on a day, as it has been found elsewhere; null: it has to be assessed.</summary>
    public int? ToldArrears(LocalDate day) => _arrears.TryGetValue(day, out int months) ? months : null;

    /// <summary>The case of an event supposed on a day, without what is the person's own unless nobody shares it.</summary>
    public BenefitCase CaseOf(SupposedEvent supposed, LocalDate day) => supposed.On(_shared, membership, day);

    /// <summary>The assessment of an event supposed on a day; null: the library refuses the case.</summary>
    public Assessment? Assess(SupposedEvent supposed, LocalDate day, out ValueList<Problem> problems) =>
        Assess(supposed, IsOwn ? _whole : _shared, day, out problems);

    /// <summary>The readings on which the assessments of a day depend.</summary>
    public IEnumerable<string> DependsOn(LocalDate day) => SupposedEvent.All
        .SelectMany(supposed => Assessor.TryAssess(
            supposed.On(IsOwn ? _whole : _shared, membership, day),
            _quick with { FindDependence = true },
            out Assessment? assessment,
            out _) ? assessment.DependsOn : [])
        .Distinct(StringComparer.Ordinal);

    private RightStates Asked(LocalDate day)
    {
        if (!IsSound(_shared, day))
        {
            return RightStates.Unknown;
        }

        var states = new RightState[Right.All.Count];
        foreach (SupposedEvent supposed in SupposedEvent.All)
        {
            Right[] asked = [.. Right.All.Where(right => right.Event == supposed)];
            Outcome?[] outcomes = OutcomesOf(supposed, _shared, asked, day);
            if (!TellsAll && outcomes.Any(IsForWantOfOwn))
            {
                IsOwn = true;
                Outcome?[] alone = IsSound(_whole, day) ? OutcomesOf(supposed, _whole, asked, day) : new Outcome?[asked.Length];
                outcomes = [.. outcomes.Zip(alone, (shared, own) => IsForWantOfOwn(shared) ? own : shared)];
            }

            foreach ((Right right, Outcome? outcome) in asked.Zip(outcomes))
            {
                states[RightStates.Place(right)] = StateOf(outcome);
                if (StateOf(outcome) == RightState.Undetermined && outcome is Undetermined undetermined)
                {
                    _missing.UnionWith(undetermined.Missing);
                }
            }
        }

        return new(ValueList.Create<RightState>(states));
    }

    private static bool IsForWantOfOwn(Outcome? outcome) =>
        StateOf(outcome) == RightState.Undetermined && outcome is Undetermined open && open.Missing.Any(HistoryKey.IsOwn);

    /// <summary>What is wrong with a membership on a day is wrong whatever is supposed to happen on it.</summary>
    private bool IsSound(Participant person, LocalDate day) => CaseCheck.ProblemsOf(SupposedEvent.Death.On(person, membership, day)).Count == 0;

    private Outcome?[] OutcomesOf(SupposedEvent supposed, Participant person, Right[] rights, LocalDate day) =>
        Assessing.OutcomesOf(supposed.On(person, membership, day), _quick, [.. rights.Select(right => right.Benefit)]);

    private Assessment? Assess(SupposedEvent supposed, Participant person, LocalDate day, out ValueList<Problem> problems) =>
        Assessor.TryAssess(supposed.On(person, membership, day), _quick, out Assessment? assessment, out problems) ? assessment : null;

    private static RightState StateOf(Outcome? outcome) => outcome switch
    {
        Entitled => RightState.Held,
        Undetermined { AtLeast: { } least } when least > Rupiah.Zero => RightState.Held,
        NotOwed => RightState.NotHeld,
        _ => RightState.Undetermined,
    };
}
