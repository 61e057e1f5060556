using Kubar.Benefits.Rules;
using Kubar.Benefits.Rules.Accident;
using Kubar.Benefits.Rules.Death;
using Kubar.Benefits.Rules.Payment;
using Kubar.Benefits.Rules.Scholarship;

namespace Kubar.Benefits.Law;

/// <summary>The benefits of the law that is encoded, each by its name in C#: <c>assessment[BenefitCatalogue.JkmLumpSum]</c>.</summary>
/// <example>
/// <code>
/// using Kubar.Benefits;
/// using Kubar.Benefits.Law;
///
/// Console.WriteLine(BenefitCatalogue.JkmLumpSum.Name.In(Language.English));
/// Console.WriteLine(BenefitCatalogue.Find("jkm.lump-sum") == BenefitCatalogue.JkmLumpSum);
/// // Lump-sum death benefit
/// // True
/// </code>
/// </example>
public static class BenefitCatalogue
{
    /// <summary>Medical care, PP 44/2015 Pasal 25(2)a.</summary>
    public static BenefitInfo JkkMedicalCare => MedicalCare.Benefit.Info;

    /// <summary>Care in a facility that does not cooperate, PP 44/2015 Pasal 33; listed only where the case gives its cost.</summary>
    public static BenefitInfo JkkCareElsewhere => CareElsewhere.Benefit.Info;

    /// <summary>Home care, PP 44/2015 Pasal 25(2)a angka 13 as PP 82/2019 has it.</summary>
    public static BenefitInfo JkkHomeCare => HomeCare.Benefit.Info;

    /// <summary>Transport of the injured, PP 44/2015 Pasal 25(2)b angka 1.</summary>
    public static BenefitInfo JkkTransport => Reimbursement.Transport.Info;

    /// <summary>Cash for temporary incapacity (STMB), PP 44/2015 Lampiran III I.b.2.</summary>
    public static BenefitInfo JkkTemporaryIncapacity => TemporaryIncapacity.Benefit.Info;

    /// <summary>
    /// The worker's difference of the cash for incapacity, PP 44/2015 Pasal 51(3); listed only where the case says which wages were
    /// paid.
    /// </summary>
    public static BenefitInfo JkkIncapacityDifference => IncapacityDifference.Benefit.Info;

    /// <summary>Partial disability, anatomical or functional, PP 44/2015 Lampiran III I.b.3.a and b.</summary>
    public static BenefitInfo JkkPartialDisability => Disability.Partial.Info;

    /// <summary>Permanent total disability, PP 44/2015 Lampiran III I.b.3.c.</summary>
    public static BenefitInfo JkkTotalDisability => Disability.Total.Info;

    /// <summary>The death grant, PP 44/2015 Lampiran III I.b.4.</summary>
    public static BenefitInfo JkkDeathGrant => DeathGrant.Benefit.Info;

    /// <summary>The funeral after a work accident, PP 44/2015 Lampiran III I.b.5.</summary>
    public static BenefitInfo JkkFuneral => AccidentFuneral.Benefit.Info;

    /// <summary>The periodic grant paid at once after a work accident, PP 44/2015 Lampiran III I.b.6.</summary>
    public static BenefitInfo JkkPeriodicGrant => AccidentPeriodicGrant.Benefit.Info;

    /// <summary>Orthosis and prosthesis, PP 44/2015 Lampiran III I.b.7.</summary>
    public static BenefitInfo JkkOrthosisProsthesis => Orthosis.Benefit.Info;

    /// <summary>Dentures, PP 44/2015 Pasal 25(2)b angka 7.</summary>
    public static BenefitInfo JkkDentures => Reimbursement.Dentures.Info;

    /// <summary>A hearing aid, PP 44/2015 Pasal 25(2)b angka 7 as PP 82/2019 has it.</summary>
    public static BenefitInfo JkkHearingAid => Reimbursement.HearingAid.Info;

    /// <summary>Glasses, PP 44/2015 Pasal 25(2)b angka 7 as PP 82/2019 has it.</summary>
    public static BenefitInfo JkkGlasses => Reimbursement.Glasses.Info;

    /// <summary>The scholarship after a work accident, PP 44/2015 Pasal 25(3).</summary>
    public static BenefitInfo JkkScholarship => Scholarships.OfAccident.Info;

    /// <summary>The return-to-work programme, PP 44/2015 Pasal 49.</summary>
    public static BenefitInfo JkkReturnToWork => ReturnToWork.Benefit.Info;

    /// <summary>The lump sum of death security, PP 44/2015 Pasal 34.</summary>
    public static BenefitInfo JkmLumpSum => LumpSum.Benefit.Info;

    /// <summary>The periodic grant of death security paid at once, PP 44/2015 Pasal 34.</summary>
    public static BenefitInfo JkmPeriodicGrant => DeathPeriodicGrant.Benefit.Info;

    /// <summary>The funeral of death security, PP 44/2015 Pasal 34(1)c.</summary>
    public static BenefitInfo JkmFuneral => DeathFuneral.Benefit.Info;

    /// <summary>The scholarship of death security, PP 44/2015 Pasal 34(1)d.</summary>
    public static BenefitInfo JkmScholarship => Scholarships.OfDeath.Info;

    /// <summary>Compensation for late payment of work-accident security, PP 44/2015 Pasal 37(2)(3).</summary>
    public static BenefitInfo JkkLateCompensation => EncodedBenefits.LateOfAccident.Info;

    /// <summary>Compensation for late payment of death security, PP 44/2015 Pasal 40(3)(4).</summary>
    public static BenefitInfo JkmLateCompensation => EncodedBenefits.LateOfDeath.Info;

    /// <summary>What the employer owes where it reported too low a wage, PP 44/2015 Pasal 32(2).</summary>
    public static BenefitInfo JkkEmployerShortfall => EmployerShortfall.Benefit.Info;

    /// <summary>The benefit with an id.</summary>
    /// <param name="id">The id: <c>jkm.lump-sum</c>.</param>
    /// <exception cref="ArgumentNullException">The id is null.</exception>
    /// <exception cref="ArgumentException">There is no such benefit; the message names the nearest.</exception>
    public static BenefitInfo Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return EncodedBenefits.Find(id).Info;
    }
}
