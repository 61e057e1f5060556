using Kubar.Benefits.Assessments;

namespace Kubar.Benefits.Cli.Contributions;

/// <summary>The budget of the assessments so far: it is kept by the month, so that a long file takes no more memory than a short one.</summary>
internal sealed class ContributionSum
{
    // Together, since the months of the budget are gone through for each time that something is added to it.
    private const int Together = 256;

    private readonly List<ContributionAssessment> _added = new(Together);
    private ContributionBudget _budget = ContributionBudget.AddUp([]);

    /// <summary>All of them together.</summary>
    public ContributionBudget Budget => _budget + ContributionBudget.AddUp(_added);

    /// <summary>One more.</summary>
    public void Add(ContributionAssessment assessment)
    {
        _added.Add(assessment);
        if (_added.Count == Together)
        {
            _budget = Budget;
            _added.Clear();
        }
    }
}
