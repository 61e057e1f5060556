using System.Text.Json.Serialization;
using Kubar.Benefits.Cases.Fields;

namespace Kubar.Benefits.Cases;

/// <summary>Visual efficiency of both eyes after the accident, PP 44/2015 Lampiran III II: 0 % &lt;= worse &lt;= better &lt;= 100 %, one decimal.</summary>
/// <param name="Better">Of the better eye.</param>
/// <param name="Worse">Of the worse eye.</param>
[JsonConverter(typeof(SightConverter))]
public sealed record Sight(Percentage Better, Percentage Worse);
