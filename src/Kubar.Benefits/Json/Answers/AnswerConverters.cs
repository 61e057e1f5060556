using System.Text.Json;
using System.Text.Json.Serialization;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Audits;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Cases.Fields;
using Kubar.Benefits.Interviews;
using Kubar.Benefits.Law;
using Kubar.Benefits.Receipts;

namespace Kubar.Benefits.Json.Answers;

// In Indonesian where an answer is of one language: a serializer cannot say another.
internal sealed class AssessmentConverter() : FormConverter<Assessment>(AssessmentFields.In(Language.Indonesian).Form);

internal sealed class EntitlementConverter() : FormConverter<Entitlement>(AssessmentFields.In(Language.Indonesian).Entitlement);

internal sealed class OutcomeConverter() : FormConverter<Outcome>(EntitlementFields.Outcome);

internal sealed class OutcomeOfConverter<T>() : VariantConverter<T, Outcome>(EntitlementFields.Outcome)
    where T : Outcome;

internal sealed class InstalmentConverter() : FormConverter<Instalment>(EntitlementFields.Instalment);

internal sealed class NoticeConverter() : FormConverter<Notice>(AnswerForms.Notice);

internal sealed class FindingConverter() : FormConverter<Finding>(AssessmentFields.FindingForm);

internal sealed class ArrearsConverter() : FormConverter<Arrears>(AssessmentFields.ArrearsForm);

internal sealed class GradeConverter() : FormConverter<Grade>(AnswerForms.Grade);

internal sealed class CitationConverter() : FormConverter<Citation>(new CitationForm());

internal sealed class ExplanationConverter() : FormConverter<Explanation>(ExplanationFields.In(Language.Indonesian).Explanation);

internal sealed class ExplanationStepConverter() : FormConverter<ExplanationStep>(ExplanationFields.In(Language.Indonesian).Step);

internal sealed class MoneyBoundsConverter() : FormConverter<MoneyBounds>(TotalsFields.Bounds);

internal sealed class TotalsBoundsConverter() : FormConverter<TotalsBounds>(TotalsFields.AllBounds);

internal sealed class BoundedAmountConverter() : FormConverter<BoundedAmount>(ContributionAnswerFields.Amount);

internal sealed class MonthContributionConverter() : FormConverter<MonthContribution>(ContributionAnswerFields.In(Language.Indonesian).Month);

internal sealed class ProgramContributionConverter() : FormConverter<ProgramContribution>(ContributionAnswerFields.In(Language.Indonesian).Program);

internal sealed class ContributionTotalsConverter() : FormConverter<ContributionTotals>(ContributionAnswerFields.Totals);

internal sealed class BudgetMonthConverter() : FormConverter<BudgetMonth>(ContributionAnswerFields.BudgetOfMonth);

internal sealed class AuditedConverter() : FormConverter<Comparison>(ComparedSumFields.Form);

internal sealed class AuditFindingConverter() : FormConverter<AuditFinding>(FindingFields.Form);

internal sealed class FoundVoucherConverter() : FormConverter<FoundVoucher>(FindingFields.Voucher);

internal sealed class CauseConverter() : FormConverter<Cause>(AuditFields.Cause);

internal sealed class QuestionConverter() : FormConverter<InterviewQuestion>(QuestionFields.Form);

internal sealed class ChoiceConverter() : FormConverter<AnswerChoice>(QuestionFields.Choice);

internal sealed class ProblemConverter() : FormConverter<Problem>(RejectionFields.In(Language.Indonesian).Problem);

internal sealed class TotalsConverter() : FormConverter<Totals>(TotalsFields.Form);

internal sealed class ContributionAssessmentConverter() : FormConverter<ContributionAssessment>(ContributionAnswerFields.In(Language.Indonesian).Form);

internal sealed class ContributionBudgetConverter() : FormConverter<ContributionBudget>(ContributionAnswerFields.Budget);

internal sealed class AuditDocumentConverter() : FormConverter<AuditDocument>(AuditFields.Form);

internal sealed class WhyNotDocumentConverter() : FormConverter<WhyNotDocument>(WhyNotFields.Form);

internal sealed class WhyNotBenefitConverter() : FormConverter<WhyNotBenefit>(WhyNotFields.Benefit);

internal sealed class ComparisonDocumentConverter() : FormConverter<ComparisonDocument>(ComparisonFields.In(Language.Indonesian).Form);

internal sealed class VerificationConverter() : FormConverter<Verification>(VerificationFields.In(Language.Indonesian).Form);

/// <summary>
/// Writes an answer that holds more than its JSON tells, wherever a serializer meets one. What is read is the document, which
/// claims no more.
/// </summary>
internal abstract class DocumentedConverter<T, TDocument>(ValueForm<TDocument> form, Func<T, TDocument> document) : JsonConverter<T>
{
    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException($"The JSON of a {typeof(T).Name} tells less than it holds: read a {typeof(TDocument).Name}, or keep the case and ask again.");

    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => form.Write(writer, document(value));
}

internal sealed class AuditConverter() : DocumentedConverter<Audit, AuditDocument>(AuditFields.Form, AuditDocument.Of);

internal sealed class WhyNotConverter() : DocumentedConverter<WhyNotAnswer, WhyNotBenefit>(WhyNotFields.Benefit, WhyNotBenefit.Of);

internal sealed class ComparisonConverter() : DocumentedConverter<CaseComparison, ComparisonDocument>(ComparisonFields.In(Language.Indonesian).Form, ComparisonDocument.Of);
