using System.Text.Json.Serialization;

namespace Kubar.Benefits.Assessments;

/// <summary>An amount of money; while facts are missing, the least and the most it can be and what would tell it.</summary>
/// <param name="AtLeast">The least, in rupiah; the amount itself where nothing is missing.</param>
/// <param name="AtMost">The most, in rupiah; null where nothing bounds it.</param>
/// <param name="Missing">The paths of the facts that would tell the amount; empty where it is known.</param>
[JsonConverter(typeof(Json.Answers.BoundedAmountConverter))]
public sealed record BoundedAmount(Rupiah AtLeast, Rupiah? AtMost, ValueList<string> Missing)
{
    /// <summary>Rp0, known.</summary>
    public static BoundedAmount Zero { get; } = new(Rupiah.Zero, Rupiah.Zero, []);

    /// <summary>The amount, in rupiah; null while facts are missing.</summary>
    public Rupiah? Amount => Missing.Count == 0 ? AtLeast : null;

    /// <summary>The sum, exact; what is missing for either is missing for it.</summary>
    /// <exception cref="OverflowException">The sum does not fit 64 bits.</exception>
    public static BoundedAmount operator +(BoundedAmount left, BoundedAmount right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        ValueList<string> missing = left.Missing.Count == 0 ? right.Missing
            : right.Missing.Count == 0 ? left.Missing
            : left.Missing.Union(right.Missing, StringComparer.Ordinal).ToValueList();
        return new(left.AtLeast + right.AtLeast, left.AtMost + right.AtMost, missing);
    }

    /// <summary>So many times the amount, exact.</summary>
    /// <exception cref="OverflowException">The product does not fit 64 bits.</exception>
    public static BoundedAmount operator *(int times, BoundedAmount amount)
    {
        ArgumentNullException.ThrowIfNull(amount);
        return new(
            new(checked(times * amount.AtLeast.Value)),
            amount.AtMost is { } most ? new Rupiah(checked(times * most.Value)) : null,
            amount.Missing);
    }

    /// <summary>The amount, or its bounds and what is missing.</summary>
    public override string ToString() => Amount is { } known ? known.ToString() : $"{AtLeast} to {AtMost}; missing {Missing}";
}
