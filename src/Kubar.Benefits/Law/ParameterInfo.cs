using System.Text;
using NodaTime;

namespace Kubar.Benefits.Law;

/// <summary>A dated figure of the law, as data.</summary>
/// <param name="Id">The stable id: <c>jkm.lump-sum</c>.</param>
/// <param name="Name">Its name.</param>
/// <param name="Unit">What its values count.</param>
/// <param name="Periods">Its values, by date, without overlap.</param>
public sealed record ParameterInfo(string Id, LocalizedText Name, ParameterUnit Unit, ValueList<ParameterValue> Periods);

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

/// <summary>What the value of a parameter counts.</summary>
public enum ParameterUnit
{
    /// <summary>Whole rupiah.</summary>
    Rupiah = 1,

    /// <summary>Hundredths of a percent.</summary>
    BasisPoints = 2,

    /// <summary>Things.</summary>
    Count = 3,

    /// <summary>Months.</summary>
    Months = 4,

    /// <summary>Years.</summary>
    Years = 5,

    /// <summary>Days.</summary>
    Days = 6,

    /// <summary>Hours.</summary>
    Hours = 7,
}
