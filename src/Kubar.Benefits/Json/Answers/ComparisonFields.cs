using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases.Fields;

namespace Kubar.Benefits.Json.Answers;

/// <summary>The table of a comparison: the sides, each with its assessment of the contract, then what differs.</summary>
internal sealed class ComparisonFields
{
    private static readonly ValueForm<DifferingStep> Step = AnswerForms.Of(
        new DifferingStep("", new("", ""), new("", ""), new("", ""), [], []),
        [
            AnswerRow<DifferingStep>.Always("id", AnswerForms.Text, it => it.Id, (it, told) => it with { Id = told }),
            .. AnswerRow<DifferingStep>.Text("name", it => it.Name, (it, told) => it with { Name = told }),
            .. AnswerRow<DifferingStep>.Text("first", it => it.First, (it, told) => it with { First = told }),
            .. AnswerRow<DifferingStep>.Text("other", it => it.Other, (it, told) => it with { Other = told }),
            AnswerRow<DifferingStep>.Always("firstSources", AnswerForms.Citations, it => it.FirstSources, (it, told) => it with { FirstSources = told }),
            AnswerRow<DifferingStep>.Always("otherSources", AnswerForms.Citations, it => it.OtherSources, (it, told) => it with { OtherSources = told }),
        ]);

    private static readonly ValueForm<ComparedBenefit> Difference = AnswerForms.Of(
        new ComparedBenefit(new("", default, new("", "")), new(0, [], [])),
        [
            .. AnswerRow<ComparedBenefit>.Benefit(it => it.Benefit, (it, told) => it with { Benefit = told }),
            AnswerRow<ComparedBenefit>.Always("side", AnswerForms.Count, it => it.Difference.Side, (it, told) => it with { Difference = it.Difference with { Side = told } })
                .Telling("dari 1; yang pertama adalah 0", "from 1; the first is 0"),
            AnswerRow<ComparedBenefit>.Always("what", AnswerForms.Some(Forms.Word<DifferenceKind>()), it => it.Difference.What, (it, told) => it with { Difference = it.Difference with { What = told } }),
            AnswerRow<ComparedBenefit>.Always("why", AnswerForms.All(Step), it => it.Difference.Why, (it, told) => it with { Difference = it.Difference with { Why = told } }),
        ]);

    // After what they are made of.
    private static readonly ComparisonFields Indonesian = new(Language.Indonesian);
    private static readonly ComparisonFields English = new(Language.English);

    private ComparisonFields(Language language)
    {
        DefinedForm<Assessment> assessment = AssessmentFields.In(language).Form;
        ValueForm<ComparedSide> side = AnswerForms.Of(
            new ComparedSide(new("", ""), false, null!),
            [
                .. AnswerRow<ComparedSide>.Text("label", it => it.Label, (it, told) => it with { Label = told }),
                AnswerRow<ComparedSide>.Always("differs", Forms.Truth, it => it.Differs, (it, told) => it with { Differs = told }),
                AnswerRow<ComparedSide>.Always("assessment", assessment, it => it.Assessment, (it, told) => it with { Assessment = told }),
            ]);
        Form = new("comparison", AnswerForms.Of(
            new ComparisonDocument { Sides = [], Differences = [] },
            [
                AnswerRow<ComparisonDocument>.Always("sides", AnswerForms.Some(side), it => it.Sides, (it, told) => it with { Sides = told }),
                AnswerRow<ComparisonDocument>.Always("differences", AnswerForms.All(Difference), it => it.Differences, (it, told) => it with { Differences = told }),
            ]));
    }

    /// <summary>A comparison.</summary>
    public DefinedForm<ComparisonDocument> Form { get; }

    /// <summary>The table in a language.</summary>
    public static ComparisonFields In(Language language) => language == Language.Indonesian ? Indonesian : English;
}
