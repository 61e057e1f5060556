using System.Text.Json.Serialization;
using Kubar.Benefits.Cases.Fields;

namespace Kubar.Benefits.Cases;

/// <summary>The levels of education of Permenaker 5/2021 Pasal 107, and before and after them.</summary>
[JsonConverter(typeof(WordConverter<SchoolLevel>))]
public enum SchoolLevel
{
    /// <summary>Too young for kindergarten.</summary>
    BelowSchool = 1,

    /// <summary>Kindergarten, 2 years.</summary>
    Kindergarten = 2,

    /// <summary>Primary school, 6 years.</summary>
    Primary = 3,

    /// <summary>Junior secondary school, 3 years.</summary>
    JuniorSecondary = 4,

    /// <summary>Senior secondary school, 3 years.</summary>
    SeniorSecondary = 5,

    /// <summary>Higher education up to a bachelor's degree, or training, 5 years.</summary>
    Tertiary = 6,

    /// <summary>No longer at school.</summary>
    Finished = 7,
}
