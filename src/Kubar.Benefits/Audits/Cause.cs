using System.Text.Json.Serialization;

namespace Kubar.Benefits.Audits;

/// <summary>Something that would make a sum that was paid exactly right.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Id">A stable id, to count causes by: <c>reading:which-law=payment-date</c>.</param>
/// <param name="Name">What all causes of this id are called, without the figures of the case.</param>
/// <param name="Text">The cause in words.</param>
/// <param name="Sources">The articles it concerns.</param>
/// <param name="Explains">The ids of the benefits whose difference it explains; <c>total</c> and <c>arrears</c> for these.</param>
/// <param name="ExplainsAll">Whether it explains every difference of the voucher.</param>
[JsonConverter(typeof(Json.Answers.CauseConverter))]
public sealed record Cause(CauseKind Kind, string Id, LocalizedText Name, LocalizedText Text, ValueList<string> Sources, ValueList<string> Explains, bool ExplainsAll);
