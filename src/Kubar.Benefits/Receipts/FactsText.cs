using Kubar.Benefits.Cases;
using Kubar.Benefits.Cases.Fields;

namespace Kubar.Benefits.Receipts;

/// <summary>
/// The facts of a case in the JSON contract's own properties. What is unknown is left out, and so is what absence already
/// means, so that a case has one text however it was written.
/// </summary>
internal static class FactsText
{
    public static CanonicalObject Of(BenefitCase benefitCase) => CanonicalObject.Of(FieldText.Of(CaseFields.Shape, benefitCase));
}
