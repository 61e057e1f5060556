using System.Text.Json.Serialization;

namespace Kubar.Benefits.Assessments;

/// <summary>What the totals of an assessment with something undetermined lie between.</summary>
/// <param name="PayableNow">Payable now.</param>
/// <param name="Scheduled">Instalments that fall due later.</param>
/// <param name="Net">Payable now, less the arrears taken out.</param>
[JsonConverter(typeof(Json.Answers.TotalsBoundsConverter))]
public sealed record TotalsBounds(MoneyBounds PayableNow, MoneyBounds Scheduled, MoneyBounds Net);
