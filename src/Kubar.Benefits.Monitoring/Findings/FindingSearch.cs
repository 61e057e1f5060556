using Kubar.Benefits.Assessments;
using Kubar.Benefits.Audits;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Law;
using Kubar.Benefits.Rules;
using NodaTime;
using static Kubar.Benefits.Audits.FindingTexts;

namespace Kubar.Benefits.Monitoring;

/// <summary>Turns what the sections of a monitoring have found into findings. It finds nothing itself but what no section looks for.</summary>
internal sealed class FindingSearch(ProgrammeMonitoring monitoring, IReadOnlyList<BenefitPayment>? payments, AssessmentOptions options)
{
    private static readonly LocalizedText Death = new("Kematian", "Death");

    private static readonly LocalizedText Accident = new("Kecelakaan", "Accident");

    private static readonly LocalizedText Payment = new("Pembayaran", "Payment");

    private readonly Dictionary<string, RosterPerson> _persons = monitoring.Standings.Roster.Persons.ToDictionary(person => person.Key, StringComparer.Ordinal);

    /// <summary>All findings, those with most money at stake first.</summary>
    public ValueList<ProgrammeFinding> All() => Contributions()
        .Concat(Transfers())
        .Concat(Accounts())
        .Concat(Claims())
        .Concat(Accidents())
        .Concat(Payments())
        .Concat(Deaths())
        .Concat(WithoutDeath())
        .Concat(NotExaminable())
        .Concat(Identities())
        .Concat(WageRecipients())
        .Concat(Data())
        .Concat(Coverage())
        .DistinctBy(finding => finding.Id, StringComparer.Ordinal)
        .OrderByDescending(finding => finding.AtStake.AtLeast)
        .ThenByDescending(finding => finding.AtStake.AtMost?.Value ?? long.MaxValue)
        .ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal)
        .ThenBy(finding => finding.Id, StringComparer.Ordinal)
        .ToValueList();

    /// <summary>What makes a human the same from one roster to the next.</summary>
    public static string IdentityOf(Person person) =>
        Spelling.NikOf(person.Nik) ?? (Spelling.KeyOf(person.Name) is { } name && person.BirthDate is { } birth ? $"{name} {NodaTime.Text.LocalDatePattern.Iso.Format(birth)}" : $"line {person.Key}");

    private IEnumerable<ProgrammeFinding> Contributions() => monitoring.Money.Findings.Select(found =>
    {
        FindingRule rule = found.Fault switch
        {
            ContributionFault.PaidTwice => FindingRule.PaidTwice,
            ContributionFault.SeveralPayers => FindingRule.SeveralPayers,
            ContributionFault.AfterDeath => FindingRule.AfterDeath,
            ContributionFault.BeforeRegistration => FindingRule.BeforeRegistration,
            _ => FindingRule.AfterEnd,
        };
        MembershipCriteria criterion = found.Fault switch
        {
            ContributionFault.PaidTwice or ContributionFault.SeveralPayers => MembershipCriteria.EveryMonth,
            ContributionFault.BeforeRegistration => MembershipCriteria.CoverBegins,
            _ => MembershipCriteria.WhileActive,
        };
        var stake = new MoneyBounds(found.AtStake.AtLeast, found.AtStake.AtMost);
        return Of(
            rule,
            found.Person,
            First(found.Months[0]),
            Last(found.Months[^1]),
            stake,
            Both(language => $"{Either(language, "Iuran", "Contributions of")} {MonthsIn(found.Months, language)}{(found.Payers.Count == 0 ? "" : $" ({NamesOf(found.Payers)})")}: {rule.Name.In(language)}{Though(found, language)}."),
            criterion,
            Both(language => $"{Either(language, "Iuran yang dibayar lebih:", "Contributions paid too much:")} {SumIn(stake, language)}."));
    });

    private string Though(ContributionFinding found, Language language)
    {
        Person person = _persons[found.Person].Merged;
        return (found.Fault, monitoring.Deaths?.DiedOn(found.Person), person.Membership.RegisteredOn, person.Membership.EndedOn) switch
        {
            (ContributionFault.AfterDeath, { } died, _, _) => Either(language, $", padahal meninggal {Wording.Day(died, language)}", $", though the death was on {Wording.Day(died, language)}"),
            (ContributionFault.BeforeRegistration, _, { } registered, _) => Either(language, $", padahal terdaftar {Wording.Day(registered, language)}", $", though registered on {Wording.Day(registered, language)}"),
            (ContributionFault.AfterEnd, _, _, { } ended) => Either(language, $", padahal berakhir {Wording.Day(ended, language)}", $", though it ended on {Wording.Day(ended, language)}"),
            _ => "",
        };
    }

    private IEnumerable<ProgrammeFinding> Transfers() => monitoring.Money.Payers.SelectMany(payer => (payer.Transfers ?? [])
        .Where(compared => !compared.IsYetToComeOn(monitoring.Day) && (compared.Over > Rupiah.Zero || compared.Short > Rupiah.Zero))
        .Select(compared =>
        {
            FindingRule rule = compared.Over > Rupiah.Zero ? FindingRule.TransferOver : compared.IsReliefApplied ? FindingRule.ReliefApplied : FindingRule.TransferShort;
            Rupiah sum = compared.Over > Rupiah.Zero ? compared.Over : compared.Short;
            MoneyBounds due = new(compared.Due.Contributions.AtLeast, compared.Due.Contributions.AtMost);
            ContributionFinding[] wrong = [.. WrongIn(payer.Payer, compared.Months)];
            (ValueList<string> sources, Grade grade) = ContributionSources(payer.Payer, compared.Months);
            ProgrammeFinding finding = Of(
                rule,
                null,
                First(compared.Months),
                Last(compared.Months),
                new(sum, sum),
                Both(language => Either(
                    language,
                    $"Untuk {MonthsIn([compared.Months], language)} {payer.Payer.Name} mentransfer {compared.Transferred.ToString(language)}, seharusnya {SumIn(due, language)}.",
                    $"For {MonthsIn([compared.Months], language)} {payer.Payer.Name} transferred {compared.Transferred.ToString(language)}; due were {SumIn(due, language)}.")),
                MembershipCriteria.NoReliefOfBudgets,
                Both(language => compared.Over > Rupiah.Zero
                    ? Either(language, $"Ditransfer lebih {sum.ToString(language)}.", $"{sum.ToString(language)} too much were transferred.")
                    : Either(language, $"Iuran kurang {sum.ToString(language)}; bulan yang tidak lunas menjadi tunggakan.", $"{sum.ToString(language)} are lacking; months not paid whole come into arrears.")),
                payer.Payer.Key);
            return rule == FindingRule.ReliefApplied
                ? finding
                : finding with
                {
                    Criterion = Both(language => $"{Either(language, "Iuran seharusnya menurut tarif bagi setiap peserta tiap bulan", "What is due by the tariff for each participant and month")}{Cited(sources)}."),
                    Sources = sources,
                    Grade = grade,
                    Causes = compared.Over > Rupiah.Zero && wrong.Length > 0
                        ? [WrongPersons(wrong), .. finding.Causes]
                        : finding.Causes,
                };
        }));

    private static LocalizedText WrongPersons(ContributionFinding[] wrong)
    {
        int persons = wrong.Select(found => found.Person).Distinct(StringComparer.Ordinal).Count();
        return new(
            FormattableString.Invariant($"menurut daftar peserta, bulan itu dibayar keliru bagi {persons} orang (temuan tersendiri)"),
            FormattableString.Invariant($"by the roster these months were paid wrongly for {Wording.Counted(persons, "orang", "person", Language.English)} (findings of their own)"));
    }

    private IEnumerable<ContributionFinding> WrongIn(ProgrammePayer payer, MonthRange months) => monitoring.Money.Findings
        .Where(found => found.Payers.Contains(payer.Key, StringComparer.Ordinal) && found.Months.Any(run => run.First <= months.Last && months.First <= run.Last));

    /// <summary>The articles on which a month's contribution of a typical person of the payer rests, as the library cites them.</summary>
    private (ValueList<string> Sources, Grade Grade) ContributionSources(ProgrammePayer payer, MonthRange months)
    {
        Person? someone = _persons.Values.SelectMany(person => person.Lines).FirstOrDefault(line => line.Payer == payer.Key);
        return someone is not null
            && ContributionAssessor.TryAssess(ParticipantContribution.CaseOf(someone.Participant, new(months.First), payer.Kind), options with { FindDependence = false }, out ContributionAssessment? assessment, out _)
                ? (assessment.Months.SelectMany(month => month.Jkk.Sources.Concat(month.Jkm.Sources)).Select(source => source.Text).Distinct(StringComparer.Ordinal).ToValueList(), assessment.Grade)
                : ([], Grade.D);
    }

    private IEnumerable<ProgrammeFinding> Accounts() => monitoring.Money.Payers.SelectMany(payer => payer.WrongAccounts.Select(wrong =>
    {
        string accounts = string.Join(", ", payer.Payer.Budget.Where(line => wrong.Line.Programme is null || line.Programme == wrong.Line.Programme).Select(line => line.Account.ToString()).Distinct(StringComparer.Ordinal));
        return OfPapers(
            FindingRule.WrongAccount,
            null,
            First(new(monitoring.Programme.Period.First)),
            Last(monitoring.Programme.Period),
            new(wrong.Line.Amount, wrong.Line.Amount),
            Both(language => Either(
                language,
                $"Transfer {wrong.Transfer}: {wrong.Line.Amount.ToString(language)} dari rekening {wrong.Line.Account}.",
                $"Transfer {wrong.Transfer}: {wrong.Line.Amount.ToString(language)} out of account {wrong.Line.Account}.")),
            new($"Anggaran {payer.Payer.Name} membayar dari rekening {accounts}", $"The budget of {payer.Payer.Name} pays out of {accounts}"),
            new("berkas program", "the programme file"),
            new("Pembebanan anggarannya perlu diperiksa.", "The booking is to be looked into."),
            $"{wrong.Transfer} {wrong.Line.Account}");
    }));

    private IEnumerable<ProgrammeFinding> Claims() => (monitoring.Claims?.In(ClaimState.NeverPaid) ?? []).Select(death => Unpaid(
        FindingRule.NeverPaid,
        death.Person,
        death.Death.DiedOn,
        death.Now,
        [death.NotFromWork, death.FromWork],
        Both(language => Either(language, $"Peserta meninggal {Wording.Day(death.Death.DiedOn, language)}; tidak ada pembayaran.", $"The participant died on {Wording.Day(death.Death.DiedOn, language)}; nothing was paid.")),
        new("Hak keluarga yang dapat dibayar sekarang:", "Owed to the family now:"),
        death.ClaimBy));

    /// <summary>Accidents that are told to be of work: whether any other was one somebody has to find first.</summary>
    private IEnumerable<ProgrammeFinding> Accidents() => (monitoring.Accidents?.In(ClaimState.NeverPaid) ?? [])
        .Where(accident => accident is { IsAmongDeaths: false, Accident.IsFromWork: true, Cover: RightState.Held })
        .Select(accident => Unpaid(
            FindingRule.AccidentNeverPaid,
            accident.Person,
            accident.Accident.OccurredOn,
            accident.Now,
            [accident.FromWork],
            Both(language => Either(language, $"Kecelakaan kerja {Wording.Day(accident.Accident.OccurredOn, language)}; tidak ada pembayaran.", $"Work accident on {Wording.Day(accident.Accident.OccurredOn, language)}; nothing was paid.")),
            new("Hak yang dapat dibayar sekarang, di luar perawatan:", "Payable now, beside care in kind:"),
            accident.ClaimBy,
            accident.Accident.Key));

    private ProgrammeFinding Unpaid(
        FindingRule rule,
        string person,
        LocalDate day,
        MoneyBounds stake,
        Assessment?[] possible,
        LocalizedText condition,
        LocalizedText owes,
        LocalDate? claimBy,
        string? about = null)
    {
        Entitlement[] owed = [.. possible.SelectMany(assessment => assessment?.Entitlements ?? []).Where(IsOwed)];
        ValueList<string> sources = owed.SelectMany(entitlement => entitlement.Sources).Select(source => source.Text).Distinct(StringComparer.Ordinal).ToValueList();
        return Of(
            rule,
            person,
            day,
            day,
            stake,
            condition,
            MembershipCriteria.Participant,
            Both(language => $"{owes.In(language)} {SumIn(stake, language)}{(claimBy is { } last ? Either(language, $"; JKK diajukan paling lambat {Wording.Day(last, language)}", $"; JKK to be claimed by {Wording.Day(last, language)}") : "")}."),
            about) with
        {
            Criterion = Both(language => $"{string.Join(", ", owed.Select(entitlement => entitlement.Benefit.Name.In(language)).Distinct(StringComparer.Ordinal))}{Cited(sources)}."),
            Sources = sources,
            Grade = owed.Select(entitlement => entitlement.Grade).DefaultIfEmpty(Grade.A).Max(),
        };
    }

    /// <summary>Whether something is owed for certain, at once or in time; what expenses nobody has told may still bring is left out.</summary>
    private static bool IsOwed(Entitlement entitlement) => entitlement.Outcome is Entitled || (entitlement.Outcome is Undetermined { AtLeast: { } least } && least > Rupiah.Zero);

    /// <summary>What the audit of the payments found; what it finds of memberships is found of all persons already.</summary>
    private IEnumerable<ProgrammeFinding> Payments()
    {
        if (monitoring.Claims is not { Audits: not null } claims)
        {
            yield break;
        }

        foreach (AuditFinding found in claims.Findings.Where(found => found.Kind is not (FindingKind.ContributionAfterDeath or FindingKind.ContributionBeforeRegistration or FindingKind.ContributionAfterEnd)))
        {
            string? person = claims.PersonOf(found.Vouchers[0].Case);
            yield return new()
            {
                Id = found.Id,
                Rule = FindingRule.Payment,
                Person = person,
                Subject = person is null ? null : FindingId.OfPerson(IdentityOf(_persons[person].Merged)),
                About = string.Join(", ", found.Vouchers.Select(voucher => voucher.Case)),
                From = found.From,
                To = found.To,
                AtStake = found.AtStake,
                Condition = found.Condition,
                Criterion = found.Criterion,
                Causes = found.Causes,
                Effect = found.Effect,
                Action = FindingRule.Payment.Action,
                Sources = found.Sources,
                Grade = found.Grade,
                Audited = found,
            };
        }

        foreach (BenefitPayment payment in (payments ?? []).Where(payment => claims.UnmatchedPayments.Contains(payment.Key, StringComparer.Ordinal)))
        {
            Rupiah paid = payment.Paid;
            LocalDate day = payment.Voucher.Case.Event.Date;
            yield return Of(
                FindingRule.PaymentOfNobody,
                null,
                day,
                day,
                new(Rupiah.Zero, paid),
                Both(language => Either(language, $"Pembayaran {payment.Key} ({paid.ToString(language)}) atas orang yang tidak ada dalam daftar peserta.", $"Payment {payment.Key} ({paid.ToString(language)}) upon somebody who is not in the roster.")),
                MembershipCriteria.Participant,
                new("Apakah dibayar atas kepesertaan tidak dapat dipastikan.", "Whether it rests on a membership cannot be told."),
                payment.Key);
        }
    }

    /// <summary>Payments upon the death of somebody whom neither the list of deaths nor one of accidents tells to have died. Such lists are late, so it may yet be so.</summary>
    private IEnumerable<ProgrammeFinding> WithoutDeath()
    {
        if (monitoring is not { Claims: { } claims, Deaths: { } deaths })
        {
            yield break;
        }

        var refused = claims.RefusedPayments.Select(payment => payment.Payment).ToHashSet(StringComparer.Ordinal);
        foreach (BenefitPayment payment in (payments ?? []).Where(payment => PersonsEvent.IsUponDeath(payment) && !refused.Contains(payment.Key)))
        {
            if (claims.PersonOf(payment.Key) is not { } person || deaths.DeathOf(person) is not null || monitoring.Accidents?.Of(person).Any(accident => accident.IsFatal) == true)
            {
                continue;
            }

            LocalDate day = payment.Voucher.Case.Event.DiedOn ?? payment.Voucher.Case.Event.Date;
            Rupiah paid = payment.Paid;
            yield return Of(
                FindingRule.PaymentWithoutDeath,
                person,
                day,
                day,
                new(Rupiah.Zero, paid),
                Both(language => Either(
                    language,
                    $"Pembayaran {payment.Key} ({paid.ToString(language)}) atas kematian {Wording.Day(day, language)}, yang tidak ada dalam daftar kematian.",
                    $"Payment {payment.Key} ({paid.ToString(language)}) upon a death on {Wording.Day(day, language)}, which the list of deaths does not tell.")),
                MembershipCriteria.Participant,
                new("Apakah pesertanya meninggal tidak dapat dipastikan; ia masih dihitung sebagai peserta.", "Whether the participant died cannot be told; he or she still counts as one."),
                payment.Key);
        }
    }

    private IEnumerable<ProgrammeFinding> NotExaminable() =>
    [
        .. (monitoring.Claims?.In(ClaimState.Malformed) ?? []).Select(one => NotExamined(one.Person, one.Death.DiedOn, Death, one.Death.Key, one.Problems)),
        .. (monitoring.Accidents?.In(ClaimState.Malformed) ?? []).Select(one => NotExamined(one.Person, one.Accident.OccurredOn, Accident, one.Accident.Key, one.Problems)),
        .. (monitoring.Claims?.RefusedPayments ?? [])
            .Join(payments ?? [], one => one.Payment, payment => payment.Key, (one, payment) => NotExamined(
                monitoring.Claims!.PersonOf(payment.Key), payment.Voucher.Case.Event.Date, Payment, payment.Key, one.Problems, payment.Paid), StringComparer.Ordinal),
        .. monitoring.Standings.Persons.Where(person => person.Kind == StandingKind.Malformed).Select(one =>
            NotExamined(one.Key, First(new(monitoring.Programme.Period.First)), new("Baris peserta", "Line of the roster"), one.Key, one.Problems)),
    ];

    private ProgrammeFinding NotExamined(string? person, LocalDate day, LocalizedText what, string key, ValueList<Problem> problems, Rupiah? paid = null) => OfPapers(
        FindingRule.NotExaminable,
        person,
        day,
        day,
        new(Rupiah.Zero, paid),
        Both(language => $"{what.In(language)} {key}: {string.Join("; ", problems.Select(problem => $"{problem.Path}: {problem.Message.In(language)}"))}."),
        new("Data dari beberapa daftar tidak bertentangan", "The data of lists do not contradict each other"),
        new("daftar yang diberikan", "the lists that were given"),
        new("Hak dan pembayarannya tidak dapat dihitung.", "What is owed and what was paid cannot be reckoned."),
        $"{what.English} {key}");

    private IEnumerable<ProgrammeFinding> Deaths() => (monitoring.Deaths?.Contradictory ?? []).Select(person => OfPapers(
        FindingRule.DeathsContradict,
        person,
        monitoring.Deaths!.DeathOf(person)!.DiedOn,
        monitoring.Deaths.DeathOf(person)!.DiedOn,
        MoneyBounds.Zero,
        new("Daftar kematian menyebut beberapa tanggal meninggal bagi orang ini; yang terakhir dipakai.", "The list of deaths tells several days for this person; the last is taken."),
        new("Orang meninggal satu kali", "One dies once"),
        new("daftar kematian", "the list of deaths"),
        new("Hak keluarga dan iuran yang lebih bergantung pada tanggalnya.", "What the family is owed and what was paid too much depend on the day.")));

    private IEnumerable<ProgrammeFinding> Identities()
    {
        IEnumerable<(string? Person, string? Name, LocalDate? BirthDate, LocalDate Day, LocalizedText What, string Key)> told =
        [
            .. _persons.Keys.SelectMany(person => monitoring.Deaths?.DeathOf(person) is { } death
                ? [(person, death.Name, death.BirthDate, death.DiedOn, Death, death.Key)]
                : Array.Empty<(string?, string?, LocalDate?, LocalDate, LocalizedText, string)>()),
            .. (monitoring.Accidents?.Accidents ?? []).Select(one => (one.Person, one.Accident.Name, one.Accident.BirthDate, one.Accident.OccurredOn, Accident, one.Accident.Key)),
            .. (payments ?? []).Select(one => (monitoring.Claims?.PersonOf(one.Key), one.Name, one.BirthDate, one.Voucher.Case.Event.Date, Payment, one.Key)),
        ];
        return told.Where(one => one.Person is { } person && Spelling.IsSomebodyElse(_persons[person].Merged, one.Name, one.BirthDate)).Select(one => OfPapers(
            FindingRule.IdentityDiffers,
            one.Person,
            one.Day,
            one.Day,
            MoneyBounds.Zero,
            new($"{one.What.Indonesian} {one.Key} memakai NIK orang ini dengan nama dan tanggal lahir lain; NIK yang diikuti.", $"{one.What.English} {one.Key} has this person's NIK, another name and another birth date; the NIK is followed."),
            new("Satu NIK, satu orang", "One NIK, one person"),
            new("daftar yang diberikan", "the lists that were given"),
            new("Yang dihitung bagi orang ini mungkin mengenai orang lain.", "What is reckoned for this person may be about another."),
            $"{one.What.English} {one.Key}"));
    }

    private IEnumerable<ProgrammeFinding> WageRecipients() => _persons.Values
        .Where(person => person.Merged.Payer is not null && person.Merged.Participant is { Segment: Segment.Bpu, AlsoSegment: Segment.Pu })
        .Select(person => OfPapers(
            FindingRule.AlsoWageRecipient,
            person.Key,
            person.Merged.Membership.RegisteredOn ?? monitoring.Day,
            person.Merged.Membership.RegisteredOn ?? monitoring.Day,
            new(Rupiah.Zero, PaidFor(person).AtMost),
            new("Peserta program ini juga terdaftar sebagai penerima upah.", "A participant of this programme is registered as a wage recipient too."),
            new("Program ini untuk pekerja bukan penerima upah", "The programme is for workers without wages"),
            new("berkas program", "the programme file"),
            new("Iurannya mungkin tidak perlu dibayar program.", "The programme may not need to pay the contributions.")));

    private BoundedAmount PaidFor(RosterPerson person) => (person.Merged.Membership.PaidMonths ?? [])
        .Select(run => ContributionSums.Of([person.Merged], monitoring.Programme.PayerOf(person.Merged.Payer)?.Kind, run.Months, options).Contributions)
        .Aggregate(BoundedAmount.Zero, (sum, one) => sum + one);

    private IEnumerable<ProgrammeFinding> Data()
    {
        var paidMore = monitoring.Money.Findings.Where(found => found.Fault is ContributionFault.PaidTwice or ContributionFault.SeveralPayers).Select(found => found.Person).ToHashSet(StringComparer.Ordinal);
        foreach (QualityRemark remark in monitoring.Quality.Remarks)
        {
            // Where the same months were paid on them, that says it with its money.
            if (remark.Fault == QualityFault.SeveralLines && paidMore.Contains(remark.Person))
            {
                continue;
            }

            FindingRule rule = RuleOf(remark.Fault);
            Person person = _persons[remark.Person].Merged;
            LocalDate day = person.Membership.RegisteredOn ?? First(new(monitoring.Programme.Period.First));
            bool isOfEligibility = rule.Needs.HasFlag(FindingNeed.Eligibility);
            string source = monitoring.Programme.Eligibility?.Source ?? "";
            yield return OfPapers(
                rule,
                remark.Person,
                day,
                day,
                new(Rupiah.Zero, isOfEligibility ? PaidFor(_persons[remark.Person]).AtMost : Rupiah.Zero),
                Both(language => $"{Sentence(rule.Name.In(language))}"),
                isOfEligibility ? new("Syarat program", "The programme's own rule") : new("Data peserta sesuai KTP", "Data are those of the identity card"),
                isOfEligibility ? new(source, source) : new("bentuk NIK", "the form of the NIK"),
                isOfEligibility
                    ? new("Pendaftarannya perlu diperiksa; haknya tidak hilang karenanya.", "The registration is to be looked into; no right is lost by it.")
                    : new("Klaim dapat tertunda bila datanya tidak cocok.", "A claim can be delayed where data do not agree."));
        }
    }

    private static FindingRule RuleOf(QualityFault fault) => fault switch
    {
        QualityFault.SeveralLines => FindingRule.SeveralLines,
        QualityFault.NikNotTold => FindingRule.NikNotTold,
        QualityFault.NikMalformed => FindingRule.NikMalformed,
        QualityFault.NikBirthDateDiffers => FindingRule.NikBirthDate,
        QualityFault.NikSexDiffers => FindingRule.NikSex,
        QualityFault.BirthDateNotTold => FindingRule.BirthDateNotTold,
        QualityFault.RegisteredTooYoung => FindingRule.TooYoung,
        QualityFault.RegisteredTooOld => FindingRule.TooOld,
        _ => FindingRule.IncomeTooHigh,
    };

    private IEnumerable<ProgrammeFinding> Coverage() => monitoring.Coverage.Rates.Where(rate => rate.IsOverWhole).Select(rate =>
    {
        string place = rate.District ?? rate.Sector ?? monitoring.Programme.Regency;
        return OfPapers(
            FindingRule.CoverageOverWhole,
            null,
            First(new(monitoring.Programme.Period.First)),
            Last(monitoring.Programme.Period),
            MoneyBounds.Zero,
            new(
                FormattableString.Invariant($"{place}: {rate.Counts.Registered} orang terdaftar dari {rate.Persons} ({rate.Denominator.Name})."),
                FormattableString.Invariant($"{place}: {rate.Counts.Registered} persons registered of {rate.Persons} ({rate.Denominator.Name}).")),
            new("Yang terdaftar tidak lebih banyak daripada yang dihitung", "No more are registered than there are"),
            new(rate.Denominator.Source, rate.Denominator.Source),
            new("Persentase cakupannya tidak dapat dipakai.", "The share cannot be used."),
            $"{rate.Denominator.Key} {place}");
    });

    private ProgrammeFinding Of(
        FindingRule rule,
        string? person,
        LocalDate from,
        LocalDate to,
        MoneyBounds stake,
        LocalizedText condition,
        MembershipCriteria criterion,
        LocalizedText effect,
        string? about = null) => OfPapers(rule, person, from, to, stake, condition, criterion.Text, new(criterion.Source.Citation.Text, criterion.Source.Citation.Text), effect, about) with
        {
            Grade = criterion.Source.Citation.Grade,
        };

    private ProgrammeFinding OfPapers(
        FindingRule rule,
        string? person,
        LocalDate from,
        LocalDate to,
        MoneyBounds stake,
        LocalizedText condition,
        LocalizedText criterion,
        LocalizedText source,
        LocalizedText effect,
        string? about = null)
    {
        string identity = person is null ? "" : IdentityOf(_persons[person].Merged);
        return new()
        {
            // Of a person from the first day alone: months that come to those paid wrongly change a finding and make no other.
            Id = FindingId.Of(rule.Id, identity, from, person is null ? to : from, about ?? ""),
            Rule = rule,
            Person = person,
            Subject = person is null ? null : FindingId.OfPerson(identity),
            About = about,
            From = from,
            To = to,
            AtStake = stake,
            Condition = condition,
            Criterion = Both(language => $"{criterion.In(language)}{Cited([source.In(language)])}."),
            Causes = [rule.Cause],
            Effect = effect,
            Action = rule.Action,
            Sources = [source.Indonesian],
        };
    }

    private string NamesOf(ValueList<string> payers) => string.Join(", ", payers.Select(key => monitoring.Programme.PayerOf(key)?.Name ?? key));

    private static string MonthsIn(IEnumerable<MonthRange> months, Language language) => MonthList.OfRuns(
        [.. months.Select(run => (Rules.Records.Calendar.Number(run.First), Rules.Records.Calendar.Number(run.Last)))],
        language);

    private static string SumIn(MoneyBounds sum, Language language) => Sum(sum.AtLeast.Value, sum.AtMost?.Value, language);

    private static LocalDate First(MonthRange months) => months.First.OnDayOfMonth(1);

    private static LocalDate Last(MonthRange months) => months.Last.PlusMonths(1).OnDayOfMonth(1).PlusDays(-1);
}
