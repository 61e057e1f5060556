using Kubar.Benefits.Assessments;

namespace Kubar.Benefits.Monitoring;

/// <summary>The contributions of a programme: what is due, what was set aside and transferred, and what was paid wrongly. Immutable.</summary>
public sealed record ProgrammeMoney
{
    /// <summary>Each payer, in the order of the programme.</summary>
    public required ValueList<PayerMoney> Payers { get; init; }

    /// <summary>What all payers owe in all months.</summary>
    public ContributionTotals DueInAll => Payers.Aggregate(ContributionTotals.Zero, (sum, payer) => sum + payer.DueInAll);

    /// <summary>What was paid wrongly by the roster, person by person in its order.</summary>
    public required ValueList<ContributionFinding> Findings { get; init; }

    /// <summary>The keys of the persons who are left out, since the roster tells something of them that cannot be.</summary>
    public required ValueList<string> LeftOut { get; init; }

    /// <summary>
    /// The contributions of a programme. A month of a payer's windows is due for every person of whom the roster names that payer, from the
    /// month of registration to that of the end of membership or of the death.
    /// </summary>
    /// <param name="programme">The programme, well formed (<see cref="ProgrammeCheck"/>).</param>
    /// <param name="standings">How its persons stand.</param>
    /// <param name="deaths">The deaths among them; null: there is no list.</param>
    /// <param name="transfers">The transfers, well formed (<see cref="TransferCheck"/>); null: there is no list.</param>
    /// <param name="options">How to assess; null: the defaults.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <exception cref="ArgumentNullException">The programme or the standings are null.</exception>
    /// <exception cref="OperationCanceledException">The work was ended early.</exception>
    public static ProgrammeMoney Of(
        Programme programme,
        RosterStandings standings,
        DeathsInRoster? deaths = null,
        IReadOnlyList<ContributionTransfer>? transfers = null,
        AssessmentOptions? options = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(programme);
        ArgumentNullException.ThrowIfNull(standings);
        AssessmentOptions how = options ?? AssessmentOptions.Default;
        (RosterPerson Person, HistoryKey History)[] sound = [.. Sound(standings)];
        RosterPerson[] persons = [.. sound.Select(both => both.Person)];
        return new()
        {
            Payers = programme.Payers
                .Select(payer => new PayerReckoning(programme, payer, persons, deaths, how, cancellation).Of(transfers?.Where(transfer => transfer.Payer == payer.Key).ToValueList()))
                .ToValueList(),
            Findings = FindingsOf(sound, person => [.. new ContributionFindings(programme, person, deaths?.DiedOn(person.Key), how).All()], deaths, cancellation).ToValueList(),
            LeftOut = standings.Persons.Where(standing => standing.Kind == StandingKind.Malformed).Select(standing => standing.Key).ToValueList(),
        };
    }

    private static IEnumerable<(RosterPerson Person, HistoryKey History)> Sound(RosterStandings standings) => standings.Roster.Persons
        .Zip(standings.Persons, standings.Roster.Histories)
        .Where(both => both.Second.Kind != StandingKind.Malformed)
        .Select(both => (both.First, both.Third));

    /// <summary>Of the living on one line the membership alone decides: where nothing is wrong with that of one, nothing is with those who share it.</summary>
    private static IEnumerable<ContributionFinding> FindingsOf(
        (RosterPerson Person, HistoryKey History)[] sound,
        Func<RosterPerson, ContributionFinding[]> findingsOf,
        DeathsInRoster? deaths,
        CancellationToken cancellation)
    {
        (RosterPerson Person, HistoryKey History)[] histories = [.. sound.Where(both => IsMembershipAlone(both.Person)).DistinctBy(both => both.History)];
        HashSet<HistoryKey> faultless =
        [
            .. histories
                .Zip(InParallel.MapMany(histories, both => findingsOf(both.Person).Length == 0, cancellation))
                .Where(both => both.Second)
                .Select(both => both.First.History),
        ];
        RosterPerson[] others = [.. sound.Where(both => !IsMembershipAlone(both.Person) || !faultless.Contains(both.History)).Select(both => both.Person)];
        return InParallel.MapMany(others, findingsOf, cancellation).SelectMany(found => found);

        bool IsMembershipAlone(RosterPerson person) => person.Lines.Count == 1 && deaths?.DiedOn(person.Key) is null;
    }
}
