using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using static Kubar.Benefits.Rules.Instruments;
using static Kubar.Benefits.Rules.Lawmaking;

namespace Kubar.Benefits.Rules;

/// <summary>Cover: PP 44/2015 Pasal 6(3), 11(5) (when it begins), 38-39 and 41-42 (when arrears end it), 27, 32, 35 (employer).</summary>
internal static class Cover
{
    /// <summary>Membership begins when the number is issued (Pasal 6(3), 11(5)).</summary>
    public static readonly Truth Registered = Condition(
        "cover.registered",
        new("Terdaftar", "Registered"),
        Facts.Registered & (Facts.RegisteredOn <= Facts.TestDay),
        Say($"peserta terdaftar sejak {Facts.RegisteredOn}", $"the participant has been registered since {Facts.RegisteredOn}"),
        Say($"peserta belum terdaftar pada {Facts.TestDay}", $"the participant was not registered on {Facts.TestDay}"),
        Pp44.Pasal("6(3), 11(5)"));

    private static readonly Truth FromTheThird = ReadingCatalogue.LapseCount["from-the-third"].IsChosen & Participants.Bpu;

    private static readonly Truth OneMonthAtLeast = Facts.ArrearsMonths >= 1;

    /// <summary>More than 3 consecutive months in arrears: Pasal 38(2), 39(2), 41(2), 42(2).</summary>
    public static readonly Truth NotLapsed = Condition(
        "cover.arrears",
        new("Tunggakan belum menggugurkan hak", "Arrears have not ended the right"),
        FromTheThird.Choose(
            Facts.ArrearsMonths < Parameters.ArrearsMaxMonths.Count,
            Facts.ArrearsMonths <= Parameters.ArrearsMaxMonths.Count),
        Say(
            $"peserta aktif pada {Facts.TestDay}, tanpa tunggakan iuran",
            $"an active participant on {Facts.TestDay}, without arrears")
            .But(
                OneMonthAtLeast,
                Say(
                    $"tunggakan {Facts.ArrearsMonths} pada {Facts.TestDay}, belum lebih dari {Parameters.ArrearsMaxMonths.Count}: hak tetap ada",
                    $"arrears of {Facts.ArrearsMonths} on {Facts.TestDay}, not yet more than {Parameters.ArrearsMaxMonths.Count}: the right stands")),
        Say(
            $"tunggakan {Facts.ArrearsMonths} berturut-turut pada {Facts.TestDay}, lebih dari {Parameters.ArrearsMaxMonths.Count}: hak gugur",
            $"arrears of {Facts.ArrearsMonths} in a row on {Facts.TestDay}, more than {Parameters.ArrearsMaxMonths.Count}: the right has ended")
            .But(
                FromTheThird,
                Say(
                    $"tunggakan {Facts.ArrearsMonths} berturut-turut pada {Facts.TestDay}, sudah mencapai {Parameters.ArrearsMaxMonths.Count}: hak gugur",
                    $"arrears of {Facts.ArrearsMonths} in a row on {Facts.TestDay}, which reaches {Parameters.ArrearsMaxMonths.Count}: the right has ended")),
        Pp44.Pasal("38, 39, 41, 42"),
        Permenaker5.Pasal("44"));

    /// <summary>Arrears that do not end the right, of one month at least.</summary>
    public static readonly Truth SomeArrears = NotLapsed & OneMonthAtLeast;

    /// <summary>
    /// The employer owes the benefits itself where the worker was not registered (Pasal 27, 32(3)(4), 35), and first where it
    /// is more than 3 months in arrears (Pasal 38(2), 41(2)).
    /// </summary>
    public static readonly Truth EmployerPays = Condition(
        "cover.employer-pays",
        new("Pemberi kerja yang membayar", "The employer pays"),
        Participants.Pu & !(Registered & NotLapsed),
        Say(
            $"pemberi kerja yang membayar, karena pekerja belum terdaftar pada {Facts.TestDay}",
            $"the employer pays, because the worker was not registered on {Facts.TestDay}")
            .But(
                Registered,
                Say(
                    $"pemberi kerja yang membayar, karena tunggakan {Facts.ArrearsMonths} lebih dari {Parameters.ArrearsMaxMonths.Count}",
                    $"the employer pays, because arrears of {Facts.ArrearsMonths} are more than {Parameters.ArrearsMaxMonths.Count}")),
        Say($"BPJS Ketenagakerjaan yang membayar", $"BPJS Ketenagakerjaan pays"),
        Pp44.Pasal("27, 32(3), 35, 38(2), 41(2)"));

    /// <summary>Somebody owes the benefits: for a PU worker BPJS or the employer; a BPU must be registered and not lapsed.</summary>
    public static readonly Truth InCover = Participants.Pu | (Registered & NotLapsed);
}
