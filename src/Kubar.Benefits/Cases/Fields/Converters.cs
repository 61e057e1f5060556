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

/// <summary>One variant of a union where a program names it, and not the union: written as the union, and no other variant is read.</summary>
internal abstract class VariantConverter<T, TUnion>(ValueForm<TUnion> form) : JsonConverter<T>
    where T : class, TUnion
    where TUnion : class
{
    private readonly Union _union = new(form);

    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        _union.Read(ref reader, typeof(TUnion), options) is var read && read is null or T ? (T?)read : throw new JsonException($"This is no {typeof(T).Name}.");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => _union.Write(writer, value, options);

    private sealed class Union(ValueForm<TUnion> form) : FormConverter<TUnion>(form);
}

/// <summary>A member of an enumeration as the contract's word for it, as a value and as a name.</summary>
internal sealed class WordConverter<T>() : FormConverter<T>(Forms.Word<T>())
    where T : struct, Enum
{
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        string? word = reader.GetString();
        foreach (T member in Enum.GetValues<T>())
        {
            if (Words<T>.Of(member) == word)
            {
                return member;
            }
        }

        throw new JsonException($"\"{word}\" is none of {string.Join(", ", Words<T>.All)}.");
    }

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WritePropertyName(Words<T>.Of(value));
}

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

internal sealed class SuspicionConverter() : ShapeConverter<Suspicion>(EventFields.SuspicionShape, new());

internal sealed class LossConverter() : ShapeConverter<Loss>(EventFields.LossShape, new(""));

internal sealed class SightConverter() : ShapeConverter<Sight>(EventFields.SightShape, new(default, default));

internal sealed class WageOfConverter<T>() : VariantConverter<T, Wage>(WageFields.Wage)
    where T : Wage;

internal sealed class WageBasisOfConverter<T>() : VariantConverter<T, WageBasis>(WageFields.Basis)
    where T : WageBasis;

internal sealed class PaidPeriodConverter() : FormConverter<PaidPeriod>(new PaidPeriodForm());

internal sealed class MonthRangeConverter() : FormConverter<MonthRange>(Forms.Months);

internal sealed class RupiahConverter() : FormConverter<Rupiah>(Forms.Money(long.MaxValue, long.MinValue));

internal sealed class PercentageConverter() : FormConverter<Percentage>(Forms.Percent);
