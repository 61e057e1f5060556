using NodaTime;

namespace Kubar.Benefits.Monitoring;

/// <summary>In which row of a split a person is.</summary>
/// <param name="Order">What rows are ordered by, and one row is told from another; null: not told.</param>
/// <param name="Group">What the row is called.</param>
/// <param name="Within">What it lies in.</param>
internal readonly record struct CoverageGroup(string? Order, string? Group, string? Within)
{
    private const int YearsOfGroup = 5;

    public static CoverageGroup Of(CoverageSplit split, RosterPerson person, LocalDate day) => split switch
    {
        CoverageSplit.District => Named(person.Merged.District, within: null),
        CoverageSplit.Village => Named(person.Merged.Village, person.Merged.District),
        CoverageSplit.Sector => Named(person.Merged.Sector, within: null),
        CoverageSplit.Sex => person.Merged.Sex is { } sex ? new(FormattableString.Invariant($"{(int)sex}"), sex.ToString(), Within: null) : default,
        CoverageSplit.AgeGroup => person.Merged.BirthDate is { } birth && birth <= day ? OfAge(AgeOn(birth, day)) : default,
        CoverageSplit.Payer => Named(string.Join(" + ", person.Payers.Order(StringComparer.Ordinal)), within: null),
        _ => throw new ArgumentOutOfRangeException(nameof(split)),
    };

    /// <summary>Completed years of life on a day not before birth.</summary>
    internal static int AgeOn(LocalDate birth, LocalDate day)
    {
        int years = day.Year - birth.Year;
        return birth.PlusYears(years) > day ? years - 1 : years;
    }

    private static CoverageGroup OfAge(int age)
    {
        int from = age / YearsOfGroup * YearsOfGroup;
        return new(FormattableString.Invariant($"{from:000}"), FormattableString.Invariant($"{from}-{from + YearsOfGroup - 1}"), Within: null);
    }

    /// <summary>Two spellings that differ in the size of letters or in blanks are one group; what is in no district lies after all.</summary>
    private static CoverageGroup Named(string? name, string? within) => (Spelling.KeyOf(name), Spelling.KeyOf(within)) switch
    {
        (null, null) => default,
        (null, { } district) => new($"{district}\u0001\uffff", Group: null, within!.Trim()),
        ({ } group, { } district) => new($"{district}\u0001{group}", name!.Trim(), within!.Trim()),
        ({ } group, null) => new(group, name!.Trim(), Within: null),
    };
}
