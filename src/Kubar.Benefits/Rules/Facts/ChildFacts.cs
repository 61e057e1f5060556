using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;

namespace Kubar.Benefits.Rules;

/// <summary>The facts of each child that rules may use.</summary>
internal static class ChildFacts
{
    /// <summary>One instalment for each year of age below the limit of 23: none can have more.</summary>
    public const int MaxInstalments = 23;

    public static readonly Code Level = new(new FactNode(new()
    {
        Index = 0,
        Id = "child.level",
        Name = new("tingkat pendidikan", "level of education"),
        Unit = Unit.Code,
        Min = 1,
        Max = 7,
        Origin = new Origin.Register(),
        Paths = ["level"],
        Members = FactMembers.Of<SchoolLevel>(),
        OfChild = true,
    }));

    public static readonly Count YearsLeft = new(new FactNode(new()
    {
        Index = 1,
        Id = "child.years-left",
        Name = new("tahun sekolah yang tersisa pada tingkat itu", "school years left at that level"),
        Unit = Unit.Years,
        Min = 1,
        Max = 10,
        Origin = new Origin.Register(),
        Paths = ["yearsLeft"],
        OfChild = true,
    }));

    public static readonly Truth Married = new(new FactNode(new()
    {
        Index = 2,
        Id = "child.married",
        Name = new("sudah menikah", "married"),
        Unit = Unit.Truth,
        Min = 0,
        Max = 1,
        Origin = new Origin.Register(),
        Paths = ["married"],
        OfChild = true,
    }));

    public static readonly Code Work = new(new FactNode(new()
    {
        Index = 3,
        Id = "child.work",
        Name = new("pekerjaan anak", "work"),
        Unit = Unit.Code,
        Min = 1,
        Max = 4,
        Origin = new Origin.Register(),
        Paths = ["work"],
        Members = FactMembers.Of<ChildWork>(),
        OfChild = true,
    }));

    public static readonly Count PuMonths = new(new FactNode(new()
    {
        Index = 4,
        Id = "child.pu-months",
        Name = new("bulan berturut-turut bekerja sebagai PU", "consecutive months in a PU job"),
        Unit = Unit.Months,
        Min = 0,
        Max = 1200,
        Origin = new Origin.Register(),
        Paths = ["puMonths"],
        OfChild = true,
    }));

    public static readonly Truth Registered = new(new FactNode(new()
    {
        Index = 5,
        Id = "child.registered",
        Name = new("terdaftar sebagai penerima beasiswa", "registered for the scholarship"),
        Unit = Unit.Truth,
        Min = 0,
        Max = 1,
        Origin = new Origin.Register(),
        Paths = ["registered"],
        OfChild = true,
    }));

    public static readonly Truth BornByEvent = new(new FactNode(new()
    {
        Index = 6,
        Id = "child.born-by-event",
        Name = new("lahir sebelum kejadian", "born by the event"),
        Unit = Unit.Truth,
        Min = 0,
        Max = 1,
        Origin = new Origin.Derived(),
        Paths = ["birthDate"],
        Source = "Permenaker 5/2021 Pasal 103(4)",
        OfChild = true,
    }));

    public static readonly Date BirthDate = new(new FactNode(new()
    {
        Index = 7,
        Id = "child.birth-date",
        Name = new("tanggal lahir", "date of birth"),
        Unit = Unit.Date,
        Min = FactRange.FirstDay,
        Max = FactRange.LastDay,
        Origin = new Origin.Register(),
        Paths = ["birthDate"],
        OfChild = true,
    }));

    public static readonly Count YearsBelowLimit = new(new FactNode(new()
    {
        Index = 8,
        Id = "child.years-below-limit",
        Name = new("hari ulang tahun kejadian, sejak kejadian, sebelum batas usia", "anniversaries, from the event, below the age limit"),
        Unit = Unit.Years,
        Min = 0,
        Max = MaxInstalments,
        Origin = new Origin.Derived(),
        Paths = ["birthDate"],
        Source = "Permenaker 5/2021 Pasal 103(2)b",
        OfChild = true,
    }));

    public static readonly Count YearsBelowLimitFromSchoolAge = new(new FactNode(new()
    {
        Index = 9,
        Id = "child.years-below-limit-from-school-age",
        Name = new("hari ulang tahun, sejak usia sekolah, sebelum batas usia", "anniversaries, from school age, below the age limit"),
        Unit = Unit.Years,
        Min = 0,
        Max = MaxInstalments,
        Origin = new Origin.Derived(),
        Paths = ["birthDate"],
        Source = "Permenaker 5/2021 Pasal 103(2)b",
        OfChild = true,
    }));

    public static readonly Truth StartsLater = new(new FactNode(new()
    {
        Index = 10,
        Id = "child.starts-later",
        Name = new("mencapai usia sekolah sesudah kejadian", "reaches school age after the event"),
        Unit = Unit.Truth,
        Min = 0,
        Max = 1,
        Origin = new Origin.Derived(),
        Paths = ["birthDate"],
        Source = "Permenaker 5/2021 Pasal 103(2)a",
        OfChild = true,
    }));

    /// <summary>All of them; each stands at its index.</summary>
    public static readonly IReadOnlyList<Fact> All =
    [
        Level.Fact,
        YearsLeft.Fact,
        Married.Fact,
        Work.Fact,
        PuMonths.Fact,
        Registered.Fact,
        BornByEvent.Fact,
        BirthDate.Fact,
        YearsBelowLimit.Fact,
        YearsBelowLimitFromSchoolAge.Fact,
        StartsLater.Fact,
    ];
}
