using Kubar.Benefits.Cases;
using NodaTime;

namespace Kubar.Benefits.Tests.Transcription;

/// <summary>JKK, PP 44/2015 Pasal 25 and Lampiran III, as replaced by PP 82/2019.</summary>
internal sealed class TranscribedJkk
{
    private readonly BenefitCase _case;
    private readonly TranscribedAnswer _answer;
    private readonly LocalDate _date;
    private readonly bool _since2019;
    private readonly bool _bpu;
    private readonly bool _byEmployer;
    private readonly bool _died;
    private readonly bool _diedWithinADay;
    private readonly bool _heirs;
    private readonly bool _cashWaits;

    private TranscribedJkk(BenefitCase benefitCase, TranscribedMembership membership, TranscribedAnswer answer)
    {
        _case = benefitCase;
        _answer = answer;
        _date = benefitCase.Event.Date;
        _since2019 = _date >= TranscribedDates.Pp82;
        _bpu = benefitCase.Participant.Segment == Segment.Bpu;
        _byEmployer = membership.Cover == TranscribedCover.Employer;
        _diedWithinADay = benefitCase.Event.Kind == EventKind.SuddenDeathAtWork;
        _died = benefitCase.Event.DiedOn is not null || _diedWithinADay;
        _heirs = benefitCase.Family is { } family && TranscribedHeirs.Exist(family, _date, jkm: false);

        // Pasal 39(1)b, Permenaker 5/2021 Pasal 92(1)b: a BPU in arrears waits for the doctor's certificate. Before
        // PP 82/2019 he also waits until the arrears are paid; since then they come out of the money (Pasal 92(2)).
        bool certified = benefitCase.Event.RecoveredOn is not null || _died;
        _cashWaits = _bpu && membership.Arrears.Count > 0
            && (!certified || (!_since2019 && benefitCase.Membership.ArrearsPaidOn is null));
    }

    public static void Assess(BenefitCase benefitCase, TranscribedMembership membership, TranscribedAnswer answer)
    {
        LocalDate date = benefitCase.Event.Date;

        if (benefitCase.Event.Kind == EventKind.WorkAccident
            && !TranscribedCircumstance.IsWorkAccident(benefitCase.Event.Circumstance, benefitCase.Participant.Segment, date))
        {
            return;
        }

        // PP 49/2023 Pasal 25A(6), 25B(6): concluded not to be from work, it is no case of JKK.
        if (benefitCase.Event.Suspicion?.Conclusion == CaseConclusion.NotFromWork)
        {
            return;
        }

        // Pasal 48(2): a disease within three years after the employment ended. Later it is no case of JKK.
        if (benefitCase.Event.Kind == EventKind.OccupationalDisease
            && benefitCase.Event.EmploymentEndedOn is { } ended
            && date > ended.PlusYears(3))
        {
            return;
        }

        // Pasal 26: two years, since PP 82/2019 five.
        LocalDate claimBy = date.PlusYears(date >= TranscribedDates.Pp82 ? 5 : 2);
        answer.ClaimBy = claimBy;
        if (benefitCase.Claim.AppliedOn > claimBy)
        {
            return;
        }

        if (membership.Cover == TranscribedCover.None)
        {
            return;
        }

        new TranscribedJkk(benefitCase, membership, answer).Assess();
    }

    private void Assess()
    {
        Participant participant = _case.Participant;
        InsuredEvent happened = _case.Event;

        // Pasal 32(1), 20(1): the wage reported, or the basis of the bracket; an employer who owes owes on the true wage.
        long basis;
        long trueBasis;
        if (_bpu)
        {
            basis = TranscribedContribution.Basis(participant.MonthlyIncome!.Value.Value);
            trueBasis = basis;
        }
        else
        {
            long reported = Reported(participant, _date);
            trueBasis = participant.ActualMonthlyWage?.Value ?? reported;
            basis = _byEmployer ? trueBasis : reported;
        }

        Care();
        Reimbursements();

        // Pasal 32(2): what the cash benefits fall short of through an under-reported wage.
        long shortfall = 0;
        if (happened.Incapacity is [var incapacity, ..])
        {
            long amount = TranscribedIncapacity.On(basis, incapacity, _date);

            // What the worker has had in wages paid on does not fall short (Pasal 51(1)).
            long had = _bpu || _byEmployer ? amount : Math.Max(amount, happened.WagesPaidDuringIncapacity?.Value ?? 0);
            shortfall += Math.Max(TranscribedIncapacity.On(trueBasis, incapacity, _date) - had, 0);

            if (_byEmployer && happened.WagesPaidDuringIncapacity is { } paid)
            {
                // Pasal 51(1)(2): the cash replaces wages paid; who has paid them and owes the cash owes what is left of it.
                Cash("jkk.temporary-incapacity", Math.Max(amount - paid.Value, 0), ParticipantOrHeirs());
            }
            else if (!_bpu && !_byEmployer && happened.WagesPaidDuringIncapacity is { } wages)
            {
                // Pasal 51(3): what exceeds the wage paid goes to the worker; (4): what falls short is not reclaimed.
                Cash("jkk.temporary-incapacity", Math.Min(amount, wages.Value), TranscribedPayee.Employer);
                if (amount > wages.Value)
                {
                    Cash("jkk.incapacity-difference", amount - wages.Value, ParticipantOrHeirs());
                }
            }
            else
            {
                // Pasal 51(2): to the employer, who has kept paying the wage.
                Cash("jkk.temporary-incapacity", amount, !_bpu && !_byEmployer ? TranscribedPayee.Employer : ParticipantOrHeirs());
            }
        }

        if (_died)
        {
            long amount = DeathGrant(basis);
            shortfall += DeathGrant(trueBasis) - amount;

            // Pasal 37(4)(5)
            Cash("jkk.death-grant", amount, HeirsOrFund());
            Cash("jkk.funeral", _since2019 ? 10_000_000 : 3_000_000, _heirs ? TranscribedPayee.Heirs : TranscribedPayee.FuneralOrganiser);
            Periodic(HeirsOrFund());
            Scholarship();
        }
        else if (happened.PermanentTotalDisability)
        {
            // Lampiran III I.b.3.c
            long amount = 70 * 80 * basis / 100;
            shortfall += (70 * 80 * trueBasis / 100) - amount;
            Cash("jkk.total-disability", amount, TranscribedPayee.Participant);
            Periodic(TranscribedPayee.Participant);
            Scholarship();
        }
        else if (happened.Losses.Count > 0)
        {
            long amount = TranscribedDisability.PartialOn(basis, participant, happened.Losses);
            shortfall += TranscribedDisability.PartialOn(trueBasis, participant, happened.Losses) - amount;
            Cash("jkk.partial-disability", amount, TranscribedPayee.Participant);
        }

        // Pasal 49
        if (happened.ReturnToWorkRecommended == true && !_died)
        {
            _answer.Benefits["jkk.return-to-work"] =
                new TranscribedBenefit(TranscribedStatus.Owed, null, TranscribedPayee.Participant, _byEmployer, []);
        }

        if (shortfall > 0)
        {
            _answer.Benefits["jkk.employer-shortfall"] = new TranscribedBenefit(
                TranscribedStatus.Owed, shortfall, _died ? HeirsOrFund() : TranscribedPayee.Participant, true, []);
        }
    }

    // Pasal 32(1); of construction workers Permenaker 5/2021 Pasal 90, of trainees and the like Pasal 28(2).
    private static long Reported(Participant participant, LocalDate date)
    {
        if (participant.WageBasis is ConstructionWage construction)
        {
            if (date < TranscribedDates.Pp82)
            {
                throw new ArgumentOutOfRangeException(nameof(date), date, "Nobody has read the rule of that day.");
            }

            // (1) the unit price of the public-works office; without one (2) the province's minimum wage, (3) the regency's
            // where it sets one
            long unitPrice = construction.UnitPrice!.Value.Value;
            long regency = construction.RegencyMinimum!.Value.Value;
            return unitPrice > 0 ? unitPrice : regency > 0 ? regency : construction.ProvincialMinimum!.Value.Value;
        }

        if (participant.WageBasis is TraineeWage trainee)
        {
            return trainee.LowestForSameWork!.Value.Value;
        }

        return (participant.MonthlyWage ?? participant.ActualMonthlyWage)!.Value.Value;
    }

    // Pasal 25(2)a: owed at once, whatever the arrears (Pasal 39(1)a).
    private void Care()
    {
        _answer.Benefits["jkk.medical-care"] =
            new TranscribedBenefit(TranscribedStatus.Owed, _case.Expenses.Medical?.Value, TranscribedPayee.Provider, _byEmployer, []);

        // Pasal 33: advanced by the employer or the BPU, reimbursed up to the highest standard of the area.
        if (_case.Expenses.MedicalElsewhere is { } elsewhere)
        {
            long reimbursed = Math.Min(elsewhere.Value, _case.Expenses.HighestLocalStandard!.Value.Value);
            TranscribedPayee advancedBy = !_bpu && !_byEmployer ? TranscribedPayee.Employer : ParticipantOrHeirs();
            _answer.Benefits["jkk.care-elsewhere"] = new TranscribedBenefit(TranscribedStatus.Owed, reimbursed, advancedBy, _byEmployer, []);
        }

        // PP 82/2019 Pasal 25(2)a.13, Permenaker 5/2021 Pasal 110(4): at most a year and at most 20,000,000. How much of the
        // cost of a longer care fell into the year, no fact tells. Whoever died within a day had none (Pasal 85).
        if (_since2019 && !_diedWithinADay)
        {
            long amount = Math.Min(_case.Expenses.HomeCare!.Value.Value, 20_000_000);
            TranscribedStatus status = _case.Expenses.HomeCareMonths!.Value > 12 && amount > 0
                ? TranscribedStatus.Undetermined
                : TranscribedStatus.Owed;
            _answer.Benefits["jkk.home-care"] = new TranscribedBenefit(status, amount, TranscribedPayee.Provider, _byEmployer, []);
        }
    }

    private void Reimbursements()
    {
        Expenses expenses = _case.Expenses;

        // Lampiran III I.b.1: the ceiling of each means of transport used.
        long transport = Math.Min(expenses.TransportByLand!.Value.Value, _since2019 ? 5_000_000 : 1_000_000)
            + Math.Min(expenses.TransportBySea!.Value.Value, _since2019 ? 2_000_000 : 1_500_000)
            + Math.Min(expenses.TransportByAir!.Value.Value, _since2019 ? 10_000_000 : 2_500_000);

        // Pasal 30(2)(3): paid first by the PU worker's employer, who is reimbursed; by a BPU himself.
        Cash("jkk.transport", transport, !_bpu && !_byEmployer ? TranscribedPayee.Employer : ParticipantOrHeirs());

        // Whoever died within a day of the attack (Pasal 85) lived to need none of the rest.
        if (_diedWithinADay)
        {
            return;
        }

        // Lampiran III I.b.7: the centre's price and 40 percent of it
        Cash("jkk.orthosis-prosthesis", (long)((Int128)expenses.OrthosisReferencePrice!.Value.Value * 140 / 100), ParticipantOrHeirs());

        // Lampiran III I.b.8; PP 82/2019 Pasal 25(2)b.7
        Cash("jkk.dentures", Math.Min(expenses.Dentures!.Value.Value, _since2019 ? 5_000_000 : 3_000_000), ParticipantOrHeirs());
        if (_since2019)
        {
            Cash("jkk.hearing-aid", Math.Min(expenses.HearingAid!.Value.Value, 2_500_000), ParticipantOrHeirs());
            Cash("jkk.glasses", Math.Min(expenses.Glasses!.Value.Value, 1_000_000), ParticipantOrHeirs());
        }
    }

    // Lampiran III I.b.4: 60% x 80 x the wage; at least the JKM lump sum (death-grant-floor), since PP 82/2019 20,000,000.
    private long DeathGrant(long basis) => Math.Max(60 * 80 * basis / 100, _since2019 ? 20_000_000 : 16_200_000);

    // Lampiran III I.b.6: 24 x 200,000, since PP 82/2019 24 x 500,000.
    private void Periodic(TranscribedPayee payee) => Cash("jkk.periodic-grant", _since2019 ? 12_000_000 : 4_800_000, payee);

    private void Scholarship()
    {
        if (!_since2019)
        {
            if (TranscribedScholarship.AnyChildAtSchool(_case.Family!))
            {
                Cash("jkk.scholarship", 12_000_000, TranscribedPayee.Child);
            }

            return;
        }

        if (TranscribedScholarship.Schedule(_case.Family!, _date) is { } schedule)
        {
            long now = schedule.Where(year => year.DueOn == _date).Sum(year => year.Amount);
            _answer.Benefits["jkk.scholarship"] = new TranscribedBenefit(
                _cashWaits ? TranscribedStatus.Deferred : TranscribedStatus.Owed, now, TranscribedPayee.Child, _byEmployer, schedule);
        }
    }

    private void Cash(string benefit, long amount, TranscribedPayee payee) =>
        _answer.Benefits[benefit] = new TranscribedBenefit(
            _cashWaits ? TranscribedStatus.Deferred : TranscribedStatus.Owed, amount, payee, _byEmployer, []);

    private TranscribedPayee ParticipantOrHeirs() => _died ? HeirsOrFund() : TranscribedPayee.Participant;

    // Pasal 37(5)b.5 names the death grant; the rest follows it (grant-without-heirs).
    private TranscribedPayee HeirsOrFund() => _heirs ? TranscribedPayee.Heirs : TranscribedPayee.SocialSecurityFund;
}
