using System.Text.Json;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Cases.Fields;

namespace Kubar.Benefits.Json.Answers;

/// <summary>What stands in the place of an answer where the input is wrong.</summary>
/// <param name="Id">The case's own key, where that could be read.</param>
/// <param name="Problems">Everything that is wrong.</param>
internal sealed record RejectedInput(string? Id, ValueList<Problem> Problems);

/// <summary>The tables of what is wrong, in one language: read back, that one stands for both.</summary>
internal sealed class RejectionFields
{
    private static readonly RejectionFields Indonesian = new(Language.Indonesian);
    private static readonly RejectionFields English = new(Language.English);

    private RejectionFields(Language language)
    {
        Problem = new("problem", AnswerForms.Of(
            new Problem("", new("", "")),
            [
                AnswerRow<Problem>.Always("path", AnswerForms.Text, it => it.Path, (it, told) => it with { Path = told }),
                AnswerRow<Problem>.Always("message", AnswerForms.Text, it => it.Message.In(language), (it, told) => it with { Message = new(told, told) }),
            ]));
        Form = new("rejection", AnswerForms.Of(
            new RejectedInput(null, []),
            [
                new ValueField<RejectedInput, string?>("id", new NullableTextForm(), (RejectedInput it, out string? id) => (id = it.Id) is var _, (it, told) => it with { Id = told }, it => it),
                AnswerRow<RejectedInput>.Always("errors", AnswerForms.Some(Problem), it => it.Problems, (it, told) => it with { Problems = told }),
            ]));
    }

    /// <summary>One problem.</summary>
    public DefinedForm<Problem> Problem { get; }

    /// <summary>All problems of an input.</summary>
    public DefinedForm<RejectedInput> Form { get; }

    /// <summary>What schemas may name, whatever the language.</summary>
    public static IEnumerable<IDefinition> Definitions => [Indonesian.Problem, Indonesian.Form];

    /// <summary>The table in a language.</summary>
    public static RejectionFields In(Language language) => language == Language.Indonesian ? Indonesian : English;
}

/// <summary>A text that is null where it is not known.</summary>
internal sealed class NullableTextForm : ValueForm<string?>
{
    public override bool TryRead(JsonElement element, FieldRun run, out string? value) => (value = Forms.TextOf(element, run)) is not null;

    public override void Write(Utf8JsonWriter writer, string? value) => writer.WriteStringValue(value);

    public override void Describe(Utf8JsonWriter schema)
    {
        schema.WriteStartArray("type");
        schema.WriteStringValue("string");
        schema.WriteStringValue("null");
        schema.WriteEndArray();
    }
}
