using NodaTime;

namespace Kubar.Benefits.Cli.Sample;

/// <summary>A made-up participant. What is written of it can be changed to be wrong.</summary>
internal sealed class SamplePerson
{
    public required string Nik { get; set; }

    public required string Name { get; init; }

    public required bool IsWoman { get; set; }

    public required LocalDate? BirthDate { get; set; }

    public required string Work { get; init; }

    public required (string District, string Village) Place { get; init; }

    public required SamplePayer Payer { get; init; }

    public required LocalDate RegisteredOn { get; init; }

    /// <summary>The first and the last month paid.</summary>
    public required (YearMonth First, YearMonth Last) Paid { get; set; }

    public LocalDate? DiedOn { get; set; }

    /// <summary>The line of the roster.</summary>
    public int Line { get; set; }

    public SamplePerson Again(SamplePayer payer, YearMonth first, YearMonth last) => new()
    {
        Nik = Nik,
        Name = Name,
        IsWoman = IsWoman,
        BirthDate = BirthDate,
        Work = Work,
        Place = Place,
        Payer = payer,
        RegisteredOn = RegisteredOn,
        Paid = (first, last),
        DiedOn = DiedOn,
    };
}

/// <summary>Who pays.</summary>
internal enum SamplePayer
{
    Regency,
    Province,
}

/// <summary>A fault that was planted: by which rule it is found, of whom, and how much surely is at stake.</summary>
internal sealed record PlantedFault(string Rule, string Line, string About, long Rupiah);

/// <summary>A payment of a benefit.</summary>
internal sealed class SamplePayment
{
    public required string Key { get; init; }

    public required SamplePerson Person { get; init; }

    public required bool IsWhole { get; set; }
}

/// <summary>What one payer transferred to one programme for one month.</summary>
internal sealed class SampleTransfer
{
    public required string Key { get; init; }

    public required SamplePayer Payer { get; init; }

    public required YearMonth Month { get; init; }

    public required bool IsJkk { get; init; }

    public required long Amount { get; set; }

    public required string Account { get; set; }
}
