using Kubar.Benefits.Reports.Pages;

namespace Kubar.Benefits.Cli.Reports;

/// <summary>Writes why benefits are not owed, case by case.</summary>
internal interface IWhyNotReport : IDisposable
{
    /// <summary>What was asked of one case.</summary>
    void Answered(WhyNotAnswers answers);

    /// <summary>A case that was rejected.</summary>
    void Rejected(Rejection rejection);

    /// <summary>After the last case.</summary>
    void Finish();

    /// <summary>Hands on what has been written so far.</summary>
    ValueTask FlushAsync(CancellationToken cancellation);
}
