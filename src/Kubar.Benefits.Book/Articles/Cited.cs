using Kubar.Benefits.Book.Words;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using Kubar.Benefits.Rules;
using Kubar.Benefits.Rules.Accident;
using Kubar.Benefits.Rules.Contributions;
using Kubar.Benefits.Rules.Payment;
using Kubar.Benefits.Rules.Records;

namespace Kubar.Benefits.Book.Articles;

/// <summary>What cites a place.</summary>
/// <param name="By">The id of the rule, figure, reading or benefit.</param>
/// <param name="Citation">The citation as it is written.</param>
/// <param name="Places">The places that it names.</param>
/// <param name="Decides">Whether it decides something, or is only told.</param>
internal sealed record Cited(string By, string Citation, IReadOnlyList<Place> Places, bool Decides)
{
    /// <summary>Everything in the rulebook and the rules on contributions that cites a place.</summary>
    public static IReadOnlyList<Cited> All { get; } = [.. Citations().Distinct()];

    /// <summary>What cites a row by deciding; of a row that is only told, what tells it, or else what cites its article as a whole.</summary>
    public static IEnumerable<string> Citing(ArticleRow row)
    {
        Cited[] citing = [.. All.Where(cited => cited.Places.Any(place => row.Places.Any(place.Covers)))];
        bool decides = row.Verdict != ArticleRow.Told;
        return (decides || citing.Any(cited => !cited.Decides) ? citing.Where(cited => cited.Decides == decides) : citing)
            .Select(cited => cited.By)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
    }

    private static IEnumerable<Cited> Citations()
    {
        HashSet<Dated> deciding = Deciding();
        HashSet<Definition> told = [.. Rulebook.Law.Benefits.SelectMany(benefit => benefit.Terms).Select(term => (Definition)((NamedNode)term.Node).Step)];
        return RuleInventory.Law.Definitions.SelectMany(definition => definition.Sources.Select(source => Of($"rule {definition.Id}", source.Citation.Text, !told.Contains(definition))))
            .Concat(Rulebook.Law.Benefits.SelectMany(benefit => benefit.Sources.Select(source => Of($"benefit {benefit.Id}", source.Citation.Text, decides: true))))
            .Concat(Rulebook.Law.Parameters.SelectMany(figure => figure.Periods.Select(period => Of($"figure {figure.Id}", period.Citation.Text, deciding.Contains(figure)))))
            .Concat(Rulebook.Law.Tables.SelectMany(table => table.Periods.Select(period => Of($"table {table.Id}", period.Citation.Text, decides: true))))
            .Concat(ReadingCatalogue.All.Select(reading => Of($"reading {reading.Id}", reading.Source, decides: true)))
            .Concat(CareServices.All.Select(service => Of("rule jkk.care-services", service.Citation.Text, decides: true)))
            .Concat(DocumentsOfClaims.All.SelectMany(periods => periods).Select(list => Of("documents of claims", list.Source.Text, decides: false)))
            .Concat(Enum.GetValues<ContributorKind>().Select(contributor => Of("due date", DueDate.Source(contributor).Text, decides: true)));
    }

    /// <summary>The figures with which something is reckoned: not those that only stand in a sentence.</summary>
    private static HashSet<Dated> Deciding()
    {
        HashSet<Dated> found = [.. CaseFacts.Parameters, .. ContributionRecords.Parameters];
        var seen = new HashSet<Node>(ReferenceEqualityComparer.Instance);
        var left = new Queue<Node>(Rulebook.Law.Benefits.SelectMany(benefit => benefit.Parts).Concat(Rulebook.Law.Whole.Asked).Concat(ContributionChapter.Asked).Concat(Warnings.All.Select(warning => warning.When)).Select(part => part.Node));
        while (left.TryDequeue(out Node? node))
        {
            if (seen.Add(node))
            {
                found.UnionWith(node is ParameterNode { Parameter: var figure } ? [figure] : node is InForceNode { Parameter: var inForce } ? [inForce] : []);
                foreach (Node operand in node.Operands)
                {
                    left.Enqueue(operand);
                }
            }
        }

        return found;
    }

    private static Cited Of(string by, string citation, bool decides) => new(by, citation, Articles.Places.Of(citation), decides);
}
