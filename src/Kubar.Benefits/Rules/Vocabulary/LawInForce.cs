using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using static Kubar.Benefits.Rules.Catalogues.Instruments;

namespace Kubar.Benefits.Rules.Vocabulary;

/// <summary>
/// Which law applies: the days, and what hangs on them. PP 82/2019 has no transitional clause, hence the readings. A rule is of
/// <see cref="Day"/> unless it says otherwise: <c>Parameters.JkmFuneral.On(LawInForce.OfDeath)</c>,
/// <c>Permenaker1.IsInForceOn(LawInForce.OfDeath)</c>, <c>Condition(...).ByLawOf(LawInForce.OfDeath)</c>.
/// </summary>
internal static class LawInForce
{
    /// <summary>The law of a work accident, a disease or an attack: that of its day.</summary>
    public static readonly Date Day = OrOfPayment(Facts.EventDate);

    /// <summary>The law of a death not from work, also of an attack that does not count as an accident: that of the day of death.</summary>
    public static readonly Date OfDeath = OrOfPayment(Facts.DayOfDeath);

    /// <summary>The law of what JKK gives for a death: the right arises from the accident, the grant from the death.</summary>
    public static readonly Date OfDeathFromWork = ReadingCatalogue.LawOfLateDeath.Decide(
        ("accident", Day),
        ("death", Facts.Died.Choose(OfDeath, Day)));

    /// <summary>The law of a scholarship: that of the day from which it counts.</summary>
    public static readonly Date OfScholarship = OrOfPayment(Facts.ScholarshipDay);

    /// <summary>Whether Permenaker 5/2021 Pasal 83-117 on paying benefits apply (Pasal 130 huruf c).</summary>
    public static readonly Truth PaymentRules = PaymentRulesOn(Day);

    /// <inheritdoc cref="PaymentRules"/>
    public static Truth PaymentRulesOn(Date day) => ReadingCatalogue.BenefitRulesFrom.Decide(
        ("2-december-2019", Pp82.IsInForceOn(day)),
        ("1-april-2021", Permenaker5.IsInForceOn(day)));

    private static Date OrOfPayment(Date day) => ReadingCatalogue.WhichLaw.Decide(
        ("event-date", day),
        ("payment-date", Date.Later(day, Facts.PaidOn)));
}
