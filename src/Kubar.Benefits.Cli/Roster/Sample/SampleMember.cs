using Kubar.Benefits.Cases;
using NodaTime;

namespace Kubar.Benefits.Cli.Roster.Sample;

/// <summary>One made-up participant.</summary>
internal sealed class SampleMember
{
    public required int Number { get; init; }

    public required string Nik { get; init; }

    public required bool IsWoman { get; init; }

    public required LocalDate BirthDate { get; init; }

    public required SampleOccupation Occupation { get; init; }

    public required SampleDistrict District { get; init; }

    /// <summary>The real income, in rupiah; null: not written down.</summary>
    public required long? Income { get; init; }

    /// <summary>The income reported to BPJS, in rupiah.</summary>
    public required long DeclaredIncome { get; init; }

    public required ContributionPayer Payer { get; init; }

    public required LocalDate RegisteredOn { get; init; }

    /// <summary>Null: not written down.</summary>
    public required IReadOnlyList<PaidPeriod>? PaidMonths { get; init; }

    public required bool Spouse { get; init; }

    public required bool? Parents { get; init; }

    public required bool? Siblings { get; init; }

    /// <summary>Null: not written down.</summary>
    public required IReadOnlyList<SampleChild>? Children { get; init; }
}

/// <summary>One made-up child; a level that is null is not written down.</summary>
internal sealed record SampleChild(LocalDate BirthDate, SchoolLevel? Level, int? YearsLeft);
