using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;

namespace Kubar.Benefits.Cli.Roster.Reports;

/// <summary>Why benefits are not owed to one row, or what they wait for, in sentences that name its own facts.</summary>
internal sealed class RowSentences(RosterEvent question, AssessmentOptions options)
{
    private readonly AssessmentOptions _options = options with { FindDependence = false, Explain = false };

    /// <summary>The sentences, each once, in the order of the benefits.</summary>
    public IReadOnlyList<LocalizedText> Of(BenefitCase row)
    {
        Assessment assessment = Assessor.Assess(row, _options);
        return [.. question.Benefits.SelectMany(benefit => NoticesOf(assessment[benefit]!)).Select(notice => notice.Text).Distinct()];
    }

    /// <summary>Why a benefit is not owed, or what it waits for.</summary>
    public static ValueList<Notice> NoticesOf(Entitlement entitlement) => entitlement.Outcome switch
    {
        NotOwed none => none.Reasons,
        Entitled owed => owed.DeferredUntil,
        _ => [],
    };
}
