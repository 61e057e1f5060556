using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Rules;
using Kubar.Benefits.Rules.Records;
using NodaTime;
using static Kubar.Benefits.Audits.FindingTexts;

namespace Kubar.Benefits.Audits;

/// <summary>What there is to find in the membership behind a voucher: contributions for months in which nobody was insured, and who should not have been registered.</summary>
internal sealed class MembershipFindings(Voucher voucher, Audit audit, AssessmentOptions options)
{
    private readonly Assessment _assessment = audit.Assessment;
    private readonly Membership _membership = voucher.Case.Membership;

    public IEnumerable<AuditFinding> All() => new[] { AfterDeath(), BeforeRegistration(), AfterEnd(), WithoutContribution(), OverAge() }.OfType<AuditFinding>();

    private AuditFinding? AfterDeath()
    {
        if (audit.Key!.DiedOn is not { } died)
        {
            return null;
        }

        return OfMonths(
            FindingKind.ContributionAfterDeath,
            Runs(Calendar.Number(died) + 1, PaidMonths.Latest),
            MembershipCriteria.WhileActive,
            language => Either(language, $"padahal peserta meninggal dunia pada {Wording.Day(died, language)}", $"though the participant died on {Wording.Day(died, language)}"));
    }

    private AuditFinding? BeforeRegistration()
    {
        if (!_membership.Registered || _membership.RegisteredOn is not { } registered)
        {
            return null;
        }

        return OfMonths(
            FindingKind.ContributionBeforeRegistration,
            Runs(PaidMonths.Earliest, Calendar.Number(registered) - 1),
            MembershipCriteria.CoverBegins,
            language => Either(language, $"padahal peserta baru terdaftar pada {Wording.Day(registered, language)}", $"though the participant was registered on {Wording.Day(registered, language)}"));
    }

    private AuditFinding? AfterEnd()
    {
        if (_membership.EndedOn is not { } ended || ended < (_membership.ReregisteredOn ?? ended))
        {
            return null;
        }

        int last = audit.Key!.DiedOn is { } died ? Calendar.Number(died) : PaidMonths.Latest;
        return OfMonths(
            FindingKind.ContributionAfterEnd,
            Runs(Calendar.Number(ended) + 1, last),
            MembershipCriteria.WhileActive,
            language => Either(language, $"padahal kepesertaan berakhir pada {Wording.Day(ended, language)}", $"though membership ended on {Wording.Day(ended, language)}"));
    }

    private AuditFinding? WithoutContribution() => Warned(Remarks.NoContributionCode) is { } warning
        ? OfWarning(
            FindingKind.NoContribution,
            warning,
            MembershipCriteria.FirstContribution,
            new("Bila nomor itu dikeluarkan tanpa iuran, yang dibayar tidak didasarkan pada kepesertaan.", "If the number was issued without it, what was paid rests on no membership."))
        : null;

    private AuditFinding? OverAge() => Warned(Remarks.RegisteredOverAgeCode) is { } warning
        ? OfWarning(
            FindingKind.RegisteredOverAge,
            warning,
            MembershipCriteria.AgeLimit,
            new("Akibatnya bagi manfaat tidak diatur; pendaftarannya perlu diperiksa.", "What follows for benefits is not written; the registration is to be looked into."))
        : null;

    private Notice? Warned(string code) => _assessment.Warnings.FirstOrDefault(warning => warning.Code == code);

    private AuditFinding OfWarning(FindingKind kind, Notice warning, MembershipCriteria criterion, LocalizedText effect) => Of(
        kind,
        _membership.RegisteredOn ?? _assessment.EventDate,
        _assessment.EventDate,
        new(Rupiah.Zero, new(audit.Key!.Paid)),
        warning.Text,
        criterion,
        effect);

    private AuditFinding? OfMonths(FindingKind kind, IReadOnlyList<(int First, int Last)> runs, MembershipCriteria criterion, Func<Language, string> though)
    {
        if (runs.Count == 0)
        {
            return null;
        }

        BoundedAmount paid = runs.Select(Contribution).Aggregate((all, one) => all + one);
        return Of(
            kind,
            Calendar.FirstDay(runs[0].First),
            Calendar.FirstDay(runs[^1].Last + 1).PlusDays(-1),
            new(paid.AtLeast, paid.AtMost),
            Both(language => $"{Either(language, "Iuran dibayar untuk", "Contributions were paid for")} {MonthList.OfRuns(runs, language)}, {though(language)}."),
            criterion,
            Both(language => $"{Either(language, "Iuran yang dibayar lebih:", "Contributions paid too much:")} {Sum(paid.AtLeast.Value, paid.AtMost?.Value, language)}."));
    }

    private AuditFinding Of(FindingKind kind, LocalDate from, LocalDate to, MoneyBounds atStake, LocalizedText condition, MembershipCriteria criterion, LocalizedText effect) => new()
    {
        Id = FindingId.Of(kind, audit.Key!.Person, from, to),
        Kind = kind,
        Vouchers = [new(audit.Id, audit.Reference)],
        From = from,
        To = to,
        AtStake = atStake,
        Condition = condition,
        Criterion = Both(language => $"{criterion.Text.In(language)}{Cited([criterion.Source.Citation.Text])}."),
        Causes = [],
        Effect = effect,
        Sources = [criterion.Source.Citation.Text],
        Grade = criterion.Source.Citation.Grade,
    };

    private IReadOnlyList<(int First, int Last)> Runs(int first, int last) =>
        _membership.PaidMonths is { } periods ? new PaidMonths(periods).Within(first, last).Runs : [];

    /// <summary>What was paid for some months, as the rules on contributions have it; without bounds where they do not tell.</summary>
    private BoundedAmount Contribution((int First, int Last) run)
    {
        Participant participant = voucher.Case.Participant;
        var months = new MonthRange(MonthOf(run.First), MonthOf(run.Last));
        return ParticipantContribution.Of(ParticipantContribution.CaseOf(participant, months), workers: 1, participant.Jobs, _membership.Programmes, options).Contributions;
    }

    private static YearMonth MonthOf(int month) => Calendar.FirstDay(month).ToYearMonth();
}
