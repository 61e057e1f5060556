using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Rules;
using NodaTime;

namespace Kubar.Benefits.Assessments;

/// <summary>Finds everything that makes a case malformed. A legal outcome, such as a late registration, never does.</summary>
internal sealed class CaseCheck : InputCheck
{
    private const string Children = "family.children";

    private static readonly Rupiah MaxExpense = new(Facts.MaxExpense);

    private readonly BenefitCase _case;

    private CaseCheck(BenefitCase benefitCase) => _case = benefitCase;

    /// <summary>Every problem, in the order of the contract; none when the case is well formed.</summary>
    public static ValueList<Problem> ProblemsOf(BenefitCase benefitCase)
    {
        var check = new CaseCheck(benefitCase);
        check.Run();
        return check.Found;
    }

    private LocalDate EventDate => _case.Event.Date;

    private void Run()
    {
        Require(!string.IsNullOrWhiteSpace(_case.Id), "id", "harus diisi", "must not be blank");
        CheckEvent();
        CheckParticipant();
        CheckMembership();
        CheckExpenses();
        CheckChildren();
        CheckClaim();
        if (LibraryCheck.Concerns(_case))
        {
            LibraryCheck.Run(_case, Report);
        }
    }

    private void CheckParticipant()
    {
        Participant participant = _case.Participant;
        CheckMember<Segment>(participant.Segment, "participant.segment");
        CheckMember(participant.PaidBy, "participant.paidBy");
        CheckMember(participant.Sector, "participant.sector");
        CheckDate(participant.BirthDate, "participant.birthDate");
        Require(!(participant.BirthDate > EventDate), "participant.birthDate", "sesudah tanggal kejadian", "is after the event");
        var maxIncome = new Rupiah(Facts.MaxMonthlyIncome);
        CheckMoney(participant.MonthlyIncome, maxIncome, "participant.monthlyIncome");
        CheckMoney(participant.MonthlyWage, maxIncome, "participant.monthlyWage");
        CheckMoney(participant.ActualMonthlyWage, maxIncome, "participant.actualMonthlyWage");
        Fact jobs = Facts.Jobs.Fact;
        CheckNumber(participant.Jobs, jobs.Min, jobs.Max, "participant.jobs");
    }

    private void CheckMembership()
    {
        Membership membership = _case.Membership;
        CheckDate(membership.RegisteredOn, "membership.registeredOn");
        CheckDate(membership.ArrearsPaidOn, "membership.arrearsPaidOn");
        Require(
            !(membership.ArrearsPaidOn < CaseFacts.TestDayOf(_case.Event)),
            "membership.arrearsPaidOn",
            "sebelum hari tunggakan diuji; bulan yang sudah lunas dicantumkan pada paidMonths",
            "is before the day on which arrears are tested; months already paid belong in paidMonths");
        Require(
            membership.Registered || membership.RegisteredOn is null,
            "membership.registered",
            "tidak terdaftar, tetapi ada tanggal terdaftar",
            "is false, but a date of registration is given");
        Require(
            !(membership.RegisteredOn < _case.Participant.BirthDate),
            "membership.registeredOn",
            "sebelum tanggal lahir peserta",
            "is before the participant's birth");
        CheckPaidMonths(membership.PaidMonths ?? []);
    }

    private void CheckPaidMonths(ValueList<PaidPeriod> ranges)
    {
        for (int i = 0; i < ranges.Count; i++)
        {
            MonthRange range = ranges[i].Months;
            CasePath path = CasePath.In("membership.paidMonths", i, "");
            Require(range.First <= range.Last, path, "berakhir sebelum mulai", "ends before it begins");
            if (range.First.Year < FactRange.First.Year || range.Last.Year > FactRange.Last.Year)
            {
                Report(
                    path,
                    $"di luar tahun {FactRange.First.Year} sampai {FactRange.Last.Year}",
                    $"is outside the years {FactRange.First.Year} to {FactRange.Last.Year}");
            }

        }

        if (ranges.Count > 1)
        {
            CheckOverlaps(ranges);
        }
    }

    /// <summary>Each range that overlaps is reported once, with the range that begins before it.</summary>
    private void CheckOverlaps(ValueList<PaidPeriod> ranges)
    {
        int[] order = [.. Enumerable.Range(0, ranges.Count).OrderBy(index => ranges[index].First)];
        int furthest = -1;
        foreach (int index in order)
        {
            if (furthest >= 0 && ranges[index].First <= ranges[furthest].Last)
            {
                (int earlier, int later) = (Math.Min(index, furthest), Math.Max(index, furthest));
                Report(
                    CasePath.In("membership.paidMonths", later, ""),
                    $"tumpang tindih dengan paidMonths[{earlier}]",
                    $"overlaps paidMonths[{earlier}]");
            }

            if (furthest < 0 || ranges[index].Last > ranges[furthest].Last)
            {
                furthest = index;
            }
        }
    }

    private void CheckEvent()
    {
        InsuredEvent happened = _case.Event;
        CheckMember<EventKind>(happened.Kind, "event.kind");
        CheckDate(happened.Date, "event.date");
        if (EventDate < Edition.FirstDay)
        {
            Report(
                "event.date",
                $"sebelum {Iso(Edition.FirstDay)}: aturan sebelum hari itu belum dikodekan",
                $"is before {Iso(Edition.FirstDay)}: no law before that day is encoded");
        }

        CheckNotBeforeEvent(happened.DiedOn, "event.diedOn");
        CheckNotBeforeEvent(happened.RecoveredOn, "event.recoveredOn");
        Require(
            happened.Kind != EventKind.NonWorkDeath || happened.DiedOn is null || happened.DiedOn == EventDate,
            "event.diedOn",
            "tidak sama dengan event.date",
            "differs from event.date");
        CheckDate(happened.EmploymentEndedOn, "event.employmentEndedOn");
        Require(
            !(happened.EmploymentEndedOn > EventDate),
            "event.employmentEndedOn",
            "sesudah diagnosis",
            "is after the diagnosis");
        Require(
            !(happened.TimeFromAttackToDeath < Duration.Zero),
            "event.hoursFromAttackToDeath",
            "tidak boleh negatif",
            "must not be negative");
        Require(
            !(happened.TimeFromAttackToDeath > Duration.FromHours(Facts.HoursToDeath.Fact.Max)),
            "event.hoursFromAttackToDeath",
            "terlalu besar",
            "is too large");
        foreach (DateInterval incapacity in happened.Incapacity)
        {
            CheckNotBeforeEvent(incapacity.Start, "event.incapacity.from");
            CheckDate(incapacity.End, "event.incapacity.to");
            Require(!(incapacity.End > happened.DiedOn), "event.incapacity.to", "sesudah meninggal dunia", "is after the death");
            Require(!(incapacity.End > happened.RecoveredOn), "event.incapacity.to", "sesudah surat keterangan dokter", "is after the doctor's certificate");
            Require(
                incapacity.End < incapacity.Start.PlusMonths((int)Facts.IncapacityMonths.Fact.Max),
                "event.incapacity.to",
                "terlalu lama sesudah awalnya",
                "is too long after its beginning");
        }

        if (happened.Losses.Count > 0)
        {
            LossCheck.Run(happened.Losses, Collecting);
        }
    }

    private void CheckExpenses()
    {
        Expenses expenses = _case.Expenses;
        CheckMoney(expenses.Medical, MaxExpense, "expenses.medical");
        CheckMoney(expenses.Dentures, MaxExpense, "expenses.dentures");
        CheckMoney(expenses.HearingAid, MaxExpense, "expenses.hearingAid");
        CheckMoney(expenses.Glasses, MaxExpense, "expenses.glasses");
        CheckMoney(expenses.HomeCare, MaxExpense, "expenses.homeCare.amount");
        CheckNumber(expenses.HomeCareMonths, 0, 1200, "expenses.homeCare.months");
        CheckMoney(expenses.TransportByLand, MaxExpense, "expenses.transport.land");
        CheckMoney(expenses.TransportBySea, MaxExpense, "expenses.transport.sea");
        CheckMoney(expenses.TransportByAir, MaxExpense, "expenses.transport.air");
        CheckMoney(expenses.OrthosisReferencePrice, MaxExpense, "expenses.orthosisReferencePrice");
    }

    private void CheckChildren()
    {
        CheckMember(_case.Family?.Will, "family.will");
        ValueList<Child> children = _case.Family?.Children ?? [];
        for (int i = 0; i < children.Count; i++)
        {
            Child child = children[i];
            CheckDate(child.BirthDate, CasePath.In(Children, i, "birthDate"));
            CheckMember(child.Level, CasePath.In(Children, i, "level"));
            CheckMember<ChildWork>(child.Work, CasePath.In(Children, i, "work"));
            CheckNumber(child.YearsLeft, ChildFacts.YearsLeft.Fact.Min, ChildFacts.YearsLeft.Fact.Max, CasePath.In(Children, i, "yearsLeft"));
            CheckNumber(child.PuMonths, 0, ChildFacts.PuMonths.Fact.Max, CasePath.In(Children, i, "puMonths"));
        }
    }

    private void CheckClaim()
    {
        CheckNotBeforeEvent(_case.Claim.AppliedOn, "claim.appliedOn");
        CheckNotBeforeEvent(_case.Claim.PaidOn, "claim.paidOn");
        Require(
            !(_case.Claim.PaidOn < _case.Claim.AppliedOn),
            "claim.paidOn",
            "sebelum permohonan",
            "is before the application");
        Require(
            !(_case.Claim.PaidOn > _case.Claim.AppliedOn?.PlusDays(Facts.MaxDaysLate)),
            "claim.paidOn",
            "terlalu lama sesudah permohonan",
            "is too long after the application");
    }

    private void CheckNotBeforeEvent(LocalDate? date, CasePath path)
    {
        CheckDate(date, path);
        Require(!(date < EventDate), path, "sebelum tanggal kejadian", "is before the event");
    }
}
