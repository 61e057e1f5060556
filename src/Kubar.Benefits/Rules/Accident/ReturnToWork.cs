using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using static Kubar.Benefits.Rules.Catalogues.Instruments;
using static Kubar.Benefits.Rules.Vocabulary.Lawmaking;

namespace Kubar.Benefits.Rules.Accident;

/// <summary>The return-to-work programme, in kind: PP 44/2015 Pasal 49.</summary>
internal static class ReturnToWork
{
    private static readonly Truth Survived = Condition(
        "jkk.survived",
        new("Peserta hidup", "The participant lives"),
        !Facts.Died,
        Say($"peserta masih hidup", $"the participant survived"),
        Say($"peserta meninggal dunia", $"the participant has died"),
        Pp44.Pasal("49(1)"));

    private static readonly Truth Recommended = Condition(
        "jkk.return-to-work-recommended",
        new("Direkomendasikan dokter penasihat", "Recommended by the adviser doctor"),
        Facts.ReturnToWorkRecommended,
        Say($"direkomendasikan dokter penasihat", $"recommended by the adviser doctor"),
        Say($"tidak direkomendasikan dokter penasihat", $"not recommended by the adviser doctor"),
        Pp44.Pasal("49(1)"));

    public static readonly Benefit Benefit = new(SecurityProgram.Jkk, "jkk.return-to-work", new("Program kembali kerja", "Return to work"))
    {
        Sources = [Pp44.Pasal("49")],
        Events = AccidentSecurity.Events,
        OwedWhen = AccidentSecurity.Owed & Survived & Recommended,
        PaidByEmployer = AccidentPayer.Employer,
        EmployerPaysFirst = AccidentPayer.EmployerFirst,
        Payee = Code.Of(Payee.Participant),
        Terms = [CareTerms.TransportToTraining],
    };
}
