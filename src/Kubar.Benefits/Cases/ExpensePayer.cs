using System.Text.Json.Serialization;
using Kubar.Benefits.Cases.Fields;

namespace Kubar.Benefits.Cases;

/// <summary>Who paid a cost first that the programme reimburses, PP 44/2015 Pasal 30, 33.</summary>
[JsonConverter(typeof(WordConverter<ExpensePayer>))]
public enum ExpensePayer
{
    /// <summary>The participant; after a death the heirs.</summary>
    Participant = 1,

    /// <summary>The employer.</summary>
    Employer = 2,

    /// <summary>The facility that gave the care.</summary>
    Facility = 3,
}
