using Kubar.Benefits.Assessments;
using Kubar.Benefits.Law;

namespace Kubar.Benefits.Json;

/// <summary>How one side differs from the first in one benefit, as the JSON tells it.</summary>
/// <param name="Benefit">The benefit.</param>
/// <param name="Difference">The side, what differs and why; the grade of its articles is not told, and is the worst.</param>
public sealed record ComparedBenefit(BenefitInfo Benefit, BenefitDifference Difference);
