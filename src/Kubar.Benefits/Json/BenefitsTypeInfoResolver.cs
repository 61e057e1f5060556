using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Audits;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Cases.Fields;
using Kubar.Benefits.Json.Answers;
using Kubar.Benefits.Receipts;

namespace Kubar.Benefits.Json;

/// <summary>The types of the library for programs without reflection: trimmed, or compiled ahead of time.</summary>
internal sealed class BenefitsTypeInfoResolver : IJsonTypeInfoResolver
{
    private static readonly FrozenDictionary<Type, Func<JsonSerializerOptions, JsonTypeInfo>> Known =
        new Dictionary<Type, Func<JsonSerializerOptions, JsonTypeInfo>>
        {
            [typeof(BenefitCase)] = Of(new CaseConverter()),
            [typeof(ContributionCase)] = Of(new ContributionCaseConverter()),
            [typeof(Voucher)] = Of(new VoucherConverter()),
            [typeof(Receipt)] = Of(new ReceiptConverter()),
            [typeof(Participant)] = Of(new ParticipantConverter()),
            [typeof(Membership)] = Of(new MembershipConverter()),
            [typeof(InsuredEvent)] = Of(new EventConverter()),
            [typeof(Expenses)] = Of(new ExpensesConverter()),
            [typeof(Family)] = Of(new FamilyConverter()),
            [typeof(Child)] = Of(new ChildConverter()),
            [typeof(Claim)] = Of(new ClaimConverter()),
            [typeof(WageBasis)] = Of(new WageBasisConverter()),
            [typeof(Wage)] = Of(new WageConverter()),
            [typeof(PaidPeriod)] = Of(new PaidPeriodConverter()),
            [typeof(MonthRange)] = Of(new MonthRangeConverter()),
            [typeof(Rupiah)] = Of(new RupiahConverter()),
            [typeof(Percentage)] = Of(new PercentageConverter()),
            [typeof(Assessment)] = Of(new AssessmentConverter()),
            [typeof(Entitlement)] = Of(new EntitlementConverter()),
            [typeof(Totals)] = Of(new TotalsConverter()),
            [typeof(ContributionAssessment)] = Of(new ContributionAssessmentConverter()),
            [typeof(ContributionBudget)] = Of(new ContributionBudgetConverter()),
            [typeof(WhyNotAnswer)] = Of(new WhyNotConverter()),
            [typeof(CaseComparison)] = Of(new ComparisonConverter()),
            [typeof(Audit)] = Of(new AuditConverter()),
            [typeof(AuditDocument)] = Of(new AuditDocumentConverter()),
            [typeof(WhyNotDocument)] = Of(new WhyNotDocumentConverter()),
            [typeof(WhyNotBenefit)] = Of(new WhyNotBenefitConverter()),
            [typeof(ComparisonDocument)] = Of(new ComparisonDocumentConverter()),
            [typeof(Verification)] = Of(new VerificationConverter()),
        }.Concat(PartTypes.Known).ToFrozenDictionary();

    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) =>
        Known.TryGetValue(type, out Func<JsonSerializerOptions, JsonTypeInfo>? make) ? make(options) : null;

    private static Func<JsonSerializerOptions, JsonTypeInfo> Of<T>(JsonConverter<T> converter) => PartTypes.Of(converter);
}
