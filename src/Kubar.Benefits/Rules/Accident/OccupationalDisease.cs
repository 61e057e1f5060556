using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using static Kubar.Benefits.Rules.Catalogues.Instruments;
using static Kubar.Benefits.Rules.Vocabulary.Lawmaking;

namespace Kubar.Benefits.Rules.Accident;

/// <summary>An occupational disease after employment has ended: PP 44/2015 Pasal 48.</summary>
internal static class OccupationalDisease
{
    private static readonly Truth ByDiagnosis = ReadingCatalogue.DiseaseArose["diagnosed"].IsChosen;

    /// <summary>
    /// "timbul dalam jangka waktu paling lama 3 (tiga) tahun terhitung sejak hubungan kerja berakhir": a disease diagnosed within that
    /// time has arisen within it; of one diagnosed later the day on which it arose must be known.
    /// </summary>
    public static readonly Truth AroseInTime = Condition(
        "disease.in-time",
        new("Penyakit timbul dalam jangka waktu", "The disease arose in time"),
        ReadingCatalogue.DiseaseArose.Decide(
            ("arose", Facts.YearsToOnset <= Parameters.JkkDiseaseAfterEmployment.Count),
            ("diagnosed", Facts.YearsAfterEmployment <= Parameters.JkkDiseaseAfterEmployment.Count)),
        Say(
            $"penyakit timbul selama hubungan kerja atau paling lama {Parameters.JkkDiseaseAfterEmployment.Count} sesudahnya",
            $"the disease arose during employment or at most {Parameters.JkkDiseaseAfterEmployment.Count} after its end")
            .But(
                ByDiagnosis,
                Say(
                    $"penyakit didiagnosis selama hubungan kerja atau paling lama {Parameters.JkkDiseaseAfterEmployment.Count} sesudahnya",
                    $"the disease was diagnosed during employment or at most {Parameters.JkkDiseaseAfterEmployment.Count} after its end")),
        Say(
            $"penyakit timbul lebih dari {Parameters.JkkDiseaseAfterEmployment.Count} sesudah hubungan kerja berakhir",
            $"the disease arose more than {Parameters.JkkDiseaseAfterEmployment.Count} after employment ended")
            .But(
                ByDiagnosis,
                Say(
                    $"penyakit didiagnosis lebih dari {Parameters.JkkDiseaseAfterEmployment.Count} sesudah hubungan kerja berakhir",
                    $"the disease was diagnosed more than {Parameters.JkkDiseaseAfterEmployment.Count} after employment ended")),
        Pp44.Pasal("48(1)(2)"));
}
