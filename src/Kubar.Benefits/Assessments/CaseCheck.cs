using System.Globalization;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Cases.Fields;
using Kubar.Benefits.Rules;
using Kubar.Benefits.Rules.Records;
using NodaTime;

namespace Kubar.Benefits.Assessments;

/// <summary>
/// Finds everything that makes a case malformed: each property by itself, as the table of fields says, and what cannot stand
/// together. A legal outcome, such as a late registration, never does.
/// </summary>
internal sealed class CaseCheck : InputCheck
{
    private const int HoursOfDay = NodaConstants.HoursPerDay;
    private const int OccupationsOfBpu = 2;

    // Two days so far apart that what is wrong on both is wrong whatever the date of the event.
    private static readonly ValueList<LocalDate> SampleDates = [EventFields.NoDate, CaseLimits.LastDay];

    private readonly BenefitCase _case;

    private CaseCheck(BenefitCase benefitCase) => _case = benefitCase;

    /// <summary>Every problem; none when the case is well formed.</summary>
    public static ValueList<Problem> ProblemsOf(BenefitCase? benefitCase) => ProblemsOf(benefitCase, StandIns.None, []);

    /// <summary>Every problem, those first that were found before.</summary>
    /// <param name="benefitCase">The case, as far as it could be read.</param>
    /// <param name="standIns">Which of its required facts are stand-ins: what is wrong only because of them is not.</param>
    /// <param name="reported">What has been found already; nothing is said again of what is within it.</param>
    public static ValueList<Problem> ProblemsOf(BenefitCase? benefitCase, StandIns standIns, ValueList<Problem> reported)
    {
        if (benefitCase is null)
        {
            return [new("case", ProblemTexts.Null)];
        }

        var run = new FieldRun
        {
            StandIns = standIns,
            Reported = reported,
            Segment = !standIns.HasFlag(StandIns.Segment) && benefitCase.Participant?.Segment is { } segment && Enum.IsDefined(segment) ? segment : null,
            Kind = !standIns.HasFlag(StandIns.Kind) && benefitCase.Event?.Kind is { } kind && Enum.IsDefined(kind) ? kind : null,
        };
        BenefitCase sound = CaseFields.Shape.Check(run, benefitCase);
        ValueList<Problem> known = Joined(reported, run.Problems);
        return Joined(known, TogetherIn(sound, run.StandIns));
    }

    /// <summary>
    /// Whether a case is well formed of which another one is: of the same event, claim, expenses, segment and membership, and of nothing else.
    /// That its family is sound, <see cref="IsFamilySound"/> tells.
    /// </summary>
    public static bool IsSoundBeside(BenefitCase benefitCase)
    {
        FieldRun run = RunOf(benefitCase);
        BenefitCase sound = CaseFields.OfParticipant.Check(run, benefitCase);
        if (!run.IsSound)
        {
            return false;
        }

        var check = new CaseCheck(sound);
        check.CheckParticipant();
        check.CheckBirth();
        return check.IsSound;
    }

    /// <summary>
    /// Whether a case is well formed of which another one is that tells the same of everything but its key, the birth date of its participant, and its children.
    /// </summary>
    /// <param name="benefitCase">The case.</param>
    /// <param name="run">A run in which nothing has been found yet, which can be used again as long as nothing is.</param>
    public static bool IsSoundButForChildren(BenefitCase benefitCase, FieldRun run)
    {
        (run.Segment, run.Kind) = (benefitCase.Participant.Segment, benefitCase.Event.Kind);
        CaseFields.OfKey.Check(run, benefitCase);
        ParticipantFields.OfBirth.Check(run, benefitCase.Participant);
        if (!run.IsSound)
        {
            return false;
        }

        var check = new CaseCheck(benefitCase);
        check.CheckParticipant();
        check.CheckBirth();
        return check.IsSound;
    }

    /// <summary>Whether a family is well formed, of a case of that segment and kind of event.</summary>
    public static bool IsFamilySound(BenefitCase benefitCase)
    {
        FieldRun run = RunOf(benefitCase);
        CaseFields.OfFamily.Check(run, benefitCase);
        return run.IsSound;
    }

    /// <summary>Whether there are more children than a family may have.</summary>
    public static bool AreTooMany(ValueList<Child> children) => children.Count > CaseLimits.Children;

    /// <summary>Said of a day whose law is not encoded.</summary>
    public static LocalizedText BeforeTheLaw
    {
        get
        {
            string first = NodaTime.Text.LocalDatePattern.Iso.Format(Edition.FirstDay);
            return new($"sebelum {first}: aturan sebelum hari itu belum dikodekan", $"is before {first}: no law before that day is encoded");
        }
    }

    private static FieldRun RunOf(BenefitCase benefitCase) => new() { Segment = benefitCase.Participant.Segment, Kind = benefitCase.Event.Kind };

    private LocalDate EventDate => _case.Event.Date;

    /// <summary>What cannot stand together, whatever the facts that the case does not tell.</summary>
    private static ValueList<Problem> TogetherIn(BenefitCase sound, StandIns standIns)
    {
        if (standIns == StandIns.None)
        {
            return Together(sound);
        }

        ValueList<Problem>[] found = [.. Variants(sound, standIns).Select(Together)];
        return found
            .Skip(1)
            .Aggregate<ValueList<Problem>, IEnumerable<Problem>>(found[0], (common, problems) => common.Intersect(problems))
            .ToValueList();
    }

    private static IEnumerable<BenefitCase> Variants(BenefitCase read, StandIns standIns) =>
        from segment in standIns.HasFlag(StandIns.Segment) ? Enum.GetValues<Segment>() : [read.Participant.Segment]
        from kind in standIns.HasFlag(StandIns.Kind) ? Enum.GetValues<EventKind>() : [read.Event.Kind]
        from date in standIns.HasFlag(StandIns.Date) ? SampleDates : ValueList.Create([read.Event.Date])
        select read with
        {
            Participant = read.Participant with { Segment = segment },
            Event = read.Event with { Kind = kind, Date = date },
        };

    private static ValueList<Problem> Together(BenefitCase sound)
    {
        var check = new CaseCheck(sound);
        check.CheckParticipant();
        check.CheckMembership();
        check.CheckEvent();
        check.CheckExpenses();
        check.CheckClaim();
        return check.Run.Problems;
    }

    private void CheckParticipant()
    {
        Participant participant = _case.Participant;
        Require(!(participant.BirthDate > EventDate), "participant.birthDate", "sesudah tanggal kejadian", "is after the event");
        Require(
            participant.Segment != Segment.Bpu || participant.Jobs <= OccupationsOfBpu,
            "participant.jobs",
            "bagi bpu harus 1 atau 2",
            "must be 1 or 2 for a bpu");
        Require(
            participant.AlsoSegment != participant.Segment,
            "participant.alsoSegment",
            "sama dengan segment; beberapa pekerjaan dalam satu segmen dicantumkan pada jobs",
            "equals segment; several jobs in one segment belong in jobs");
        Require(
            participant is { WageBasis: null } or { MonthlyWage: null, ActualMonthlyWage: null },
            "participant.wageBasis",
            "hanya bagi penerima upah yang upah sebulannya tidak dinyatakan",
            "is only for a wage recipient of whom no monthly wage is stated");
    }

    private void CheckMembership()
    {
        Membership membership = _case.Membership;
        Require(
            !(membership.ArrearsPaidOn < CaseFacts.TestDayOf(_case)),
            "membership.arrearsPaidOn",
            "sebelum hari tunggakan diuji; bulan yang sudah lunas dicantumkan pada paidMonths",
            "is before the day on which arrears are tested; months already paid belong in paidMonths");
        Require(
            membership.Registered || membership.RegisteredOn is null,
            "membership.registered",
            "tidak terdaftar, tetapi ada tanggal terdaftar",
            "is false, but a date of registration is given");
        CheckBirth();
        Require(!(membership.EndedOn < membership.RegisteredOn), "membership.endedOn", "sebelum terdaftar", "is before the registration");
        Require(
            membership.EndedOn is not { } ended || _case.Event.EmploymentEndedOn is not { } employmentEnded || ended == employmentEnded,
            "membership.endedOn",
            "berbeda dengan event.employmentEndedOn",
            "differs from event.employmentEndedOn");
        CheckProgrammes(membership.Programmes ?? []);
        if (membership.PaidMonths is { Count: > 1 } periods)
        {
            CheckOverlaps(periods);
        }
    }

    private void CheckBirth() => Require(
        !(_case.Membership.RegisteredOn < _case.Participant.BirthDate),
        "membership.registeredOn",
        "sebelum tanggal lahir peserta",
        "is before the participant's birth");

    private void CheckProgrammes(ValueList<SecurityProgram> programmes)
    {
        for (int i = 1; i < programmes.Count; i++)
        {
            if (programmes.Take(i).Contains(programmes[i]))
            {
                Run.Report(In("membership.programmes", i), ProblemTexts.Repeated);
            }
        }
    }

    /// <summary>Each period that overlaps is reported once, with the one that begins before it.</summary>
    private void CheckOverlaps(ValueList<PaidPeriod> periods)
    {
        int[] order = [.. Enumerable.Range(0, periods.Count).OrderBy(index => periods[index].First)];
        int furthest = -1;
        foreach (int index in order)
        {
            if (furthest >= 0 && periods[index].First <= periods[furthest].Last)
            {
                (int earlier, int later) = (Math.Min(index, furthest), Math.Max(index, furthest));
                Run.Report(In("membership.paidMonths", later), new($"tumpang tindih dengan paidMonths[{earlier}]", $"overlaps paidMonths[{earlier}]"));
            }

            if (furthest < 0 || periods[index].Last > periods[furthest].Last)
            {
                furthest = index;
            }
        }
    }

    private void CheckEvent()
    {
        InsuredEvent happened = _case.Event;
        if (EventDate < Edition.FirstDay)
        {
            Run.Report("event.date", BeforeTheLaw);
        }

        // An occupational disease can be diagnosed after the death.
        if (happened.Kind == EventKind.OccupationalDisease)
        {
            Require(!(happened.DiedOn < Edition.FirstDay), "event.diedOn", "sebelum hari pertama yang aturannya dikodekan", "is before the first day whose law is encoded");
            Require(!(happened.AroseOn > happened.DiedOn), "event.aroseOn", "sesudah meninggal dunia", "is after the death");
            Require(!(happened.EmploymentEndedOn > happened.DiedOn), "event.employmentEndedOn", "sesudah meninggal dunia", "is after the death");
        }
        else
        {
            RequireNotBeforeEvent(happened.DiedOn, "event.diedOn");
        }

        RequireNotBeforeEvent(happened.RecoveredOn, "event.recoveredOn");
        RequireNotBeforeEvent(happened.ReportedOn, "event.reportedOn");
        Require(
            happened.Kind != EventKind.NonWorkDeath || happened.DiedOn is null || happened.DiedOn == EventDate,
            "event.diedOn",
            "tidak sama dengan event.date",
            "differs from event.date");
        Require(!(happened.EmploymentEndedOn > EventDate), "event.employmentEndedOn", "sesudah diagnosis", "is after the diagnosis");
        Require(!(happened.AroseOn > EventDate), "event.aroseOn", "sesudah diagnosis", "is after the diagnosis");
        CheckHours(happened);
        CheckIncapacity(happened);
        if (happened.Losses.Count > 0)
        {
            LossCheck.Run(happened.Losses, Run);
        }

        CheckSight(happened);
    }

    /// <summary>With n days between the dates the hours lie above 24(n - 1), from 0 where n is 0, and below 24(n + 1).</summary>
    private void CheckHours(InsuredEvent happened)
    {
        if (happened is not { Kind: EventKind.SuddenDeathAtWork, TimeFromAttackToDeath: { } time, DiedOn: { } died } || died < happened.Date)
        {
            return;
        }

        int days = Period.DaysBetween(happened.Date, died);
        int least = HoursOfDay * Math.Max(0, days - 1);
        int most = HoursOfDay * (days + 1);
        bool isAbove = days == 0 || time > Duration.FromHours(least);
        if (!isAbove || time >= Duration.FromHours(most))
        {
            string after = days == 0 ? "0" : least.ToString(CultureInfo.InvariantCulture);
            Run.Report("event.hoursFromAttackToDeath", new(
                $"tidak mungkin menurut tanggalnya: harus lebih dari {after} dan kurang dari {most} jam",
                $"cannot be, by the dates: must be above {after} and below {most} hours"));
        }
    }

    private void CheckIncapacity(InsuredEvent happened)
    {
        ValueList<DateInterval> intervals = happened.Incapacity;
        Require(
            intervals.Count <= IncapacitySteps.MostIntervals,
            "event.incapacity",
            $"paling banyak {IncapacitySteps.MostIntervals} masa",
            $"must be at most {IncapacitySteps.MostIntervals} intervals");
        DateInterval? first = null;
        DateInterval? before = null;
        for (int i = 0; i < intervals.Count; i++)
        {
            DateInterval incapacity = intervals[i];
            if (incapacity.Start < CaseLimits.FirstDay)
            {
                // It stands in for one that is malformed.
                continue;
            }

            first ??= incapacity;
            string path = intervals.Count == 1 ? "event.incapacity" : In("event.incapacity", i);
            RequireNotBeforeEvent(incapacity.Start, $"{path}.from");
            Require(
                before is null || incapacity.Start > before.End,
                $"{path}.from",
                "tidak sesudah masa sebelumnya; susunlah berurutan dan terpisah",
                "is not after the one before it; give them ascending and apart");
            Require(!(incapacity.End > happened.DiedOn), $"{path}.to", "sesudah meninggal dunia", "is after the death");
            Require(!(incapacity.End > happened.RecoveredOn), $"{path}.to", "sesudah surat keterangan dokter", "is after the doctor's certificate");
            Require(
                Months(EventDate, incapacity.End) < IncapacitySteps.MostMonths && Months(first.Start, incapacity.End) < IncapacitySteps.MostMonths,
                $"{path}.to",
                "terlalu lama sesudah awalnya",
                "is too long after its beginning");
            before = incapacity;
        }
    }

    private void CheckSight(InsuredEvent happened)
    {
        if (happened.Sight is not { } sight)
        {
            return;
        }

        Require(sight.Worse <= sight.Better, "event.sight.worse", "lebih baik daripada mata yang lebih baik", "is better than the better eye");
        if (happened.Losses.FirstOrDefault(loss => Rulebook.IsOfSight(loss.Code)) is { } eye)
        {
            Run.Report("event.sight", new($"tidak dapat bersama baris {eye.Code} pada losses", $"cannot stand beside the row {eye.Code} among losses"));
        }
    }

    private void CheckExpenses() => Require(
        _case.Expenses.HighestLocalStandard is null || _case.Expenses.MedicalElsewhere is not null,
        "expenses.medicalElsewhere.amount",
        "wajib diisi apabila standar tertinggi dicantumkan",
        "required where the highest standard is given");

    private void CheckClaim()
    {
        Claim claim = _case.Claim;
        RequireNotBeforeEvent(claim.AppliedOn, "claim.appliedOn");
        RequireNotBeforeEvent(claim.FieldCheckEndedOn, "claim.fieldCheckEndedOn");
        RequireNotBeforeEvent(claim.PaidOn, "claim.paidOn");
        Require(!(claim.PaidOn < claim.AppliedOn), "claim.paidOn", "sebelum permohonan", "is before the application");
        Require(
            claim is not { PaidOn: { } paid, AppliedOn: { } applied } || Period.DaysBetween(applied, paid) <= Facts.MaxDaysLate,
            "claim.paidOn",
            "terlalu lama sesudah permohonan",
            "is too long after the application");
    }

    private static int Months(LocalDate from, LocalDate to) => ((to.Year - from.Year) * 12) + to.Month - from.Month;

    private static string In(string list, int index) => string.Create(CultureInfo.InvariantCulture, $"{list}[{index}]");

    private void RequireNotBeforeEvent(LocalDate? date, string path) =>
        Require(!(date < EventDate), path, "sebelum tanggal kejadian", "is before the event");
}
