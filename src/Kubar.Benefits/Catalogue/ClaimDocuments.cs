using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Rules.Payment;
using Kubar.Benefits.Rules.Scholarship;
using NodaTime;

namespace Kubar.Benefits.Law;

/// <summary>With which documents to claim what an assessment says is owed. They decide nothing of it.</summary>
/// <remarks>Permenaker 5/2021 Pasal 19, 22, 30, 58, 62, 75, 79 and 104, as amended by Permenaker 1/2025.</remarks>
public static class ClaimDocuments
{
    /// <summary>
    /// The lists for what is or may be owed, JKM before JKK before the scholarships. By the regulation of the day of the claim
    /// (<c>claim.appliedOn</c>), and of a claim that is still to be made by the latest; empty before Permenaker 5/2021 (1 April 2021). Of
    /// what JKK or a scholarship an employer owes who never registered the worker no article lists any.
    /// </summary>
    /// <param name="benefitCase">The case.</param>
    /// <param name="assessment">Its assessment.</param>
    public static ValueList<ClaimDocumentList> Of(BenefitCase benefitCase, Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(benefitCase);
        ArgumentNullException.ThrowIfNull(assessment);
        Entitlement[] claimed = [.. assessment.Entitlements.Where(IsClaimed)];
        return Claims(benefitCase, claimed)
            .Select(periods => On(periods, benefitCase.Claim.AppliedOn))
            .OfType<ClaimDocumentList>()
            .ToValueList();
    }

    private static IEnumerable<IReadOnlyList<ClaimDocumentList>> Claims(BenefitCase benefitCase, Entitlement[] claimed)
    {
        Participant participant = benefitCase.Participant;
        bool isBpu = participant.Segment == Segment.Bpu || participant.WageBasis is TraineeWage;
        bool isConstruction = participant.WageBasis is ConstructionWage;
        Entitlement[] ofPrograms = [.. claimed.Where(entitlement => !IsScholarship(entitlement))];
        if (ofPrograms.Where(entitlement => entitlement.Benefit.Program == SecurityProgram.Jkm).ToArray() is { Length: > 0 } deaths)
        {
            yield return isConstruction ? DocumentsOfClaims.DeathInConstruction
                : isBpu ? DocumentsOfClaims.DeathOfBpu
                : Array.TrueForAll(deaths, IsEmployersAlone) ? DocumentsOfClaims.DeathByEmployer
                : DocumentsOfClaims.DeathOfPu;
        }

        if (Array.Exists(ofPrograms, entitlement => entitlement.Benefit.Program == SecurityProgram.Jkk && !IsEmployersAlone(entitlement)))
        {
            yield return isConstruction ? DocumentsOfClaims.AccidentInConstruction : isBpu ? DocumentsOfClaims.AccidentOfBpu : DocumentsOfClaims.AccidentOfPu;
        }

        if (Array.Exists(claimed, entitlement => IsScholarship(entitlement) && !IsEmployersAlone(entitlement)))
        {
            yield return DocumentsOfClaims.Scholarship;
            yield return DocumentsOfClaims.Training;
        }
    }

    private static bool IsClaimed(Entitlement entitlement) =>
        entitlement.Status is EntitlementStatus.Owed or EntitlementStatus.Deferred or EntitlementStatus.Undetermined && entitlement.Amount != Rupiah.Zero;

    private static bool IsScholarship(Entitlement entitlement) =>
        entitlement.Benefit == Scholarships.OfAccident.Info || entitlement.Benefit == Scholarships.OfDeath.Info;

    /// <summary>Of a worker who was never registered; where contributions are in arrears an employer pays in advance, and BPJS is claimed from.</summary>
    private static bool IsEmployersAlone(Entitlement entitlement) => entitlement.PaidByEmployer && !entitlement.PayerFirst;

    private static ClaimDocumentList? On(IReadOnlyList<ClaimDocumentList> periods, LocalDate? appliedOn) =>
        appliedOn is { } day ? periods.FirstOrDefault(period => period.From <= day && !(period.Until < day)) : periods[^1];
}
