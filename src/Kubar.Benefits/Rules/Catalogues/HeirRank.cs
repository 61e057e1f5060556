using System.Text.Json.Serialization;
using Kubar.Benefits.Cases.Fields;

namespace Kubar.Benefits.Law;

/// <summary>Which of the heirs are paid: those of an earlier rank exclude the later ones (PP 44/2015 Pasal 37(5), 40(2)).</summary>
[JsonConverter(typeof(WordConverter<HeirRank>))]
public enum HeirRank
{
    /// <summary>Widow, widower or children.</summary>
    SpouseAndChildren = 1,

    /// <summary>Blood relatives in the straight line, up and down to the second degree.</summary>
    StraightLine = 2,

    /// <summary>Siblings.</summary>
    Siblings = 3,

    /// <summary>Parents-in-law.</summary>
    ParentsInLaw = 4,

    /// <summary>The person named in the participant's will.</summary>
    Will = 5,

    /// <summary>An heir named by a court: JKM alone (Permenaker 1/2025 Pasal 22(1b), 62(1b), 79(2b)).</summary>
    Court = 6,
}
