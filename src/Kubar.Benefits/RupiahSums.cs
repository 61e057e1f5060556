namespace Kubar.Benefits;

/// <summary>Sums of amounts, exact.</summary>
/// <remarks>There is no sum of amounts of which some are null: null is unknown, and a sum without it would be a guess.</remarks>
public static class RupiahSums
{
    /// <summary>The sum of the amounts; Rp0 of none.</summary>
    /// <exception cref="ArgumentNullException">The amounts are null.</exception>
    /// <exception cref="OverflowException">The sum does not fit 64 bits.</exception>
    public static Rupiah Sum(this IEnumerable<Rupiah> amounts)
    {
        ArgumentNullException.ThrowIfNull(amounts);
        Rupiah sum = Rupiah.Zero;
        foreach (Rupiah amount in amounts)
        {
            sum += amount;
        }

        return sum;
    }

    /// <summary>The sum of an amount of each item; Rp0 of none.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="OverflowException">The sum does not fit 64 bits.</exception>
    public static Rupiah Sum<T>(this IEnumerable<T> items, Func<T, Rupiah> amountOf)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(amountOf);
        return items.Select(amountOf).Sum();
    }
}
