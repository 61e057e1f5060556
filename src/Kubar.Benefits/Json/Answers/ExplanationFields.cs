using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases.Fields;

namespace Kubar.Benefits.Json.Answers;

/// <summary>The table of a derivation, step within step, in one language: read back, that one stands for both.</summary>
internal sealed class ExplanationFields
{
    private static readonly ExplanationFields Indonesian = new(Language.Indonesian);
    private static readonly ExplanationFields English = new(Language.English);

    private ExplanationFields(Language language)
    {
        ValueForm<ExplanationStep>? whole = null;
        Step = new("step", () => whole!);
        whole = AnswerForms.Of(
            new ExplanationStep { Id = "", Name = new("", "") },
            [
                AnswerRow<ExplanationStep>.Always("id", AnswerForms.Text, it => it.Id, (it, told) => it with { Id = told }),
                AnswerRow<ExplanationStep>.Always("name", AnswerForms.Text, it => it.Name.In(language), (it, told) => it with { Name = new(told, told) }),
                Row<ExplanationStep>.OptionalPart("value", AnswerForms.Text, it => it.Value?.In(language), (it, told) => it with { Value = told is null ? null : new(told, told) }),
                Row<ExplanationStep>.Usually("source", new GradedCitationsForm(), [], it => it.Sources, (it, told) => it with { Sources = told }),
                AnswerRow<ExplanationStep>.Always("because", AnswerForms.All(Step), it => it.Because, (it, told) => it with { Because = told }),
            ]);
        Explanation = new MappedForm<Explanation, ValueList<ExplanationStep>>(AnswerForms.All(Step), it => it.Steps, told => new(told));
    }

    /// <summary>One step.</summary>
    public DefinedForm<ExplanationStep> Step { get; }

    /// <summary>All steps.</summary>
    public ValueForm<Explanation> Explanation { get; }

    /// <summary>The table in a language.</summary>
    public static ExplanationFields In(Language language) => language == Language.Indonesian ? Indonesian : English;
}
