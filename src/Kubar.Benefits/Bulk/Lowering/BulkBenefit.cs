using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;

namespace Kubar.Benefits.Bulk.Lowering;

/// <summary>A benefit, and whether the row's event can bring it: its kind, and any circumstance without which it is not spoken of.</summary>
internal sealed record BulkBenefit(Benefit Rule, Truth CanBeBrought);
