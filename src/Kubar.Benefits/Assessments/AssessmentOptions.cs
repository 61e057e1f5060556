using System.Text;
using Kubar.Benefits.Law;

namespace Kubar.Benefits.Assessments;

/// <summary>How to assess.</summary>
public sealed record AssessmentOptions
{
    /// <summary>The readings chosen where the law is unsettled; by default those of the catalogue.</summary>
    public Readings Readings { get; init; } = Readings.Default;

    /// <summary>Whether each entitlement carries its <see cref="Entitlement.Explanation"/>.</summary>
    public bool Explain { get; init; }

    /// <summary>Whether to find the readings on which the assessment depends; without it <see cref="Assessment.DependsOn"/> is empty.</summary>
    public bool FindDependence { get; init; } = true;

    /// <summary>Public holidays, for payment deadlines and due dates; weekends are known without being listed.</summary>
    public ValueList<NodaTime.LocalDate> PublicHolidays { get; init; } = [];

    /// <summary>The defaults.</summary>
    public static AssessmentOptions Default { get; } = new();

    private bool PrintMembers(StringBuilder builder) => InvariantText.Print(
        builder,
        (nameof(Readings), Readings),
        (nameof(Explain), Explain),
        (nameof(FindDependence), FindDependence),
        (nameof(PublicHolidays), PublicHolidays));
}
