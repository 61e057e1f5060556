using System.Text.Json.Serialization;
using Kubar.Benefits.Cases.Fields;

namespace Kubar.Benefits.Cases;

/// <summary>What was concluded of a suspected case: of an accident by BPJS Ketenagakerjaan, of a disease by the treating doctor.</summary>
[JsonConverter(typeof(WordConverter<CaseConclusion>))]
public enum CaseConclusion
{
    /// <summary>It is a work accident or an occupational disease.</summary>
    FromWork = 1,

    /// <summary>It is neither.</summary>
    NotFromWork = 2,
}
