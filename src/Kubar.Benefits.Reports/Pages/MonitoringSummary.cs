using System.Globalization;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Monitoring;
using Kubar.Benefits.Reports.Wording;

namespace Kubar.Benefits.Reports.Pages;

/// <summary>What a monitoring comes to, in sentences that can be read aloud.</summary>
internal sealed class MonitoringSummary(ProgrammeMonitoring monitoring, Language language)
{
    private const string EventKindPath = "event.kind";
    private const string Expenses = "expenses.";
    private const int MostDecisions = 3;

    /// <summary>The sentences, what is to be decided, and what cannot be told.</summary>
    public IEnumerable<Block> Blocks()
    {
        foreach (string sentence in Sentences())
        {
            yield return new ParagraphBlock(sentence);
        }

        string[] decisions = [.. Decisions().OrderByDescending(decision => decision.Money).Take(MostDecisions).Select(decision => decision.Text)];
        if (decisions.Length > 0)
        {
            yield return new NoteBlock(new(In(MonitoringTexts.Decide), decisions));
        }

        if (monitoring.NotSaid.Count > 0)
        {
            yield return new NoteBlock(new(In(MonitoringTexts.NotSaid), [.. monitoring.NotSaid.Select(notice => notice.Text.In(language))]));
        }
    }

    /// <summary>The sentences alone.</summary>
    public IEnumerable<string> Sentences() =>
    [
        Persons(), .. Change(), .. Stops(), .. Deaths(), .. Accidents(), .. Expires(), .. Scholarships(), .. Contributions(), .. Wrong(), new ExpectedBlocks(monitoring.Expected, new(language)).InShort(),
    ];

    /// <summary>What an outlook supposes.</summary>
    public static string TitleOf(FundingOutlook outlook, Language language)
    {
        string month = LongDate.Month(outlook.FundedThrough, language);
        string persons = Numbers.Of(outlook.Persons, Language.Indonesian);
        string counted = Numbers.Counted(outlook.Persons, "person", "persons");
        return (outlook.Payer is { } payer
            ? new LocalizedText($"{payer.Name} membayar sampai {month}, lalu berhenti ({persons} orang)", $"{payer.Name} pays up to {month} and then stops ({counted})")
            : new($"Tanpa pembayar program ({persons} orang)", $"Without a payer of the programme ({counted})")).In(language);
    }

    /// <summary>What one month more costs and keeps.</summary>
    public static string AnotherIn(AnotherMonth another, Language language)
    {
        string month = LongDate.Month(another.Month, language);
        string cost = BoundsIn(new(another.Cost.Contributions.AtLeast, another.Cost.Contributions.AtMost), language);
        string kept = string.Join(", ", another.Kept.Select(kept => $"{kept.Right.Name.In(language)} {Numbers.Of(kept.Persons, language)}"));
        string behind = kept.Length == 0 ? "" : new LocalizedText($" Yang lebih lama memiliki hak (orang): {kept}.", $" Who keeps a right longer (persons): {kept}.").In(language);
        return new LocalizedText(
            $"Satu bulan iuran lagi ({month}): {cost} bagi {Numbers.Of(another.Persons, language)} orang.{behind}",
            $"One month more ({month}): {cost} for {Numbers.Counted(another.Persons, "person", "persons")}.{behind}").In(language);
    }

    /// <summary>What has to be settled about a death, and by when to claim.</summary>
    public static string ToSettleIn(DeathClaim death, Language language) => ToSettleIn(death.Missing, death.ClaimBy, language);

    /// <summary>What has to be settled about an accident, and by when to claim.</summary>
    public static string ToSettleIn(AccidentClaim accident, Language language) => accident.IsAmongDeaths
        ? MonitoringTexts.WithDeaths.In(language)
        : accident.State == ClaimState.NotOwed ? "" : ToSettleIn(accident.Missing, accident.ClaimBy, language);

    /// <summary>The year of a row of scholarships.</summary>
    public static string YearIn(ScholarshipYear year, Language language) =>
        year.Year?.ToString(CultureInfo.InvariantCulture) ?? MonitoringTexts.DueAlready.In(language);

    private static string ToSettleIn(ValueList<string> missing, NodaTime.LocalDate? by, Language language)
    {
        // Receipts are many and settle the same thing: what is reimbursed.
        string[] named = [.. missing.Where(path => path != EventKindPath && !path.StartsWith(Expenses, StringComparison.Ordinal))];
        string[] facts =
        [
            .. missing.Contains(EventKindPath, StringComparer.Ordinal) ? [MonitoringTexts.FromWork.In(language)] : Array.Empty<string>(),
            .. named.Length > 0 ? [FactNames.OfPaths(named).In(language)] : Array.Empty<string>(),
            .. missing.Any(path => path.StartsWith(Expenses, StringComparison.Ordinal)) ? [MonitoringTexts.Receipts.In(language)] : Array.Empty<string>(),
        ];
        string claimBy = by is { } day ? new LocalizedText($"JKK diajukan paling lambat {LongDate.Format(day, language)}", $"JKK to be claimed by {LongDate.Format(day, language)}").In(language) : "";
        return string.Join("; ", facts.Append(claimBy).Where(text => text.Length > 0));
    }

    /// <summary>A sum, or from the least to the most.</summary>
    public static string BoundsIn(MoneyBounds bounds, Language language) => bounds switch
    {
        { AtMost: null } => new LocalizedText($"paling sedikit {bounds.AtLeast.ToString(language)}", $"at least {bounds.AtLeast.ToString(language)}").In(language),
        { AtMost: { } most } when most == bounds.AtLeast => bounds.AtLeast.ToString(language),
        { AtMost: { } most } => $"{bounds.AtLeast.ToString(language)} {Labels.To.In(language)} {most.ToString(language)}",
    };

    /// <summary>A month, or from one to another.</summary>
    public static string RangeIn(MonthRange months, Language language) => months.First == months.Last
        ? LongDate.Month(months.First, language)
        : $"{LongDate.Month(months.First, language)} {Labels.To.In(language)} {LongDate.Month(months.Last, language)}";

    private string Persons()
    {
        CoverageCounts all = monitoring.Coverage.Total;
        (long Persons, LocalizedText Text)[] parts =
        [
            (all.InGoodStanding, new("aktif tanpa tunggakan", "in good standing")),
            (all.InArrears, new("aktif tetapi menunggak", "in cover, in arrears")),
            (all.Lapsed, new("gugur karena tunggakan", "lapsed by arrears")),
            (all.NotCovered, new("tidak terlindungi karena sebab lain", "not covered for another reason")),
            (all.Undetermined, new("datanya belum lengkap", "with facts missing")),
            (all.Malformed, new("datanya salah", "with facts that cannot be")),
            (all.Deceased, new("sudah meninggal", "died")),
        ];
        string split = string.Join(" · ", parts.Where(part => part.Persons > 0).Select(part => $"{Numbers.Of(part.Persons, language)} {In(part.Text)}"));
        int lines = monitoring.Standings.Roster.Lines;
        return In(new(
            $"{Numbers.Of(all.Registered, Language.Indonesian)} orang terdaftar pada {Numbers.Of(lines, Language.Indonesian)} baris: {split}.",
            $"{Numbers.Counted(all.Registered, "person", "persons")} registered on {Numbers.Counted(lines, "line", "lines")}: {split}."));
    }

    /// <summary>With which day is compared, and what has changed.</summary>
    private IEnumerable<string> Change()
    {
        if (monitoring.Change is { } change)
        {
            string since = LongDate.Format(change.Since, language);
            string persons = change is { Joined: { } joined, Left: { } left }
                ? In(new($"; {Numbers.Of(joined, language)} orang masuk, {Numbers.Of(left, language)} keluar", $"; {Numbers.Counted(joined, "person", "persons")} joined, {Numbers.Of(left, language)} left"))
                : "";
            yield return In(new(
                $"Dibandingkan {since}: terdaftar {Signed(change.Now.Registered - change.Before.Registered)} (dari {Numbers.Of(change.Before.Registered, language)}), aktif {Signed(change.Now.Active - change.Before.Active)} (dari {Numbers.Of(change.Before.Active, language)}){persons}.",
                $"Compared with {since}: registered {Signed(change.Now.Registered - change.Before.Registered)} (from {Numbers.Of(change.Before.Registered, language)}), in cover {Signed(change.Now.Active - change.Before.Active)} (from {Numbers.Of(change.Before.Active, language)}){persons}."));
        }
    }

    /// <summary>What can be claimed up to a day only, and not much longer.</summary>
    private IEnumerable<string> Expires()
    {
        var claims = (monitoring.Claims?.In(ClaimState.NeverPaid) ?? []).Select(death => (death.Person, death.ClaimBy))
            .Concat((monitoring.Accidents?.In(ClaimState.NeverPaid) ?? []).Select(accident => (accident.Person, accident.ClaimBy)))
            .Where(claim => claim.ClaimBy >= monitoring.Day)
            .OrderBy(claim => claim.ClaimBy)
            .ToList();
        if (claims is [{ ClaimBy: { } day, Person: var person }, ..])
        {
            yield return In(new(
                $"Klaim JKK yang terdekat kedaluwarsanya: baris {person}, paling lambat {LongDate.Format(day, language)}.",
                $"The JKK claim that expires first: line {person}, to be claimed by {LongDate.Format(day, language)}."));
        }
    }

    private string Signed(long number) => $"{(number > 0 ? "+" : "")}{Numbers.Of(number, language)}";

    /// <summary>Of each payer what happens when the last of its windows has passed.</summary>
    private IEnumerable<string> Stops() => monitoring.Outlooks
        .Where(outlook => outlook.Payer is not null && outlook.Persons > 0)
        .GroupBy(outlook => outlook.Payer!.Key, StringComparer.Ordinal)
        .Select(payer => payer.MaxBy(outlook => outlook.FundedThrough)!)
        .Select(outlook =>
        {
            RightLoss[] losses = [.. outlook.Losses.Where(loss => loss.Right == Right.DeathFuneral)];
            int losing = losses.Sum(loss => loss.Persons.Count);
            string stops = losses.Length == 0
                ? In(new("tidak seorang pun kehilangan biaya pemakaman JKM dalam 24 bulan", "nobody loses the JKM funeral cost within 24 months"))
                : In(new(
                    $"{Numbers.Of(losing, language)} orang kehilangan biaya pemakaman JKM, {DaysOf(losses).Indonesian}",
                    $"{Numbers.Counted(losing, "person loses", "persons lose")} the JKM funeral cost, {DaysOf(losses).English}"));
            return $"{TitleOf(outlook, language)}: {stops}. {(outlook.Another is { } another ? AnotherIn(another, language) : "")}".TrimEnd();
        });

    private LocalizedText DaysOf(RightLoss[] losses)
    {
        string first = LongDate.Format(losses[0].Day, language);
        string last = LongDate.Format(losses[^1].Day, language);
        return losses.Length == 1
            ? new($"semuanya mulai {first}", $"all on {first}")
            : new($"yang pertama mulai {first}, yang terakhir mulai {last}", $"the first on {first}, the last on {last}");
    }

    private IEnumerable<string> Deaths()
    {
        if (monitoring.Claims is not { } claims)
        {
            yield break;
        }

        string died = Numbers.Of(claims.Deaths.Count, Language.Indonesian);
        string participants = Numbers.Counted(claims.Deaths.Count, "participant", "participants");
        MoneyBounds never = Sum(claims.In(ClaimState.NeverPaid));
        MoneyBounds open = Sum(claims.In(ClaimState.PaymentsNotTold));
        yield return claims.Audits is null
            ? In(new($"{died} peserta meninggal menurut daftar kematian; hak keluarganya sekarang {BoundsIn(open, language)}.", $"{participants} died by the list of deaths; their families are owed {BoundsIn(open, language)} now."))
            : In(new(
                $"{died} peserta meninggal menurut daftar kematian: {Of(ClaimState.Paid)} keluarga sudah dibayar, {Of(ClaimState.NeverPaid)} belum pernah dibayar (hak sekarang {BoundsIn(never, language)}), {Of(ClaimState.NotOwed)} tidak berhak.",
                $"{participants} died by the list of deaths; families paid: {Of(ClaimState.Paid)}, never paid: {Of(ClaimState.NeverPaid)} (owed {BoundsIn(never, language)} now), owed nothing: {Of(ClaimState.NotOwed)}."));
        if (monitoring.Deaths!.Unmatched.Count > 0)
        {
            int others = monitoring.Deaths.Unmatched.Count;
            yield return In(new($"{Numbers.Of(others, Language.Indonesian)} kematian dalam daftar bukan peserta.", $"{Numbers.Counted(others, "death on the list is", "deaths on the list are")} of others than participants."));
        }

        if (claims.UnmatchedPayments.Count > 0)
        {
            yield return In(new(
                $"Pembayaran kepada yang bukan peserta dalam daftar: {string.Join(", ", claims.UnmatchedPayments)}.",
                $"Payments upon nobody in the roster: {string.Join(", ", claims.UnmatchedPayments)}."));
        }

        string Of(ClaimState state) => Numbers.Of(claims.In(state).LongCount(), language);
    }

    private IEnumerable<string> Accidents()
    {
        if (monitoring.Accidents is not { } list)
        {
            yield break;
        }

        AccidentClaim[] all = [.. list.Accidents];
        string count = Numbers.Of(all.Length, language);
        string work = Numbers.Of(all.LongCount(one => one.Accident.IsFromWork == true), language);
        string open = Numbers.Of(all.LongCount(one => one.Accident.IsFromWork is null), language);
        string covered = Numbers.Of(all.LongCount(one => one.Cover == RightState.Held), language);
        string paid = monitoring.Lists.HasFlag(FindingNeed.Payments)
            ? In(new($" Sudah dibayar {Numbers.Of(list.In(ClaimState.Paid).LongCount(), language)}, belum pernah {Numbers.Of(list.In(ClaimState.NeverPaid).LongCount(), language)}.", $" Paid were {Numbers.Of(list.In(ClaimState.Paid).LongCount(), language)}, never {Numbers.Of(list.In(ClaimState.NeverPaid).LongCount(), language)}."))
            : "";
        yield return In(new(
            $"{count} kecelakaan peserta: {work} kecelakaan kerja, {open} belum diketahui; {covered} terlindungi pada hari kecelakaan.{paid}",
            $"{Numbers.Counted(all.Length, "accident", "accidents")} of participants: {work} of work, {open} not known yet; {covered} within cover on the day.{paid}"));
        if (list.Unmatched.Count > 0)
        {
            int others = list.Unmatched.Count;
            yield return In(new($"{Numbers.Of(others, Language.Indonesian)} kecelakaan dalam daftar bukan peserta.", $"{Numbers.Counted(others, "accident on the list is", "accidents on the list are")} of others than participants."));
        }
    }

    private IEnumerable<string> Scholarships()
    {
        if (monitoring.Scholarships is { Years.Count: > 0 } due)
        {
            string sum = BoundsIn(due.Sum, language);
            string children = Numbers.Of(due.Children.Count, Language.Indonesian);
            string counted = Numbers.Counted(due.Children.Count, "child", "children");
            string open = due.Open.Count == 0 ? "" : In(new($"; anak {Numbers.Of(due.Open.Count, language)} peserta belum diketahui seluruhnya", $"; of {Numbers.Counted(due.Open.Count, "participant", "participants")} not everything about the children is known"));
            yield return due.Years[^1].Year is { } last
                ? In(new($"Beasiswa sampai {last.ToString(CultureInfo.InvariantCulture)}: {sum}; yang pasti bagi {children} anak{open}.", $"Scholarships up to {last.ToString(CultureInfo.InvariantCulture)}: {sum}; certain for {counted}{open}."))
                : In(new($"Beasiswa yang sudah jatuh tempo: {sum}; yang pasti bagi {children} anak{open}.", $"Scholarships due already: {sum}; certain for {counted}{open}."));
        }
    }

    private IEnumerable<string> Contributions()
    {
        BoundedAmount due = monitoring.Money.DueInAll.Contributions;
        if (monitoring.Money.Payers.Count == 0)
        {
            yield break;
        }

        string sum = BoundsIn(new(due.AtLeast, due.AtMost), language);
        Rupiah transferred = Transfers(compared => compared.Transferred);
        yield return monitoring.Money.Payers.All(payer => payer.Transfers is null)
            ? In(new($"Iuran seluruh masa pendanaan: seharusnya {sum}.", $"Contributions of all funded months: due {sum}."))
            : In(new(
                $"Iuran seluruh masa pendanaan: seharusnya {sum}, ditransfer {transferred.ToString(language)}; bulan yang lebih {Transfers(compared => compared.Over).ToString(language)}, bulan yang kurang {Transfers(ShortOf).ToString(language)}.",
                $"Contributions of all funded months: due {sum}, transferred {transferred.ToString(language)}; too much in some months {Transfers(compared => compared.Over).ToString(language)}, too little in others {Transfers(ShortOf).ToString(language)}."));
    }

    private Rupiah ShortOf(TransferComparison compared) => compared.IsYetToComeOn(monitoring.Day) ? Rupiah.Zero : compared.Short;

    private Rupiah Transfers(Func<TransferComparison, Rupiah> of) =>
        monitoring.Money.Payers.SelectMany(payer => payer.Transfers ?? []).Select(of).Aggregate(Rupiah.Zero, (sum, one) => sum + one);

    private IEnumerable<string> Wrong()
    {
        ValueList<ContributionFinding> findings = monitoring.Money.Findings;
        if (findings.Count > 0)
        {
            BoundedAmount stake = findings.Aggregate(BoundedAmount.Zero, (sum, finding) => sum + finding.AtStake);
            string sum = BoundsIn(new(stake.AtLeast, stake.AtMost), language);
            long persons = findings.Select(finding => finding.Person).Distinct(StringComparer.Ordinal).LongCount();
            yield return In(new($"Bulan yang dibayar keliru menurut daftar peserta: {sum}, bagi {Numbers.Of(persons, Language.Indonesian)} orang.", $"Months paid wrongly by the roster: {sum}, for {Numbers.Counted(persons, "person", "persons")}."));
        }
    }

    private IEnumerable<(long Money, string Text)> Decisions()
    {
        if (monitoring.Claims is { Audits: not null } claims && claims.In(ClaimState.NeverPaid).Any())
        {
            long families = claims.In(ClaimState.NeverPaid).LongCount();
            yield return (Sum(claims.In(ClaimState.NeverPaid)).AtLeast.Value, In(new(
                $"Siapa yang mendampingi {Numbers.Of(families, Language.Indonesian)} keluarga yang belum pernah dibayar, dan sampai kapan.",
                $"Who helps the {Numbers.Counted(families, "family who was", "families who were")} never paid, and by when.")));
        }

        Rupiah missing = Transfers(ShortOf);
        if (missing > Rupiah.Zero)
        {
            yield return (missing.Value, In(new($"Kapan kekurangan iuran {missing.ToString(language)} dibayar.", $"When the contributions short by {missing.ToString(language)} are paid.")));
        }

        Rupiah over = Transfers(compared => compared.Over);
        if (over > Rupiah.Zero)
        {
            yield return (over.Value, In(new($"Bagaimana kelebihan iuran {over.ToString(language)} dikembalikan atau diperhitungkan.", $"How the contributions too much by {over.ToString(language)} are returned or set off.")));
        }

        foreach (AnotherMonth another in monitoring.Outlooks
            .Where(outlook => outlook is { Payer: not null, Persons: > 0, Another: not null, Losses.Count: > 0 })
            .GroupBy(outlook => outlook.Payer!.Key, StringComparer.Ordinal)
            .Select(payer => payer.MaxBy(outlook => outlook.FundedThrough)!.Another!))
        {
            yield return (another.Cost.Contributions.AtLeast.Value, In(new(
                $"Apakah iuran {LongDate.Month(another.Month, language)} dan seterusnya didanai.",
                $"Whether the contributions of {LongDate.Month(another.Month, language)} and after are funded.")));
        }
    }

    private static MoneyBounds Sum(IEnumerable<DeathClaim> deaths) =>
        deaths.Select(death => death.Now).Sum();

    private string In(LocalizedText text) => text.In(language);
}
