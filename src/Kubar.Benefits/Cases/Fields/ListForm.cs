using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using NodaTime;

namespace Kubar.Benefits.Cases.Fields;

/// <summary>A list, of which an item that cannot be read leaves the others in their places.</summary>
internal sealed class ListForm<TItem>(ValueForm<TItem> items, int? most, int least = 0) : ValueForm<ValueList<TItem>>
{
    public override string? Unit => items.Unit;

    public override AnswerForm Asked => items.Asked == AnswerForm.Months ? AnswerForm.Months : AnswerForm.List;

    public override ValueList<FieldChoice> Choices => items.Choices;

    public override IEnumerable<FieldEntry> Within(string path) => items.Within($"{path}[]");

    public override bool TryRead(JsonElement element, FieldRun run, [MaybeNullWhen(false)] out ValueList<TItem> value)
    {
        value = null;
        if (element.ValueKind != JsonValueKind.Array)
        {
            run.Report(ProblemTexts.NotArray);
            return false;
        }

        if (most is not null && element.GetArrayLength() > most)
        {
            run.Report(ProblemTexts.TooMany(most.Value));
            return false;
        }

        if (element.GetArrayLength() < least)
        {
            run.Report(ProblemTexts.Blank);
            return false;
        }

        var read = new TItem[element.GetArrayLength()];
        int index = 0;
        foreach (JsonElement item in element.EnumerateArray())
        {
            run.EnterItem(index);
            read[index] = items.TryRead(item, run, out TItem? found) ? found : items.StandIn(index);
            run.Leave();
            index++;
        }

        value = ValueList.Owning(read);
        return true;
    }

    public override void Write(Utf8JsonWriter writer, ValueList<TItem> value)
    {
        writer.WriteStartArray();
        foreach (TItem item in value)
        {
            items.Write(writer, item);
        }

        writer.WriteEndArray();
    }

    public override bool IsSound([NotNullWhen(true)] ref ValueList<TItem>? value, FieldRun run)
    {
        if (value is null)
        {
            run.Report(ProblemTexts.Null);
            return false;
        }

        if (most is not null && value.Count > most)
        {
            run.Report(ProblemTexts.TooMany(most.Value));
            return false;
        }

        TItem[]? kept = null;
        for (int i = 0; i < value.Count; i++)
        {
            TItem? item = value[i];
            run.EnterItem(i);

            // Of what stands in for an item that could not be read nothing is said: nobody told it.
            bool isSound = !(run.IsReportedHere() && EqualityComparer<TItem>.Default.Equals(item, items.StandIn(i))) && items.IsSound(ref item, run);
            run.Leave();
            TItem keep = isSound ? item! : items.StandIn(i);
            if (!isSound || (default(TItem) is null && !ReferenceEquals(keep, value[i])))
            {
                kept ??= [.. value];
                kept[i] = keep;
            }
        }

        value = kept is null ? value : ValueList.Owning(kept);
        return true;
    }

    /// <summary>None, one of each kind, and two of the first.</summary>
    public override IEnumerable<ValueList<TItem>> Examples(LocalDate day)
    {
        TItem[] each = [.. items.Examples(day)];
        IEnumerable<ValueList<TItem>> some = each.Select(ValueList<TItem> (item) => [item]);
        return [[], .. some, .. items.Asked == AnswerForm.Part ? each.Take(1).Select(ValueList<TItem> (item) => [item, item]) : []];
    }

    public override IEnumerable<ValueList<TItem>> Answered(ValueList<TItem> value, FieldPath within, LocalDate day) =>
        within.Position is { } position && position < value.Count
            ? (within.Rest.IsEnd ? items.Examples(day) : items.Answered(value[position], within.Rest, day))
                .Select(ValueList<TItem> (answer) => [.. value.Take(position), answer, .. value.Skip(position + 1)])
            : [];

    public override ValueList<TItem> StandIn(int index) => [];

    public override void Describe(Utf8JsonWriter schema)
    {
        schema.WriteString("type", "array");
        if (least > 0)
        {
            schema.WriteNumber("minItems", least);
        }

        if (most is { } limit)
        {
            schema.WriteNumber("maxItems", limit);
        }

        schema.WriteStartObject("items");
        items.Describe(schema);
        schema.WriteEndObject();
    }
}
