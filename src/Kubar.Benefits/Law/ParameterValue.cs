using System.Text;
using NodaTime;

namespace Kubar.Benefits.Law;

/// <summary>One value of a parameter.</summary>
/// <param name="From">The first day, included.</param>
/// <param name="To">The last day, included; null: it still holds.</param>
/// <param name="Value">The value, in the parameter's unit.</param>
/// <param name="Citation">The article and its grade.</param>
/// <param name="CheckedThrough">The day until which somebody has checked that it is still the law.</param>
public sealed record ParameterValue(LocalDate From, LocalDate? To, long Value, Citation Citation, LocalDate CheckedThrough)
{
    private bool PrintMembers(StringBuilder builder) => InvariantText.Print(
        builder,
        (nameof(From), From),
        (nameof(To), To),
        (nameof(Value), Value),
        (nameof(Citation), Citation),
        (nameof(CheckedThrough), CheckedThrough));
}
