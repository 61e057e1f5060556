using Kubar.Benefits.Assessments;

namespace Kubar.Benefits.Monitoring;

/// <summary>The accidents of a list beside the law and the payments: who was covered that day, what is owed as far as facts decide it, what was paid. Immutable.</summary>
public sealed record ProgrammeAccidents
{
    private ILookup<string, RegisteredAccident> ByPerson { get; init; } = Array.Empty<RegisteredAccident>().ToLookup(accident => accident.Key, StringComparer.Ordinal);

    /// <summary>The accidents of persons of the roster, in the order of the list.</summary>
    public required ValueList<AccidentClaim> Accidents { get; init; }

    /// <summary>The keys of the accidents of persons who are not in the roster, in the order of the list.</summary>
    public required ValueList<string> Unmatched { get; init; }

    /// <summary>The accidents in a state.</summary>
    /// <param name="state">The state.</param>
    public IEnumerable<AccidentClaim> In(ClaimState state) => Accidents.Where(accident => accident.State == state);

    /// <summary>The accidents of a person, in the order of the list.</summary>
    internal IEnumerable<RegisteredAccident> Of(string person) => ByPerson[person];

    /// <summary>Compares accidents and payments with the law.</summary>
    /// <param name="roster">The persons.</param>
    /// <param name="accidents">The accidents; one that is told again, with the same facts, is one.</param>
    /// <param name="deaths">The deaths of the list of deaths; null: there is no list.</param>
    /// <param name="payments">The payments; null: there is no list.</param>
    /// <param name="options">How to assess; null: the defaults.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <exception cref="ArgumentNullException">The roster, the accidents or one of them are null.</exception>
    /// <exception cref="OperationCanceledException">The work was ended early.</exception>
    public static ProgrammeAccidents Of(
        ProgrammeRoster roster,
        IEnumerable<RegisteredAccident> accidents,
        DeathsInRoster? deaths = null,
        IReadOnlyList<BenefitPayment>? payments = null,
        AssessmentOptions? options = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(roster);
        ArgumentNullException.ThrowIfNull(accidents);
        AssessmentOptions how = (options ?? AssessmentOptions.Default) with { Explain = false };
        PersonIndex index = roster.Index;
        var known = roster.Persons.ToDictionary(person => person.Key, StringComparer.Ordinal);
        var found = new List<(RegisteredAccident Accident, RosterPerson Person)>();
        var unmatched = new List<string>();
        var told = new HashSet<RegisteredAccident>();
        foreach (RegisteredAccident accident in accidents)
        {
            ArgumentNullException.ThrowIfNull(accident, nameof(accidents));

            // Told once more by a list that was given twice, it has not happened twice.
            if (!told.Add(accident with { Key = "" }))
            {
                continue;
            }

            if (index.Find(accident.Nik, accident.Name, accident.BirthDate) is { } person)
            {
                found.Add((accident, known[person.Key]));
            }
            else
            {
                unmatched.Add(accident.Key);
            }
        }

        ILookup<string?, BenefitPayment> paid = (payments ?? []).ToLookup(payment => index.Find(payment.Nik, payment.Name, payment.BirthDate)?.Key, StringComparer.Ordinal);
        return new()
        {
            Accidents = found
                .Select(one =>
                {
                    cancellation.ThrowIfCancellationRequested();
                    return new AccidentReckoning(one.Person, one.Accident, deaths?.DiedOn(one.Person.Key), payments is null ? null : [.. paid[one.Person.Key]], how).Claim();
                })
                .ToValueList(),
            Unmatched = unmatched.ToValueList(),
            ByPerson = found.ToLookup(one => one.Person.Key, one => one.Accident, StringComparer.Ordinal),
        };
    }

    /// <summary>How many accidents of persons of the roster, and how many of others.</summary>
    public override string ToString() => FormattableString.Invariant($"{Accidents.Count} accidents of persons of the roster, {Unmatched.Count} of others");
}
