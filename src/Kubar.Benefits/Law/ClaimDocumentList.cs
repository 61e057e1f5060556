using System.Text;
using NodaTime;

namespace Kubar.Benefits.Law;

/// <summary>The documents that one kind of claim comes with, by the regulation of some days.</summary>
/// <param name="Claim">Who claims what of whom.</param>
/// <param name="Documents">The documents, in the order of the article.</param>
/// <param name="Source">The article.</param>
/// <param name="From">The first day on which a claim needs them.</param>
/// <param name="Until">The last one; null: still.</param>
public sealed record ClaimDocumentList(LocalizedText Claim, ValueList<ClaimDocument> Documents, Citation Source, LocalDate From, LocalDate? Until)
{
    // What a compiler writes would follow the culture.
    private bool PrintMembers(StringBuilder builder) => InvariantText.Print(
        builder,
        (nameof(Claim), Claim),
        (nameof(Documents), Documents),
        (nameof(Source), Source),
        (nameof(From), From),
        (nameof(Until), Until));
}
