using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Law;
using Kubar.Benefits.Rules.Records;
using NodaTime;
using static Kubar.Benefits.Audits.FindingTexts;

namespace Kubar.Benefits.Audits;

/// <summary>What there is to find in the membership behind a voucher: contributions for months in which nobody was insured, and who should not have been registered.</summary>
internal sealed class MembershipFindings(Voucher voucher, Audit audit, AssessmentOptions options)
{
    private static readonly DatedCitation WhileActive = Instruments.Pp44.At("penjelasan Pasal 34(1)");
    private static readonly DatedCitation CoverBegins = Instruments.Pp44.Pasal("6(3), 11(5)");
    private static readonly DatedCitation FirstContribution = Instruments.Pp44.Pasal("6(2), 11(4)");
    private static readonly DatedCitation AgeLimit = Instruments.Permenaker5.Pasal("33(1)b");

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
            Runs(Calendar.Number(died) + 1, int.MaxValue),
            WhileActive,
            language => Either(language, $"padahal peserta meninggal dunia pada {Day(died, language)}", $"though the participant died on {Day(died, language)}"),
            new("Kepesertaan berlangsung selama peserta masih bekerja dan membayar iuran", "Membership lasts while the participant works and pays"));
    }

    private AuditFinding? BeforeRegistration()
    {
        if (!_membership.Registered || _membership.RegisteredOn is not { } registered)
        {
            return null;
        }

        return OfMonths(
            FindingKind.ContributionBeforeRegistration,
            Runs(int.MinValue, Calendar.Number(registered) - 1),
            CoverBegins,
            language => Either(language, $"padahal peserta baru terdaftar pada {Day(registered, language)}", $"though the participant was registered on {Day(registered, language)}"),
            new("Perlindungan mulai sejak nomor kepesertaan diterbitkan", "Cover begins when the membership number is issued"));
    }

    private AuditFinding? AfterEnd()
    {
        if (_membership.EndedOn is not { } ended || ended < (_membership.ReregisteredOn ?? ended))
        {
            return null;
        }

        int last = audit.Key!.DiedOn is { } died ? Calendar.Number(died) : int.MaxValue;
        return OfMonths(
            FindingKind.ContributionAfterEnd,
            Runs(Calendar.Number(ended) + 1, last),
            WhileActive,
            language => Either(language, $"padahal kepesertaan berakhir pada {Day(ended, language)}", $"though membership ended on {Day(ended, language)}"),
            new("Kepesertaan berlangsung selama peserta masih bekerja dan membayar iuran", "Membership lasts while the participant works and pays"));
    }

    private AuditFinding? WithoutContribution() => Warned("no-contribution-paid") is { } warning
        ? OfWarning(
            FindingKind.NoContribution,
            warning,
            FirstContribution,
            new("Nomor kepesertaan diterbitkan setelah iuran pertama dibayar", "The membership number is issued once the first contribution is paid"),
            new("Bila nomor itu diterbitkan tanpa iuran, yang dibayar tidak didasarkan pada kepesertaan.", "If the number was issued without it, what was paid rests on no membership."))
        : null;

    private AuditFinding? OverAge() => Warned("registered-over-age") is { } warning
        ? OfWarning(
            FindingKind.RegisteredOverAge,
            warning,
            AgeLimit,
            new("Yang didaftarkan belum mencapai batas usia", "Whoever is registered is below the age limit"),
            new("Akibatnya bagi manfaat tidak diatur; pendaftarannya perlu diperiksa.", "What follows for benefits is not written; the registration is to be looked into."))
        : null;

    private Notice? Warned(string code) => _assessment.Warnings.FirstOrDefault(warning => warning.Code == code);

    private AuditFinding OfWarning(FindingKind kind, Notice warning, DatedCitation source, LocalizedText criterion, LocalizedText effect) => Of(
        kind,
        _membership.RegisteredOn ?? _assessment.EventDate,
        _assessment.EventDate,
        new(Rupiah.Zero, new(audit.Key!.Paid)),
        warning.Text,
        criterion,
        effect,
        source);

    private AuditFinding? OfMonths(FindingKind kind, (int First, int Last)[] runs, DatedCitation source, Func<Language, string> though, LocalizedText criterion)
    {
        if (runs.Length == 0)
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
            Both(language => $"{Either(language, "Iuran yang dibayar lebih:", "Contributions paid too much:")} {Sum(paid.AtLeast.Value, paid.AtMost?.Value, language)}."),
            source);
    }

    private AuditFinding Of(FindingKind kind, LocalDate from, LocalDate to, MoneyBounds atStake, LocalizedText condition, LocalizedText criterion, LocalizedText effect, DatedCitation source) => new()
    {
        Id = FindingId.Of(kind, audit.Key!.Person, from, to),
        Kind = kind,
        Vouchers = [new(audit.Id, audit.Reference)],
        From = from,
        To = to,
        AtStake = atStake,
        Condition = condition,
        Criterion = Both(language => $"{criterion.In(language)} ({source.Citation.Text})."),
        Causes = [],
        Effect = effect,
        Sources = [source.Citation.Text],
        Grade = source.Citation.Grade,
    };

    /// <summary>The months paid within some months, as runs.</summary>
    private (int First, int Last)[] Runs(int first, int last)
    {
        var runs = new List<(int First, int Last)>();
        IEnumerable<(int, int)> paid = (_membership.PaidMonths ?? [])
            .Select(period => (Math.Max(first, Calendar.Number(period.First)), Math.Min(last, Calendar.Number(period.Last))));
        foreach ((int from, int to) in paid.Where(run => run.Item1 <= run.Item2).Order())
        {
            if (runs.Count > 0 && runs[^1].Last + 1 >= from)
            {
                runs[^1] = (runs[^1].First, Math.Max(runs[^1].Last, to));
            }
            else
            {
                runs.Add((from, to));
            }
        }

        return [.. runs];
    }

    /// <summary>What was paid for some months, as the rules on contributions have it; without bounds where they do not tell.</summary>
    private BoundedAmount Contribution((int First, int Last) run)
    {
        Participant participant = voucher.Case.Participant;
        bool isBpu = participant.Segment == Segment.Bpu;
        var contribution = new ContributionCase
        {
            Id = "-",
            Contributor = isBpu ? ContributorKind.Bpu : ContributorKind.Pu,
            Months = new(MonthOf(run.First), MonthOf(run.Last)),
            MonthlyIncome = isBpu ? participant.MonthlyIncome : null,
            Sector = isBpu ? participant.Sector : null,
            PaidBy = participant.PaidBy,
            Wage = !isBpu && participant.MonthlyWage is { } wage ? new MonthlyWage(wage) : null,
        };
        var quick = options with { Explain = false, FindDependence = false };
        if (!ContributionAssessor.TryAssess(contribution, quick, out ContributionAssessment? assessed, out _))
        {
            return new(Rupiah.Zero, null, [MembershipPaths.PaidMonths]);
        }

        ContributionTotals totals = assessed.Totals;
        ValueList<SecurityProgram> programmes = _membership.Programmes ?? [SecurityProgram.Jkk, SecurityProgram.Jkm];
        BoundedAmount sum = BoundedAmount.Zero;
        sum = programmes.Contains(SecurityProgram.Jkk) ? sum + totals.Jkk : sum;
        sum = programmes.Contains(SecurityProgram.Jkm) ? sum + totals.Jkm : sum;
        return participant.Jobs * sum;
    }

    private static YearMonth MonthOf(int month) => Calendar.FirstDay(month).ToYearMonth();
}
