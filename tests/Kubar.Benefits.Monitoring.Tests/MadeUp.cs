using Kubar.Benefits.Cases;
using NodaTime;

namespace Kubar.Benefits.Monitoring.Tests;

/// <summary>A made-up programme and its made-up people.</summary>
internal static class MadeUp
{
    public static readonly LocalDate Day = new(2026, 11, 30);

    private static readonly string[] Districts = ["Melak", "Damai", "Tering"];
    private static readonly string[] Sectors = ["petani", "nelayan", "pedagang"];

    public static Programme Programme { get; } = new()
    {
        Name = "Program uji",
        Regency = "Kabupaten Uji",
        Period = new(new(2023, 1), new(2027, 12)),
        Payers =
        [
            new()
            {
                Key = "apbd",
                Name = "APBD Kabupaten Uji",
                Kind = ContributionPayer.Regency,
                Funding = [new(new(2023, 1), new(2025, 12)), new(new(2026, 1), new(2026, 12)), new(new(2027, 4), new(2027, 6))],
            },
            new() { Key = "kampung", Name = "APBK", Kind = ContributionPayer.Village, Funding = [new(new(2024, 1), new(2027, 2))] },
        ],
        Denominators =
        [
            new()
            {
                Key = "informal",
                Name = "pekerja informal",
                Source = "angka uji",
                Whole = 500,
                Districts = [new("Melak", 200), new("DAMAI", 1)],
                Sectors = [new("petani", 300)],
            },
        ],
        Targets = [new() { Ladder = "RPJMD uji", Year = 2026, Share = Percentage.Whole(20), Denominator = "informal", Source = "naskah uji" }],
    };

    /// <summary>How many are tried: more where <c>KUBAR_WHOLE=1</c> asks for the whole.</summary>
    public static int Tried(int ordinary, int whole) => Environment.GetEnvironmentVariable("KUBAR_WHOLE") == "1" ? whole : ordinary;

    /// <summary>A farmer of the regency's, registered on 2 January 2026, with some months paid.</summary>
    public static Person Farmer(string key, params ValueList<PaidPeriod> paid) => new()
    {
        Key = key,
        Payer = "apbd",
        Participant = new() { Segment = Segment.Bpu, MonthlyIncome = new(1_000_000), BirthDate = new(1980, 5, 17), PaidBy = ContributionPayer.Regency, Sector = Kubar.Benefits.Cases.Sector.Other },
        Membership = new() { RegisteredOn = new(2026, 1, 2), PaidMonths = paid },
    };

    /// <summary>So many people, of whom many share a history and some have one of their own; a few facts are missing.</summary>
    public static Person[] People(int seed, int count)
    {
        var random = new Random(seed);
        Membership[] cohorts = [.. Enumerable.Range(0, 12).Select(_ => MembershipOf(random))];
        return
        [
            .. Enumerable.Range(0, count).Select(number => new Person
            {
                Key = $"{seed}-{number}",
                Nik = random.Next(10) == 0 ? null : $"6407{number:000000000000}",
                Name = $"Orang {seed} {number}",
                Sex = random.Next(8) == 0 ? null : random.Next(2) == 0 ? PersonSex.Male : PersonSex.Female,
                District = random.Next(12) == 0 ? null : Districts[random.Next(Districts.Length)],
                Village = random.Next(9) == 0 ? null : $"Kampung {random.Next(4)}",
                Sector = random.Next(15) == 0 ? null : Sectors[random.Next(Sectors.Length)],
                Payer = random.Next(10) switch { 0 => null, 1 => "kampung", _ => "apbd" },
                Participant = new()
                {
                    Segment = random.Next(40) == 0 ? Segment.Pu : Segment.Bpu,
                    BirthDate = random.Next(15) == 0 ? null : new LocalDate(1955 + random.Next(50), 1 + random.Next(12), 1 + random.Next(28)),
                    MonthlyIncome = random.Next(6) == 0 ? null : new(500_000 * random.Next(1, 9)),
                },
                Membership = random.Next(4) == 0 ? MembershipOf(random) : cohorts[random.Next(cohorts.Length)],
            }),
        ];
    }

    private static Membership MembershipOf(Random random)
    {
        var registered = new LocalDate(2023 + random.Next(4), 1 + random.Next(10), 1 + random.Next(28));
        return new()
        {
            RegisteredOn = random.Next(20) == 0 ? null : registered,
            PaidMonths = random.Next(20) == 0 ? null : PaidFrom(registered.ToYearMonth(), random).ToValueList(),
            EndedOn = random.Next(20) == 0 ? registered.PlusMonths(random.Next(1, 14)) : null,
        };
    }

    private static IEnumerable<PaidPeriod> PaidFrom(YearMonth first, Random random)
    {
        YearMonth from = first;
        for (int run = random.Next(3); run >= 0; run--)
        {
            YearMonth last = from.PlusMonths(random.Next(14));
            last = last > new YearMonth(2027, 3) ? new(2027, 3) : last;
            if (from > last)
            {
                yield break;
            }

            yield return new(from, last) { PaidOn = random.Next(5) == 0 ? last.OnDayOfMonth(1 + random.Next(28)) : null };
            from = last.PlusMonths(2 + random.Next(5));
        }
    }
}
