using System.Text.Json.Serialization;
using Kubar.Benefits.Cases.Fields;

namespace Kubar.Benefits.Cases;

/// <summary>Who pays the contributions.</summary>
[JsonConverter(typeof(WordConverter<ContributionPayer>))]
public enum ContributionPayer
{
    /// <summary>The participant.</summary>
    Self = 1,

    /// <summary>The employer.</summary>
    Employer = 2,

    /// <summary>The regency or city, from its budget (APBD).</summary>
    Regency = 3,

    /// <summary>The province, from its budget (APBD).</summary>
    Province = 4,

    /// <summary>The state, from its budget (APBN).</summary>
    State = 5,

    /// <summary>The village, from its budget (APBDes).</summary>
    Village = 6,

    /// <summary>A company or another donor.</summary>
    Donor = 7,
}
