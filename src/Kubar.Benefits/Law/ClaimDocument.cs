namespace Kubar.Benefits.Law;

/// <summary>One document that a claim comes with.</summary>
/// <param name="Name">What it is called: <c>kartu keluarga</c>.</param>
/// <param name="CopyServes">Whether the article lets it be a copy or an electronic document; false: it does not say so.</param>
/// <param name="When">Where alone it is asked for; null: always.</param>
public sealed record ClaimDocument(LocalizedText Name, bool CopyServes, LocalizedText? When);
