using FluentAssertions;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using Kubar.Benefits.Rules;
using Kubar.Benefits.Rules.Catalogues;
using Kubar.Benefits.Rules.Contributions;
using Kubar.Benefits.Rules.DatedFigures;
using Kubar.Benefits.Rules.DeclaredFacts;
using Kubar.Benefits.Rules.Records;
using Xunit;

namespace Kubar.Benefits.Tests.Rules;

/// <summary>What every rule, figure, fact and reading of the rulebook must be.</summary>
public class RulebookTests
{
    /// <summary>The vision rows take the percentage lost as measured, so that no rule has to combine two eyes.</summary>
    private static readonly string[] ReadingsWithoutRule = ["binocular-efficiency"];

    [Fact]
    public void Definition_Every_CitesAnArticle() =>
        RuleWalk.Definitions.Should().OnlyContain(definition => definition.Sources.Count > 0);

    [Fact]
    public void Definition_Every_HasANameInBothLanguages() =>
        RuleWalk.Definitions.Should().OnlyContain(definition => definition.Name.Indonesian.Length > 0 && definition.Name.English.Length > 0);

    [Fact]
    public void Condition_Every_HasASentenceForBothOutcomes() =>
        RuleWalk.Nodes.OfType<NamedNode>().Where(node => node.Unit == Unit.Truth).Select(node => (Definition)node.Step)
            .Should().OnlyContain(definition => definition.Met != null && definition.Unmet != null);

    [Fact]
    public void Ids_OfDefinitionsBenefitsFigures_AreUnique() =>
        RuleWalk.Definitions.Select(definition => definition.Id)
            .Concat(Rulebook.Law.Parameters.Select(parameter => parameter.Id))
            .Concat(Rulebook.Law.Tables.Select(table => table.Id))
            .Concat(Warnings.All.Concat(ContributionWarnings.All).Select(warning => warning.Code))
            .Concat(ContributionChapter.Rules.Select(rule => rule.Id))
            .Concat(ContributionFacts.All.Concat(ChildFacts.All).Select(fact => fact.Id))
            .Should().OnlyHaveUniqueItems();

    [Fact]
    public void Benefit_Every_CitesAnArticleInForceOnSomeDay() =>
        Rulebook.Law.Benefits.Should().OnlyContain(benefit => benefit.Sources.Count > 0);

    [Fact]
    public void Benefit_Ids_AreUniqueAndNameTheProgramme() =>
        Rulebook.Law.Benefits.Select(benefit => benefit.Id).Should().OnlyHaveUniqueItems().And
            .OnlyContain(id => id.StartsWith("jkk.", StringComparison.Ordinal) || id.StartsWith("jkm.", StringComparison.Ordinal));

    [Fact]
    public void Figure_Every_HasAGradeAnArticleAndACheckedDay() =>
        Rulebook.Law.Parameters.SelectMany(parameter => parameter.Periods).Should().OnlyContain(period =>
            Enum.IsDefined(period.Citation.Grade) && period.Citation.Place.Length > 0 && period.CheckedThrough == Edition.CheckedThrough);

    [Fact]
    public void Figure_Every_HasPeriodsInOrderWithoutOverlap() =>
        Rulebook.Law.Parameters.Should().OnlyContain(parameter =>
            parameter.Periods.Zip(parameter.Periods.Skip(1)).All(pair => pair.First.To < pair.Second.From));

    [Fact]
    public void Table_Every_HasRowsThatFitAnArticleAndPeriodsInOrder() =>
        Rulebook.Law.Tables.Should().OnlyContain(table =>
            table.Periods.All(period => table.FaultOf(period.Rows) == null && period.Citation.Place.Length > 0 && period.CheckedThrough == Edition.CheckedThrough)
            && table.Periods[0].From == Edition.FirstDay
            && table.Periods.Zip(table.Periods.Skip(1)).All(pair => pair.First.To!.Value.PlusDays(1) == pair.Second.From));

    [Fact]
    public void Figure_EveryDefined_IsUsed() =>
        typeof(Parameters).GetFields().Select(field => field.GetValue(null)).OfType<Parameter>()
            .Should().BeEquivalentTo(Rulebook.Law.Parameters);

    [Fact]
    public void Fact_Every_StandsAtItsIndex()
    {
        Facts.All.Select(fact => fact.Index).Should().Equal(Enumerable.Range(0, Facts.All.Count));
        ContributionFacts.All.Select(fact => fact.Index).Should().Equal(Enumerable.Range(0, ContributionFacts.All.Count));
        ChildFacts.All.Select(fact => fact.Index).Should().Equal(Enumerable.Range(0, ChildFacts.All.Count));
    }

    [Fact]
    public void Fact_Every_IsUsedByARule() =>
        RuleWalk.Nodes.OfType<FactNode>().Select(node => node.Fact).Distinct()
            .Should().BeEquivalentTo(ContributionFacts.All.Concat(ChildFacts.All));

    [Fact]
    public void Fact_EveryFinding_HasABitOfItsOwn() =>
        Facts.All.Where(fact => fact.Origin is Origin.Finding).Select(fact => fact.FindingBit)
            .Should().OnlyHaveUniqueItems().And.OnlyContain(bit => bit != 0 && bit != Value.NoCeilingBit);

    [Fact]
    public void Reading_Every_DecidesSomething() =>
        RuleWalk.Nodes.OfType<ReadingNode>().Select(node => ReadingCatalogue.All[node.Question].Id)
            .Concat(CaseFacts.CountingReadings.Keys.Select(reading => reading.Id))
            .Concat(ReadingsWithoutRule)
            .Distinct()
            .Should().BeEquivalentTo(ReadingCatalogue.All.Select(reading => reading.Id));

    [Fact]
    public void Reading_Every_StandsAtItsIndexWithUniqueAnswers()
    {
        ReadingCatalogue.All.Select(reading => reading.Index).Should().Equal(Enumerable.Range(0, ReadingCatalogue.All.Count));
        ReadingCatalogue.All.Should().OnlyContain(reading =>
            reading.Alternatives.Count > 1 && reading.Alternatives.Select(alternative => alternative.Id).Distinct().Count() == reading.Alternatives.Count);
    }
}
