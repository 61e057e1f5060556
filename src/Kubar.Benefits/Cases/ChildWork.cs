using System.Text.Json.Serialization;
using Kubar.Benefits.Cases.Fields;

namespace Kubar.Benefits.Cases;

/// <summary>What a child works as (Permenaker 1/2025 Pasal 103(3a)).</summary>
[JsonConverter(typeof(WordConverter<ChildWork>))]
public enum ChildWork
{
    /// <summary>Does not work.</summary>
    None = 1,

    /// <summary>A wage recipient.</summary>
    Pu = 2,

    /// <summary>On his or her own account.</summary>
    Bpu = 3,

    /// <summary>An intern.</summary>
    Intern = 4,
}
