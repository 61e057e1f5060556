using Kubar.Benefits.Assessments;

namespace Kubar.Benefits.Cli.Contributions;

/// <summary>The budget of the assessments so far: it is kept by the month, so that a long file takes no more memory than a short one.</summary>
internal sealed class ContributionSum
{
    /// <summary>All of them together.</summary>
    public ContributionBudget Budget { get; private set; } = ContributionBudget.AddUp([]);

    /// <summary>One more.</summary>
    public void Add(ContributionAssessment assessment) => Budget += ContributionBudget.AddUp([assessment]);
}
