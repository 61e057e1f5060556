using System.Text.Json;
using System.Text.Json.Serialization;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Audits;

namespace Kubar.Benefits.Json.Answers;

/// <summary>
/// Writes an answer as the contract has it wherever a serializer meets one, in Indonesian where it is of one language. An answer is
/// not read back: it is made again from its case.
/// </summary>
internal abstract class AnswerConverter<T> : JsonConverter<T>
{
    protected const Language Written = Language.Indonesian;

    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException($"{typeof(T).Name} is written, not read: keep the case, or the receipt, and assess it again.");
}

internal sealed class AssessmentConverter : AnswerConverter<Assessment>
{
    public override void Write(Utf8JsonWriter writer, Assessment value, JsonSerializerOptions options) =>
        new AssessmentJson(Written).Write(writer, value);
}

internal sealed class EntitlementConverter : AnswerConverter<Entitlement>
{
    public override void Write(Utf8JsonWriter writer, Entitlement value, JsonSerializerOptions options) => EntitlementJson.Write(writer, value, Written);
}

internal sealed class TotalsConverter : AnswerConverter<Totals>
{
    public override void Write(Utf8JsonWriter writer, Totals value, JsonSerializerOptions options) => AssessmentJson.Write(writer, value);
}

internal sealed class ContributionAssessmentConverter : AnswerConverter<ContributionAssessment>
{
    public override void Write(Utf8JsonWriter writer, ContributionAssessment value, JsonSerializerOptions options) => new ContributionJson(writer, Written).Write(value);
}

internal sealed class ContributionBudgetConverter : AnswerConverter<ContributionBudget>
{
    public override void Write(Utf8JsonWriter writer, ContributionBudget value, JsonSerializerOptions options) => new ContributionJson(writer, Written).Write(value);
}

internal sealed class WhyNotConverter : AnswerConverter<WhyNotAnswer>
{
    public override void Write(Utf8JsonWriter writer, WhyNotAnswer value, JsonSerializerOptions options) => WhyNotJson.Write(writer, value);
}

internal sealed class ComparisonConverter : AnswerConverter<CaseComparison>
{
    public override void Write(Utf8JsonWriter writer, CaseComparison value, JsonSerializerOptions options) => ComparisonJson.Write(writer, value, Written);
}

internal sealed class AuditConverter : AnswerConverter<Audit>
{
    public override void Write(Utf8JsonWriter writer, Audit value, JsonSerializerOptions options) => writer.WriteAudit(value);
}
