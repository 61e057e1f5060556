using System.Text.Json.Serialization;
using Kubar.Benefits.Cases.Fields;

namespace Kubar.Benefits.Cases;

/// <summary>One loss of a part of the body or of its function, PP 44/2015 Lampiran III part II.</summary>
/// <param name="Code">The row of the table.</param>
[JsonConverter(typeof(LossConverter))]
public sealed record Loss(string Code)
{
    /// <summary>Functional loss: the share of the function lost, 0 % to 100 %, with at most one decimal; null: anatomical.</summary>
    public Percentage? FunctionLost { get; init; }

    /// <summary>A row that is a range: the percentage assessed, with at most one decimal.</summary>
    public Percentage? Assessed { get; init; }

    /// <summary>A row per ten: full decibels or percent lost, at least 0; a started ten does not count.</summary>
    public int? Measured { get; init; }

    /// <summary>A row of one eye, ear or leg that does not name the side: which one; null: not told.</summary>
    public BodySide? Side { get; init; }
}
