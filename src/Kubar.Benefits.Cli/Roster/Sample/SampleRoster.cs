using Kubar.Benefits.Cases;
using NodaTime;

namespace Kubar.Benefits.Cli.Roster.Sample;

/// <summary>
/// Made-up participants: plausible in their structure, and plainly nobody. The first rows are the same however many are
/// asked for.
/// </summary>
internal sealed class SampleRoster(ulong seed)
{
    /// <summary>More have no NIK of their own.</summary>
    public const int Most = 1_000_000;

    private const string KutaiBarat = "6407";

    // What is reported where the lowest contribution is paid, whatever the real income.
    private const long LowestReported = 1_000_000;

    // Of the neighbours, for those first registered elsewhere.
    private static readonly string[] Elsewhere = ["6402", "6403", "6411", "6371"];

    private static readonly IReadOnlyList<(SampleDistrict, int)> Districts = [.. SamplePlaces.Districts.Select(district => (district, district.Weight))];
    private static readonly IReadOnlyList<(SampleCourse, int)> Courses = [.. SampleFunding.Courses.Select(course => (course, course.Weight))];
    private static readonly IReadOnlyList<(SampleOccupation, int)> Inland = [.. SampleWork.Occupations.Select(work => (work, work.Inland))];
    private static readonly IReadOnlyList<(SampleOccupation, int)> ByTheWater = [.. SampleWork.Occupations.Select(work => (work, work.ByTheWater))];

    private readonly SampleRandom _random = new(seed);
    private readonly SampleNiks _niks = new();
    private string _before = "";

    /// <summary>The participants, one after the other.</summary>
    public IEnumerable<SampleMember> Members(int count)
    {
        for (int number = 1; number <= count; number++)
        {
            yield return Member(number);
        }
    }

    private SampleMember Member(int number)
    {
        SampleDistrict district = _random.Weighted(Districts);
        SampleOccupation work = _random.Weighted(district.ByTheWater ? ByTheWater : Inland);
        SampleCourse course = _random.Weighted(Courses);
        LocalDate registeredOn = RegisteredOn(course);
        (LocalDate birth, bool isWoman, string nik) = Person(registeredOn);
        bool married = _random.Chance(Age(birth, registeredOn) < 23 ? 300 : 800);
        return new()
        {
            Number = number,
            Nik = nik,
            IsWoman = isWoman,
            BirthDate = birth,
            Occupation = work,
            District = district,
            Income = _random.Chance(15) ? null : _random.From(work.Least, work.Most) * 100_000L,
            DeclaredIncome = LowestReported,
            Payer = course.Payer,
            RegisteredOn = registeredOn,
            PaidMonths = _random.Chance(5) ? null : PaidMonths(course, registeredOn),
            Spouse = married && _random.Chance(940),
            Parents = _random.Chance(60) ? null : _random.Chance(Age(birth, registeredOn) < 45 ? 750 : 250),
            Siblings = _random.Chance(60) ? null : _random.Chance(900),
            Children = _random.Chance(10) ? null : SampleFamily.ChildrenOf(birth, married, _random),
        };
    }

    private LocalDate RegisteredOn(SampleCourse course)
    {
        int months = Period.Between(course.RegisteredFrom.OnDayOfMonth(1), course.RegisteredTo.OnDayOfMonth(1), PeriodUnits.Months).Months;
        return course.RegisteredFrom.OnDayOfMonth(1).PlusMonths(_random.From(0, months)).PlusDays(_random.Below(15));
    }

    private (LocalDate Birth, bool IsWoman, string Nik) Person(LocalDate registeredOn)
    {
        while (true)
        {
            // The mean of two draws: the middle ages are the most common. A few were registered above the age limit.
            int years = _random.Chance(4) ? _random.From(65, 72) : (_random.From(17, 64) + _random.From(17, 64)) / 2;
            LocalDate birth = registeredOn.PlusYears(-years).PlusDays(-_random.Below(365));
            bool isWoman = _random.Chance(380);
            string regency = _random.Chance(40) ? Elsewhere[_random.Below(Elsewhere.Length)] : KutaiBarat;
            if (_niks.Next(regency, birth, isWoman) is { } nik)
            {
                return (birth, isWoman, Mistaken(nik));
            }
        }
    }

    /// <summary>The NIK as a clerk wrote it: now and then with a digit too few, another's birth date, or that of the row before.</summary>
    private string Mistaken(string nik)
    {
        string written = _random.Below(2000) switch
        {
            0 => nik[..^1],
            1 => SampleNiks.Write(nik[..4], 99, new LocalDate(1980, 1, 1).PlusDays(_random.Below(3650)), isWoman: false),
            2 when _before.Length > 0 => _before,
            _ => nik,
        };
        _before = nik;
        return written;
    }

    private PaidPeriod[] PaidMonths(SampleCourse course, LocalDate registeredOn)
    {
        YearMonth first = registeredOn.ToYearMonth();
        var paid = new List<PaidPeriod>();
        foreach (PaidPeriod window in course.Windows)
        {
            YearMonth from = window.First < first ? first : window.First;
            if (from <= window.Last)
            {
                paid.Add(new(from, window.Last));
            }
        }

        return course.Payer == ContributionPayer.Self ? [.. paid.SelectMany(WithGaps)] : [.. paid];
    }

    /// <summary>One who pays for himself misses some months.</summary>
    private IEnumerable<PaidPeriod> WithGaps(PaidPeriod months)
    {
        YearMonth from = months.First;
        while (from <= months.Last)
        {
            YearMonth to = from.PlusMonths(_random.From(2, 30));
            to = to < months.Last ? to : months.Last;
            yield return new(from, to);
            from = to.PlusMonths(_random.From(2, 6));
        }
    }

    private static int Age(LocalDate birth, LocalDate on) => Period.Between(birth, on, PeriodUnits.Years).Years;
}
