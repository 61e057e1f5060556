using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Law;
using NodaTime;

namespace Kubar.Benefits.Monitoring;

/// <summary>
/// The instalments of the scholarship of one assessment: those that are certain, and the most that can fall due year by year. For the most the
/// library is asked about each child alone, once for every level, number of years and age that the roster leaves open, and each year takes the
/// greatest answer; of several children those with most are taken, as many as the law pays at once for a family of children of whom all is known.
/// </summary>
/// <param name="Certain">Those that are certain, in order.</param>
/// <param name="Most">The greatest of each year; its children are told apart by number alone.</param>
/// <param name="WithoutYear">The most where no year can be told; null: not bounded, since the day of death is not told.</param>
internal sealed record ScholarshipBounds(ValueList<Instalment> Certain, ValueList<Instalment> Most, Rupiah? WithoutYear)
{
    private const int MostYearsLeft = 10;
    private const int OldestBelowSchool = 8;

    // So many that a limit on children would show, whatever it is.
    private const int ManyChildren = 6;

    private static readonly ScholarshipBounds None = new([], [], Rupiah.Zero);

    /// <summary>What all years come to at most, where that is less than the greatest of each year together, since one child goes to one school; null: not bounded.</summary>
    public Rupiah? WholeAtMost { get; private init; } = Rupiah.Zero;

    /// <summary>Whether something is left open.</summary>
    public bool IsOpen => Certain != Most || WithoutYear != Rupiah.Zero;

    /// <summary>The bounds of one event that led to death.</summary>
    /// <param name="person">The participant.</param>
    /// <param name="happened">The event.</param>
    /// <param name="assessment">Its assessment.</param>
    /// <param name="options">How to assess.</param>
    public static ScholarshipBounds Of(Person person, InsuredEvent happened, Assessment assessment, AssessmentOptions options)
    {
        if (happened.DiedOn is null)
        {
            return new([], [], null) { WholeAtMost = null };
        }

        if (assessment.Entitlements.FirstOrDefault(IsScholarship) is not { } scholarship || scholarship.Outcome is NotOwed)
        {
            return None;
        }

        if (scholarship.Outcome is Entitled && scholarship.ScheduleMissing.Count == 0)
        {
            ValueList<Instalment> all = Ordered(scholarship.Schedule);
            return new(all, all, Rupiah.Zero) { WholeAtMost = SumOf(all) };
        }

        var children = new MostOfChildren(person, happened, options);
        ValueList<Instalment> certain = scholarship.Outcome is Entitled or Undetermined { AtLeast.Value: > 0 } ? children.Certain() : [];
        ValueList<Instalment> most = children.All();
        Rupiah? whole = scholarship.Outcome is Undetermined open ? open.WholeAtMost : SumOf(most);
        return new(certain, most, most.Count > 0 ? Rupiah.Zero : whole) { WholeAtMost = whole };
    }

    private static Rupiah SumOf(ValueList<Instalment> instalments) => instalments.Select(instalment => instalment.Amount).Sum();

    /// <summary>Whether an entitlement is to a scholarship.</summary>
    private static bool IsScholarship(Entitlement entitlement) => entitlement.Benefit.Id == BenefitCatalogue.JkmScholarship.Id || entitlement.Benefit.Id == BenefitCatalogue.JkkScholarship.Id;

    private static ValueList<Instalment> Ordered(IEnumerable<Instalment> instalments) => instalments.OrderBy(instalment => instalment.Child).ThenBy(instalment => instalment.DueOn).ToValueList();

    /// <summary>The most that children can bring in each year.</summary>
    private sealed class MostOfChildren(Person person, InsuredEvent happened, AssessmentOptions options)
    {
        private readonly LocalDate _day = happened.DiedOn!.Value;
        private readonly Dictionary<Child, Instalment[]> _asked = [];

        public ValueList<Instalment> All()
        {
            ValueList<Child> children = person.Family?.Children ?? Enumerable.Repeat(new Child(), ManyChildren).ToValueList();
            int together = Together();
            return Ordered(children
                .SelectMany((child, place) => MostOf(child).Select(instalment => instalment with { Child = place }))
                .GroupBy(instalment => instalment.DueOn.Year)
                .SelectMany(year => year.OrderByDescending(instalment => instalment.Amount).ThenBy(instalment => instalment.Child).Take(together)));
        }

        /// <summary>
        /// Of the children of whom everything is known those who are paid for whatever the others are: as if the others were not there, and with fewer
        /// before them than are paid for together.
        /// </summary>
        public ValueList<Instalment> Certain()
        {
            (int Place, Child Child)[] known = [.. (person.Family?.Children ?? []).Index().Where(child => child.Item is { BirthDate: not null, Level: not null } && (child.Item.YearsLeft is not null || child.Item.Level is SchoolLevel.BelowSchool or SchoolLevel.Finished))];
            ILookup<int, Instalment> due = ScheduleOf(known.Select(child => child.Child).ToValueList()).ToLookup(instalment => known[instalment.Child].Place);
            int together = Together();
            return Ordered(due
                .Where(child => Enumerable.Range(0, child.Key).Count(place => !known.Any(one => one.Place == place) || due.Contains(place)) < together)
                .SelectMany(child => child.Select(instalment => instalment with { Child = child.Key })));
        }

        /// <summary>How many children of whom everything is known are paid for together.</summary>
        private int Together() => Math.Max(1, ScheduleOf(Enumerable.Repeat(new Child { BirthDate = _day.PlusYears(-OldestBelowSchool), Level = SchoolLevel.Primary, YearsLeft = 1 }, ManyChildren).ToValueList())
            .Select(instalment => instalment.Child)
            .Distinct()
            .Count());

        private Instalment[] MostOf(Child child)
        {
            if (!_asked.TryGetValue(child, out Instalment[]? most))
            {
                most =
                [
                    .. Possible(child)
                        .SelectMany(possible => ScheduleOf([possible]))
                        .GroupBy(instalment => instalment.DueOn.Year)
                        .Select(year => year.MaxBy(instalment => instalment.Amount)!),
                ];
                _asked.Add(child, most);
            }

            return most;
        }

        /// <summary>The child as it may be; an age limit can only shorten, so that of a child at school the youngest stands for all.</summary>
        private IEnumerable<Child> Possible(Child child) =>
            from level in child.Level is { } known ? [known] : Enum.GetValues<SchoolLevel>()
            where level != SchoolLevel.Finished
            from birth in child.BirthDate is { } born ? [born] : Enumerable.Range(0, level == SchoolLevel.BelowSchool ? OldestBelowSchool : 1).Select(age => _day.PlusYears(-age))
            from years in child.YearsLeft is { } left ? [left] : level == SchoolLevel.BelowSchool ? [(int?)null] : Enumerable.Range(1, MostYearsLeft).Select(year => (int?)year)
            select child with { Level = level, BirthDate = birth, YearsLeft = years, PuMonths = child.PuMonths ?? 0 };

        private IEnumerable<Instalment> ScheduleOf(ValueList<Child> children) => Assessor.TryAssess(
            new()
            {
                Id = person.Key,
                Participant = person.Participant,
                Membership = person.Membership,
                Event = happened,
                Family = (person.Family ?? new()) with { Children = children },
            },
            options,
            out Assessment? supposed,
            out _) ? supposed.Entitlements.Where(IsScholarship).SelectMany(entitlement => entitlement.Schedule) : [];
    }
}
