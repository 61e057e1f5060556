using Kubar.Benefits.Expressions;

namespace Kubar.Benefits.Rules;

/// <summary>Arrears taken out of the cash that is payable now: as much as there is of it.</summary>
/// <law>Permenaker 5/2021 Pasal 92(2), 98(3)</law>
internal static class Deduction
{
    /// <summary>What is taken out of these sums as a whole.</summary>
    public static Amount From(IEnumerable<Amount> payableNow) => Arrears.TakenOut.Choose(
        Amount.Min(Arrears.Sum, Amount.Sum(payableNow)),
        Amount.Zero);
}
