namespace Kubar.Benefits.Cases.Fields;

/// <summary>The properties of <c>membership</c>.</summary>
internal static class MembershipFields
{
    private const int Programmes = 2;

    public static readonly Shape<Membership> Shape = new(
        Row<Membership>.Optional("registeredOn", Forms.Date, it => it.RegisteredOn, (it, told) => it with { RegisteredOn = told })
            .Named("tanggal terdaftar", "the day of registration")
            .Telling("tanggal nomor kepesertaan diterbitkan", "the day the membership number was issued"),
        Row<Membership>.Usually("registered", Forms.Truth, true, it => it.Registered, (it, told) => it with { Registered = told })
            .Named("apakah terdaftar", "whether registered")
            .Telling("false: pekerja penerima upah yang tidak pernah didaftarkan", "false: a wage recipient who was never registered")
            .WhenNotTold("ya", "yes"),
        Row<Membership>.OptionalPart("programmes", Forms.List(Forms.Word<SecurityProgram>(), Programmes), it => it.Programmes, (it, told) => it with { Programmes = told })
            .Named("program yang diikuti", "the programmes enrolled in")
            .WhenNotTold("keduanya", "both"),
        Row<Membership>.Optional("workingWhenRegistered", Forms.Truth, it => it.WorkingWhenRegistered, (it, told) => it with { WorkingWhenRegistered = told })
            .Named("apakah ada pekerjaan atau usaha ketika didaftarkan", "whether there was work or a business at registration")
            .WhenNotTold("ya, dan disebut di antara kesimpulan apabila menentukan", "yes, and named among the findings where it decides"),
        Row<Membership>.Optional("reregisteredOn", Forms.Date, it => it.ReregisteredOn, (it, told) => it with { ReregisteredOn = told })
            .Named("tanggal pendaftaran kembali", "the day of the registration after a lapse"),
        Row<Membership>.Optional("monthsKnownFrom", Forms.Month, it => it.MonthsKnownFrom, (it, told) => it with { MonthsKnownFrom = told })
            .Named("bulan sejak pembayaran iuran diketahui", "the month from which it is known what was paid")
            .WhenNotTold("bulan iuran yang disebut adalah seluruh riwayat", "the paid months that are told are the whole history"),
        Row<Membership>.OptionalPart("paidMonths", Forms.List(new PaidPeriodForm(), CaseLimits.PaidPeriods), it => it.PaidMonths, (it, told) => it with { PaidMonths = told })
            .Named("bulan iuran yang lunas", "the contribution months paid")
            .Telling("rentang termasuk kedua ujungnya; bulan yang tertulis dua kali adalah kesalahan", "ranges inclusive; a month told twice is an error"),
        Row<Membership>.Optional("arrearsPaidOn", Forms.Date, it => it.ArrearsPaidOn, (it, told) => it with { ArrearsPaidOn = told })
            .Named("tanggal tunggakan dilunasi", "the day the arrears were paid")
            .WhenNotTold("belum dilunasi", "not yet paid"),
        Row<Membership>.Optional("endedOn", Forms.Date, it => it.EndedOn, (it, told) => it with { EndedOn = told })
            .Named("tanggal kepesertaan berakhir", "the day membership ended")
            .Telling("hari terakhir bekerja dan menjadi peserta, termasuk hari itu", "the last day of work and membership, included")
            .WhenNotTold("belum berakhir", "membership has not ended"));
}
