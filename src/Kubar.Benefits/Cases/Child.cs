using System.Text;
using System.Text.Json.Serialization;
using Kubar.Benefits.Cases.Fields;
using NodaTime;

namespace Kubar.Benefits.Cases;

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
