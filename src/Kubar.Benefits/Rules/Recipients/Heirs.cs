using System.Collections.Frozen;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using Kubar.Benefits.Rules.Participation;
using static Kubar.Benefits.Rules.Catalogues.Instruments;
using static Kubar.Benefits.Rules.Vocabulary.Lawmaking;

namespace Kubar.Benefits.Rules.Recipients;

/// <summary>Who is paid on a death: the heirs in their order, and what becomes of the cash where there is none.</summary>
/// <law>PP 44/2015 Pasal 37(5), 40(2); Permenaker 1/2025 Pasal 22(1a)(1b), 62(1a)(1b), 79(2a)(2b)</law>
internal static class Heirs
{
    /// <summary>"janda, duda, atau anak"</summary>
    private static readonly Truth SpouseOrChildren = Facts.Spouse | Facts.HasChildren;

    /// <summary>"janda, duda, atau anak", then "garis lurus ... sampai derajat kedua", "saudara kandung", "mertua"</summary>
    private static readonly Truth Relatives = SpouseOrChildren | Facts.Parents | Facts.Siblings | Facts.ParentsInLaw;

    /// <summary>"pihak yang ditunjuk dalam wasiatnya": in whatever form</summary>
    private static readonly Truth NamedInWill = !Facts.WillOfParticipant.Is(Will.None);

    private static readonly Truth SinceAmendment = Permenaker1.IsInForceOn(LawInForce.OfDeath);

    /// <summary>"wasiat tersebut harus dibuat dalam akta notaris": the text says so of JKM alone</summary>
    private static readonly Truth NamedInDeed = SinceAmendment.Choose(Facts.WillOfParticipant.Is(Will.Notarial), NamedInWill);

    /// <summary>"ahli waris tidak tercantum dalam peraturan perundang-undangan ... penetapan ahli waris dari pengadilan": of JKM alone</summary>
    private static readonly Truth NamedByCourt = SinceAmendment & Facts.CourtHeir;

    private static readonly Truth OfJkkExist = Condition(
        "jkk.heirs",
        new("Ahli waris", "Heirs"),
        Relatives | NamedInWill,
        Said.Ranked.Except(!Relatives, Said.InWill),
        Said.Nobody,
        Pp44.Pasal("37(5)"));

    private static readonly Truth OfJkmExist = Condition(
        "jkm.heirs",
        new("Ahli waris", "Heirs"),
        Relatives | NamedInDeed | NamedByCourt,
        Said.Ranked
            .Except(!Relatives & NamedByCourt, Said.ByCourt)
            .Except(!Relatives & NamedInDeed, Said.InWill.But(SinceAmendment, Said.InDeed)),
        Said.Nobody.But(NamedInWill, Said.NoDeed),
        Pp44.Pasal("40(2)"),
        Permenaker1.Pasal("22(1a)(1b)").For(!Relatives & Participants.Pu & !Participants.Construction),
        Permenaker1.Pasal("62(1a)(1b)").For(!Relatives & Participants.Bpu),
        Permenaker1.Pasal("79(2a)(2b)").For(!Relatives & Participants.Construction)).ByLawOf(LawInForce.OfDeath);

    /// <summary>JKK: without heirs to the Social Security Fund (Pasal 37(5)b angka 5).</summary>
    public static readonly Code OfJkkOrFund = OfJkkExist.Choose(Code.Of(Payee.Heirs), Code.Of(Payee.SocialSecurityFund));

    /// <summary>JKK: without heirs to whoever arranged the funeral (Pasal 37(5)b angka 5).</summary>
    public static readonly Code OfJkkOrFuneralOrganiser = OfJkkExist.Choose(Code.Of(Payee.Heirs), Code.Of(Payee.FuneralOrganiser));

    /// <summary>JKM: without heirs to the Social Security Fund (Pasal 40(2)b angka 5).</summary>
    public static readonly Code OfJkmOrFund = OfJkmExist.Choose(Code.Of(Payee.Heirs), Code.Of(Payee.SocialSecurityFund));

    /// <summary>JKM: without heirs to whoever arranged the funeral (Pasal 34(2), 40(2)b angka 5).</summary>
    public static readonly Code OfJkmOrFuneralOrganiser = OfJkmExist.Choose(Code.Of(Payee.Heirs), Code.Of(Payee.FuneralOrganiser));

    /// <summary>Which heirs are paid, for each programme: a <see cref="HeirRank"/>, where they are paid at all.</summary>
    public static readonly IReadOnlyDictionary<SecurityProgram, Code> Rank = new Dictionary<SecurityProgram, Code>
    {
        [SecurityProgram.Jkk] = FirstOf(Code.Of(HeirRank.Will)),
        [SecurityProgram.Jkm] = FirstOf(NamedInDeed.Choose(Code.Of(HeirRank.Will), Code.Of(HeirRank.Court))),
    }.ToFrozenDictionary();

    /// <summary>Pasal 37(5)b angka 5 names no cash of JKK but the death grant, hence the reading.</summary>
    public static readonly Truth GrantHasRecipient = OfJkkExist | ReadingCatalogue.GrantWithoutHeirs.Decide(
        ("fund", Truth.Always),
        ("nobody", Truth.Never));

    private static Code FirstOf(Code last) => SpouseOrChildren.Choose(
        Code.Of(HeirRank.SpouseAndChildren),
        Facts.Parents.Choose(
            Code.Of(HeirRank.StraightLine),
            Facts.Siblings.Choose(
                Code.Of(HeirRank.Siblings),
                Facts.ParentsInLaw.Choose(Code.Of(HeirRank.ParentsInLaw), last))));

    private static class Said
    {
        private static readonly Sentence InLaw = Say(
            $"ahli waris adalah mertua, karena ahli waris yang lebih dahulu tidak ada",
            $"the heirs are the parents-in-law, as there is none of an earlier rank");

        private static readonly Sentence Siblings = Say(
            $"ahli waris adalah saudara kandung, karena ahli waris yang lebih dahulu tidak ada",
            $"the heirs are the siblings, as there is none of an earlier rank");

        private static readonly Sentence StraightLine = Say(
            $"ahli waris adalah keluarga sedarah garis lurus sampai derajat kedua (orang tua, kakek, nenek, atau cucu), karena janda, duda, atau anak tidak ada",
            $"the heirs are the blood relatives in the straight line to the second degree (parents, grandparents, grandchildren), as there is no widow, widower or child");

        private static readonly Sentence Closest = Say($"ahli waris adalah janda, duda, atau anak", $"the heirs are the widow, the widower or the children");

        public static readonly Sentence Ranked = Say($"ada ahli waris", $"there is an heir")
            .Except(SpouseOrChildren, Closest)
            .Except(!SpouseOrChildren & Facts.Parents, StraightLine)
            .Except(!SpouseOrChildren & !Facts.Parents & Facts.Siblings, Siblings)
            .Except(!SpouseOrChildren & !Facts.Parents & !Facts.Siblings & Facts.ParentsInLaw, InLaw);

        public static readonly Sentence InWill = Say($"ahli waris adalah yang ditunjuk dalam wasiat", $"the heir is the one named in the will");

        public static readonly Sentence InDeed = Say(
            $"ahli waris adalah yang ditunjuk dalam wasiat yang dibuat dalam akta notaris",
            $"the heir is the one named in a will made as a notarial deed");

        public static readonly Sentence ByCourt = Say(
            $"ahli waris adalah yang ditetapkan oleh pengadilan",
            $"the heir is the one named by a court");

        public static readonly Sentence Nobody = Say($"tidak ada ahli waris", $"there is no heir");

        public static readonly Sentence NoDeed = Say(
            $"ada wasiat, tetapi tidak dibuat dalam akta notaris; ahli waris lain tidak ada",
            $"there is a will, but it is no notarial deed; there is no other heir");
    }
}
