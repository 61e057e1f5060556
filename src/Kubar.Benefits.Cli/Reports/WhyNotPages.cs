using Kubar.Benefits.Reports.Pages;

namespace Kubar.Benefits.Cli.Reports;

/// <summary>For people: a page for each case.</summary>
internal sealed class WhyNotPages(PageOutput output, Language language) : IWhyNotReport
{
    public void Answered(WhyNotAnswers answers) => output.Write(WhyNotPage.Of(answers, language));

    public void Rejected(Rejection rejection) => output.Write(RejectionPage.Of(rejection, language));

    public void Finish() => output.Complete();

    public ValueTask FlushAsync(CancellationToken cancellation) => output.FlushAsync(cancellation);

    public void Dispose() => output.Dispose();
}
