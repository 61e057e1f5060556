using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Rules.Participation;
using static Kubar.Benefits.Rules.Catalogues.Instruments;
using static Kubar.Benefits.Rules.Vocabulary.Lawmaking;

namespace Kubar.Benefits.Rules.Accident;

/// <summary>What JKK covers: PP 44/2015 Pasal 1 angka 6, 25(1), 48; Permenaker 5/2021 Pasal 7, 47, 85.</summary>
internal static class WorkAccident
{
    private static readonly Truth Disease = Facts.EventKind.Is(EventKind.OccupationalDisease);

    /// <summary>A work accident, an occupational disease, or a sudden death that counts as one.</summary>
    public static readonly Truth Happened = Compound(
        "jkk.event",
        new("Kecelakaan kerja atau penyakit akibat kerja", "Work accident or occupational disease"),
        Facts.EventKind.Is(EventKind.WorkAccident).Choose(
            AccidentCircumstances.Count,
            Disease.Choose(OccupationalDisease.AroseInTime, SuddenDeath.CountsAsAccident))
            & SuspectedCase.Established,
        Say(
            $"{Facts.EventKind} pada {Facts.EventDate}, menurut kesimpulan BPJS Ketenagakerjaan",
            $"{Facts.EventKind} on {Facts.EventDate}, as found by BPJS Ketenagakerjaan")
            .But(
                AccidentPayer.EmployerForGood,
                Say(
                    $"{Facts.EventKind} pada {Facts.EventDate}, menurut penetapan Pengawas Ketenagakerjaan",
                    $"{Facts.EventKind} on {Facts.EventDate}, as found by the labour inspector")),
        Say($"kejadian pada {Facts.EventDate} bukan kecelakaan kerja", $"the event on {Facts.EventDate} is not a work accident"),
        [
            Pp44.Pasal("1 angka 6").For(!Disease),
            .. Replaced("25(1)", 1, "25(1)"),
            Permenaker5.Pasal("10").For(Participants.Pu & !AccidentPayer.EmployerForGood),
            Permenaker5.Pasal("27, 28").For(Participants.Pu & AccidentPayer.EmployerForGood),
            Permenaker5.Pasal("50").For(Participants.Bpu),
        ]);

    /// <summary>The event led to death.</summary>
    public static readonly Truth CausedDeath = Condition(
        "jkk.caused-death",
        new("Meninggal dunia akibat kejadian", "The event led to death"),
        Facts.Died,
        Say($"peserta meninggal dunia akibat kejadian itu", $"the participant died of it"),
        Say($"peserta tidak meninggal dunia", $"the participant has not died"),
        Replaced("25(2)b angka 4", 1, "25(2)b angka 4"));
}
