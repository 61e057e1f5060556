using Kubar.Benefits.Assessments;
using Kubar.Benefits.Reports.Wording;

namespace Kubar.Benefits.Reports.Pages;

/// <summary>Conditions that another benefit has already told in full are referred to, not read out again.</summary>
internal sealed class SharedConditions
{
    // A reference to less than this is no shorter than what it refers to.
    private const int WorthReferringTo = 3;

    // Only what was told in full, so that no reference leads to another.
    private readonly List<(string Benefit, ExplanationStep[] Conditions)> _told = [];

    /// <summary>The conditions of a benefit: those of an earlier benefit by its name, then what comes on top.</summary>
    public IEnumerable<ExplanationStep> Of(string benefit, ExplanationStep[] conditions)
    {
        (string Benefit, ExplanationStep[] Conditions) earlier = _told
            .Where(told => told.Conditions.Length >= WorthReferringTo && told.Conditions.All(conditions.Contains))
            .OrderByDescending(told => told.Conditions.Length)
            .FirstOrDefault();
        if (earlier.Benefit is null)
        {
            _told.Add((benefit, [.. conditions.Where(step => !step.Id.StartsWith("reading", StringComparison.Ordinal))]));
            return conditions;
        }

        return conditions.Except(earlier.Conditions).Prepend(new() { Id = "same", Name = Labels.SameAs(earlier.Benefit) });
    }
}
