using Kubar.Benefits.Assessments;
using NodaTime;

namespace Kubar.Benefits.Monitoring;

/// <summary>Adds scholarships up by year.</summary>
/// <param name="day">The day of the monitoring.</param>
internal sealed class ScholarshipSum(LocalDate day)
{
    private static readonly YearOfScholarship Nothing = new(0, 0, 0, 0, Rupiah.Zero, Rupiah.Zero);

    // What is due by the day stands under the first of all years.
    private readonly SortedDictionary<int, YearOfScholarship> _years = [];
    private readonly List<ScholarshipRecipient> _children = [];
    private readonly List<string> _open = [];
    private Rupiah? _withoutYear = Rupiah.Zero;
    private Rupiah? _most = Rupiah.Zero;

    /// <summary>What one death gives, as each of the kinds of event that it may have been: from the least to the most of them.</summary>
    public void Add(string person, IReadOnlyList<ScholarshipBounds> possible)
    {
        if (possible.Count == 0)
        {
            return;
        }

        ValueList<Instalment> certain = possible.Skip(1).Any(one => one.Certain != possible[0].Certain) ? [] : possible[0].Certain;
        foreach (IGrouping<int, Instalment> child in certain.GroupBy(instalment => instalment.Child))
        {
            _children.Add(new(person, child.Key, child.ToValueList()));
        }

        (int Year, Instalment Due)[] atLeast = [.. certain.Select(instalment => (YearOf(instalment.DueOn), instalment))];
        (int Year, int Child, Instalment Due)[][] atMost = [.. possible.Select(one => one.Most.Select(due => (YearOf(due.DueOn), due.Child, due)).ToArray())];
        foreach (int year in atLeast.Select(due => due.Year).Concat(atMost.SelectMany(one => one.Select(due => due.Year))).Distinct())
        {
            Instalment[] least = [.. atLeast.Where(due => due.Year == year).Select(due => due.Due)];
            YearOfScholarship most = atMost.Select(one => MostOf([.. one.Where(due => due.Year == year).Select(due => due.Due)])).Aggregate(Nothing, YearOfScholarship.Greater);
            _years[year] = _years.GetValueOrDefault(year, Nothing) + new YearOfScholarship(
                least.Select(due => due.Child).Distinct().LongCount(),
                most.ChildrenAtMost,
                least.Length,
                most.InstalmentsAtMost,
                least.Select(due => due.Amount).Sum(),
                most.AtMost);
        }

        _withoutYear += possible.Any(one => one.WithoutYear is null) ? null : possible.Max(one => one.WithoutYear);
        _most += possible.Any(one => one.WholeAtMost is null) ? null : possible.Max(one => one.WholeAtMost);
        if (possible.Any(one => one.IsOpen) || possible.Skip(1).Any(one => one.Certain != possible[0].Certain))
        {
            _open.Add(person);
        }
    }

    /// <summary>Everything that was added, with the years between in which nothing is due.</summary>
    public ScholarshipsDue Whole()
    {
        IEnumerable<int> years = _years.Count == 0 ? [] : _years.Keys.Where(year => year == int.MinValue).Concat(_years.Keys.Max() is var last && last > int.MinValue ? Enumerable.Range(day.Year, last - day.Year + 1) : []);
        return new()
        {
            Years = years.Select(year => RowOf(year, _years.GetValueOrDefault(year, Nothing))).ToValueList(),
            Children = _children.ToValueList(),
            Open = _open.ToValueList(),
            WithoutYear = _withoutYear,
            Sum = new(_children.Select(child => child.Sum).Sum(), _most),
        };
    }

    private static ScholarshipYear RowOf(int year, YearOfScholarship sum) =>
        new(year == int.MinValue ? null : year, sum.ChildrenAtLeast, sum.ChildrenAtMost, sum.InstalmentsAtLeast, sum.InstalmentsAtMost, new(sum.AtLeast, sum.AtMost));

    private static YearOfScholarship MostOf(Instalment[] due) => new(0, due.Select(one => one.Child).Distinct().LongCount(), 0, due.LongLength, Rupiah.Zero, due.Select(one => one.Amount).Sum());

    private int YearOf(LocalDate due) => due <= day ? int.MinValue : due.Year;
}

/// <summary>What falls due in a year.</summary>
internal sealed record YearOfScholarship(long ChildrenAtLeast, long ChildrenAtMost, long InstalmentsAtLeast, long InstalmentsAtMost, Rupiah AtLeast, Rupiah AtMost)
{
    public static YearOfScholarship operator +(YearOfScholarship left, YearOfScholarship right) => new(
        left.ChildrenAtLeast + right.ChildrenAtLeast,
        left.ChildrenAtMost + right.ChildrenAtMost,
        left.InstalmentsAtLeast + right.InstalmentsAtLeast,
        left.InstalmentsAtMost + right.InstalmentsAtMost,
        left.AtLeast + right.AtLeast,
        left.AtMost + right.AtMost);

    /// <summary>The most of two, part by part.</summary>
    public static YearOfScholarship Greater(YearOfScholarship left, YearOfScholarship right) => new(
        0,
        Math.Max(left.ChildrenAtMost, right.ChildrenAtMost),
        0,
        Math.Max(left.InstalmentsAtMost, right.InstalmentsAtMost),
        Rupiah.Zero,
        left.AtMost > right.AtMost ? left.AtMost : right.AtMost);
}
