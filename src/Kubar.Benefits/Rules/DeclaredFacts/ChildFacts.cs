using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using static Kubar.Benefits.Rules.DeclaredFacts.FactDeclaration;

namespace Kubar.Benefits.Rules.DeclaredFacts;

/// <summary>The facts of each child that rules may use.</summary>
internal static class ChildFacts
{
    private static readonly FactRegister Declared = new();

    /// <summary>One instalment for each year of age below the limit of 23: none can have more.</summary>
    public const int MaxInstalments = 23;

    public static readonly Code Level = new(OfChild(
        Declared, "child.level", new("tingkat pendidikan", "level of education"),
        Unit.Code, 1, 7, Register, ["level"], members: FactMembers.Of<SchoolLevel>()));

    public static readonly Count YearsLeft = new(OfChild(
        Declared, "child.years-left", new("tahun sekolah yang tersisa pada tingkat itu", "school years left at that level"),
        Unit.Years, 1, 10, Register, ["yearsLeft"]));

    public static readonly Truth Married = new(OfChild(
        Declared, "child.married", new("sudah menikah", "married"),
        Unit.Truth, 0, 1, Register, ["married"]));

    public static readonly Code Work = new(OfChild(
        Declared, "child.work", new("pekerjaan anak", "work"),
        Unit.Code, 1, 4, Register, ["work"], members: FactMembers.Of<ChildWork>()));

    public static readonly Count PuMonths = new(OfChild(
        Declared, "child.pu-months", new("bulan berturut-turut bekerja sebagai PU", "consecutive months in a PU job"),
        Unit.Months, 0, 1200, Register, ["puMonths"]));

    public static readonly Truth Registered = new(OfChild(
        Declared, "child.registered", new("terdaftar sebagai penerima beasiswa", "registered for the scholarship"),
        Unit.Truth, 0, 1, Register, ["registered"]));

    public static readonly Truth Born = new(OfChild(
        Declared, "child.born", new("lahir pada atau sebelum hari mulai beasiswa dihitung", "born by the day from which the scholarship counts"),
        Unit.Truth, 0, 1, Derived, ["birthDate"], source: "Permenaker 5/2021 Pasal 103(4)"));

    public static readonly Truth Conceived = new(OfChild(
        Declared, "child.conceived", new("lahir paling lambat 300 hari sesudah hari mulai beasiswa dihitung", "born within 300 days after the day from which the scholarship counts"),
        Unit.Truth, 0, 1, Derived, ["birthDate"], source: "Permenaker 5/2021 Pasal 103(4)"));

    public static readonly Date BirthDate = new(OfChild(
        Declared, "child.birth-date", new("tanggal lahir", "date of birth"),
        Unit.Date, FactRange.FirstDay, FactRange.LastDay, Register, ["birthDate"]));

    public static readonly Count YearsBelowLimit = new(OfChild(
        Declared, "child.years-below-limit", new("tahun beasiswa sebelum batas usia", "scholarship years below the age limit"),
        Unit.Years, 0, MaxInstalments, Derived, ["birthDate"], source: "Permenaker 5/2021 Pasal 103(2)b"));

    public static readonly Count YearsBelowLimitFromSchoolAge = new(OfChild(
        Declared, "child.years-below-limit-from-school-age", new("tahun beasiswa sejak usia sekolah sebelum batas usia", "scholarship years from school age below the age limit"),
        Unit.Years, 0, MaxInstalments, Derived, ["birthDate"], source: "Permenaker 5/2021 Pasal 103(2)b"));

    public static readonly Truth StartsLater = new(OfChild(
        Declared, "child.starts-later", new("mencapai usia sekolah sesudah hari mulai beasiswa dihitung", "reaches school age after the day from which the scholarship counts"),
        Unit.Truth, 0, 1, Derived, ["birthDate"], source: "Permenaker 5/2021 Pasal 103(2)a"));

    public static readonly Count YearsDueFromSchoolAge = new(OfChild(
        Declared, "child.years-due-from-school-age", new("angsuran sejak usia sekolah yang jatuh tempo pada hari pengajuan", "instalments from school age that are due by the claim"),
        Unit.Years, 0, MaxInstalments, Derived, ["birthDate"], source: "Permenaker 5/2021 Pasal 106"));

    /// <summary>The same of a child below school age as <see cref="Facts.YearsToScholarship"/> of the others.</summary>
    public static readonly Count YearsToSchoolAge = new(OfChild(
        Declared, "child.years-to-school-age", new("tahun dari kejadian sampai angsuran pertama sejak usia sekolah, yang dimulai dihitung penuh", "years from the event to the first instalment from school age, a started one counted"),
        Unit.Years, 0, 300, Derived, ["birthDate"], source: "PP 44/2015 Pasal 26"));

    /// <summary>The same as <see cref="Facts.YearsToSecondInstalment"/> of the others.</summary>
    public static readonly Count YearsToSecondFromSchoolAge = new(OfChild(
        Declared, "child.years-to-second-from-school-age", new("tahun dari kejadian sampai angsuran kedua sejak usia sekolah, yang dimulai dihitung penuh", "years from the event to the second instalment from school age, a started one counted"),
        Unit.Years, 0, 301, Derived, ["birthDate"], source: "PP 44/2015 Pasal 26"));

    public static readonly Truth BelowLimitOnClaim = new(OfChild(
        Declared, "child.below-limit-on-claim", new("belum mencapai batas usia pada hari pengajuan", "below the age limit on the day of the claim"),
        Unit.Truth, 0, 1, Derived, ["birthDate"], source: "Permenaker 5/2021 Pasal 106(5)"));

    /// <summary>All of them; each stands at its index.</summary>
    public static readonly IReadOnlyList<Fact> All = Declared.All;

    /// <summary>Their ranges, for rows of them.</summary>
    public static readonly FactRanges Ranges = new(All);
}
