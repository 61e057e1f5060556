using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;

namespace Kubar.Benefits.Monitoring;

/// <summary>
/// How many deaths and accidents somebody's tables let expect among the persons of a programme, beside those that lists tell, and what those to come may cost
/// beside the contributions. It rests on the tables, says whose they are, and is no forecast of BPJS's. Immutable.
/// </summary>
public sealed record ExpectedAndSeen
{
    /// <summary>For how many of a hundred the intervals are told.</summary>
    public static ValueList<int> Percents { get; } = [50, 80, 95];

    /// <summary>Deaths by each table of mortality, the default first, then those that were given.</summary>
    public required ValueList<ExpectedSeries> Deaths { get; init; }

    /// <summary>Work accidents by each frequency, the default first, then those that were given.</summary>
    public required ValueList<ExpectedSeries> Accidents { get; init; }

    /// <summary>What is owed and was paid so far, beside the contributions.</summary>
    public required BenefitsAgainstContributions SoFar { get; init; }
}

/// <summary>What one table lets expect.</summary>
public sealed record ExpectedSeries
{
    /// <summary>What the table is called.</summary>
    public required string Table { get; init; }

    /// <summary>Where it comes from.</summary>
    public required string Source { get; init; }

    /// <summary>Each year of the programme up to the day, or the months of it that lie within; of the month of the day only if it is over.</summary>
    public required ValueList<ExpectedPeriod> Years { get; init; }

    /// <summary>The months of these years; they add up to them, but for their intervals.</summary>
    public required ValueList<ExpectedPeriod> Months { get; init; }

    /// <summary>The twelve months that follow, of those who live; nobody has been seen in them.</summary>
    public required ExpectedPeriod Coming { get; init; }

    /// <summary>What those of the coming twelve months would cost.</summary>
    public required ExpectedMoney Money { get; init; }

    /// <summary>The table and what it lets expect in the coming months.</summary>
    public override string ToString() => $"{Table}: {Coming}";
}

/// <summary>What is expected in some months, and what was seen.</summary>
public sealed record ExpectedPeriod
{
    /// <summary>The months.</summary>
    public required MonthRange Months { get; init; }

    /// <summary>How many persons stand in it, each for the months from the registration to the end of membership or the death.</summary>
    public required long Persons { get; init; }

    /// <summary>How many of them are of an age that the table does not have: nothing is expected of them.</summary>
    public required long Outside { get; init; }

    /// <summary>The expected number, exactly; where a sex, a birth date or a registration is not told the least.</summary>
    public required ExpectedNumber AtLeast { get; init; }

    /// <summary>The expected number, exactly; where a sex, a birth date or a registration is not told the most.</summary>
    public required ExpectedNumber AtMost { get; init; }

    /// <summary>
    /// Within which numbers it lies in so many of a hundred cases at least. Of deaths each person is a trial of its own
    /// (Poisson binomial), of accidents each month of each person (binomial).
    /// </summary>
    public required ValueList<CountInterval> Intervals { get; init; }

    /// <summary>How many were seen for certain; null: there is no list, or the months have not come yet.</summary>
    public required long? SeenAtLeast { get; init; }

    /// <summary>How many were seen at most: of an accident it need not be told whether it was one of work.</summary>
    public required long? SeenAtMost { get; init; }

    /// <summary>The months and the expected number.</summary>
    public override string ToString() => $"{Months}: {AtLeast} to {AtMost}, seen {SeenAtLeast}";
}

/// <summary>An expected number, exactly: so many parts of twelve million, which is what a month of a probability in millionths is.</summary>
/// <param name="Parts">The parts.</param>
public readonly record struct ExpectedNumber(long Parts)
{
    /// <summary>How many parts make one.</summary>
    public const long One = 12_000_000;

    private const long OfOneHundredth = One / 100;

    /// <summary>In hundredths, rounded to the nearest.</summary>
    public long Hundredths => checked(Parts + (OfOneHundredth / 2)) / OfOneHundredth;

    /// <summary>Both together.</summary>
    public static ExpectedNumber operator +(ExpectedNumber left, ExpectedNumber right) => new(checked(left.Parts + right.Parts));

    /// <summary>With two decimals.</summary>
    public override string ToString() => FormattableString.Invariant($"{Hundredths / 100}.{Hundredths % 100:00}");
}

/// <summary>Within which numbers something lies in so many of a hundred cases at least.</summary>
/// <param name="Percent">How many of a hundred.</param>
/// <param name="AtLeast">The least.</param>
/// <param name="AtMost">The most.</param>
public sealed record CountInterval(int Percent, long AtLeast, long AtMost);

/// <summary>Within which sums something lies in so many of a hundred cases at least.</summary>
/// <param name="Percent">How many of a hundred.</param>
/// <param name="AtLeast">The least, in rupiah.</param>
/// <param name="AtMost">The most, in rupiah.</param>
public sealed record MoneyInterval(int Percent, Rupiah AtLeast, Rupiah AtMost);

/// <summary>What is expected to be owed in the coming twelve months, beside the contributions of the same programme for them.</summary>
public sealed record ExpectedMoney
{
    /// <summary>
    /// What is expected to be owed, without scholarships, upon rights held on the last day of each month while the funded months are paid; where a fact is
    /// missing from the least to the most. Null: the frequency tells no cost.
    /// </summary>
    public required MoneyBounds? Cost { get; init; }

    /// <summary>Within which sums it lies; empty where only a mean cost is known, or sums have no common measure.</summary>
    public required ValueList<MoneyInterval> Intervals { get; init; }

    /// <summary>The contributions due for the funded ones of these months.</summary>
    public required MoneyBounds Contributions { get; init; }
}

/// <summary>Benefits of a programme so far, beside its contributions.</summary>
/// <param name="Owed">What is owed upon the deaths and accidents of the lists, at once and later; null: there is no list.</param>
/// <param name="Paid">What was paid by the list of payments, in rupiah; null: there is no list.</param>
/// <param name="Due">The contributions due for the months up to that of the day.</param>
/// <param name="Transferred">What was transferred, in rupiah; null: there is no list.</param>
public sealed record BenefitsAgainstContributions(MoneyBounds? Owed, Rupiah? Paid, MoneyBounds Due, Rupiah? Transferred);
