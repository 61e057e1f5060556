using System.Globalization;
using Kubar.Benefits.Cli.Roster.Sample;
using NodaTime;

namespace Kubar.Benefits.Cli.Sample;

/// <summary>
/// A made-up programme on 30 November 2026: everything in it is as the law asks, until faults are planted. It knows the few figures that it
/// needs by itself, since what is planted is to be found by who does not know it from here: no code of the monitoring is used.
/// </summary>
internal sealed class SampleProgramme
{
    public const long Jkk = 10_000;
    public const long Jkm = 6_800;
    public const long Month = Jkk + Jkm;
    public const long Income = 1_000_000;
    public const long Whole = 42_000_000;
    public const long Funeral = 10_000_000;
    public const string JkkAccount = "5.1.02.02.02.0006";
    public const string JkmAccount = "5.1.02.02.02.0007";

    private const string Regency = "6407";
    private const int DeathsPerThousand = 6;
    private const int YoungestAtRegistration = 18;
    private const int OldestAtRegistration = 63;
    private const int DaysOfYear = 365;
    private const int PersonsOfAccidents = 12;

    private static readonly YearMonth Last = new(2026, 11);
    private static readonly string[] Works = ["petani", "nelayan", "pedagang kecil", "pekerja keagamaan", "pekebun karet"];
    private static readonly string[] Given = ["Adi", "Bela", "Citra", "Dewi", "Eko", "Fitri", "Gita", "Hadi", "Indah", "Joko", "Kartika", "Lestari"];

    // Registered in waves, as programmes do.
    private static readonly LocalDate[] Waves = [new(2025, 3, 3), new(2025, 5, 5), new(2025, 7, 7), new(2025, 10, 6), new(2026, 1, 5), new(2026, 2, 2), new(2026, 4, 6), new(2026, 6, 2)];

    private readonly SampleRandom _random;
    private int _vouchers;

    public SampleProgramme(ulong seed, int count)
    {
        _random = new(seed);
        Seed = seed;
        var niks = new SampleNiks();
        for (int number = 1; Persons.Count < count; number++)
        {
            Persons.Add(PersonOf(number, niks));
        }

        Lines = [.. Persons];
        foreach (SamplePerson person in Persons.Where(_ => _random.Chance(DeathsPerThousand)))
        {
            Die(person);
        }

        HaveAccidents();
    }

    public ulong Seed { get; }

    public SampleRandom Random => _random;

    /// <summary>The participants, each once.</summary>
    public List<SamplePerson> Persons { get; } = [];

    /// <summary>The lines of the roster.</summary>
    public List<SamplePerson> Lines { get; }

    /// <summary>The deaths of the register: a participant and the day that it tells.</summary>
    public List<(SamplePerson Person, LocalDate DiedOn)> Deaths { get; } = [];

    public List<SamplePayment> Payments { get; } = [];

    /// <summary>The accidents of a list.</summary>
    public List<SampleAccident> Accidents { get; } = [];

    /// <summary>How many live in each district by the programme's own denominator.</summary>
    public Dictionary<string, int> Denominators { get; } = new(StringComparer.Ordinal);

    /// <summary>Somebody dies of an illness; the family is paid, and the contributions end.</summary>
    public void Die(SamplePerson person)
    {
        // Not in the weeks about the end of the third month, and late enough that a month lies behind.
        int days = Period.DaysBetween(person.RegisteredOn, new LocalDate(2026, 8, 31));
        bool isEarly = _random.Chance(150);
        person.DiedOn = person.RegisteredOn.PlusDays(isEarly || days < 130 ? _random.From(10, 45) : _random.From(120, days));
        person.Paid = (person.Paid.First, person.DiedOn.Value.ToYearMonth());
        Deaths.Add((person, person.DiedOn.Value));
        Accidents.RemoveAll(accident => accident.Person == person && accident.OccurredOn > person.DiedOn);
        Payments.Add(new() { Key = string.Create(CultureInfo.InvariantCulture, $"KW-{++_vouchers:0000}"), Person = person, IsWhole = IsOwedWhole(person) });
    }

    /// <summary>Accidents upon which nothing is to be found: of somebody who was not at work, and of somebody of whom nobody knows yet.</summary>
    public void HaveAccidents()
    {
        foreach ((int place, SamplePerson person) in Persons.Where(person => person.DiedOn is null).Take(PersonsOfAccidents).Index())
        {
            Accidents.Add(new(string.Create(CultureInfo.InvariantCulture, $"K-{place + 1:0000}"), person, new(2026, 7, place + 1), place % 2 == 0 ? "tidak" : "", place % 2 == 0 ? "sembuh" : "dalam perawatan", null));
        }
    }

    /// <summary>Whether a death gives everything and not the funeral alone.</summary>
    public static bool IsOwedWhole(SamplePerson person) => person.DiedOn!.Value >= person.RegisteredOn.PlusMonths(3);

    /// <summary>What each payer transfers for each month: for everyone who was registered by then and had not died before.</summary>
    public List<SampleTransfer> Transfers()
    {
        var transfers = new List<SampleTransfer>();
        foreach (SamplePayer payer in Enum.GetValues<SamplePayer>())
        {
            SamplePerson[] paid = [.. Lines.Where(line => line.Payer == payer).DistinctBy(line => line.Nik.Length == 0 ? line.Name : line.Nik, StringComparer.Ordinal)];
            for (YearMonth month = new(2025, 3); month <= Last; month = month.PlusMonths(1))
            {
                long persons = paid.LongCount(line => line.RegisteredOn.ToYearMonth() <= month && !(line.DiedOn?.ToYearMonth() < month));
                foreach (bool isJkk in persons == 0 ? [] : new[] { true, false })
                {
                    transfers.Add(new()
                    {
                        Key = string.Create(CultureInfo.InvariantCulture, $"T-{transfers.Count + 1:000}"),
                        Payer = payer,
                        Month = month,
                        IsJkk = isJkk,
                        Amount = persons * (isJkk ? Jkk : Jkm),
                        Account = isJkk ? JkkAccount : JkmAccount,
                    });
                }
            }
        }

        return transfers;
    }

    private SamplePerson PersonOf(int number, SampleNiks niks)
    {
        LocalDate registered = Waves[_random.Below(Waves.Length)];
        bool isWoman = _random.Chance(450);
        while (true)
        {
            LocalDate birth = registered.PlusYears(-_random.From(YoungestAtRegistration + 1, OldestAtRegistration)).PlusDays(-_random.Below(DaysOfYear));
            if (niks.Next(Regency, birth, isWoman) is { } nik)
            {
                (string District, string Village) place = _random.Weighted(SampleKampung.All);
                Denominators[place.District] = Denominators.GetValueOrDefault(place.District) + 2;
                return new()
                {
                    Nik = nik,
                    Name = string.Create(CultureInfo.InvariantCulture, $"{Given[_random.Below(Given.Length)]} Rekaan {number:00000}"),
                    IsWoman = isWoman,
                    BirthDate = birth,
                    Work = Works[_random.Below(Works.Length)],
                    Place = place,
                    Payer = _random.Chance(120) ? SamplePayer.Province : SamplePayer.Regency,
                    RegisteredOn = registered,
                    Paid = (registered.ToYearMonth(), Last),
                };
            }
        }
    }
}
