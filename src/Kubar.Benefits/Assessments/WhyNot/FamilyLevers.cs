using Kubar.Benefits.Cases;

namespace Kubar.Benefits.Assessments;

/// <summary>An heir where there is none.</summary>
internal static class FamilyLevers
{
    public static IEnumerable<Lever> Of(BenefitCase benefitCase)
    {
        if (benefitCase.Family is not { } family)
        {
            yield break;
        }

        if (family.Spouse == false)
        {
            yield return Heir("family.spouse", MovedFacts.Of(Facts.Spouse), one => one with { Spouse = true }, new("ada janda atau duda", "there were a widow or widower"));
        }

        if (family.Parents == false)
        {
            yield return Heir("family.parents", MovedFacts.Of(Facts.Parents), one => one with { Parents = true }, new("ada orang tua, kakek, nenek, atau cucu", "there were parents, grandparents or grandchildren"));
        }

        if (family.Siblings == false)
        {
            yield return Heir("family.siblings", MovedFacts.Of(Facts.Siblings), one => one with { Siblings = true }, new("ada saudara kandung", "there were brothers or sisters"));
        }

        if (family.ParentsInLaw == false)
        {
            yield return Heir("family.parentsInLaw", MovedFacts.Of(Facts.ParentsInLaw), one => one with { ParentsInLaw = true }, new("ada mertua", "there were parents-in-law"));
        }

        if (!family.CourtHeir)
        {
            yield return Heir("family.courtHeir", MovedFacts.Of(Facts.CourtHeir), one => one with { CourtHeir = true }, new("ada ahli waris menurut penetapan pengadilan", "a court had named an heir"));
        }

        if (family.Will is Will.None or Will.Other)
        {
            yield return Heir("family.will", MovedFacts.Of(Facts.WillOfParticipant), one => one with { Will = Will.Notarial }, new("ada wasiat dalam akta notaris", "there were a will by notarial deed"));
        }
    }

    private static Lever Heir(string path, MovedFacts moves, Func<Family, Family> to, LocalizedText says) => Levers.Choice(
        path,
        ChangeNature.HadToBeDifferent,
        null,
        moves,
        given => given with { Family = to(given.Family!) },
        says);
}
