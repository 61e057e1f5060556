using Kubar.Benefits.Assessments;

namespace Kubar.Benefits.Reports.Wording;

/// <summary>The words of the auditor's questions: why not, and how two differ.</summary>
internal static class QuestionLabels
{
    public static LocalizedText Because { get; } = new("Karena:", "Because:");

    public static LocalizedText NoChange { get; } = new(
        "Tidak ada perubahan satu atau dua data yang cukup.",
        "No change of one or two facts is enough.");

    public static LocalizedText NothingToAsk { get; } = new(
        "Tidak ada manfaat yang berstatus tidak berhak atau ditangguhkan.",
        "No benefit is not owed or deferred.");

    public static LocalizedText DependsOnFinding { get; } = new("jumlahnya bergantung pada penilaian itu", "the amount depends on what is found");

    public static LocalizedText InAll { get; } = new("harus dibayar sekarang seluruhnya", "payable now in all");

    public static LocalizedText InsteadOf { get; } = new("bukan", "instead of");

    public static LocalizedText Judgement { get; } = new("penetapan", "found by");

    public static LocalizedText Comparison { get; } = new("Perbandingan", "Comparison");

    public static LocalizedText WhatDiffers { get; } = new("Yang berbeda", "What differs");

    public static LocalizedText OneSide { get; } = new("Sisi pertama", "First side");

    public static LocalizedText OtherSide { get; } = new("Sisi lain", "Other side");

    public static LocalizedText SameResult { get; } = new(
        "Hasilnya sama pada semua sisi.",
        "Every side gives the same result.");

    public static LocalizedText NotBrought { get; } = new("tidak timbul dari kejadian ini", "not brought by this event");

    public static LocalizedText ClaimBy { get; } = new("Batas klaim JKK", "Last day to claim");

    public static LocalizedText ArrearsMonths { get; } = new("Tunggakan (bulan)", "Arrears (months)");

    public static LocalizedText ReasonsOnly { get; } = new("hasilnya sama, alasannya berbeda", "the same result for other reasons");

    public static LocalizedText Changes(ChangeNature nature, bool deferred) => (nature, deferred) switch
    {
        (ChangeNature.CanStillBeDone, true) => new("Akan dibayar bila (masih dapat dilakukan):", "Will be payable once (this can still be done):"),
        (ChangeNature.CanStillBeDone, false) => new("Akan berhak bila (masih dapat dilakukan):", "Will be owed once (this can still be done):"),
        (ChangeNature.HadToBeDifferent, true) => new("Sudah dapat dibayar seandainya:", "Would be payable already if:"),
        (ChangeNature.HadToBeDifferent, false) => new("Akan berhak seandainya:", "Would be owed if:"),
        (_, true) => new("Sudah dapat dibayar seandainya ditetapkan lain:", "Would be payable already if it were found otherwise:"),
        _ => new("Akan berhak seandainya ditetapkan lain:", "Would be owed if it were found otherwise:"),
    };
}
