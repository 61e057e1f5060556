using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Cases.Fields;
using Kubar.Benefits.Law;

namespace Kubar.Benefits.Json.Answers;

/// <summary>The forms that return throughout the answers.</summary>
internal static class AnswerForms
{
    public static readonly ValueForm<string> Text = new AnswerTextForm();
    public static readonly ValueForm<string> BenefitId = new BenefitIdForm();
    public static readonly ValueForm<BenefitInfo> BenefitOfId = new MappedForm<BenefitInfo, string>(BenefitId, it => it.Id, told => EncodedLaw.Benefits.FirstOrDefault(benefit => benefit.Id == told) ?? new(told, default, new("", "")));
    public static readonly ValueForm<SecurityProgram> Program = Forms.Word<SecurityProgram>();
    public static readonly ValueForm<bool> True = new ConstantTruthForm();
    public static readonly ValueForm<bool> Employer = new ConstantForm("employer");
    public static readonly ValueForm<int> Count = new MappedForm<int, long>(new CountForm(int.MaxValue), it => it, told => (int)told);
    public static readonly ValueForm<long> LongCount = new CountForm(long.MaxValue);

    public static readonly DefinedForm<Rupiah> Money = new("money", new AnswerMoneyForm());
    public static readonly DefinedForm<Grade> Grade = new("grade", new GradeForm());
    public static readonly DefinedForm<Notice> Notice = new("notice", Of(
        new Notice("", new("", "")),
        [
            AnswerRow<Notice>.Always("code", Text, it => it.Code, (it, told) => it with { Code = told }),
            .. AnswerRow<Notice>.Text("text", it => it.Text, (it, told) => it with { Text = told }),
            Row<Notice>.Optional("child", Count, it => it.Child, (it, told) => it with { Child = told })
                .Telling("anak yang dimaksud, menurut urutannya dalam kasus, dari 0", "the child of whom it speaks, by its position in the case, from 0"),
        ]));

    /// <summary>Articles, which are written without their grade: read back, each has the worst there is, until the answer tells one.</summary>
    public static readonly ValueForm<ValueList<Citation>> Citations = All(new CitationForm());

    public static readonly ValueForm<ValueList<string>> Texts = All(Text);
    public static readonly ValueForm<ValueList<Notice>> Notices = All(Notice);

    /// <summary>A list, empty or not.</summary>
    public static ValueForm<ValueList<TItem>> All<TItem>(ValueForm<TItem> items) => new ListForm<TItem>(items, null);

    /// <summary>A list of at least one.</summary>
    public static ValueForm<ValueList<TItem>> Some<TItem>(ValueForm<TItem> items) => new ListForm<TItem>(items, null, least: 1);

    /// <summary>An object of an answer by the table of its properties.</summary>
    public static ValueForm<T> Of<T>(T blank, IEnumerable<Field<T>> fields)
        where T : class => new ObjectForm<T>(Table(fields), blank);

    /// <summary>The table of an answer's properties.</summary>
    public static Shape<T> Table<T>(IEnumerable<Field<T>> fields) => new([.. fields]) { IsAnswer = true };
}

/// <summary>A form that schemas name and describe once.</summary>
internal interface IDefinition
{
    /// <summary>Its name among the definitions.</summary>
    string Name { get; }

    /// <summary>The members of its schema.</summary>
    void DescribeItself(Utf8JsonWriter schema);
}

/// <summary>A form that stands in schemas by its name.</summary>
internal sealed class DefinedForm<TValue>(string name, Func<ValueForm<TValue>> form) : ValueForm<TValue>, IDefinition
{
    private readonly Func<ValueForm<TValue>> _form = form;

    public DefinedForm(string name, ValueForm<TValue> form)
        : this(name, () => form)
    {
    }

    public string Name { get; } = name;

    public override bool TryRead(JsonElement element, FieldRun run, [MaybeNullWhen(false)] out TValue value) => _form().TryRead(element, run, out value);

    public override void Write(Utf8JsonWriter writer, TValue value) => _form().Write(writer, value);

    public override TValue StandIn(int index) => _form().StandIn(index);

    public override void Describe(Utf8JsonWriter schema) => schema.WriteString("$ref", $"#/$defs/{Name}");

    public void DescribeItself(Utf8JsonWriter schema) => _form().Describe(schema);
}

/// <summary>A value that stands in JSON as another does.</summary>
internal sealed class MappedForm<TValue, TWritten>(ValueForm<TWritten> written, Func<TValue, TWritten> from, Func<TWritten, TValue> to) : ValueForm<TValue>
{
    public override bool TryRead(JsonElement element, FieldRun run, [MaybeNullWhen(false)] out TValue value)
    {
        bool isRead = written.TryRead(element, run, out TWritten? told);
        value = isRead ? to(told!) : default;
        return isRead;
    }

    public override void Write(Utf8JsonWriter writer, TValue value) => written.Write(writer, from(value));

    public override TValue StandIn(int index) => to(written.StandIn(index));

    public override void Describe(Utf8JsonWriter schema) => written.Describe(schema);
}

/// <summary>A text of any length.</summary>
internal class AnswerTextForm : ValueForm<string>
{
    public override bool TryRead(JsonElement element, FieldRun run, [MaybeNullWhen(false)] out string value) => (value = Forms.TextOf(element, run)) is not null;

    public override void Write(Utf8JsonWriter writer, string value) => writer.WriteStringValue(value);

    public override string StandIn(int index) => "";

    public override void Describe(Utf8JsonWriter schema) => schema.WriteString("type", "string");
}

/// <summary>The id of a benefit. One that this library does not know is read: another rulebook, or a newer one, may have it.</summary>
internal sealed class BenefitIdForm : AnswerTextForm
{
    public override void Describe(Utf8JsonWriter schema)
    {
        schema.WriteStartArray("enum");
        foreach (BenefitInfo benefit in EncodedLaw.Benefits)
        {
            schema.WriteStringValue(benefit.Id);
        }

        schema.WriteEndArray();
    }
}

/// <summary>Whole rupiah, also less than nothing.</summary>
internal sealed class AnswerMoneyForm : ValueForm<Rupiah>
{
    // So much that three of them can still be added up.
    private const long Most = 3_000_000_000_000_000_000;

    public override bool TryRead(JsonElement element, FieldRun run, out Rupiah value)
    {
        long? read = Forms.WholeOf(element, run, 1, ProblemTexts.NotMoney, -Most, Most);
        value = new(read ?? 0);
        return read is not null;
    }

    public override void Write(Utf8JsonWriter writer, Rupiah value) => writer.WriteNumberValue(value.Value);

    public override void Describe(Utf8JsonWriter schema)
    {
        schema.WriteString("type", "integer");
        schema.WriteString("description", "Whole rupiah.");
    }
}

/// <summary>How many, up to a limit.</summary>
internal sealed class CountForm(long most) : ValueForm<long>
{
    public override bool TryRead(JsonElement element, FieldRun run, out long value)
    {
        long? read = Forms.WholeOf(element, run, 1, ProblemTexts.NotInteger, 0, most);
        value = read ?? 0;
        return read is not null;
    }

    public override void Write(Utf8JsonWriter writer, long value) => writer.WriteNumberValue(value);

    public override void Describe(Utf8JsonWriter schema)
    {
        schema.WriteString("type", "integer");
        schema.WriteNumber("minimum", 0);
    }
}

/// <summary>True, and nothing else: what does not hold is not written.</summary>
internal sealed class ConstantTruthForm : ValueForm<bool>
{
    public override bool TryRead(JsonElement element, FieldRun run, out bool value) => Forms.Truth.TryRead(element, run, out value);

    public override void Write(Utf8JsonWriter writer, bool value) => writer.WriteBooleanValue(value);

    public override void Describe(Utf8JsonWriter schema) => schema.WriteBoolean("const", true);
}

/// <summary>A word, and no other.</summary>
internal sealed class ConstantForm(string word) : ValueForm<bool>
{
    public override bool TryRead(JsonElement element, FieldRun run, out bool value)
    {
        string? text = Forms.TextOf(element, run);
        value = text == word;
        if (text is not null && !value)
        {
            run.Report(ProblemTexts.NotOneOf(text, [word]));
        }

        return value;
    }

    public override void Write(Utf8JsonWriter writer, bool value) => writer.WriteStringValue(word);

    public override void Describe(Utf8JsonWriter schema) => schema.WriteString("const", word);
}

/// <summary>A grade: a letter, or <c>inferred</c>.</summary>
internal sealed class GradeForm : ValueForm<Grade>
{
    private static readonly ValueList<Grade> All = Enum.GetValues<Grade>().ToValueList();

    public override bool TryRead(JsonElement element, FieldRun run, out Grade value)
    {
        value = default;
        if (Forms.TextOf(element, run) is not { } text)
        {
            return false;
        }

        value = All.FirstOrDefault(grade => GradeWord.Of(grade) == text);
        if (value == default)
        {
            run.Report(ProblemTexts.NotOneOf(text, [.. All.Select(GradeWord.Of)]));
        }

        return value != default;
    }

    public override void Write(Utf8JsonWriter writer, Grade value) => writer.WriteStringValue(GradeWord.Of(value));

    public override void Describe(Utf8JsonWriter schema)
    {
        schema.WriteStartArray("enum");
        foreach (Grade grade in All)
        {
            schema.WriteStringValue(GradeWord.Of(grade));
        }

        schema.WriteEndArray();
        schema.WriteString("description", "How sure the worst source used is: A to D, or inferred.");
    }
}
