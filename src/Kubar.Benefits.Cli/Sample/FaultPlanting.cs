using System.Globalization;
using Kubar.Benefits.Cli.Roster.Sample;
using NodaTime;

namespace Kubar.Benefits.Cli.Sample;

/// <summary>Plants faults of every kind in a made-up programme, each in somebody who has no other, and keeps the key.</summary>
/// <param name="programme">The programme.</param>
internal sealed class FaultPlanting(SampleProgramme programme)
{
    private const int EarlyMonths = 2;
    private const int Difference = 6_170;
    private const int OtherDistrict = 99;

    private static readonly YearMonth Last = new(2026, 11);

    private readonly List<(string Rule, SamplePerson? Person, string About, long Rupiah)> _planted = [];
    private readonly HashSet<SamplePerson> _taken = [];
    private int _born;

    /// <summary>The transfers, with their faults.</summary>
    public List<SampleTransfer> Transfers { get; private set; } = [];

    /// <summary>Plants them; without: everything stays as it should be.</summary>
    /// <param name="with">Whether faults are planted.</param>
    public void Plant(bool with)
    {
        if (with)
        {
            OfMonths();
            OfDeaths();
            OfPayments();
            OfData();
            OfCoverage();
            OfAccidents();
        }

        Transfers = programme.Transfers();
        if (with)
        {
            OfTransfers();
        }
    }

    /// <summary>The key, once the lines have their numbers.</summary>
    public IReadOnlyList<PlantedFault> Key() =>
    [
        .. _planted.Select(fault => new PlantedFault(fault.Rule, fault.Person?.Line.ToString(CultureInfo.InvariantCulture) ?? "", fault.About, fault.Rupiah)),
    ];

    private void OfMonths()
    {
        foreach (SamplePerson person in Some(alive: true))
        {
            person.Paid = (person.Paid.First.PlusMonths(-EarlyMonths), person.Paid.Last);
            Keep("paid-before-registration", person, EarlyMonths * SampleProgramme.Month);
        }

        foreach (SamplePerson person in Some(alive: false))
        {
            int months = MonthsFrom(person.Paid.Last, Last);
            person.Paid = (person.Paid.First, Last);
            Keep("paid-after-death", person, months * SampleProgramme.Month);
        }

        foreach (SamplePerson person in Some(alive: true))
        {
            programme.Lines.Add(person.Again(person.Payer, new(2026, 9), Last));
            Keep("paid-twice", person, 3 * SampleProgramme.Month);
        }

        foreach (SamplePerson person in Some(alive: true))
        {
            programme.Lines.Add(person.Again(person.Payer == SamplePayer.Regency ? SamplePayer.Province : SamplePayer.Regency, new(2026, 10), Last));
            Keep("several-payers", person, 2 * SampleProgramme.Month);
        }

        foreach (SamplePerson person in Some(alive: true))
        {
            programme.Lines.Add(person.Again(person.Payer, new(2026, 9), Last));
            person.Paid = (person.Paid.First, new(2026, 8));
            Keep("several-lines", person, 0);
        }
    }

    private void OfDeaths()
    {
        foreach (SamplePerson person in Some(alive: false))
        {
            programme.Payments.RemoveAll(payment => payment.Person == person);
            Keep("never-paid", person, SampleProgramme.IsOwedWhole(person) ? SampleProgramme.Whole : SampleProgramme.Funeral);
        }

        SamplePerson twice = Some(alive: false)[0];
        programme.Deaths.Add((twice, twice.DiedOn!.Value.PlusDays(-1)));
        Keep("deaths-contradict", twice, 0);
    }

    private void OfPayments()
    {
        foreach (SamplePerson person in Some(alive: false))
        {
            SamplePayment payment = programme.Payments.Find(paid => paid.Person == person)!;
            payment.IsWhole = !payment.IsWhole;
            Keep("payment", person, SampleProgramme.Whole - SampleProgramme.Funeral, payment.Key);
        }

        SamplePerson stranger = Some(alive: true)[0].Again(SamplePayer.Regency, Last, Last);
        stranger.Nik = "6407999912310000";
        stranger.BirthDate = new(1931, 12, 31);
        stranger.DiedOn = new(2026, 5, 5);
        programme.Payments.Add(new() { Key = "KW-9999", Person = stranger, IsWhole = true });
        _planted.Add(("payment-of-nobody", null, "KW-9999", 0));
    }

    private void OfData()
    {
        Each("nik-not-told", person => person.Nik = "");
        Each("nik-malformed", person => person.Nik = person.Nik[..^1]);
        Each("nik-birth-date", person => person.BirthDate = person.BirthDate!.Value.PlusDays(person.BirthDate.Value.Day > 14 ? -1 : 1));
        Each("nik-sex", person => person.IsWoman = !person.IsWoman);
        Each("birth-date-not-told", person => person.BirthDate = null);
        Each("registered-too-old", person => BornSo(person, 70));
        Each("registered-too-young", person => BornSo(person, 15));
    }

    private void OfCoverage()
    {
        string district = programme.Denominators.MaxBy(pair => pair.Value).Key;
        programme.Denominators[district] /= 3;
        _planted.Add(("coverage-over-whole", null, $"rentan {district}", 0));
    }

    /// <summary>Thirty days without work at an income of a million a month, of which nothing was paid.</summary>
    private void OfAccidents()
    {
        foreach (SamplePerson person in Some(alive: true))
        {
            string key = string.Create(CultureInfo.InvariantCulture, $"K-{1000 + programme.Accidents.Count}");
            programme.Accidents.Add(new(key, person, new(2026, 9, 1), "ya", "sembuh", new(2026, 9, 30)));
            Keep("accident-never-paid", person, SampleProgramme.Income, key);
        }
    }

    private void OfTransfers()
    {
        Transfer(new(2026, 3)).Amount += Difference;
        _planted.Add(("transfer-over", null, "apbd", Difference));
        Transfer(new(2026, 2)).Amount -= Difference;
        _planted.Add(("transfer-short", null, "apbd", Difference));
        SampleTransfer wrong = Transfer(new(2026, 1));
        wrong.Account = "5.1.02.02.02.0008";
        _planted.Add(("wrong-account", null, $"{wrong.Key} {wrong.Account}", wrong.Amount));
        SampleTransfer[] halved = [.. Transfers.Where(transfer => transfer.Payer == SamplePayer.Regency && transfer.Month == new YearMonth(2026, 5))];
        _planted.Add(("relief-applied", null, "apbd", halved.Sum(transfer => transfer.Amount) / 2));
        foreach (SampleTransfer transfer in halved)
        {
            transfer.Amount /= 2;
        }
    }

    private SampleTransfer Transfer(YearMonth month) => Transfers.Find(transfer => transfer.Payer == SamplePayer.Regency && transfer.Month == month && transfer.IsJkk)!;

    private void Each(string rule, Action<SamplePerson> spoil)
    {
        foreach (SamplePerson person in Some(alive: true))
        {
            spoil(person);
            Keep(rule, person, 0);
        }
    }

    /// <summary>Each on another day, so that nobody has the NIK of somebody else.</summary>
    private void BornSo(SamplePerson person, int age)
    {
        person.BirthDate = person.RegisteredOn.PlusYears(-age).PlusDays(-(++_born));
        person.Nik = SampleNiks.Write(person.Nik[..4], OtherDistrict, person.BirthDate.Value, person.IsWoman);
    }

    /// <summary>Two to four participants in whom nothing else is wrong; where too few have died, some more do.</summary>
    private SamplePerson[] Some(bool alive)
    {
        int count = programme.Random.From(2, 4);
        SamplePerson[] free = [.. programme.Persons.Where(person => !_taken.Contains(person) && (person.DiedOn is null) == alive)];
        while (!alive && free.Length < count)
        {
            SamplePerson dies = programme.Persons.First(person => !_taken.Contains(person) && person.DiedOn is null);
            programme.Die(dies);
            free = [.. free, dies];
        }

        int first = programme.Random.Below(free.Length - count + 1);
        SamplePerson[] chosen = free[first..(first + count)];
        _taken.UnionWith(chosen);
        return chosen;
    }

    private void Keep(string rule, SamplePerson person, long rupiah, string about = "") => _planted.Add((rule, person, about, rupiah));

    private static int MonthsFrom(YearMonth from, YearMonth to) => ((to.Year - from.Year) * 12) + to.Month - from.Month;
}
