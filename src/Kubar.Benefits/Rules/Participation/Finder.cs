using Kubar.Benefits.Expressions;

namespace Kubar.Benefits.Rules.Participation;

/// <summary>Who makes a finding of a worker who is no participant: not BPJS, but the labour inspector.</summary>
/// <law>Permenaker 5/2021 Pasal 27, 28, 82</law>
internal static class Finder
{
    private static readonly LocalizedText Bpjs = FactDeclaration.Bpjs;

    private static readonly LocalizedText Inspector = new(
        "Pengawas Ketenagakerjaan",
        "the labour inspector");

    /// <summary>"Pekerja bukan Peserta": the employer never registered the worker.</summary>
    public static readonly Truth IsInspector = Participants.Pu & !Facts.Registered;

    /// <summary>Who makes it, given who makes it of a participant.</summary>
    public static LocalizedText Of(LocalizedText ofParticipant, Evaluation evaluation) =>
        ofParticipant == Bpjs && evaluation[IsInspector].IsTrue ? Inspector : ofParticipant;
}
