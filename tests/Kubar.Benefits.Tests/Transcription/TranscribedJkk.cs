using Kubar.Benefits.Cases;
using NodaTime;

namespace Kubar.Benefits.Tests.Transcription;

/// <summary>The benefits of JKK, one after the other as PP 44/2015 Pasal 25 and Lampiran III list them, as replaced by PP 82/2019.</summary>
internal sealed class TranscribedJkk
{
    private readonly BenefitCase _case;
    private readonly InsuredEvent _event;
    private readonly TranscribedAnswer _answer;
    private readonly TranscribedCover _payer;
    private readonly World _world;
    private readonly LocalDate _date;
    private readonly LocalDate _law;
    private readonly bool _since2019;
    private readonly bool _deathSince2019;
    private readonly bool _bpu;
    private readonly bool _byEmployer;
    private readonly bool _owedByEmployer;
    private readonly LocalDate? _lastDay;
    private readonly bool _heirs;
    private readonly bool _cashWaits;

    private TranscribedJkk(BenefitCase given, TranscribedMembership membership, World world, TranscribedAnswer answer)
    {
        _case = given;
        _event = given.Event;
        _answer = answer;
        _world = world;
        _payer = membership.Payer;
        _date = given.Event.Date;
        _law = TranscribedDates.LawOf(_date, given, world.Readings);
        _since2019 = _law >= TranscribedDates.Pp82;

        // What JKK gives for a death, by the law of the accident, or of the death (reading law-of-late-death).
        _deathSince2019 = _since2019 || (world.Readings.Is("law-of-late-death", "death") && given.Event.DiedOn >= TranscribedDates.Pp82);
        _bpu = given.Participant.Segment == Segment.Bpu;
        _owedByEmployer = membership.IsByEmployer;
        _byEmployer = membership.Payer is TranscribedCover.Employer or TranscribedCover.EmployerFirst;
        _heirs = given.Family is { } family && TranscribedHeirs.Exist(family, _date, jkm: false);
        _cashWaits = _bpu && CashWaits(given, membership, world.Readings);
        _lastDay = world.Readings.Is("claim-limit-of-later-claims", "each-claim") && TranscribedClaimLimit.Limits(given, membership, world.Readings)
            ? TranscribedClaimLimit.Of(given, world.Readings)
            : null;
    }

    /// <summary>Whether the event is one of JKK at all, and claimed in time; then what it brings.</summary>
    public static void Assess(BenefitCase given, TranscribedMembership membership, World world, TranscribedAnswer answer)
    {
        if (!IsFromWork(given, world))
        {
            return;
        }

        // Pasal 26: two years, since PP 82/2019 five. Since then it names the participant and the employer: not the claim on an
        // employer who never registered the worker (reading claim-limit-of-employer-debt).
        LocalDate claimBy = TranscribedClaimLimit.Of(given, world.Readings);
        bool limited = TranscribedClaimLimit.Limits(given, membership, world.Readings);
        answer.ClaimBy = limited ? claimBy : null;
        if ((limited && given.Claim.AppliedOn > claimBy) || membership.Cover == TranscribedCover.None)
        {
            return;
        }

        new TranscribedJkk(given, membership, world, answer).Assess();
    }

    [Article("Permenaker 5/2021 Pasal 7, 47")]
    [Article("PP 49/2023 Pasal 25A(6), 25B(6)")]
    [Article("PP 44/2015 Pasal 48(2)")]
    private static bool IsFromWork(BenefitCase given, World world)
    {
        InsuredEvent happened = given.Event;
        if (happened.Kind == EventKind.WorkAccident
            && !TranscribedCircumstance.IsWorkAccident(happened.Circumstance, given.Participant.Segment, TranscribedDates.LawOf(happened.Date, given, world.Readings), world))
        {
            return false;
        }

        // Concluded not to be from work, or not concluded yet.
        if (happened.Suspicion is { } suspicion && (suspicion.Conclusion is { } conclusion ? conclusion == CaseConclusion.NotFromWork : !world.IsFromWork))
        {
            return false;
        }

        // A disease that arose within three years after the employment; a diagnosis within them proves it.
        if (happened.Kind == EventKind.OccupationalDisease
            && (happened.EmploymentEndedOn ?? given.Membership.EndedOn) is { } ended
            && happened.Date > ended.PlusYears(3))
        {
            return !world.Readings.Is("disease-arose", "diagnosed")
                && (happened.AroseOn is { } arose ? arose <= ended.PlusYears(3) : world.AroseInTime);
        }

        return true;
    }

    // A BPU in arrears waits for the doctor's certificate. Before PP 82/2019 also until the arrears are paid; since then they
    // come out of the money (Permenaker 5/2021 Pasal 92(2)).
    [Article("PP 44/2015 Pasal 39(1)b")]
    [Article("Permenaker 5/2021 Pasal 92(1)b")]
    private static bool CashWaits(BenefitCase given, TranscribedMembership membership, TextReadings readings)
    {
        bool outOfTheMoney = TranscribedDates.ArePaymentRulesInForce(TranscribedDates.LawOf(given.Event.Date, given, readings), readings);
        bool certified = given.Event.RecoveredOn is not null || given.Event.DiedOn is not null;
        bool settled = given.Membership.ArrearsPaidOn is not null || membership.AreArrearsSettled;
        return membership.Arrears.Count > 0 && (!certified || (!outOfTheMoney && !settled));
    }

    private void Assess()
    {
        Care();
        Transport();
        if (_event.Incapacity.Count > 0)
        {
            Incapacity();
        }

        // A disability certified before the death is the heirs' (Pasal 37(2)(4)); not certified before, a death brings none.
        bool certifiedBefore = _event.DiedOn is not { } day || _event.RecoveredOn < day;
        bool disability = certifiedBefore && (_event.DiedOn is null || (!_event.DisabilityPaid && !_world.Readings.Is("disability-then-death", "death-replaces")));
        bool total = _event.PermanentTotalDisability;
        if (disability && total)
        {
            TotalDisability();
        }
        else if (disability && (_event.Losses.Count > 0 || _event.Sight is not null))
        {
            PartialDisability();
        }

        // Pasal 26 runs from the accident: by the reading claim-limit-of-later-claims also against the claim of a death that came after it.
        if (_event.DiedOn > _lastDay)
        {
            total = false;
        }
        else if (_event.DiedOn is not null)
        {
            Death();
        }

        if ((_event.DiedOn is not null && !(_event.DiedOn > _lastDay)) || total)
        {
            bool twice = disability && total && _event.DiedOn is not null && _world.Readings.Is("periodic-grant-twice", "twice");
            Periodic(twice ? 2 : 1);
            Scholarship(_event.DiedOn, total && certifiedBefore ? _event.RecoveredOn : null);
        }

        Aids();
        ReturnToWork();
        Shortfall();
    }

    // Owed at once, whatever the arrears (Pasal 39(1)a).
    [Article("PP 44/2015 Pasal 25(2)a, 33")]
    [Article("Permenaker 5/2021 Pasal 110")]
    private void Care()
    {
        Expenses expenses = _case.Expenses;
        Benefit("jkk.medical-care", TranscribedStatus.Owed, expenses.Medical!.Value.Value, AdvancedBy(TranscribedPayee.Provider));

        // Advanced by the employer or the BPU, reimbursed up to the highest standard of the area.
        if (expenses.MedicalElsewhere is { } elsewhere)
        {
            // PP 49/2023 Pasal 25A(4)(5), Permenaker 1/2025 Pasal 8E(2), 8F(2): of a suspicion since confirmed, all of it.
            bool confirmed = _law >= TranscribedDates.Pp49Of2023 && _event.Suspicion?.Conclusion == CaseConclusion.FromWork;
            long reimbursed = confirmed ? elsewhere.Value : Math.Min(elsewhere.Value, expenses.HighestLocalStandard!.Value.Value);
            Benefit("jkk.care-elsewhere", TranscribedStatus.Owed, reimbursed, AdvancedBy(ToEmployer(ParticipantOrHeirs())));
        }

        // PP 82/2019 Pasal 25(2)a.13: at most a year and at most 20,000,000. How much of the cost of a longer care fell into the
        // year, no fact tells. Whoever died on the day had none, unless a cost is told.
        if (_since2019 && !IsNeverUsed(expenses.HomeCare))
        {
            long amount = Math.Min(expenses.HomeCare!.Value.Value, 20_000_000);
            if (expenses.HomeCareMonths!.Value > 12 && amount > 0 && !_world.IsHomeCareOfTheYear)
            {
                amount = 0;
            }

            TranscribedPayee payee = AdvancedBy(TranscribedPayee.Provider);
            Benefit("jkk.home-care", TranscribedStatus.Owed, amount, payee is TranscribedPayee.Provider or TranscribedPayee.SocialSecurityFund ? payee : TranscribedPayee.NotStated);
        }
    }

    // The ceiling of each means used; paid first by the PU worker's employer, who is reimbursed, or by the BPU.
    [Article("PP 44/2015 Lampiran III I.b.1")]
    [Article("PP 44/2015 Pasal 30(2)(3)")]
    [Article("PP 82/2019 Lampiran III")]
    private void Transport()
    {
        Expenses expenses = _case.Expenses;
        long transport = Math.Min(expenses.TransportByLand!.Value.Value, _since2019 ? 5_000_000 : 1_000_000)
            + Math.Min(expenses.TransportBySea!.Value.Value, _since2019 ? 2_000_000 : 1_500_000)
            + Math.Min(expenses.TransportByAir!.Value.Value, _since2019 ? 10_000_000 : 2_500_000);
        TranscribedPayee usual = HasWorkEnded ? ParticipantOrHeirs() : ToEmployer(ParticipantOrHeirs());

        // Whether the work had ended matters by the last day of incapacity: without one the text gives no day.
        bool open = !_bpu && !_byEmployer && _case.Membership.EndedOn is not null && _event.Incapacity.Count == 0;
        Cash("jkk.transport", transport, open && _case.Expenses.AdvancedBy is null ? TranscribedPayee.NotStated : AdvancedBy(usual));
    }

    [Article("PP 44/2015 Pasal 51")]
    [Article("Permenaker 5/2021 Pasal 115")]
    private void Incapacity()
    {
        long amount = OfIncapacity(Basis);
        if (_bpu || HasWorkEnded)
        {
            // 116: once the stage-II report is complete, against 113(3) month by month (reading incapacity-bpu-monthly).
            bool waits = _bpu && TranscribedDates.ArePaymentRulesInForce(_law, _world.Readings) && _event.RecoveredOn is null && _event.DiedOn is null
                && _world.Readings.Is("incapacity-bpu-monthly", "complete-report");
            Benefit("jkk.temporary-incapacity", waits || _cashWaits ? TranscribedStatus.Deferred : TranscribedStatus.Owed, amount, ParticipantOrHeirs());
        }
        else if (_byEmployer)
        {
            // The cash replaces wages paid; who has paid them and owes the cash owes what is left of it.
            Cash("jkk.temporary-incapacity", Math.Max(amount - (_event.WagesPaidDuringIncapacity?.Value ?? 0), 0), ParticipantOrHeirs());
        }
        else if (_event.WagesPaidDuringIncapacity is { } wages)
        {
            // (3): what exceeds the wage paid goes to the worker; (4): what falls short is not reclaimed.
            Cash("jkk.temporary-incapacity", Math.Min(amount, wages.Value), TranscribedPayee.Employer);
            if (amount > wages.Value)
            {
                Cash("jkk.incapacity-difference", amount - wages.Value, ParticipantOrHeirs());
            }
        }
        else
        {
            // (2): to the employer, who has kept paying the wage.
            Cash("jkk.temporary-incapacity", amount, ToEmployer(ParticipantOrHeirs()));
        }
    }

    [Article("PP 44/2015 Lampiran III I.b.3.c")]
    private void TotalDisability() => Cash("jkk.total-disability", Basis.Times(70 * 80, 100, _world.Readings), ParticipantOrHeirs());

    private void PartialDisability() =>
        Cash("jkk.partial-disability", TranscribedDisability.PartialOn(Basis, _case.Participant, _event, _law, _world.Readings), ParticipantOrHeirs());

    [Article("PP 44/2015 Lampiran III I.b.4-5")]
    [Article("PP 44/2015 Pasal 37(4)(5)")]
    [Article("PP 82/2019 Lampiran III")]
    private void Death()
    {
        Cash("jkk.death-grant", DeathGrant(Basis), HeirsOrFund());
        Cash("jkk.funeral", _deathSince2019 ? 10_000_000 : 3_000_000, _heirs ? TranscribedPayee.Heirs : TranscribedPayee.FuneralOrganiser);
    }

    // 60% x 80 x the wage; at least the JKM lump sum (death-grant-floor), since PP 82/2019 20,000,000.
    private long DeathGrant(TranscribedWage basis) => Math.Max(basis.Times(60 * 80, 100, _world.Readings), _deathSince2019 ? 20_000_000 : _world.Readings.Is("death-grant-floor", "whole-jkm") ? 24_000_000 : 16_200_000);

    // 24 x 200,000, since PP 82/2019 24 x 500,000.
    [Article("PP 44/2015 Lampiran III I.b.6")]
    [Article("PP 44/2015 Pasal 25(2)b.5")]
    private void Periodic(int times) => Cash("jkk.periodic-grant", times * ((_event.DiedOn is not null ? _deathSince2019 : _since2019) ? 12_000_000 : 4_800_000), ParticipantOrHeirs());

    // From the death, or the day on which total disability was declared: the earlier.
    [Article("Permenaker 5/2021 Pasal 102(6), 106(2)")]
    private void Scholarship(LocalDate? died, LocalDate? declared)
    {
        LocalDate day = LocalDate.Min(died ?? LocalDate.MaxIsoValue, declared ?? LocalDate.MaxIsoValue);
        if (TranscribedScholarship.Of(_case, day, _world, lastDay: _lastDay) is var (now, schedule))
        {
            Benefit("jkk.scholarship", _cashWaits ? TranscribedStatus.Deferred : TranscribedStatus.Owed, now, TranscribedPayee.Child, schedule);
        }
    }

    [Article("PP 44/2015 Lampiran III I.b.7-8")]
    [Article("PP 82/2019 Pasal 25(2)b.6-7")]
    private void Aids()
    {
        Expenses expenses = _case.Expenses;
        Aid("jkk.orthosis-prosthesis", expenses.OrthosisReferencePrice, _world.Readings.Divided((Int128)expenses.OrthosisReferencePrice!.Value.Value * 140, 100));
        Aid("jkk.dentures", expenses.Dentures, _since2019 ? 5_000_000 : 3_000_000);
        if (_since2019)
        {
            Aid("jkk.hearing-aid", expenses.HearingAid, 2_500_000);
            Aid("jkk.glasses", expenses.Glasses, 1_000_000);
        }
    }

    private void Aid(string benefit, Rupiah? cost, long most)
    {
        if (!IsNeverUsed(cost))
        {
            Cash(benefit, benefit == "jkk.orthosis-prosthesis" ? most : Math.Min(cost!.Value.Value, most), AdvancedBy(ParticipantOrHeirs()));
        }
    }

    // Whoever died on the day of the event lived to need none of it, unless it is told that it cost something.
    private bool IsNeverUsed(Rupiah? cost) => _event.DiedOn == _date && cost!.Value.Value == 0;

    [Article("PP 44/2015 Pasal 49")]
    private void ReturnToWork()
    {
        if (_event.ReturnToWorkRecommended == true && _event.DiedOn is null)
        {
            Benefit("jkk.return-to-work", TranscribedStatus.Owed, null, TranscribedPayee.Participant);
        }
    }

    // What the cash benefits fall short of through an under-reported wage. What the worker has had in wages paid on does not
    // fall short (Pasal 51(1)).
    [Article("PP 44/2015 Pasal 32(2)")]
    [Article("Permenaker 5/2021 Pasal 88")]
    private void Shortfall()
    {
        if (_bpu || _owedByEmployer)
        {
            return;
        }

        TranscribedWage trueBasis = _case.Participant.ActualMonthlyWage is { } actual ? TranscribedWage.AMonth(actual.Value) : Basis;
        long shortfall = 0;
        if (_event.Incapacity.Count > 0)
        {
            shortfall += Math.Max(OfIncapacity(trueBasis) - Math.Max(OfIncapacity(Basis), _event.WagesPaidDuringIncapacity?.Value ?? 0), 0);
        }

        if (_answer.Benefits.ContainsKey("jkk.total-disability"))
        {
            shortfall += trueBasis.Times(70 * 80, 100, _world.Readings) - Basis.Times(70 * 80, 100, _world.Readings);
        }

        if (_answer.Benefits.ContainsKey("jkk.partial-disability"))
        {
            shortfall += TranscribedDisability.PartialOn(trueBasis, _case.Participant, _event, _law, _world.Readings)
                - TranscribedDisability.PartialOn(Basis, _case.Participant, _event, _law, _world.Readings);
        }

        if (_answer.Benefits.ContainsKey("jkk.death-grant"))
        {
            shortfall += DeathGrant(trueBasis) - DeathGrant(Basis);
        }

        if (shortfall > 0)
        {
            _answer.Benefits["jkk.employer-shortfall"] =
                new TranscribedBenefit(TranscribedStatus.Owed, shortfall, ParticipantOrHeirs(), TranscribedCover.Employer, []);
        }
    }

    // The wage reported, or the basis of the bracket; an employer who owes owes on the true wage.
    private TranscribedWage Basis => TranscribedBasis.Of(_case.Participant, _law, _owedByEmployer, _world.Readings);

    private long OfIncapacity(TranscribedWage basis) => TranscribedIncapacity.On(basis, _event.Incapacity, _date, _since2019, _bpu, _world.Readings);

    // Pasal 48: a disease after the employment; else an end by the last day of incapacity.
    private bool HasWorkEnded
    {
        get
        {
            LocalDate lastDay = _event.Incapacity.Count > 0 ? _event.Incapacity[^1].End : _date;
            return (_event.EmploymentEndedOn ?? _case.Membership.EndedOn) <= lastDay;
        }
    }

    private void Cash(string benefit, long amount, TranscribedPayee payee) =>
        Benefit(benefit, _cashWaits ? TranscribedStatus.Deferred : TranscribedStatus.Owed, amount, payee);

    private void Benefit(string benefit, TranscribedStatus status, long? amount, TranscribedPayee payee, IReadOnlyList<TranscribedYear>? schedule = null)
    {
        // Pasal 37(5)b.5 gives the Fund the death grant and nothing else (reading grant-without-heirs).
        if (payee == TranscribedPayee.SocialSecurityFund && benefit != "jkk.death-grant" && _world.Readings.Is("grant-without-heirs", "nobody"))
        {
            return;
        }

        _answer.Benefits[benefit] = new TranscribedBenefit(status, amount, payee, _payer, schedule ?? []);
    }

    private TranscribedPayee AdvancedBy(TranscribedPayee usual) => _case.Expenses.AdvancedBy switch
    {
        ExpensePayer.Participant => ParticipantOrHeirs(),
        ExpensePayer.Employer => _byEmployer ? TranscribedPayee.NotStated : TranscribedPayee.Employer,
        ExpensePayer.Facility => TranscribedPayee.Provider,
        _ => usual,
    };

    // To the employer of a PU who has advanced it, unless it is the employer himself who owes it; where nobody can tell who owes
    // it, nobody can tell this either.
    private TranscribedPayee ToEmployer(TranscribedPayee otherwise) =>
        _bpu || _byEmployer ? otherwise
        : _payer != TranscribedCover.NotTold ? TranscribedPayee.Employer

        // Where it would be nobody's, whether it is owed at all hangs on who pays.
        : otherwise == TranscribedPayee.SocialSecurityFund && _world.Readings.Is("grant-without-heirs", "nobody") ? (_world.IsStageOverdue ? otherwise : TranscribedPayee.Employer)
        : TranscribedPayee.NotStated;

    private TranscribedPayee ParticipantOrHeirs() => _event.DiedOn is not null ? HeirsOrFund() : TranscribedPayee.Participant;

    // Pasal 37(5)b.5 names the death grant; the rest follows it (grant-without-heirs).
    private TranscribedPayee HeirsOrFund() => _heirs ? TranscribedPayee.Heirs : TranscribedPayee.SocialSecurityFund;
}
