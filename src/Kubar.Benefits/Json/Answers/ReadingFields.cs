using Kubar.Benefits.Cases.Fields;
using Kubar.Benefits.Law;

namespace Kubar.Benefits.Json.Answers;

/// <summary>The table of the catalogue of readings. It is written; the library has it already.</summary>
internal static class ReadingFields
{
    private static readonly ValueForm<ReadingAlternative> Alternative = AnswerForms.Of(
        ReadingCatalogue.All[0].Default,
        [
            AnswerRow<ReadingAlternative>.Always("id", AnswerForms.Text, it => it.Id, (it, _) => it),
            .. AnswerRow<ReadingAlternative>.Text("text", it => it.Text, (it, _) => it),
            AnswerRow<ReadingAlternative>.Always("default", Forms.Truth, it => it == it.Reading.Default, (it, _) => it),
        ]);

    /// <summary>The catalogue.</summary>
    public static readonly DefinedForm<ValueList<Reading>> Form = new("readings", AnswerForms.All(AnswerForms.Of(
        ReadingCatalogue.All[0],
        [
            AnswerRow<Reading>.Always("id", AnswerForms.Text, it => it.Id, (it, _) => it),
            .. AnswerRow<Reading>.Text("question", it => it.Question, (it, _) => it),
            AnswerRow<Reading>.Always("alternatives", AnswerForms.Some(Alternative), it => it.Alternatives, (it, _) => it),
            AnswerRow<Reading>.Always("source", AnswerForms.Text, it => it.Source, (it, _) => it),
            .. AnswerRow<Reading>.Text("why", it => it.Rationale, (it, _) => it),
        ])));
}
