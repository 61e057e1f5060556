using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using NodaTime;

namespace Kubar.Benefits.Cases.Fields;

/// <summary>Intervals, both ends included: an object <c>{"from", "to"}</c>, or an array of them; a single one is written as the object.</summary>
internal sealed class IncapacityForm : ValueForm<ValueList<DateInterval>>
{
    private static readonly ValueForm<DateInterval> Interval = new IntervalForm();
    private static readonly ValueForm<ValueList<DateInterval>> Intervals = Forms.List(Interval, CaseLimits.Incapacities);

    public override IEnumerable<FieldEntry> Within(string path) => Interval.Within(path);

    public override bool TryRead(JsonElement element, FieldRun run, [MaybeNullWhen(false)] out ValueList<DateInterval> value)
    {
        value = null;
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                value = Interval.TryRead(element, run, out DateInterval? single) ? [single] : [];
                return value.Count > 0;
            case JsonValueKind.Array:
                return Intervals.TryRead(element, run, out value);
            default:
                run.Report(ProblemTexts.NotObjectOrArray);
                return false;
        }
    }

    public override void Write(Utf8JsonWriter writer, ValueList<DateInterval> value)
    {
        if (value.Count == 1)
        {
            Interval.Write(writer, value[0]);
        }
        else
        {
            Intervals.Write(writer, value);
        }
    }

    public override bool IsSound([NotNullWhen(true)] ref ValueList<DateInterval>? value, FieldRun run)
    {
        if (value is not [var single])
        {
            return Intervals.IsSound(ref value, run);
        }

        DateInterval? kept = single;
        return Interval.IsSound(ref kept, run);
    }

    public override void Describe(Utf8JsonWriter schema)
    {
        schema.WriteStartArray("anyOf");
        schema.WriteStartObject();
        Interval.Describe(schema);
        schema.WriteEndObject();
        schema.WriteStartObject();
        Intervals.Describe(schema);
        schema.WriteEndObject();
        schema.WriteEndArray();
    }
}

/// <summary>An interval, both ends included.</summary>
internal sealed class IntervalForm : ValueForm<DateInterval>
{
    // An interval cannot be made before both ends are known. The members are called as those of the interval.
    private sealed record Told(LocalDate Start, LocalDate End);

    private static readonly Told Untold = new(CaseLimits.FirstDay.PlusDays(-1), CaseLimits.FirstDay.PlusDays(-1));

    private static readonly Shape<Told> Ends = new(
        Row<Told>.Required("from", Forms.Date, it => it.Start, (it, told) => it with { Start = told }, Untold.Start)
            .Named("hari pertama", "the first day"),
        Row<Told>.Required("to", Forms.Date, it => it.End, (it, told) => it with { End = told }, Untold.End)
            .Named("hari terakhir", "the last day"));

    public override IEnumerable<FieldEntry> Within(string path) => Ends.Entries(path);

    public override bool TryRead(JsonElement element, FieldRun run, [MaybeNullWhen(false)] out DateInterval value)
    {
        value = null;
        if (element.ValueKind != JsonValueKind.Object)
        {
            run.Report(ProblemTexts.NotObject);
            return false;
        }

        (LocalDate from, LocalDate to) = Ends.Read(element, run, Untold);
        if (from == Untold.Start || to == Untold.End)
        {
            return false;
        }

        if (to < from)
        {
            run.Report("to", ProblemTexts.EndsBeforeStart);
            return false;
        }

        value = new(from, to);
        return true;
    }

    public override void Write(Utf8JsonWriter writer, DateInterval value)
    {
        writer.WriteStartObject();
        Ends.WriteFields(writer, new(value.Start, value.End));
        writer.WriteEndObject();
    }

    public override bool IsSound([NotNullWhen(true)] ref DateInterval? value, FieldRun run)
    {
        if (value is null)
        {
            run.Report(ProblemTexts.Null);
            return false;
        }

        run.Enter("from");
        bool isSound = Forms.IsSound(value.Start, run);
        run.Leave();
        run.Enter("to");
        isSound &= Forms.IsSound(value.End, run);
        run.Leave();
        return isSound;
    }

    // Long before all that can be told, ascending and apart.
    public override DateInterval StandIn(int index) => new(new LocalDate(1, 1, 1).PlusDays(2 * index), new LocalDate(1, 1, 1).PlusDays(2 * index));

    public override void Describe(Utf8JsonWriter schema) => Ends.Describe(schema);
}
