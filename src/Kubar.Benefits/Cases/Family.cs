using System.Text;
using System.Text.Json.Serialization;
using Kubar.Benefits.Cases.Fields;
using NodaTime;

namespace Kubar.Benefits.Cases;

/// <summary>Who survives the participant: heirs in the order of PP 44/2015 Pasal 37(5) and 40(2), and the children.</summary>
[JsonConverter(typeof(FamilyConverter))]
public sealed record Family
{
    /// <summary>A widow or widower.</summary>
    public bool? Spouse { get; init; }

    /// <summary>Blood relatives in the straight line to the second degree, other than children.</summary>
    public bool? Parents { get; init; }

    /// <summary>Brothers or sisters.</summary>
    public bool? Siblings { get; init; }

    /// <summary>Parents-in-law.</summary>
    public bool? ParentsInLaw { get; init; }

    /// <summary>A will that names an heir.</summary>
    public Will? Will { get; init; }

    /// <summary>
    /// Whether a court has named an heir: JKM, since 24 February 2025 (Permenaker 1/2025 Pasal 22(1b), 62(1b), 79(2b)).
    /// </summary>
    public bool CourtHeir { get; init; }

    /// <summary>The children in the order in which they were registered; empty: none; null: unknown.</summary>
    public ValueList<Child>? Children { get; init; }
}

/// <summary>A will that names an heir.</summary>
public enum Will
{
    /// <summary>None.</summary>
    None = 1,

    /// <summary>A will in another form than a notarial deed.</summary>
    Other = 2,

    /// <summary>A notarial deed, required since 24 February 2025 (Permenaker 1/2025).</summary>
    Notarial = 3,
}

/// <summary>One child of the participant (Permenaker 5/2021 Pasal 1.33 and 103).</summary>
[JsonConverter(typeof(ChildConverter))]
public sealed record Child
{
    /// <summary>The date of birth.</summary>
    public LocalDate? BirthDate { get; init; }

    /// <summary>The level of education at the event.</summary>
    public SchoolLevel? Level { get; init; }

    /// <summary>School years still to run at that level, this one included; from 1 to 10.</summary>
    public int? YearsLeft { get; init; }

    /// <summary>Whether the child is or was married.</summary>
    public bool Married { get; init; }

    /// <summary>What the child works as.</summary>
    public ChildWork Work { get; init; } = ChildWork.None;

    /// <summary>Consecutive months in the PU job; at least 0.</summary>
    public int? PuMonths { get; init; }

    /// <summary>Whether the participant registered the child.</summary>
    public bool Registered { get; init; } = true;

    private bool PrintMembers(StringBuilder builder) => InvariantText.Print(
        builder,
        (nameof(BirthDate), BirthDate),
        (nameof(Level), Level),
        (nameof(YearsLeft), YearsLeft),
        (nameof(Married), Married),
        (nameof(Work), Work),
        (nameof(PuMonths), PuMonths),
        (nameof(Registered), Registered));
}

/// <summary>The levels of education of Permenaker 5/2021 Pasal 107, and before and after them.</summary>
public enum SchoolLevel
{
    /// <summary>Too young for kindergarten.</summary>
    BelowSchool = 1,

    /// <summary>Kindergarten, 2 years.</summary>
    Kindergarten = 2,

    /// <summary>Primary school, 6 years.</summary>
    Primary = 3,

    /// <summary>Junior secondary school, 3 years.</summary>
    JuniorSecondary = 4,

    /// <summary>Senior secondary school, 3 years.</summary>
    SeniorSecondary = 5,

    /// <summary>Higher education up to a bachelor's degree, or training, 5 years.</summary>
    Tertiary = 6,

    /// <summary>No longer at school.</summary>
    Finished = 7,
}

/// <summary>What a child works as (Permenaker 1/2025 Pasal 103(3a)).</summary>
public enum ChildWork
{
    /// <summary>Does not work.</summary>
    None = 1,

    /// <summary>A wage recipient.</summary>
    Pu = 2,

    /// <summary>On his or her own account.</summary>
    Bpu = 3,

    /// <summary>An intern.</summary>
    Intern = 4,
}
