using Kubar.Benefits.Assessments;
using NodaTime;
using NodaTime.Text;

namespace Kubar.Benefits.Monitoring;

/// <summary>The numbers of a monitoring, each with what it is known by, so that two of them can be held side by side or added up.</summary>
public static class MonitoringFigures
{
    /// <summary>Every number, in the order of the report.</summary>
    /// <param name="monitoring">The monitoring.</param>
    /// <exception cref="ArgumentNullException">The monitoring is null.</exception>
    public static ValueList<MonitoringFigure> Of(ProgrammeMonitoring monitoring)
    {
        ArgumentNullException.ThrowIfNull(monitoring);
        return Coverage(monitoring)
            .Concat(Continuity(monitoring))
            .Concat(Money(monitoring))
            .Concat(Claims(monitoring))
            .Concat(Expected(monitoring))
            .Concat(Quality(monitoring))
            .Concat(Findings(monitoring))
            .ToValueList();
    }

    private static IEnumerable<MonitoringFigure> Coverage(ProgrammeMonitoring monitoring) => monitoring.Coverage.Tables.SelectMany(table => table.Rows.SelectMany(row => CountsOf(table, row)));

    private static IEnumerable<MonitoringFigure> CountsOf(CoverageTable table, CoverageRow row)
    {
        // Letters of either size are one place, and which of them stands first is not the same in a part of the roster.
        string group = $"{table.Split}: {Spelling.KeyOf(row.Within)} {Spelling.KeyOf(row.Group)}".TrimEnd();
        yield return Count(FigureSection.Coverage, "registered", group, new("terdaftar", "registered"), row.Counts.Registered);
        yield return Count(FigureSection.Coverage, "in-good-standing", group, new("lancar", "in good standing"), row.Counts.InGoodStanding);
        yield return Count(FigureSection.Coverage, "in-arrears", group, new("menunggak", "in arrears"), row.Counts.InArrears);
        yield return Count(FigureSection.Coverage, "lapsed", group, new("gugur", "lapsed"), row.Counts.Lapsed);
        yield return Count(FigureSection.Coverage, "not-covered", group, new("tidak aktif", "inactive"), row.Counts.NotCovered);
        yield return Count(FigureSection.Coverage, "undetermined", group, new("belum pasti", "open"), row.Counts.Undetermined);
        yield return Count(FigureSection.Coverage, "malformed", group, new("salah", "wrong"), row.Counts.Malformed);
        yield return Count(FigureSection.Coverage, "deceased", group, new("meninggal", "died"), row.Counts.Deceased);
    }

    private static IEnumerable<MonitoringFigure> Continuity(ProgrammeMonitoring monitoring)
    {
        foreach (Right right in Right.All)
        {
            yield return Count(FigureSection.Continuity, "right-held", right.Id, right.Name, monitoring.Standings.Persons.LongCount(person => person.Rights[right] == RightState.Held));
            yield return Count(FigureSection.Continuity, "right-open", right.Id, right.Name, monitoring.Standings.Persons.LongCount(person => person.Rights[right] == RightState.Undetermined));
        }

        foreach (FundingOutlook outlook in monitoring.Outlooks)
        {
            string stop = $"{outlook.Payer?.Key ?? "-"} {MonthOf(outlook.FundedThrough)}";
            yield return Count(FigureSection.Continuity, "outlook-persons", stop, new("orang", "persons"), outlook.Persons);
            foreach (RightsOfDay point in outlook.Curve)
            {
                yield return Count(FigureSection.Continuity, "right-held-on", $"{stop} {DayOf(point.Day)} {point.Right.Id}", point.Right.Name, point.Held);
            }

            foreach (RightLoss loss in outlook.Losses)
            {
                yield return Count(FigureSection.Continuity, "right-lost", $"{stop} {DayOf(loss.Day)} {loss.Right.Id}", loss.Right.Name, loss.Persons.Count);
            }

            if (outlook.Another is { } another)
            {
                yield return Count(FigureSection.Continuity, "another-month-persons", stop, new("satu bulan lagi: orang", "one month more: persons"), another.Persons);
                yield return Sum(FigureSection.Continuity, "another-month-cost", stop, new("satu bulan lagi: iuran", "one month more: contributions"), another.Cost.Contributions);
                foreach (RightKept kept in another.Kept)
                {
                    yield return Count(FigureSection.Continuity, "another-month-kept", $"{stop} {kept.Right.Id}", kept.Right.Name, kept.Persons);
                }
            }
        }
    }

    private static IEnumerable<MonitoringFigure> Money(ProgrammeMonitoring monitoring)
    {
        yield return Sum(FigureSection.Money, "due-in-all", "", new("iuran seharusnya, seluruh masa", "contributions due, all months"), monitoring.Money.DueInAll.Contributions);
        foreach (PayerMoney payer in monitoring.Money.Payers)
        {
            foreach (BudgetMonth month in payer.Due)
            {
                string group = $"{payer.Payer.Key} {MonthOf(month.Month)}";
                yield return Count(FigureSection.Money, "due-persons", group, new("orang", "persons"), month.Workers);
                yield return Sum(FigureSection.Money, "due-jkk", group, new("JKK seharusnya", "JKK due"), month.Totals.Jkk);
                yield return Sum(FigureSection.Money, "due-jkm", group, new("JKM seharusnya", "JKM due"), month.Totals.Jkm);
            }

            foreach (BudgetComparison line in payer.Budget)
            {
                string group = FormattableString.Invariant($"{payer.Payer.Key} {line.Line.Year} {line.Line.Programme} {line.Line.Account}");
                yield return Sum(FigureSection.Money, "budget-due", group, new("beban anggaran", "charged to the budget"), line.Due);
                yield return Sum(FigureSection.Money, "budget-short", group, new("anggaran kurang", "the budget is short by"), new MoneyBounds(line.Short, line.Short)) with { IsAdditive = false };
            }

            MoneyBounds Yet(TransferComparison compared) => compared.IsYetToComeOn(monitoring.Day) ? MoneyBounds.Zero : new(compared.Short, compared.Short);

            foreach (TransferComparison compared in payer.Transfers ?? [])
            {
                string group = $"{payer.Payer.Key} {MonthOf(compared.Months.First)}/{MonthOf(compared.Months.Last)}";
                yield return Sum(FigureSection.Money, "transfer-over", group, new("ditransfer lebih", "transferred too much"), new MoneyBounds(compared.Over, compared.Over)) with { IsAdditive = false };
                yield return Sum(FigureSection.Money, "transfer-short", group, new("ditransfer kurang", "transferred too little"), Yet(compared)) with { IsAdditive = false };
            }
        }
    }

    private static IEnumerable<MonitoringFigure> Claims(ProgrammeMonitoring monitoring)
    {
        foreach (IGrouping<ClaimState, DeathClaim> state in (monitoring.Claims?.Deaths ?? []).GroupBy(death => death.State).OrderBy(group => group.Key))
        {
            yield return Count(FigureSection.Claims, "deaths", $"{state.Key}", new("kematian", "deaths"), state.LongCount());
            yield return Sum(FigureSection.Claims, "deaths-now", $"{state.Key}", new("hak sekarang atas kematian", "payable now upon deaths"), state.Select(death => death.Now).Sum());
            yield return Sum(FigureSection.Claims, "deaths-later", $"{state.Key}", new("hak berikutnya atas kematian", "due later upon deaths"), state.Select(death => death.Later).Sum());
        }

        foreach (IGrouping<ClaimState, AccidentClaim> state in (monitoring.Accidents?.Accidents ?? []).GroupBy(accident => accident.State).OrderBy(group => group.Key))
        {
            yield return Count(FigureSection.Claims, "accidents", $"{state.Key}", new("kecelakaan", "accidents"), state.LongCount());
            yield return Sum(FigureSection.Claims, "accidents-now", $"{state.Key}", new("hak sekarang atas kecelakaan", "payable now upon accidents"), state.Select(accident => accident.Now).Sum());
        }

        foreach (ClaimsOfKind kind in monitoring.ClaimsByKind)
        {
            yield return Count(FigureSection.Claims, "claims-of-kind", $"{kind.Kind}", new("klaim menurut jenis", "claims by kind"), kind.Claims);
            yield return Sum(FigureSection.Claims, "claims-of-kind-now", $"{kind.Kind}", new("hak sekarang menurut jenis", "payable now by kind"), kind.Now);
        }

        if (monitoring.Scholarships is { } due)
        {
            foreach (ScholarshipYear year in due.Years)
            {
                yield return Sum(FigureSection.Claims, "scholarships", FormattableString.Invariant($"{year.Year}"), new("beasiswa", "scholarships"), year.Sum);
                yield return new(FigureSection.Claims, "scholarship-instalments", FormattableString.Invariant($"{year.Year}"), new("angsuran beasiswa", "scholarship instalments"), IsMoney: false, year.InstalmentsAtLeast, year.InstalmentsAtMost);
            }

            yield return Sum(FigureSection.Claims, "scholarships-in-all", "", new("beasiswa seluruhnya", "scholarships in all"), due.Sum);
        }

        if (monitoring.Claims is { } claims)
        {
            yield return Sum(FigureSection.Claims, "payment-findings", "", new("uang yang dipersoalkan pada pembayaran", "at stake in payments"), claims.Findings.Select(finding => finding.AtStake).Sum()) with { IsAdditive = false };
        }
    }

    private static IEnumerable<MonitoringFigure> Expected(ProgrammeMonitoring monitoring)
    {
        // By its place besides: two tables can have one name.
        foreach ((string about, int place, ExpectedSeries series) in monitoring.Expected.Deaths.Index().Select(series => ("deaths", series.Index + 1, series.Item))
            .Concat(monitoring.Expected.Accidents.Index().Select(series => ("accidents", series.Index + 1, series.Item))))
        {
            string table = FormattableString.Invariant($"{place}. {series.Table}");
            foreach ((ExpectedPeriod period, bool isMonth) in series.Years.Append(series.Coming).Select(period => (period, false)).Concat(series.Months.Select(period => (period, true))))
            {
                string group = isMonth ? $"{table} {MonthOf(period.Months.First)}" : $"{table} {MonthOf(period.Months.First)}/{MonthOf(period.Months.Last)}";
                yield return Count(FigureSection.Expected, $"{about}-persons", group, new("orang", "persons"), period.Persons);
                yield return Count(FigureSection.Expected, $"{about}-outside", group, new("di luar tabel", "outside the table"), period.Outside);
                yield return new(FigureSection.Expected, $"{about}-expected", group, new("diharapkan, per dua belas juta", "expected, in parts of twelve million"), IsMoney: false, period.AtLeast.Parts, period.AtMost.Parts);
                yield return new(FigureSection.Expected, $"{about}-seen", group, new("terlihat", "seen"), IsMoney: false, period.SeenAtLeast ?? 0, period.SeenAtMost ?? 0);
            }

            // Each part is rounded for itself.
            if (series.Money.Cost is { } cost)
            {
                yield return Sum(FigureSection.Expected, $"{about}-cost", table, new("manfaat yang diharapkan, 12 bulan", "expected benefits, 12 months"), cost) with { IsAdditive = false };
            }

            yield return Sum(FigureSection.Expected, $"{about}-contributions", table, new("iuran yang didanai, 12 bulan", "contributions funded, 12 months"), series.Money.Contributions);
        }
    }

    private static IEnumerable<MonitoringFigure> Quality(ProgrammeMonitoring monitoring) => monitoring.Quality.Remarks
        .GroupBy(remark => remark.Fault)
        .OrderBy(group => group.Key)
        .Select(group => Count(FigureSection.Quality, "remarks", $"{group.Key}", new("yang perlu diperiksa", "to be looked into"), group.LongCount()));

    /// <summary>Those of transfers and denominators are of the whole programme, and those of payments can be of several together.</summary>
    private static IEnumerable<MonitoringFigure> Findings(ProgrammeMonitoring monitoring)
    {
        foreach (IGrouping<FindingRule, ProgrammeFinding> rule in monitoring.Findings.GroupBy(finding => finding.Rule).OrderBy(group => group.Key.Id, StringComparer.Ordinal))
        {
            bool isOfPersons = rule.All(finding => finding.Person is not null) && rule.Key != FindingRule.Payment;
            yield return Count(FigureSection.Findings, "findings", rule.Key.Id, rule.Key.Name, rule.LongCount()) with { IsAdditive = isOfPersons };
            yield return Sum(FigureSection.Findings, "at-stake", rule.Key.Id, rule.Key.Name, rule.Select(finding => finding.AtStake).Sum()) with { IsAdditive = isOfPersons };
        }
    }

    private static MonitoringFigure Count(FigureSection section, string id, string group, LocalizedText name, long count) => new(section, id, group, name, IsMoney: false, count, count);

    private static MonitoringFigure Sum(FigureSection section, string id, string group, LocalizedText name, BoundedAmount sum) => Sum(section, id, group, name, new MoneyBounds(sum.AtLeast, sum.AtMost));

    private static MonitoringFigure Sum(FigureSection section, string id, string group, LocalizedText name, MoneyBounds sum) => new(section, id, group, name, IsMoney: true, sum.AtLeast.Value, sum.AtMost?.Value);

    private static string MonthOf(YearMonth month) => YearMonthPattern.Iso.Format(month);

    private static string DayOf(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
