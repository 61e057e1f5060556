using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using Kubar.Benefits.Rules;
using Kubar.Benefits.Rules.Contributions;

namespace Kubar.Benefits.Assessments;

/// <summary>The conditions and warnings of the rulebook as data, their sentences without a case.</summary>
internal static class ConditionTexts
{
    /// <summary>Every condition that has sentences, by id: those of benefits, then those of contributions alone.</summary>
    public static ValueList<ConditionInfo> Conditions() =>
        Definitions()
            .Where(definition => definition is { Met: not null, Unmet: not null })
            .DistinctBy(definition => definition.Id, StringComparer.Ordinal)
            .OrderBy(definition => definition.Id, StringComparer.Ordinal)
            .Select(definition => new ConditionInfo(
                definition.Id,
                definition.Name,
                WithoutCase(definition.Met!),
                WithoutCase(definition.Unmet!),
                definition.Sources.Select(source => source.Citation).Distinct().ToValueList()))
            .ToValueList();

    /// <summary>Every warning, those of benefits first.</summary>
    public static ValueList<WarningInfo> AllWarnings() =>
        Warnings.All.Concat(ContributionWarnings.All).Select(warning => new WarningInfo(warning.Code, warning.Name, WithoutCase(warning.Text))).ToValueList();

    private static LocalizedText WithoutCase(Sentence sentence) => new(
        WithoutCase(sentence.In(Language.Indonesian), Language.Indonesian),
        WithoutCase(sentence.In(Language.English), Language.English));

    private static string WithoutCase(Template template, Language language) => string.Concat(template.Parts.Select(part => part switch
    {
        string text => text,
        Node node => $"{{{NameOf(node, language)}}}",
        BareNumber { Node: var number } => $"{{{NameOf(number, language)}}}",
        _ => $"{{{Amount(language)}}}",
    }));

    private static string NameOf(Node node, Language language) => node switch
    {
        FactNode { Fact: var fact } => fact.Name.In(language),
        NamedNode { Step: Definition definition } => definition.Name.In(language),
        ParameterNode { Parameter: Parameter figure } => figure.Name.In(language),
        _ => Amount(language),
    };

    private static string Amount(Language language) => language == Language.Indonesian ? "nilai" : "value";

    private static IEnumerable<Definition> Definitions()
    {
        var seen = new HashSet<Node>(ReferenceEqualityComparer.Instance);
        var left = new Queue<Node>(Roots());
        while (left.TryDequeue(out Node? node))
        {
            if (!seen.Add(node))
            {
                continue;
            }

            if (node is NamedNode { Step: Definition definition })
            {
                yield return definition;
            }

            foreach (Node operand in node.Operands.Concat(node is NamedNode named ? named.Step.Mentions : []))
            {
                left.Enqueue(operand);
            }
        }
    }

    private static IEnumerable<Node> Roots() =>
    [
        .. Rulebook.Law.Benefits.SelectMany(benefit => benefit.Parts.Concat(benefit.Terms).Append(benefit.ListedWhen)).Select(part => part.Node),
        .. Rulebook.Law.Whole.Asked.Select(asked => asked.Node),
        .. Warnings.All.Concat(ContributionWarnings.All).Select(warning => warning.When.Node),
        .. ContributionChapter.Asked.Select(asked => asked.Node),
    ];
}
