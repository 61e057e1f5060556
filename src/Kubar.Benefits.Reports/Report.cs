using Kubar.Benefits.Assessments;
using Kubar.Benefits.Audits;
using Kubar.Benefits.Monitoring;
using Kubar.Benefits.Receipts;
using Kubar.Benefits.Reports.Pages;

namespace Kubar.Benefits.Reports;

/// <summary>
/// Makes pages of the library's answers. Nothing is reckoned here: every amount, reason and article is the answer's own. All methods are
/// pure and safe to call from several threads.
/// </summary>
public static class Report
{
    /// <summary>What is owed in one case: the result, to whom, why, the articles, and the derivation where it was asked for.</summary>
    /// <param name="assessment">The assessment; with <see cref="AssessmentOptions.Explain"/> the page unfolds how each result came about.</param>
    /// <param name="readings">The readings it was made under; null: the defaults.</param>
    /// <param name="language">The language of the page.</param>
    /// <exception cref="ArgumentNullException">The assessment is null.</exception>
    public static Page Assessment(Assessment assessment, Law.Readings? readings = null, Language language = Language.Indonesian)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return CasePage.Of(assessment, readings ?? Law.Readings.Default, language);
    }

    /// <summary>Why what is not owed in a case is not, and what would change that.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="answers">What <see cref="WhyNot"/> answers of the same case.</param>
    /// <param name="language">The language of the page.</param>
    /// <exception cref="ArgumentNullException">The assessment or the answers are null.</exception>
    public static Page WhyNot(Assessment assessment, ValueList<WhyNotAnswer> answers, Language language = Language.Indonesian)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(answers);
        return WhyNotPage.Of(new(assessment, answers), language);
    }

    /// <summary>Entitlements side by side, what differs and why.</summary>
    /// <exception cref="ArgumentNullException">The comparison is null.</exception>
    public static Page Comparison(CaseComparison comparison, Language language = Language.Indonesian)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return ComparisonPage.Of(comparison, language);
    }

    /// <summary>A voucher beside the law: what differs, and what would explain it.</summary>
    /// <exception cref="ArgumentNullException">The audit is null.</exception>
    public static Page Audit(Audit audit, Language language = Language.Indonesian)
    {
        ArgumentNullException.ThrowIfNull(audit);
        return AuditPage.Of(audit, language);
    }

    /// <summary>
    /// Vouchers together: how many agree, how many do not and by how much, what comes first among the explanations, and every finding in the
    /// order of the money at stake, those that only several vouchers show together in full.
    /// </summary>
    /// <exception cref="ArgumentNullException">The audits, or one of them, are null.</exception>
    public static Page Audits(IEnumerable<Audit> audits, Language language = Language.Indonesian)
    {
        ArgumentNullException.ThrowIfNull(audits);
        var summary = new AuditSummary();
        foreach (Audit audit in audits)
        {
            ArgumentNullException.ThrowIfNull(audit, nameof(audits));
            summary.Add(audit);
        }

        return AuditPage.Summary(summary, language);
    }

    /// <summary>What contributions come to, by month and programme.</summary>
    /// <exception cref="ArgumentNullException">The assessment is null.</exception>
    public static Page Contribution(ContributionAssessment assessment, Language language = Language.Indonesian)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return ContributionPage.Of(assessment, language);
    }

    /// <summary>Contributions of many together, by month and programme.</summary>
    /// <exception cref="ArgumentNullException">The budget is null.</exception>
    public static Page Budget(ContributionBudget budget, Language language = Language.Indonesian)
    {
        ArgumentNullException.ThrowIfNull(budget);
        return ContributionPage.Budget(budget, language);
    }

    /// <summary>What became of a receipt that was recomputed.</summary>
    /// <exception cref="ArgumentNullException">The receipt or what became of it is null.</exception>
    public static Page Verification(Receipt receipt, Verification verification, Language language = Language.Indonesian)
    {
        ArgumentNullException.ThrowIfNull(receipt);
        ArgumentNullException.ThrowIfNull(verification);
        return VerificationPage.Of(receipt, verification, language);
    }

    /// <summary>A monitoring of a programme: first what can be read aloud, then each number with its table and its list of names.</summary>
    /// <param name="monitoring">The monitoring.</param>
    /// <param name="withNik">Whether NIKs are written whole; else masked.</param>
    /// <param name="language">The language of the page.</param>
    /// <exception cref="ArgumentNullException">The monitoring is null.</exception>
    public static Page Monitoring(ProgrammeMonitoring monitoring, bool withNik = false, Language language = Language.Indonesian)
    {
        ArgumentNullException.ThrowIfNull(monitoring);
        return MonitoringPage.Of(monitoring, withNik, language);
    }

    /// <summary>A monitoring as it is beside what it would be; every part of it says that it is supposed.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentNullException">The comparison is null.</exception>
    public static Page Monitoring(MonitoringComparison comparison, Language language = Language.Indonesian)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return WhatIfPage.Of(comparison, language);
    }

    /// <summary>What the law leaves unsettled, how each question can be answered, and why the default is the default.</summary>
    public static Page Readings(Language language = Language.Indonesian) => ReadingsPage.Of(language);
}
