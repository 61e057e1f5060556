using Kubar.Benefits.Cases;

namespace Kubar.Benefits.Bulk;

/// <summary>
/// What of a case a caller hands out again, the same objects, for every person of whom the same is told: what is told of the participant beside the
/// birth date, and of the family beside the children. A caller who cannot tell has none of them.
/// </summary>
/// <param name="Participant">The participant, whatever the birth date.</param>
/// <param name="Family">The family, whatever the children.</param>
internal readonly record struct PersonParts(Participant? Participant, Family? Family);
