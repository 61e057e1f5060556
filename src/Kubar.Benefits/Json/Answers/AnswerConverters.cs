using System.Text.Json;
using System.Text.Json.Serialization;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Audits;
using Kubar.Benefits.Cases.Fields;
using Kubar.Benefits.Receipts;

namespace Kubar.Benefits.Json.Answers;

// In Indonesian where an answer is of one language: a serializer cannot say another.
internal sealed class AssessmentConverter() : FormConverter<Assessment>(AssessmentFields.In(Language.Indonesian).Form);

internal sealed class EntitlementConverter() : FormConverter<Entitlement>(AssessmentFields.In(Language.Indonesian).Entitlement);

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
