using System.Collections.Frozen;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using static Kubar.Benefits.Rules.Instruments;
using static Kubar.Benefits.Rules.Lawmaking;

namespace Kubar.Benefits.Rules;

/// <summary>Who is paid on a death: PP 44/2015 Pasal 37(5), 40(2); Permenaker 1/2025 Pasal 22(1a), 62(1a).</summary>
internal static class Heirs
{
    /// <summary>A will names an heir, in whatever form.</summary>
    private static readonly Truth NamedInWill = !Facts.WillOfParticipant.Is(Will.None);

    /// <summary>Since 24 February 2025 the will must be a notarial deed; the text says so of JKM alone.</summary>
    private static readonly Truth NamedInDeed = Permenaker1.IsInForce.Choose(Facts.WillOfParticipant.Is(Will.Notarial), NamedInWill);

    private static readonly Truth OfJkkExist = Exist("jkk.heirs", NamedInWill, Pp44.Pasal("37(5)"));

    private static readonly Truth OfJkmExist = Exist("jkm.heirs", NamedInDeed, Pp44.Pasal("40(2)"), Permenaker1.Pasal("22(1a), 62(1a)"));

    /// <summary>JKK: without heirs to the Social Security Fund (Pasal 37(5)b angka 5).</summary>
    public static readonly Code OfJkkOrFund = OfJkkExist.Choose(Code.Of(Payee.Heirs), Code.Of(Payee.SocialSecurityFund));

    /// <summary>JKK: without heirs to whoever arranged the funeral (Pasal 37(5)b angka 5).</summary>
    public static readonly Code OfJkkOrFuneralOrganiser = OfJkkExist.Choose(Code.Of(Payee.Heirs), Code.Of(Payee.FuneralOrganiser));

    /// <summary>JKM: without heirs to the Social Security Fund (Pasal 40(2)b angka 5).</summary>
    public static readonly Code OfJkmOrFund = OfJkmExist.Choose(Code.Of(Payee.Heirs), Code.Of(Payee.SocialSecurityFund));

    /// <summary>JKM: without heirs to whoever arranged the funeral (Pasal 40(2)b angka 5).</summary>
    public static readonly Code OfJkmOrFuneralOrganiser = OfJkmExist.Choose(Code.Of(Payee.Heirs), Code.Of(Payee.FuneralOrganiser));

    /// <summary>Which heirs are paid, for each programme: a <see cref="HeirRank"/>, where they are paid at all.</summary>
    public static readonly IReadOnlyDictionary<SecurityProgram, Code> Rank = new Dictionary<SecurityProgram, Code>
    {
        [SecurityProgram.Jkk] = FirstOf(Code.Of(HeirRank.Will)),
        [SecurityProgram.Jkm] = FirstOf(Code.Of(HeirRank.Will)),
    }.ToFrozenDictionary();

    /// <summary>Pasal 37(5)b angka 5 names no cash of JKK but the death grant, hence the reading.</summary>
    public static readonly Truth GrantHasRecipient = OfJkkExist | !ReadingCatalogue.GrantWithoutHeirs["nobody"].IsChosen;

    private static Code FirstOf(Code last) => (Facts.Spouse | Facts.HasChildren).Choose(
        Code.Of(HeirRank.SpouseAndChildren),
        Facts.Parents.Choose(
            Code.Of(HeirRank.StraightLine),
            Facts.Siblings.Choose(
                Code.Of(HeirRank.Siblings),
                Facts.ParentsInLaw.Choose(Code.Of(HeirRank.ParentsInLaw), last))));

    /// <summary>Widow, widower or child; failing them the straight line, siblings, parents-in-law, the will.</summary>
    private static Truth Exist(string id, Truth named, params IReadOnlyList<DatedCitation> sources) => Condition(
        id,
        new("Ahli waris", "Heirs"),
        Facts.Spouse | Facts.HasChildren | Facts.Parents | Facts.Siblings | Facts.ParentsInLaw | named,
        Say($"ada ahli waris", $"there is an heir"),
        Say($"tidak ada ahli waris", $"there is no heir"),
        sources);
}
