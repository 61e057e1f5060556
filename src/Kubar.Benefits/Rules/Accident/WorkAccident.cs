using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using static Kubar.Benefits.Rules.Instruments;
using static Kubar.Benefits.Rules.Lawmaking;

namespace Kubar.Benefits.Rules;

/// <summary>What JKK covers: PP 44/2015 Pasal 1.6, 25(1), 48; Permenaker 5/2021 Pasal 7, 47, 85.</summary>
internal static class WorkAccident
{
    /// <summary>Pasal 48(2): a disease diagnosed after employment, at most 3 years after its end.</summary>
    public static readonly Truth DiseaseInTime = Condition(
        "disease.in-time",
        new("Penyakit timbul dalam jangka waktu", "The disease arose in time"),
        Facts.YearsAfterEmployment <= Parameters.JkkDiseaseAfterEmployment.Count,
        Say(
            $"penyakit didiagnosis selama hubungan kerja atau paling lama {Parameters.JkkDiseaseAfterEmployment.Count} sesudahnya",
            $"the disease was diagnosed during employment or at most {Parameters.JkkDiseaseAfterEmployment.Count} after its end"),
        Say(
            $"penyakit didiagnosis lebih dari {Parameters.JkkDiseaseAfterEmployment.Count} sesudah hubungan kerja berakhir",
            $"the disease was diagnosed more than {Parameters.JkkDiseaseAfterEmployment.Count} after employment ended"),
        Pp44.Pasal("48(2)"));

    /// <summary>A work accident, an occupational disease, or a sudden death that counts as one.</summary>
    public static readonly Truth Happened = Compound(
        "jkk.event",
        new("Kecelakaan kerja atau penyakit akibat kerja", "Work accident or occupational disease"),
        Facts.EventKind.Is(EventKind.WorkAccident).Choose(
            AccidentCircumstances.Count,
            Facts.EventKind.Is(EventKind.OccupationalDisease).Choose(DiseaseInTime, SuddenDeath.CountsAsAccident))
            & SuspectedCase.Established,
        Say(
            $"{Facts.EventKind} pada {Facts.EventDate}, menurut penetapan BPJS Ketenagakerjaan",
            $"{Facts.EventKind} on {Facts.EventDate}, as found by BPJS Ketenagakerjaan"),
        Say($"kejadian pada {Facts.EventDate} bukan kecelakaan kerja", $"the event on {Facts.EventDate} is not a work accident"),
        [Pp44.Pasal("1 angka 6"), .. Replaced("25(1)", 1, "25(1)")]);

    /// <summary>The event led to death.</summary>
    public static readonly Truth CausedDeath = Condition(
        "jkk.caused-death",
        new("Meninggal dunia akibat kejadian", "The event led to death"),
        Facts.Died,
        Say($"peserta meninggal dunia akibat kejadian itu", $"the participant died of it"),
        Say($"peserta tidak meninggal dunia", $"the participant has not died"),
        Replaced("25(2)b angka 4", 1, "25(2)b angka 4"));
}
