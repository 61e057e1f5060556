namespace Kubar.Benefits.Cases.Fields;

/// <summary>The properties of <c>family</c> and of each child.</summary>
internal static class FamilyFields
{
    public static readonly Shape<Child> ChildShape = new(
        Row<Child>.Optional("birthDate", Forms.Date, it => it.BirthDate, (it, told) => it with { BirthDate = told })
            .Named("tanggal lahir", "the date of birth"),
        Row<Child>.Optional("level", Forms.Word<SchoolLevel>(), it => it.Level, (it, told) => it with { Level = told })
            .Named("tingkat pendidikan", "the level of education")
            .Telling("pada hari beasiswa mulai dihitung", "on the day from which the scholarship counts"),
        Row<Child>.Optional("yearsLeft", Forms.Whole(1, CaseLimits.SchoolYears, "years"), it => it.YearsLeft, (it, told) => it with { YearsLeft = told })
            .Named("sisa tahun sekolah", "the school years left")
            .Telling("pada tingkat itu, tahun berjalan termasuk; TK dan SD sendiri-sendiri (2 dan 6)", "at that level, this one included; kindergarten and primary separately (2 and 6)"),
        Row<Child>.Usually("married", Forms.Truth, false, it => it.Married, (it, told) => it with { Married = told })
            .Named("status perkawinan", "the marital status")
            .WhenNotTold("belum menikah", "not married"),
        Row<Child>.Usually("work", Forms.Word<ChildWork>(), ChildWork.None, it => it.Work, (it, told) => it with { Work = told })
            .Named("pekerjaan", "the work")
            .WhenNotTold("tidak bekerja", "not working"),
        Row<Child>.Optional("puMonths", Forms.Whole(0, CaseLimits.PuMonths, "months"), it => it.PuMonths, (it, told) => it with { PuMonths = told })
            .Named("lama bekerja sebagai penerima upah", "the months as a wage recipient")
            .Telling("berturut-turut", "consecutive"),
        Row<Child>.Usually("registered", Forms.Truth, true, it => it.Registered, (it, told) => it with { Registered = told })
            .Named("pendaftaran", "the registration")
            .WhenNotTold("terdaftar", "registered"));

    public static readonly Shape<Family> Shape = new(
        Row<Family>.Optional("spouse", Forms.Truth, it => it.Spouse, (it, told) => it with { Spouse = told })
            .Named("apakah ada janda atau duda", "whether there is a widow or widower"),
        Row<Family>.Optional("parents", Forms.Truth, it => it.Parents, (it, told) => it with { Parents = told })
            .Named("apakah ada orang tua, kakek, nenek, atau cucu", "whether there are parents, grandparents or grandchildren"),
        Row<Family>.Optional("siblings", Forms.Truth, it => it.Siblings, (it, told) => it with { Siblings = told })
            .Named("apakah ada saudara kandung", "whether there are brothers or sisters"),
        Row<Family>.Optional("parentsInLaw", Forms.Truth, it => it.ParentsInLaw, (it, told) => it with { ParentsInLaw = told })
            .Named("apakah ada mertua", "whether there are parents-in-law"),
        Row<Family>.Optional("will", Forms.Word<Will>(), it => it.Will, (it, told) => it with { Will = told })
            .Named("apakah ada wasiat", "whether there is a will"),
        Row<Family>.Usually("courtHeir", Forms.Truth, false, it => it.CourtHeir, (it, told) => it with { CourtHeir = told })
            .Named("apakah ada ahli waris yang ditetapkan pengadilan", "whether a court has named an heir")
            .WhenNotTold("tidak", "no"),
        Row<Family>.OptionalPart("children", Forms.List(new ObjectForm<Child>(ChildShape, new()), CaseLimits.Children), it => it.Children, (it, told) => it with { Children = told })
            .Named("anak-anak", "the children")
            .Telling("menurut urutan pendaftaran; []: tidak ada anak", "in the order registered; []: no children"));
}
