using System.Text.Json.Serialization;
using Kubar.Benefits.Cases.Fields;

namespace Kubar.Benefits.Cases;

/// <summary>The sectors that contribution relief tells apart, PP 50/2025 Pasal 7.</summary>
[JsonConverter(typeof(WordConverter<Sector>))]
public enum Sector
{
    /// <summary>Transport: drivers and couriers.</summary>
    Transport = 1,

    /// <summary>Any other.</summary>
    Other = 2,
}
