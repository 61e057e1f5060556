using System.Text;
using NodaTime;

namespace Kubar.Benefits.Law;

/// <summary>What a table of the law holds from one day to another.</summary>
/// <param name="From">The first day, included.</param>
/// <param name="To">The last day, included; null: it still holds.</param>
/// <param name="Rows">The rows, in their order.</param>
/// <param name="Citation">Where the table stands, and its grade.</param>
/// <param name="CheckedThrough">The day until which somebody has checked that it is still the law.</param>
public sealed record LawTablePeriod(LocalDate From, LocalDate? To, ValueList<LawTableRow> Rows, Citation Citation, LocalDate CheckedThrough)
{
    private bool PrintMembers(StringBuilder builder) => InvariantText.Print(
        builder,
        (nameof(From), From),
        (nameof(To), To),
        (nameof(Rows), Rows),
        (nameof(Citation), Citation),
        (nameof(CheckedThrough), CheckedThrough));

    /// <summary>Where it stands, for its own days.</summary>
    internal DatedCitation Source => new(Citation, From, To);

    /// <summary>Another place of the same instrument and grade, for the same days.</summary>
    internal DatedCitation At(string place) => new(Citation with { Place = place }, From, To);
}
