using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using static Kubar.Benefits.Rules.Catalogues.Instruments;
using static Kubar.Benefits.Rules.Vocabulary.Lawmaking;

namespace Kubar.Benefits.Rules.Participation;

/// <summary>Cover in JKK: PP 44/2015 Pasal 6(3), 11(5) (when it begins), 38, 39 (arrears), 8(3), 27, 32 (the employer); Permenaker 5/2021 Pasal 8.</summary>
internal static class Cover
{
    /// <summary>"2 x 24 jam sejak terjadinya Kecelakaan Kerja atau sejak didiagnosis" "terlampaui, manfaat JKK menjadi kewajiban Pemberi Kerja" (Permenaker 5/2021 Pasal 8(2a) as amended)</summary>
    private static readonly Truth ReportedLate = Condition(
        "cover.reported-late",
        new("Laporan tahap I yang terlambat", "Late stage-I report"),
        Permenaker1.IsInForce & (Facts.DaysToReport > Parameters.JkkReportDays.On(Date.Later(LawInForce.Day, Date.On(Permenaker1.InForceFrom))).Count),
        Say($"laporan tahap I disampaikan {Facts.DaysToReport} sesudah kejadian", $"the stage-I report came {Facts.DaysToReport} after the event"),
        Say($"laporan tahap I disampaikan tepat waktu", $"the stage-I report came in time"),
        Permenaker1.Pasal("I angka 7 (Pasal 8(2a)-(2c))"));

    public static readonly ProgrammeCover OfAccident = new(
        new()
        {
            Prefix = "cover",
            Day = LawInForce.Day,
            Active = [Pp44.Pasal("1 angka 4, 25(1)")],
            LapseOfBpu = [Pp44.Pasal("39"), Permenaker5.Pasal("44"), PaymentRule("92")],
            ArrearsOfEmployer = [Pp44.Pasal("38"), PaymentRule("91").For(!Participants.Construction)],
            ArrearsForTrainees = AmendedPaymentRule("93"),
            ArrearsInConstruction = [Permenaker5.Pasal("72"), PaymentRule("94")],
            Unregistered = [Pp44.Pasal("8(3), 27, 32(3)(4)"), Permenaker5.Pasal("26-28")],
            NeverPaid = [Pp44.Pasal("8(3), 10(7)")],
            LateReport = [Permenaker1.Pasal("I angka 7 (Pasal 8(2a)-(2c))")],
        },
        Facts.AtEvent,
        Facts.InJkk,
        "JKK",
        ReportedLate);

    public static readonly Truth Registered = OfAccident.Registered;

    public static readonly Truth NotLapsed = OfAccident.NotLapsed;

    /// <summary>The employer answers for the benefits, instead of or before BPJS.</summary>
    public static readonly Truth EmployerLiable = OfAccident.EmployerLiable;

    /// <summary>The employer pays, instead of or before BPJS.</summary>
    public static readonly Truth EmployerPays = OfAccident.EmployerPays;

    /// <summary>It pays first, and is reimbursed.</summary>
    public static readonly Truth PaysFirst = OfAccident.PaysFirst;

    public static readonly Truth InCover = OfAccident.InCover;
}

/// <summary>Cover in JKM on the day of death: PP 44/2015 Pasal 34(1) ("dalam masa aktif"), 41, 42 (arrears), 35 (the employer).</summary>
internal static class DeathCover
{
    /// <summary>How the membership stood on the day of death.</summary>
    public static readonly TestFacts On = TestFacts.Choose(Facts.EventKind.Is(EventKind.SuddenDeathAtWork), Facts.AtDeath, Facts.AtEvent);

    public static readonly ProgrammeCover OfDeath = new(
        new()
        {
            Prefix = "cover.death",
            Day = LawInForce.OfDeath,
            Active = Replaced("34(1)", 3, "34(1)"),
            LapseOfBpu = [Pp44.Pasal("42"), Permenaker5.Pasal("44"), PaymentRule("98")],
            ArrearsOfEmployer = [Pp44.Pasal("41"), PaymentRule("97").For(!Participants.Construction)],
            ArrearsForTrainees = AmendedPaymentRule("99"),
            ArrearsInConstruction = [Permenaker5.Pasal("72"), PaymentRule("100")],
            Unregistered = [Pp44.Pasal("8(3), 35"), Permenaker5.Pasal("29-30")],
            NeverPaid = [Pp44.Pasal("8(3), 10(7)")],
        },
        On,
        Facts.InJkm,
        "JKM");

    /// <summary>Trainees are in JKM only where the employer has registered them in it.</summary>
    private static readonly Truth TraineeEnrolled = Condition(
        "cover.death.trainee",
        new("Didaftarkan dalam JKM", "Registered in JKM"),
        OfDeath.Registered,
        Say($"terdaftar dalam program JKM", $"enrolled in JKM"),
        Say(
            $"pemberi kerja tidak mendaftarkan peserta dalam program JKM, yang tidak wajib baginya",
            $"the employer has not registered the trainee in JKM, which it need not do"),
        [
            Permenaker5.Pasal("35(3), 45(2)").To(Permenaker1.InForceFrom.PlusDays(-1)),
            Permenaker1.Pasal("35(2), 45(2)"),
            .. AmendedPaymentRule("99"),
        ]).ByLawOf(LawInForce.OfDeath);

    /// <summary>The employer pays, instead of or before BPJS: not where only the other segment's membership is left.</summary>
    public static readonly Truth EmployerPays = OfDeath.InCover & OfDeath.EmployerPays;

    /// <summary>It pays first, and is reimbursed.</summary>
    public static readonly Truth PaysFirst = OfDeath.InCover & OfDeath.PaysFirst;

    public static readonly Truth InCover = OfDeath.InCover & Participants.Trainee.Choose(TraineeEnrolled, Truth.Always);
}
