using Kubar.Benefits.Cases;
using NodaTime;

namespace Kubar.Benefits.Tests.Transcription;

internal enum TranscribedCover
{
    /// <summary>No right at all: no participant, or no longer.</summary>
    None = 0,

    /// <summary>BPJS pays.</summary>
    Bpjs = 1,

    /// <summary>The employer of a PU worker owes, and nobody reimburses him.</summary>
    Employer = 2,

    /// <summary>The employer of a PU worker pays first, and is reimbursed.</summary>
    EmployerFirst = 3,

    /// <summary>It is owed; by whom, no fact tells.</summary>
    NotTold = 4,
}

/// <summary>The membership in one programme as it stood on the day on which it is tested.</summary>
internal sealed record TranscribedMembership
{
    public required TranscribedCover Cover { get; init; }

    /// <summary>When the membership began: the registration, or the restart after a lapse.</summary>
    public LocalDate? Began { get; init; }

    /// <summary>The unbroken run of months unpaid that ends with the latest due.</summary>
    public IReadOnlyList<YearMonth> Arrears { get; init; } = [];

    /// <summary>Earlier months of this membership that were never paid by that day.</summary>
    public IReadOnlyList<YearMonth> Gaps { get; init; } = [];

    /// <summary>Months in arrears or gaps that are still not paid for.</summary>
    public IReadOnlyList<YearMonth> Owing { get; init; } = [];

    /// <summary>How many of the months in arrears or gaps have been paid for since.</summary>
    public int Settled => Arrears.Count + Gaps.Count - Owing.Count;

    /// <summary>Of one for whom nothing had been paid by that day, how many of the months due were paid for since.</summary>
    public int PaidForSince { get; init; }

    /// <summary>
    /// Whether the months in a row have been paid for since: "menunggak" "berturut-turut" (Pasal 39(1), 42(1)) is of them alone, and a gap before
    /// them, which by itself makes nothing wait, is owed beside.
    /// </summary>
    public bool AreArrearsSettled => Arrears.Count > 0 && !Arrears.Any(Owing.Contains);

    /// <summary>Whether the months say anything: not of one who was never a participant, nor of construction by stages.</summary>
    public bool IsCounted { get; init; }

    /// <summary>The months paid for, each where the reading on gaps puts it; null: where they were paid for.</summary>
    public TranscribedPayments? Payments { get; init; }

    /// <summary>Who pays, where it is not the one who owes: of an employer who is a state administrator that may be left open.</summary>
    public TranscribedCover? PaidBy { get; init; }

    public TranscribedCover Payer => PaidBy ?? Cover;

    public bool IsByEmployer => Cover is TranscribedCover.Employer or TranscribedCover.EmployerFirst;

    public static TranscribedMembership On(BenefitCase given, SecurityProgram programme, LocalDate day, World world) => On(given, programme, day, world, null);

    private static TranscribedMembership On(BenefitCase given, SecurityProgram programme, LocalDate day, World world, YearMonth? last)
    {
        Participant participant = given.Participant;
        Membership membership = given.Membership;
        bool bpu = participant.Segment == Segment.Bpu;
        bool trainee = participant.WageBasis is TraineeWage;
        TranscribedMembership none = new() { Cover = TranscribedCover.None };

        // Elucidation of Pasal 34(1): still working at death. An accident is one in the work (Pasal 1.6). Whoever has stopped
        // has no employer either who could owe it.
        if (membership.EndedOn < day)
        {
            return none;
        }

        if (!IsEnrolled(membership, programme) || !membership.Registered || membership.RegisteredOn!.Value > day)
        {
            // Permenaker 5/2021 Pasal 35: JKM of a trainee is for the employer to choose.
            bool owedByEmployer = !bpu && !(trainee && programme == SecurityProgram.Jkm);
            return owedByEmployer ? new() { Cover = TranscribedCover.Employer } : none;
        }

        // Permenaker 5/2021 Pasal 33(1)c
        if (bpu && membership.WorkingWhenRegistered == false && world.Readings.Is("no-work-when-registered", "not-owed"))
        {
            return none;
        }

        TranscribedPayments payments = new(membership);
        bool sameMonth = bpu || trainee;
        LocalDate ToPay(YearMonth month) => TranscribedDates.LastDayToPay(month, sameMonth, world);
        LocalDate DueOn(YearMonth month) => month > last ? LocalDate.MaxIsoValue : TranscribedDates.LastDayWithoutArrears(month, sameMonth, world);

        // Construction: contributions are due by stages, of which no fact tells (Permenaker 5/2021 Pasal 68, 72, 94, 100).
        if (participant.WageBasis is ConstructionWage)
        {
            return new() { Cover = TranscribedCover.NotTold, Began = membership.RegisteredOn };
        }

        YearMonth first = FirstToPay(membership.RegisteredOn.Value, ToPay);
        if (!payments.IsAnythingPaid(day))
        {
            return NeverPaid(bpu, Due(first, day, DueOn), membership, payments, day);
        }

        return bpu
            ? TranscribedBpuArrears.On(membership, payments, first, day, DueOn, ToPay, world)
            : WageRecipient(membership, payments, first, day, DueOn, world);
    }

    /// <summary>
    /// When it was last registered by that day. Whether it has ended since, or is of one programme, is no question of that; but no month after
    /// its end falls due any more.
    /// </summary>
    [Article("Permenaker 5/2021 Pasal 44(3)")]
    public static LocalDate? LastRegistration(BenefitCase given, SecurityProgram programme, LocalDate day, World world) =>
        On(given with { Membership = given.Membership with { EndedOn = null, Programmes = null } }, programme, day, world, given.Membership.EndedOn?.ToYearMonth()).Began ?? given.Membership.RegisteredOn;

    [Article("PP 44/2015 Pasal 32(4)")]
    private static bool IsEnrolled(Membership membership, SecurityProgram programme) =>
        membership.Programmes is not { } programmes || programmes.Contains(programme);

    // The month of the registration, or the next where its day had passed by then.
    private static YearMonth FirstToPay(LocalDate registered, Func<YearMonth, LocalDate> dueOn)
    {
        YearMonth month = registered.ToYearMonth();
        return dueOn(month) < registered ? month.PlusMonths(1) : month;
    }

    [Article("PP 44/2015 Pasal 1 angka 4")]
    [Article("PP 44/2015 Pasal 8(3)")]
    [Article("PP 44/2015 Pasal 10(7)")]
    private static TranscribedMembership NeverPaid(bool bpu, List<YearMonth> due, Membership membership, TranscribedPayments payments, LocalDate day) => bpu
        ? new() { Cover = TranscribedCover.None }
        : new()
        {
            Cover = due.Count > 0 ? TranscribedCover.Employer : TranscribedCover.Bpjs,
            Began = membership.RegisteredOn,
            PaidForSince = membership.ArrearsPaidOn is null ? due.Count(month => payments.IsSettledSince(month, day)) : due.Count,
        };

    private static List<YearMonth> Due(YearMonth first, LocalDate day, Func<YearMonth, LocalDate> dueOn)
    {
        List<YearMonth> due = [];
        for (YearMonth month = first; TranscribedDates.IsAnyDue(month, day, dueOn); month = month.PlusMonths(1))
        {
            due.Add(month);
        }

        return due;
    }

    [Article("PP 44/2015 Pasal 38")]
    [Article("PP 44/2015 Pasal 41")]
    [Article("Permenaker 5/2021 Pasal 91, 93, 97, 99")]
    private static TranscribedMembership WageRecipient(
        Membership membership, TranscribedPayments payments, YearMonth first, LocalDate day, Func<YearMonth, LocalDate> dueOn, World world)
    {
        List<YearMonth> run = [];
        List<YearMonth> gaps = [];
        bool longGap = false;
        TranscribedPayments told = payments;
        for (YearMonth month = first; TranscribedDates.IsAnyDue(month, day, dueOn); month = month.PlusMonths(1))
        {
            if (dueOn(month) >= day)
            {
                longGap |= run.Count > 3;
                gaps.AddRange(run);
                run = [];
                continue;
            }

            if (!payments.IsPaid(month, day))
            {
                run.Add(month);
                continue;
            }

            YearMonth[] gap = [.. run.Where(TranscribedDates.IsOfThisLaw)];
            longGap |= gap.Length > 3;
            gaps.AddRange(gap);
            run = [];
        }

        if (world.Readings.Is("gaps", "past"))
        {
            gaps = [];
            longGap = false;
        }

        if (gaps.Count > 0 && world.Readings.Is("gaps", "oldest-first"))
        {
            (payments, run) = payments.OldestFirst(membership.RegisteredOn!.Value.ToYearMonth(), first, day, dueOn);
            gaps = [];
            longGap = false;
        }

        return new()
        {
            // (2): more than three months running; (3): until all arrears are settled.
            Cover = run.Count > 3 || longGap ? TranscribedCover.EmployerFirst : TranscribedCover.Bpjs,
            Began = membership.RegisteredOn,
            Arrears = run,
            Gaps = gaps,
            Owing = [.. gaps.Concat(run).Where(month => !told.IsSettledSince(month, day))],
            IsCounted = true,
            Payments = payments,
        };
    }
}
