using Kubar.Benefits.Assessments;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Rules;

namespace Kubar.Benefits.Audits;

/// <summary>A sum of a voucher beside the law, with what the assessment says of it.</summary>
internal static class Comparing
{
    /// <summary>Why a benefit is not owed that events of other kinds bring.</summary>
    public static readonly Notice NotOfThisEvent = new(
        "not-of-this-event",
        new("kejadian seperti ini tidak mendatangkan manfaat itu", "an event of this kind does not bring that benefit"));

    public static Comparison Of(Item item, Dues law, Assessment assessment, Voucher voucher)
    {
        Owed owed = item.OwedIn(law);
        Entitlement? entitlement = item.Kind == ComparisonKind.Benefit ? assessment[item.Key] : null;
        return new()
        {
            Kind = item.Kind,
            Benefit = item.Kind == ComparisonKind.Benefit ? EncodedBenefits.Find(item.Key).Info : null,
            Paid = new(item.Paid),
            AtLeast = new(owed.Least),
            AtMost = owed.Most == Owed.NoCeiling ? null : new(owed.Most),
            Difference = new(item.Paid < owed.Least ? item.Paid - owed.Least : item.Paid > owed.Most ? item.Paid - owed.Most : 0),
            Reasons = item.Kind == ComparisonKind.Benefit ? ReasonsOf(entitlement) : [],
            Missing = owed.IsKnown ? [] : MissingOf(item, assessment, voucher),
        };
    }

    /// <summary>Why a benefit is not owed, or not yet.</summary>
    public static ValueList<Notice> ReasonsOf(Entitlement? entitlement) => entitlement?.Outcome switch
    {
        NotOwed notOwed => notOwed.Reasons,
        Entitled entitled => entitled.DeferredUntil,
        null => [NotOfThisEvent],
        _ => [],
    };

    private static ValueList<string> MissingOf(Item item, Assessment assessment, Voucher voucher) => assessment.Entitlements
        .Where(entitlement => item.Kind == ComparisonKind.Benefit
            ? entitlement.Benefit.Id == item.Key
            : voucher.Covers.Count == 0 || voucher.Covers.Contains(entitlement.Benefit.Id, StringComparer.Ordinal))
        .SelectMany(MissingOf)
        .Distinct(StringComparer.Ordinal)
        .ToValueList();

    private static IEnumerable<string> MissingOf(Entitlement entitlement) => entitlement.Outcome switch
    {
        Undetermined undetermined => undetermined.Missing,
        Entitled { Value: UnlimitedCare { ActualCost: null } } => Rules.DeclaredFacts.Facts.MedicalCost.Fact.Paths,
        _ => entitlement.PayerMissing,
    };
}
