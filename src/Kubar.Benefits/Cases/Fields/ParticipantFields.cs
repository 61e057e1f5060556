namespace Kubar.Benefits.Cases.Fields;

/// <summary>The properties of <c>participant</c>.</summary>
internal static class ParticipantFields
{
    private static readonly ValueForm<Rupiah> Income = Forms.Money(CaseLimits.MonthlyIncome);

    public static readonly Shape<Participant> Shape = new(
        Row<Participant>.Required("segment", Forms.Word<Segment>(), it => it.Segment, (it, told) => it with { Segment = told }, Segment.Bpu, StandIns.Segment)
            .Named("segmen peserta", "the participant's segment")
            .Telling("bpu: bukan penerima upah; pu: penerima upah, termasuk peserta magang", "bpu: works on his or her own account; pu: a wage recipient, trainees included"),
        Row<Participant>.Optional("birthDate", Forms.Date, it => it.BirthDate, (it, told) => it with { BirthDate = told })
            .Named("tanggal lahir peserta", "the participant's date of birth"),
        Row<Participant>.Optional("monthlyIncome", Income, it => it.MonthlyIncome, (it, told) => it with { MonthlyIncome = told })
            .Named("penghasilan sebulan", "the monthly income")
            .Telling("bpu: yang dilaporkan kepada BPJS Ketenagakerjaan; rentangnya menentukan dasar penghasilan penetapan manfaat", "bpu: as reported to BPJS Ketenagakerjaan; its bracket gives the basis"),
        Row<Participant>.Optional("monthlyWage", Income, it => it.MonthlyWage, (it, told) => it with { MonthlyWage = told })
            .Named("upah sebulan", "the monthly wage")
            .Telling("pu: upah sebulan yang menjadi dasar iuran", "pu: the monthly wage on which contributions were paid")
            .Only(Scope.WageOfPu),
        Row<Participant>.Optional("actualMonthlyWage", Income, it => it.ActualMonthlyWage, (it, told) => it with { ActualMonthlyWage = told })
            .Named("upah sebulan yang sebenarnya", "the true monthly wage")
            .WhenNotTold("sama dengan upah sebulan yang dilaporkan", "equal to the monthly wage as reported")
            .Only(Scope.WageOfPu),
        Row<Participant>.OptionalPart("wageBasis", WageFields.Basis, it => it.WageBasis, (it, told) => it with { WageBasis = told })
            .Named("asal upah sebulan", "what the monthly wage rests on")
            .Telling("pengganti monthlyWage", "instead of monthlyWage")
            .WhenNotTold("upah sebulan dinyatakan tersendiri", "the monthly wage is told by itself")
            .Only(Scope.Pu),
        Row<Participant>.Usually("jobs", Forms.Whole(1, CaseLimits.Jobs), 1, it => it.Jobs, (it, told) => it with { Jobs = told })
            .Named("banyaknya pemberi kerja atau pekerjaan terdaftar", "the number of employers or registered occupations")
            .WhenNotTold("1", "1"),
        Row<Participant>.Optional("alsoSegment", Forms.Word<Segment>(), it => it.AlsoSegment, (it, told) => it with { AlsoSegment = told })
            .Named("segmen lain yang juga diikuti", "the other segment, covered and paid for too")
            .WhenNotTold("tidak ada", "none"),
        Row<Participant>.Optional("employerKind", Forms.Word<EmployerKind>(), it => it.EmployerKind, (it, told) => it with { EmployerKind = told })
            .Named("jenis pemberi kerja", "the kind of employer")
            .WhenNotTold(
                "selain penyelenggara negara; belum diketahui apabila iuran dibayar dari anggaran negara, provinsi, kabupaten, atau desa",
                "an ordinary one; unknown where the budget of the state, a province, a regency or a village pays"),
        Row<Participant>.Optional("employedSince", Forms.Date, it => it.EmployedSince, (it, told) => it with { EmployedSince = told })
            .Named("tanggal mulai bekerja", "the day employment began")
            .Telling("pekerja yang tidak pernah didaftarkan", "a worker who was never registered")
            .Only(Scope.Pu),
        Row<Participant>.Usually("leftHanded", Forms.Truth, false, it => it.LeftHanded, (it, told) => it with { LeftHanded = told })
            .Named("apakah peserta kidal", "whether the participant is left-handed")
            .WhenNotTold("tidak", "right-handed"),
        Row<Participant>.Optional("paidBy", Forms.Word<ContributionPayer>(), it => it.PaidBy, (it, told) => it with { PaidBy = told })
            .Named("siapa yang membayar iuran", "who pays the contributions"),
        Row<Participant>.Optional("sector", Forms.Word<Sector>(), it => it.Sector, (it, told) => it with { Sector = told })
            .Named("sektor pekerjaan", "the sector of work")
            .Telling("untuk keringanan iuran", "for contribution relief"));

    /// <summary>The birth date alone.</summary>
    public static readonly Shape<Participant> OfBirth = new([.. Shape.Fields.Where(field => field.Name is "birthDate")]);
}
