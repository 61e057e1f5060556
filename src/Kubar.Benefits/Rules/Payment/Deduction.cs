using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Rules.Participation;

namespace Kubar.Benefits.Rules.Payment;

/// <summary>Arrears taken out of the cash that is payable now: as much as there is of it.</summary>
/// <law>Permenaker 5/2021 Pasal 92(2), 98(3)</law>
internal static class Deduction
{
    /// <summary>What is taken out of these sums of one programme as a whole.</summary>
    public static Amount From(SecurityProgram program, IEnumerable<Amount> payableNow)
    {
        ArrearsRule arrears = ArrearsRule.Of(program);
        return arrears.TakenOut.Choose(Amount.Min(arrears.Outstanding, Amount.Sum(payableNow.DefaultIfEmpty(Amount.Zero))), Amount.Zero);
    }
}
