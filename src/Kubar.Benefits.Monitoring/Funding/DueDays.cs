using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using NodaTime;

namespace Kubar.Benefits.Monitoring;

/// <summary>The days on which contributions fall due over some time, and those after them, as the library says: on these arrears can grow.</summary>
/// <param name="from">The first day.</param>
/// <param name="to">The last day.</param>
/// <param name="options">How to assess.</param>
internal sealed class DueDays(LocalDate from, LocalDate to, AssessmentOptions options)
{
    private readonly AssessmentOptions _quick = options with { Explain = false, FindDependence = false };
    private readonly Dictionary<ContributorKind, IReadOnlyList<LocalDate>> _known = [];

    /// <summary>The days for one kind of contributor.</summary>
    public IReadOnlyList<LocalDate> Of(Participant participant)
    {
        ContributorKind contributor = ParticipantContribution.KindOf(participant);
        if (!_known.TryGetValue(contributor, out IReadOnlyList<LocalDate>? days))
        {
            days = Asked(contributor);
            _known.Add(contributor, days);
        }

        return days;
    }

    /// <summary>A month can fall due in the month that follows it.</summary>
    private IReadOnlyList<LocalDate> Asked(ContributorKind contributor)
    {
        var months = new ContributionCase { Id = "-", Contributor = contributor, Months = new(from.ToYearMonth().PlusMonths(-1), to.ToYearMonth()) };
        return ContributionAssessor.TryAssess(months, _quick, out ContributionAssessment? assessment, out _)
            ? [.. assessment.Months.Select(month => month.DueOn).OfType<LocalDate>().SelectMany(day => new[] { day, day.PlusDays(1) })]
            : [];
    }
}
