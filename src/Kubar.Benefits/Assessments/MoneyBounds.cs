using System.Text.Json.Serialization;

namespace Kubar.Benefits.Assessments;

/// <summary>The least and the most that a sum can be.</summary>
/// <param name="AtLeast">The least, in rupiah.</param>
/// <param name="AtMost">The most, in rupiah; null where nothing bounds it.</param>
[JsonConverter(typeof(Json.Answers.MoneyBoundsConverter))]
public sealed record MoneyBounds(Rupiah AtLeast, Rupiah? AtMost)
{
    /// <summary>Nothing, for certain.</summary>
    internal static MoneyBounds Zero { get; } = Exactly(Rupiah.Zero);

    /// <summary>A sum that is known.</summary>
    internal static MoneyBounds Exactly(Rupiah sum) => new(sum, sum);

    /// <summary>Both together; unbounded where one of them is.</summary>
    internal MoneyBounds Plus(MoneyBounds other) => new(AtLeast + other.AtLeast, AtMost + other.AtMost);

    /// <summary>One or the other; unbounded where one of them is.</summary>
    internal MoneyBounds Or(MoneyBounds other) => new(
        AtLeast < other.AtLeast ? AtLeast : other.AtLeast,
        AtMost is { } most && other.AtMost is { } otherMost ? (most > otherMost ? most : otherMost) : null);
}
