using NodaTime;

namespace Kubar.Benefits.Monitoring;

/// <summary>What is to be looked into in the data of a roster, person by person. Immutable.</summary>
public sealed record DataQuality
{
    private DataQuality(ValueList<QualityRemark> remarks) => Remarks = remarks;

    /// <summary>The remarks, in the order of the roster; one person can have several.</summary>
    public ValueList<QualityRemark> Remarks { get; }

    /// <summary>What is to be looked into in a roster.</summary>
    /// <param name="programme">The programme, for its own rule of who may be registered.</param>
    /// <param name="roster">The persons.</param>
    /// <exception cref="ArgumentNullException">The programme or the roster are null.</exception>
    public static DataQuality Of(Programme programme, ProgrammeRoster roster)
    {
        ArgumentNullException.ThrowIfNull(programme);
        ArgumentNullException.ThrowIfNull(roster);
        return new(roster.Persons.SelectMany(person => FaultsOf(person, programme.Eligibility).Select(fault => new QualityRemark(fault, person.Key))).ToValueList());
    }

    /// <summary>How many remarks.</summary>
    public override string ToString() => FormattableString.Invariant($"{Remarks.Count} remarks");

    private static IEnumerable<QualityFault> FaultsOf(RosterPerson person, Eligibility? eligibility) =>
        (person.Lines.Count > 1 ? [QualityFault.SeveralLines] : Array.Empty<QualityFault>())
            .Concat(OfNik(person.Merged))
            .Concat(person.Merged.BirthDate is null ? [QualityFault.BirthDateNotTold] : [])
            .Concat(eligibility is null ? [] : OfEligibility(person.Merged, eligibility));

    private static IEnumerable<QualityFault> OfNik(Person person)
    {
        if (string.IsNullOrWhiteSpace(person.Nik))
        {
            yield return QualityFault.NikNotTold;
            yield break;
        }

        if (Spelling.NikOf(person.Nik) is not { } nik)
        {
            yield return QualityFault.NikMalformed;
            yield break;
        }

        var parts = NikParts.Of(nik);
        if (person.BirthDate is { } birth && parts != parts.BornOn(birth))
        {
            yield return QualityFault.NikBirthDateDiffers;
        }

        if (person.Sex is { } sex && parts.Sex != sex)
        {
            yield return QualityFault.NikSexDiffers;
        }
    }

    private static IEnumerable<QualityFault> OfEligibility(Person person, Eligibility eligibility)
    {
        if (person.BirthDate is { } birth && person.Membership.RegisteredOn is { } registered && birth <= registered)
        {
            int age = CoverageGroup.AgeOn(birth, registered);
            if (age < eligibility.LeastAge)
            {
                yield return QualityFault.RegisteredTooYoung;
            }

            if (age > eligibility.GreatestAge)
            {
                yield return QualityFault.RegisteredTooOld;
            }
        }

        if (person.Participant.MonthlyIncome is { } income && income > eligibility.GreatestIncome)
        {
            yield return QualityFault.IncomeTooHigh;
        }
    }

    /// <summary>What a NIK tells: behind the region the day of birth, with 40 added for a woman, the month and the last two digits of the year.</summary>
    private readonly record struct NikParts(PersonSex Sex, int Day, int Month, int Year)
    {
        private const int Region = 6;
        private const int AddedForWomen = 40;
        private const int Century = 100;

        public static NikParts Of(string nik)
        {
            int day = Two(nik, Region);
            return new(day > AddedForWomen ? PersonSex.Female : PersonSex.Male, day > AddedForWomen ? day - AddedForWomen : day, Two(nik, Region + 2), Two(nik, Region + 4));
        }

        /// <summary>The same with another date of birth.</summary>
        public NikParts BornOn(LocalDate birth) => this with { Day = birth.Day, Month = birth.Month, Year = birth.Year % Century };

        private static int Two(string nik, int at) => ((nik[at] - '0') * 10) + (nik[at + 1] - '0');
    }
}

/// <summary>Something to be looked into of one person.</summary>
/// <param name="Fault">What.</param>
/// <param name="Person">The key of the person.</param>
public sealed record QualityRemark(QualityFault Fault, string Person);
