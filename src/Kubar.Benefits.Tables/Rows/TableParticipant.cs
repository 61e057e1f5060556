using Kubar.Benefits.Cases;

namespace Kubar.Benefits.Tables.Rows;

/// <summary>What cells tell of a participant beside the birth date, the same object for all of whom they tell the same.</summary>
/// <param name="Participant">The participant, whatever the birth date.</param>
/// <param name="Declared">The income reported to BPJS; null: not told.</param>
/// <param name="Income">The real income, where it is the reported one; null: not told.</param>
internal sealed record TableParticipant(Participant Participant, RupiahBounds? Declared, RupiahBounds? Income);
