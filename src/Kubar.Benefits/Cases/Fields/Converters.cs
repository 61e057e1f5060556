using System.Text.Json;
using System.Text.Json.Serialization;

namespace Kubar.Benefits.Cases.Fields;

/// <summary>
/// Reads and writes a type of the contract wherever a serializer meets it. What is wrong with the text is an exception that names
/// every problem with its path; <c>BenefitsJson</c> gives the problems themselves.
/// </summary>
internal abstract class FormConverter<T>(ValueForm<T> form) : JsonConverter<T>
{
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        JsonElement element = JsonElement.ParseValue(ref reader);
        var run = new FieldRun();
        bool isRead = form.TryRead(element, run, out T? value);
        return isRead && run.IsSound ? value : throw new JsonException(string.Join("; ", run.Problems));
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => form.Write(writer, value);
}

/// <summary>A record by the table of its properties.</summary>
internal abstract class ShapeConverter<T>(Shape<T> shape, T blank) : FormConverter<T>(new ObjectForm<T>(shape, blank))
    where T : class;

internal sealed class CaseConverter() : ShapeConverter<BenefitCase>(CaseFields.Shape, CaseFields.Blank);

internal sealed class ContributionCaseConverter() : ShapeConverter<ContributionCase>(ContributionFields.Shape, ContributionFields.Blank);

internal sealed class ParticipantConverter() : ShapeConverter<Participant>(ParticipantFields.Shape, CaseFields.Blank.Participant);

internal sealed class MembershipConverter() : ShapeConverter<Membership>(MembershipFields.Shape, new());

internal sealed class EventConverter() : ShapeConverter<InsuredEvent>(EventFields.Shape, CaseFields.Blank.Event);

internal sealed class ExpensesConverter() : ShapeConverter<Expenses>(ExpenseFields.Shape, new());

internal sealed class FamilyConverter() : ShapeConverter<Family>(FamilyFields.Shape, new());

internal sealed class ChildConverter() : ShapeConverter<Child>(FamilyFields.ChildShape, new());

internal sealed class ClaimConverter() : ShapeConverter<Claim>(CaseFields.ClaimShape, new());

internal sealed class WageBasisConverter() : FormConverter<WageBasis>(WageFields.Basis);

internal sealed class WageConverter() : FormConverter<Wage>(WageFields.Wage);

internal sealed class PaidPeriodConverter() : FormConverter<PaidPeriod>(new PaidPeriodForm());

internal sealed class MonthRangeConverter() : FormConverter<MonthRange>(Forms.Months);

internal sealed class RupiahConverter() : FormConverter<Rupiah>(Forms.Money(long.MaxValue, long.MinValue));

internal sealed class PercentageConverter() : FormConverter<Percentage>(Forms.Percent);
