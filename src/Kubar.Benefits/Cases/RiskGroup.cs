using System.Text.Json.Serialization;
using Kubar.Benefits.Cases.Fields;

namespace Kubar.Benefits.Cases;

/// <summary>The five groups of risk of the working environment, PP 44/2015 Pasal 16(1) and Lampiran I.</summary>
[JsonConverter(typeof(WordConverter<RiskGroup>))]
public enum RiskGroup
{
    /// <summary>Very low.</summary>
    VeryLow = 1,

    /// <summary>Low.</summary>
    Low = 2,

    /// <summary>Medium.</summary>
    Medium = 3,

    /// <summary>High.</summary>
    High = 4,

    /// <summary>Very high.</summary>
    VeryHigh = 5,
}
