using Kubar.Benefits.Cases;
using Kubar.Benefits.Cases.Fields;
using Kubar.Benefits.Interviews;

namespace Kubar.Benefits.Json.Answers;

/// <summary>The table of a question of an interview.</summary>
internal static class QuestionFields
{
    /// <summary>One of the answers to choose from.</summary>
    public static readonly DefinedForm<AnswerChoice> Choice = new("choice", AnswerForms.Of(
        new AnswerChoice("", new("", "")),
        [
            AnswerRow<AnswerChoice>.Always("code", AnswerForms.Text, it => it.Code, (it, told) => it with { Code = told }),
            .. AnswerRow<AnswerChoice>.Text("name", it => it.Name, (it, told) => it with { Name = told }),
        ]));

    /// <summary>A question.</summary>
    public static readonly DefinedForm<InterviewQuestion> Form = new("question", AnswerForms.Of(
        new InterviewQuestion("", new("", ""), AnswerForm.Part) { Benefits = [], Narrowing = Rupiah.Zero },
        [
            AnswerRow<InterviewQuestion>.Always("path", AnswerForms.Text, it => it.Path, (it, told) => it with { Path = told }),
            .. AnswerRow<InterviewQuestion>.Text("name", it => it.Name, (it, told) => it with { Name = told }),
            AnswerRow<InterviewQuestion>.Always("form", Forms.Word<AnswerForm>(), it => it.Form, (it, told) => it with { Form = told }),
            AnswerRow<InterviewQuestion>.IfAny("choices", Choice, it => it.Choices, (it, told) => it with { Choices = told }),
            Row<InterviewQuestion>.OptionalPart("unit", AnswerForms.Text, it => it.Unit, (it, told) => it with { Unit = told }),
            Row<InterviewQuestion>.OptionalPart("helpId", AnswerForms.Text, it => it.Help?.Indonesian, (it, told) => it with { Help = new(told!, it.Help?.English ?? "") }),
            Row<InterviewQuestion>.OptionalPart("helpEn", AnswerForms.Text, it => it.Help?.English, (it, told) => it with { Help = new(it.Help?.Indonesian ?? "", told!) }),
            AnswerRow<InterviewQuestion>.Always("benefits", AnswerForms.Texts, it => it.Benefits, (it, told) => it with { Benefits = told }),
            AnswerRow<InterviewQuestion>.Always("narrowing", AnswerForms.Money, it => it.Narrowing, (it, told) => it with { Narrowing = told }),
        ]));
}
