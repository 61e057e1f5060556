using System.Collections.Concurrent;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;

namespace Kubar.Benefits.Monitoring;

/// <summary>Persons by what decides what they owe for a month, so that each class is reckoned once, whatever the number of months and persons.</summary>
internal sealed class ContributionClasses
{
    // What decides does not depend on the month; it is put in when a class is reckoned.
    private static readonly MonthRange AnyMonth = new(new(2000, 1));

    private readonly List<ContributionClass> _classes = [];
    private readonly int[] _classOf;
    private readonly AssessmentOptions _options;

    private ContributionClasses(ContributionClasses others, Func<ContributionClass, ContributionClass> of)
    {
        _options = others._options;
        var known = new Dictionary<ContributionClass, int>();
        int[] places = [.. others._classes.Select(one => PlaceOf(of(one), known))];
        _classOf = [.. others._classOf.Select(one => places[one])];
    }

    /// <summary>Sorts persons.</summary>
    /// <param name="persons">The persons.</param>
    /// <param name="payer">Who pays, where the roster does not tell it of a person.</param>
    /// <param name="options">How to assess.</param>
    public ContributionClasses(IReadOnlyList<Person> persons, ContributionPayer? payer, AssessmentOptions options)
    {
        _options = options;

        // One object for all of a class, so that those of a million persons are never there together.
        var first = new ConcurrentDictionary<ContributionClass, ContributionClass>();
        ContributionClass[] classes = InParallel.MapMany(
            persons,
            person =>
            {
                ContributionClass one = new(ParticipantContribution.CaseOf(person.Participant, AnyMonth, payer), person.Participant.Jobs, person.Membership.Programmes);
                return first.GetOrAdd(one, one);
            },
            CancellationToken.None);
        var known = new Dictionary<ContributionClass, int>();
        _classOf = new int[classes.Length];
        for (int place = 0; place < classes.Length; place++)
        {
            _classOf[place] = PlaceOf(classes[place], known);
        }
    }

    /// <summary>The same persons, as if somebody else paid for each.</summary>
    public ContributionClasses PaidBy(ContributionPayer payer) => new(this, one => one.PaidBy(payer));

    /// <summary>What some of the persons owe together.</summary>
    /// <param name="places">Their places among all.</param>
    /// <param name="months">The months.</param>
    public ContributionTotals Of(IEnumerable<int> places, MonthRange months)
    {
        int[] counts = new int[_classes.Count];
        var met = new List<int>();
        foreach (int place in places)
        {
            if (counts[_classOf[place]]++ == 0)
            {
                met.Add(_classOf[place]);
            }
        }

        return met.Aggregate(ContributionTotals.Zero, (sum, one) => sum + _classes[one].Of(counts[one], months, _options));
    }

    private int PlaceOf(ContributionClass one, Dictionary<ContributionClass, int> known)
    {
        if (!known.TryGetValue(one, out int place))
        {
            known.Add(one, place = _classes.Count);
            _classes.Add(one);
        }

        return place;
    }

    /// <summary>What decides what a person owes. Its hash is kept, since each is made where there are many processors and looked up by one.</summary>
    private sealed class ContributionClass(ContributionCase contribution, int jobs, ValueList<SecurityProgram>? programmes) : IEquatable<ContributionClass>
    {
        private readonly (ContributionCase, int, ValueList<SecurityProgram>?) _all = (contribution, jobs, programmes);
        private readonly int _hash = HashCode.Combine(contribution, jobs, programmes);

        public ContributionTotals Of(int persons, MonthRange months, AssessmentOptions options) =>
            ParticipantContribution.Of(contribution with { Months = months }, persons, jobs, programmes, options);

        public ContributionClass PaidBy(ContributionPayer payer) => new(contribution with { PaidBy = payer }, jobs, programmes);

        public bool Equals(ContributionClass? other) => ReferenceEquals(this, other) || (other is not null && _hash == other._hash && _all.Equals(other._all));

        public override bool Equals(object? obj) => Equals(obj as ContributionClass);

        public override int GetHashCode() => _hash;
    }
}
