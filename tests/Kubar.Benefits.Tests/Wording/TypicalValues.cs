using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using Words = Kubar.Benefits.Assessments.Wording;

namespace Kubar.Benefits.Tests.Wording;

/// <summary>Sentences with a typical value in every place, so that they can be read.</summary>
internal static class TypicalValues
{
    /// <summary>A sentence in a language.</summary>
    public static string In(Sentence sentence, Language language) => string.Concat(sentence.In(language).Parts.Select(part => part switch
    {
        Node node => Of(node, language),
        BareNumber { Node: var number } => Plain(number),
        Terms terms => string.Join(" + ", terms.All.Take(2).Select(term => In(term.Says, language))),
        _ => (string)part,
    }));

    private static string Of(Node node, Language language) => node switch
    {
        ConstantNode constant => Words.Value(constant.Value, constant.Unit, language),
        FactNode { Fact.Members: { Count: > 0 } members } => members.OrderBy(member => member.Key).First().Value.In(language),
        ParameterNode { Parameter: Parameter figure } => Words.Value(figure.Periods[^1].Value, figure.Unit, language),
        WrittenNode => Of(node.Operands[0], language),
        _ => Words.Value(Typical(node.Unit), node.Unit, language),
    };

    private static string Plain(Node number) =>
        (number is ParameterNode { Parameter: Parameter figure } ? figure.Periods[^1].Value : Typical(number.Unit)).ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static long Typical(Unit unit) => unit switch
    {
        Unit.Rupiah => 2_400_000,
        Unit.BasisPoints => 5_600,
        Unit.LossPoints => 560_000,
        Unit.Date => Date.NumberOf(new(2025, 8, 27)),
        Unit.Truth => 1,
        Unit.Years => 5,
        Unit.Days => 12,
        Unit.Hours => 20,
        _ => 4,
    };
}
