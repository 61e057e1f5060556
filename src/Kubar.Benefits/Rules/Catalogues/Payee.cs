using System.Text.Json.Serialization;
using Kubar.Benefits.Cases.Fields;

namespace Kubar.Benefits.Law;

/// <summary>Who is paid.</summary>
[JsonConverter(typeof(WordConverter<Payee>))]
public enum Payee
{
    /// <summary>The participant.</summary>
    Participant = 1,

    /// <summary>The heirs, in the order of PP 44/2015 Pasal 37(5), 40(2).</summary>
    Heirs = 2,

    /// <summary>Whoever arranged the funeral, where there is no heir.</summary>
    FuneralOrganiser = 3,

    /// <summary>The Social Security Fund (Dana Jaminan Sosial), where there is no heir.</summary>
    SocialSecurityFund = 4,

    /// <summary>The employer, who has kept paying the wage (PP 44/2015 Pasal 51).</summary>
    Employer = 5,

    /// <summary>The health-care provider.</summary>
    Provider = 6,

    /// <summary>The child.</summary>
    Child = 7,
}
