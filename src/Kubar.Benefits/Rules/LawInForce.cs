using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using static Kubar.Benefits.Rules.Instruments;

namespace Kubar.Benefits.Rules;

/// <summary>Which law applies: the day, and what hangs on it.</summary>
internal static class LawInForce
{
    /// <summary>The day whose law applies; PP 82/2019 has no transitional clause, hence the reading.</summary>
    public static readonly Date Day = ReadingCatalogue.WhichLaw["payment-date"].IsChosen.Choose(
        Date.Later(Facts.EventDate, Facts.PaidOn),
        Facts.EventDate);

    /// <summary>Whether Permenaker 5/2021 Pasal 83-117 on paying benefits apply (Pasal 130c).</summary>
    public static readonly Truth PaymentRules =
        ReadingCatalogue.BenefitRulesFrom["1-april-2021"].IsChosen.Choose(
            Permenaker5.IsInForce,
            Pp82.IsInForce);
}
