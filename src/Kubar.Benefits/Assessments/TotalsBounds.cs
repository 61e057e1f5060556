using System.Text.Json.Serialization;

namespace Kubar.Benefits.Assessments;

/// <summary>What the totals of an assessment with something undetermined lie between.</summary>
/// <param name="PayableNow">Payable now.</param>
/// <param name="Scheduled">Instalments that fall due later.</param>
/// <param name="Net">Payable now, less the arrears taken out.</param>
[JsonConverter(typeof(Json.Answers.TotalsBoundsConverter))]
public sealed record TotalsBounds(MoneyBounds PayableNow, MoneyBounds Scheduled, MoneyBounds Net)
{
    /// <summary>What totals lie between; of complete ones, what they are.</summary>
    internal static TotalsBounds Of(Totals totals) => totals.Bounds ?? new(
        MoneyBounds.Exactly(totals.PayableNow),
        MoneyBounds.Exactly(totals.Scheduled),
        MoneyBounds.Exactly(totals.Net!.Value));

    /// <summary>One or the other.</summary>
    internal TotalsBounds Or(TotalsBounds other) => new(PayableNow.Or(other.PayableNow), Scheduled.Or(other.Scheduled), Net.Or(other.Net));
}
