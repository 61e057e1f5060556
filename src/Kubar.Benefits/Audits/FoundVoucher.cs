using System.Text.Json.Serialization;

namespace Kubar.Benefits.Audits;

/// <summary>A voucher by the keys that its caller gave it.</summary>
/// <param name="Case">The key of its case.</param>
/// <param name="Reference">Its own number; null: none.</param>
[JsonConverter(typeof(Json.Answers.FoundVoucherConverter))]
public sealed record FoundVoucher(string Case, string? Reference);
