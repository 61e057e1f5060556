using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Rules.DatedFigures;

namespace Kubar.Benefits.Tests.Generators;

/// <summary>Out of any losses those that a well-formed case can hold together.</summary>
internal static class StandingLosses
{
    public static ValueList<Loss> Of(IEnumerable<Loss> losses)
    {
        var together = new LossesTogether();
        return losses
            .Select(loss => DisabilityTable.ByCode[loss.Code].TakesFunction ? loss : loss with { FunctionLost = null })
            .Where((loss, index) => together.WhyNot(loss, DisabilityTable.ByCode[loss.Code], index) is null)
            .ToValueList();
    }
}
