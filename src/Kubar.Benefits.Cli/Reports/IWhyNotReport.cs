namespace Kubar.Benefits.Cli.Reports;

/// <summary>Writes why benefits are not owed, case by case.</summary>
internal interface IWhyNotReport : IDisposable
{
    /// <summary>What was asked of one case.</summary>
    void Answered(CaseAnswers answers);

    /// <summary>Takes what has been written since the last time.</summary>
    string Take();
}
