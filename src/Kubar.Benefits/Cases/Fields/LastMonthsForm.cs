using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Kubar.Benefits.Cases.Fields;

/// <summary>The wages of the last months, exactly so many (PP 44/2015 Pasal 19(4)(5)).</summary>
internal sealed class LastMonthsForm(ValueForm<Rupiah> wage, int months) : ValueForm<ValueList<Rupiah>>
{
    private readonly ValueForm<ValueList<Rupiah>> _list = Forms.List(wage, CaseLimits.PaidPeriods);

    public override string? Unit => wage.Unit;

    public override AnswerForm Asked => AnswerForm.List;

    public override bool TryRead(JsonElement element, FieldRun run, [MaybeNullWhen(false)] out ValueList<Rupiah> value) => _list.TryRead(element, run, out value);

    public override void Write(Utf8JsonWriter writer, ValueList<Rupiah> value) => _list.Write(writer, value);

    public override bool IsSound([NotNullWhen(true)] ref ValueList<Rupiah>? value, FieldRun run)
    {
        if (!_list.IsSound(ref value, run))
        {
            return false;
        }

        if (value.Count != months)
        {
            run.Report(ProblemTexts.LastMonths(months, value.Count));
        }

        return value.Count == months;
    }

    public override void Describe(Utf8JsonWriter schema)
    {
        schema.WriteString("type", "array");
        schema.WriteNumber("minItems", months);
        schema.WriteNumber("maxItems", months);
        schema.WriteStartObject("items");
        wage.Describe(schema);
        schema.WriteEndObject();
    }
}
