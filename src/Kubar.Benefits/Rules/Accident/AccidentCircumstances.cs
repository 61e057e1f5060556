using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Rules.Participation;
using static Kubar.Benefits.Rules.Catalogues.Instruments;
using static Kubar.Benefits.Rules.Vocabulary.Lawmaking;

namespace Kubar.Benefits.Rules.Accident;

/// <summary>
/// On which grounds an accident is a work accident: PP 44/2015 Pasal 1 angka 6; Permenaker 5/2021 Pasal 7 (wage recipients,
/// as amended by Permenaker 1/2025) and 47 (BPU).
/// </summary>
internal static class AccidentCircumstances
{
    private static readonly Truth Violence = Facts.Circumstance.Is(AccidentCircumstance.Violence);

    /// <summary>Pasal 7(2)a, b and 47(2)a, b; Pasal 1 angka 6 has them for everybody.</summary>
    private static readonly Truth WorkOrCommute = Facts.Circumstance.IsOneOf(AccidentCircumstance.Work, AccidentCircumstance.Commute);

    /// <summary>Pasal 7(2)c, d and 7(7), since 24 February 2025 7(9): what an employer asks for.</summary>
    private static readonly Truth ForTheEmployer = Facts.Circumstance.IsOneOf(
        AccidentCircumstance.OfficialTask,
        AccidentCircumstance.Errand,
        AccidentCircumstance.Overtime,
        AccidentCircumstance.EmployersActivity,
        AccidentCircumstance.CalledFromLeave,
        AccidentCircumstance.BaseCampJourney,
        AccidentCircumstance.WeeklyJourney);

    /// <summary>The lists before Permenaker 5/2021 have not been read, so beyond work and commute the answer stays open there.</summary>
    private static readonly Truth OfUnreadList =
        (ForTheEmployer | Facts.Circumstance.IsOneOf(AccidentCircumstance.Violence, AccidentCircumstance.Elsewhere))
        & !Permenaker5.IsInForce
        & Facts.CircumstanceUnencoded;

    private static readonly Truth OfWageRecipient =
        WorkOrCommute
        | (ForTheEmployer & Permenaker5.IsInForce)
        | (Violence & Permenaker1.IsInForce)
        | OfUnreadList;

    /// <summary>
    /// "kecelakaan yang terjadi berhubungan dengan pekerjaan Peserta Bukan Penerima Upah" (Pasal 47(2)a): whatever is connected with the
    /// work, a task, overtime or a journey for it as well; not an errand of one's own.
    /// </summary>
    private static readonly Truth ConnectedWithWork =
        (ForTheEmployer & !Facts.Circumstance.Is(AccidentCircumstance.Errand)) | Violence;

    private static readonly Truth OfBpu = WorkOrCommute | (ConnectedWithWork & Permenaker5.IsInForce) | OfUnreadList;

    private static readonly Truth Listed = Condition(
        "accident.circumstance",
        new("Keadaan kecelakaan", "Circumstance of the accident"),
        Participants.Pu.Choose(OfWageRecipient, OfBpu),
        Say(
            $"kecelakaan kerja pada {Facts.EventDate}: {Facts.Circumstance}",
            $"a work accident on {Facts.EventDate}: {Facts.Circumstance}")
            .Except(
                Participants.Pu & Permenaker5.IsInForce & Facts.Circumstance.IsOneOf(AccidentCircumstance.Commute, AccidentCircumstance.Errand),
                Say(
                    $"kecelakaan kerja pada {Facts.EventDate}: {Facts.Circumstance}, dibuktikan dengan keterangan kepolisian atau saksi",
                    $"a work accident on {Facts.EventDate}: {Facts.Circumstance}, shown by the police or witnesses"))
            .Except(
                Participants.Pu & Permenaker5.IsInForce & Facts.Circumstance.Is(AccidentCircumstance.OfficialTask),
                Say(
                    $"kecelakaan kerja pada {Facts.EventDate}: {Facts.Circumstance}, dibuktikan dengan surat tugas dan keterangan kepolisian atau saksi",
                    $"a work accident on {Facts.EventDate}: {Facts.Circumstance}, shown by the assignment and by the police or witnesses"))
            .Except(
                Participants.Pu & Facts.Circumstance.IsOneOf(AccidentCircumstance.Overtime, AccidentCircumstance.EmployersActivity),
                Say(
                    $"kecelakaan kerja pada {Facts.EventDate}: {Facts.Circumstance}, dibuktikan dengan surat perintah atau surat tugas",
                    $"a work accident on {Facts.EventDate}: {Facts.Circumstance}, shown by the written order"))
            .Except(
                Participants.Pu & Facts.Circumstance.Is(AccidentCircumstance.BaseCampJourney),
                Say(
                    $"kecelakaan kerja pada {Facts.EventDate}: {Facts.Circumstance}, dibuktikan dengan keterangan perusahaan dan jadwal kerja",
                    $"a work accident on {Facts.EventDate}: {Facts.Circumstance}, shown by the company and the work schedule"))
            .Except(
                Participants.Pu & Violence,
                Say(
                    $"kecelakaan kerja pada {Facts.EventDate}: {Facts.Circumstance}, dibuktikan dengan keterangan kepolisian dan visum et repertum",
                    $"a work accident on {Facts.EventDate}: {Facts.Circumstance}, shown by the police and a medical report")),
        Say(
            $"kecelakaan di luar keadaan yang ditentukan sebagai kecelakaan kerja; bila peserta meninggal dunia, yang dinilai JKM",
            $"an accident outside the circumstances of a work accident; if the participant died, it is assessed as a death not from work")
            .Except(
                Participants.Bpu,
                Say(
                    $"bukan kecelakaan kerja ({Facts.Circumstance}): bagi peserta BPU hanya yang berhubungan dengan pekerjaannya atau dalam perjalanan antara rumah dan tempat kerja; bila peserta meninggal dunia, yang dinilai JKM",
                    $"not a work accident ({Facts.Circumstance}): for a BPU only one connected with the work or on the way between home and workplace; if the participant died, it is assessed as a death not from work"))
            .Except(
                Participants.Pu & Violence,
                Say(
                    $"{Facts.Circumstance} disebut sebagai kecelakaan kerja baru sejak {Date.On(Permenaker1.InForceFrom)}; sebelum itu hanya bila ditetapkan sebagai kecelakaan akibat kerja atau di tempat kerja; bila peserta meninggal dunia, yang dinilai JKM",
                    $"{Facts.Circumstance}: named as a work accident only since {Date.On(Permenaker1.InForceFrom)}; before, only where found to be an accident from the work or at the workplace; if the participant died, it is assessed as a death not from work")),
        Pp44.Pasal("1 angka 6"),
        Permenaker5.Pasal("7").To(Permenaker1.InForceFrom.PlusDays(-1)).For(Participants.Pu),
        Permenaker1.Pasal("7").For(Participants.Pu),
        Permenaker5.Pasal("47(2)").For(Participants.Bpu));

    /// <summary>The accident is a work accident: as found, or on a ground that the law names.</summary>
    public static readonly Truth Count = Facts.Circumstance.Is(AccidentCircumstance.AsFound) | Listed;
}
