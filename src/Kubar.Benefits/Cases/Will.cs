using System.Text.Json.Serialization;
using Kubar.Benefits.Cases.Fields;

namespace Kubar.Benefits.Cases;

/// <summary>A will that names an heir.</summary>
[JsonConverter(typeof(WordConverter<Will>))]
public enum Will
{
    /// <summary>None.</summary>
    None = 1,

    /// <summary>A will in another form than a notarial deed.</summary>
    Other = 2,

    /// <summary>A notarial deed, required since 24 February 2025 (Permenaker 1/2025).</summary>
    Notarial = 3,
}
