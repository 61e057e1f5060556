using NodaTime;

namespace Kubar.Benefits.Cases.Fields;

/// <summary>The properties of <c>event</c>.</summary>
internal static class EventFields
{
    /// <summary>The first day whose law is encoded: no other date makes fewer demands.</summary>
    public static readonly LocalDate NoDate = new(2015, 7, 1);

    internal static readonly Shape<Suspicion> SuspicionShape = new(
        Row<Suspicion>.Optional("conclusion", Forms.Word<CaseConclusion>(), it => it.Conclusion, (it, told) => it with { Conclusion = told })
            .Named("kesimpulan atas dugaan", "the conclusion of the suspected case")
            .WhenNotTold("belum disimpulkan", "not yet concluded"),
        Row<Suspicion>.Optional("atCooperatingFacility", Forms.Truth, it => it.AtCooperatingFacility, (it, told) => it with { AtCooperatingFacility = told })
            .Named("apakah fasilitas yang merawat bekerja sama", "whether the treating facility cooperates"),
        Row<Suspicion>.Optional("inHealthInsurance", Forms.Truth, it => it.InHealthInsurance, (it, told) => it with { InHealthInsurance = told })
            .Named("apakah terdaftar dalam jaminan kesehatan nasional", "whether registered in the national health insurance"));

    internal static readonly Shape<Loss> LossShape = new(
        Row<Loss>.Required("code", Forms.Key, it => it.Code, (it, told) => it with { Code = told }, "")
            .Named("baris tabel cacat", "the row of the disability table"),
        Row<Loss>.Optional("functionLost", Forms.Percent, it => it.FunctionLost, (it, told) => it with { FunctionLost = told })
            .Named("bagian fungsi yang hilang", "the share of the function lost")
            .Telling("hanya pada baris anggota badan", "only on rows of a limb or organ")
            .WhenNotTold("cacat anatomis", "an anatomical loss"),
        Row<Loss>.Optional("assessed", Forms.Percent, it => it.Assessed, (it, told) => it with { Assessed = told })
            .Named("persentase yang dinilai dokter", "the percentage assessed")
            .Telling("hanya pada baris berupa kisaran", "only on a row that is a range"),
        Row<Loss>.Optional("measured", Forms.Whole(0, CaseLimits.Measured), it => it.Measured, (it, told) => it with { Measured = told })
            .Named("desibel atau persen yang hilang", "the decibels or percent lost")
            .Telling("hanya pada baris per sepuluh", "only on a row per ten"),
        Row<Loss>.Optional("side", Forms.Word<BodySide>(), it => it.Side, (it, told) => it with { Side = told })
            .Named("sisi badan", "the side of the body")
            .Telling("hanya pada baris satu mata, telinga, atau kaki yang tidak menyebut sisinya", "only on a row of one eye, ear or leg that names none"));

    internal static readonly Shape<Sight> SightShape = new(
        Row<Sight>.Required("better", Forms.Percent, it => it.Better, (it, told) => it with { Better = told }, default)
            .Named("efisiensi mata yang lebih baik", "the efficiency of the better eye"),
        Row<Sight>.Required("worse", Forms.Percent, it => it.Worse, (it, told) => it with { Worse = told }, default)
            .Named("efisiensi mata yang lebih buruk", "the efficiency of the worse eye"));

    public static readonly Shape<InsuredEvent> Shape = new(
        Row<InsuredEvent>.Required("kind", Forms.Word<EventKind>(), it => it.Kind, (it, told) => it with { Kind = told }, EventKind.WorkAccident, StandIns.Kind)
            .Named("jenis kejadian", "the kind of event"),
        Row<InsuredEvent>.Required("date", Forms.Date, it => it.Date, (it, told) => it with { Date = told }, NoDate, StandIns.Date)
            .Named("tanggal kejadian", "the date of the event")
            .Telling("kecelakaan, diagnosis, serangan penyakit, atau meninggal dunia; sejak 2015-07-01", "the accident, the diagnosis, the attack or the death; from 2015-07-01"),
        Row<InsuredEvent>.Optional("diedOn", Forms.Date, it => it.DiedOn, (it, told) => it with { DiedOn = told })
            .Named("tanggal meninggal", "the day of death")
            .WhenNotTold("tidak meninggal; pada meninggal mendadak belum diketahui", "no death; where it was sudden: unknown"),
        Row<InsuredEvent>.Optional("hoursFromAttackToDeath", Forms.Hours, it => it.TimeFromAttackToDeath, (it, told) => it with { TimeFromAttackToDeath = told })
            .Named("lama dari serangan penyakit sampai meninggal", "the time from the attack to the death"),
        Row<InsuredEvent>.Optional("broughtToFacility", Forms.Truth, it => it.BroughtToFacility, (it, told) => it with { BroughtToFacility = told })
            .Named("apakah dibawa ke dokter atau fasilitas lebih dahulu", "whether taken to a doctor or facility first")
            .WhenNotTold("ya, dan disebut di antara kesimpulan apabila menentukan", "yes, and named among the findings where it decides")
            .Only(Scope.SuddenDeath),
        Row<InsuredEvent>.Optional("doingRegisteredWork", Forms.Truth, it => it.DoingRegisteredWork, (it, told) => it with { DoingRegisteredWork = told })
            .Named("apakah sedang melakukan pekerjaan yang didaftarkan", "whether the registered work was being done"),
        Row<InsuredEvent>.Usually("circumstance", Forms.Word<AccidentCircumstance>(), AccidentCircumstance.AsFound, it => it.Circumstance, (it, told) => it with { Circumstance = told })
            .Named("keadaan kecelakaan", "the circumstance of the accident")
            .WhenNotTold("sebagaimana ditetapkan", "as found")
            .Only(Scope.WorkAccident),
        Row<InsuredEvent>.OptionalPart("suspicion", new ObjectForm<Suspicion>(SuspicionShape, new()), it => it.Suspicion, (it, told) => it with { Suspicion = told })
            .Named("dugaan kecelakaan kerja atau penyakit akibat kerja", "the suspected case")
            .Telling("{}: diduga, belum disimpulkan", "{}: suspected, not yet concluded")
            .WhenNotTold("tidak ada dugaan", "no suspicion")
            .Only(Scope.Suspected),
        Row<InsuredEvent>.Optional("reportedOn", Forms.Date, it => it.ReportedOn, (it, told) => it with { ReportedOn = told })
            .Named("tanggal laporan tahap I", "the day of the stage-I report")
            .WhenNotTold("dilaporkan tepat waktu", "reported in time"),
        Row<InsuredEvent>.Optional("aroseOn", Forms.Date, it => it.AroseOn, (it, told) => it with { AroseOn = told })
            .Named("tanggal penyakit timbul", "the day the disease arose")
            .Only(Scope.Disease),
        Row<InsuredEvent>.Optional("employmentEndedOn", Forms.Date, it => it.EmploymentEndedOn, (it, told) => it with { EmploymentEndedOn = told })
            .Named("tanggal hubungan kerja berakhir", "the day employment ended")
            .WhenNotTold("belum berakhir", "employment has not ended")
            .Only(Scope.DiseaseAfterEmployment),
        Row<InsuredEvent>.Usually("incapacity", new IncapacityForm(), [], it => it.Incapacity, (it, told) => it with { Incapacity = told })
            .Named("masa sementara tidak mampu bekerja", "the period of temporary incapacity")
            .Telling("satu objek, atau larik yang berurutan dan terpisah", "one object, or an array, ascending and apart")
            .WhenNotTold("tidak ada", "none"),
        Row<InsuredEvent>.Optional("wagesPaidDuringIncapacity", Forms.Money(CaseLimits.Expense), it => it.WagesPaidDuringIncapacity, (it, told) => it with { WagesPaidDuringIncapacity = told })
            .Named("upah yang dibayar selama tidak mampu bekerja", "the wages paid during the incapacity")
            .WhenNotTold("seluruh STMB bagi pemberi kerja", "the whole cash goes to the employer")
            .Only(Scope.Pu),
        Row<InsuredEvent>.Optional("recoveredOn", Forms.Date, it => it.RecoveredOn, (it, told) => it with { RecoveredOn = told })
            .Named("tanggal surat keterangan sembuh, cacat, atau meninggal", "the day of the certificate of recovery, disability or death")
            .WhenNotTold("belum ada", "none yet"),
        Row<InsuredEvent>.Usually("permanentTotalDisability", Forms.Truth, false, it => it.PermanentTotalDisability, (it, told) => it with { PermanentTotalDisability = told })
            .Named("apakah cacat total tetap", "whether the disability is permanent and total")
            .WhenNotTold("tidak", "no"),
        Row<InsuredEvent>.Usually("disabilityPaid", Forms.Truth, false, it => it.DisabilityPaid, (it, told) => it with { DisabilityPaid = told })
            .Named("apakah santunan cacat sudah dibayar sebelum meninggal", "whether a disability benefit was paid before the death")
            .WhenNotTold("tidak", "no"),
        Row<InsuredEvent>.Usually("losses", Forms.List(new ObjectForm<Loss>(LossShape, new("")), CaseLimits.Losses), [], it => it.Losses, (it, told) => it with { Losses = told })
            .Named("cacat sebagian", "the partial losses")
            .WhenNotTold("tidak ada", "none"),
        Row<InsuredEvent>.OptionalPart("sight", new ObjectForm<Sight>(SightShape, new(default, default)), it => it.Sight, (it, told) => it with { Sight = told })
            .Named("efisiensi penglihatan kedua mata", "the visual efficiency of both eyes")
            .Telling("pengganti baris mata pada losses", "instead of rows of the eyes among losses")
            .WhenNotTold("tidak ada", "none"),
        Row<InsuredEvent>.Optional("returnToWorkRecommended", Forms.Truth, it => it.ReturnToWorkRecommended, (it, told) => it with { ReturnToWorkRecommended = told })
            .Named("rekomendasi dokter penasihat untuk kembali bekerja", "the adviser doctor's recommendation to return to work"));
}
