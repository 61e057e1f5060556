using System.Globalization;
using FluentAssertions;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using Kubar.Benefits.Receipts;
using Kubar.Benefits.Rules;
using Kubar.Benefits.Rules.DatedFigures;
using Kubar.Benefits.Rules.Death;
using Kubar.Benefits.Rules.Holidays;
using Kubar.Benefits.Rules.Participation;
using Kubar.Benefits.Rules.Vocabulary;
using Kubar.Benefits.Tests.Mutation;
using Kubar.Benefits.Tests.Properties;
using Xunit;

namespace Kubar.Benefits.Tests.Receipts;

/// <summary>The hash of the rulebook tells any other law, and nothing but the law.</summary>
public sealed class RulebookHashTests
{
    private static readonly RulebookContent Current = RulebookContent.Of(Rulebook.Law);

    private static readonly string Hash = EncodedRulebook.Hash;

    // A hash of the whole takes milliseconds, and there are thousands of changes: every seventh, or every seventieth in an ordinary run.
    private const int Stride = 7;

    [Fact]
    public void Hash_OfTheRulebook_IsThatOfItsText()
    {
        HashOf(Current).Should().Be(Hash);
        Hash.Should().MatchRegex("^[0-9a-f]{64}$");
        CanonicalReader.Read(EncodedRulebook.Text).Should().NotBeNull("the text is canonical");
    }

    [Fact]
    public void Hash_OfRulesWithOneThingWrong_IsAnother()
    {
        (int Index, string What, Operation To)[] mutants =
            [.. Current.Graph.Operations.Index().SelectMany(operation => Mutants.Changed(operation.Item).Select(change => (operation.Index, change.What, change.To)))];

        mutants.Length.Should().BeGreaterThan(1000);
        Setting.Some(mutants.Where((_, index) => index % Stride == 0), every: 10).AsParallel().WithDegreeOfParallelism(2)
            .Where(mutant => HashOf(Current with { Graph = Current.Graph.With(mutant.Index, mutant.To) }) == Hash)
            .Select(mutant => $"{mutant.Index} {mutant.What}")
            .Should().BeEmpty();
    }

    [Fact]
    public void Hash_OfFiguresOneOfWhichIsChanged_IsAnother()
    {
        (string What, Parameter From, Parameter To)[] changes =
        [
            .. Rulebook.Law.Parameters.SelectMany(parameter => parameter.Periods.SelectMany((period, index) => Changed(period)
                .Select(change => ($"{parameter} {index} {change.What}", parameter, With(parameter, index, change.To))))),
        ];

        changes.Length.Should().BeGreaterThan(300);
        Setting.Some(changes.Where((_, index) => index % Stride == 0), every: 10).Where(change => HashOf(Replacing(change.From, change.To)) == Hash).Select(change => change.What).Should().BeEmpty();
    }

    [Fact]
    public void Hash_OfConditionsWithAnotherArticleDateOrGrade_IsAnother()
    {
        (string What, RulebookContent To)[] changes = [.. Cited().SelectMany(Recited)];

        changes.Length.Should().BeGreaterThan(200);
        Setting.Some(changes.Where((_, index) => index % Stride == 0), every: 10).Where(change => HashOf(change.To) == Hash).Select(change => change.What).Should().BeEmpty();
    }

    [Fact]
    public void Hash_OfAnythingElseThatChanged_IsAnother()
    {
        Benefit lumpSum = LumpSum.Benefit;
        Reading first = Current.Readings[0];
        LossRow loss = Current.Losses[0];
        Instrument instrument = Current.Instruments[0];
        Warning warning = Current.Warnings[0];
        RulebookContent[] others =
        [
            Current with { FirstDay = Current.FirstDay.PlusDays(1) },
            Current with { CheckedThrough = Current.CheckedThrough.PlusDays(1) },
            .. Current.Tables.SelectMany(Changed).Select(table => Current with { Tables = [.. Current.Tables.Select(known => known.Id == table.Id ? table : known)] }),
            Current with { Losses = [loss with { Mirror = null }, .. Current.Losses.Skip(1)] },
            Current with { Losses = [loss with { MostTimes = 2 }, .. Current.Losses.Skip(1)] },
            Current with { Losses = [loss with { PartOf = ["legs-groin-both"] }, .. Current.Losses.Skip(1)] },
            Current with { Losses = [loss with { TakesFunction = !loss.TakesFunction }, .. Current.Losses.Skip(1)] },
            Current with { Losses = [.. Current.Losses.Skip(1)] },
            Current with { Instruments = [instrument with { InForceFrom = instrument.InForceFrom.PlusDays(1) }, .. Current.Instruments.Skip(1)] },
            Current with { Instruments = [instrument with { Grade = Grade.D }, .. Current.Instruments.Skip(1)] },
            Current with { Holidays = [.. Current.Holidays.Skip(1)] },
            Current with { Holidays = [Current.Holidays[0] with { Kind = HolidayKind.National }, .. Current.Holidays.Skip(1)] },
            Current with { Warnings = [warning with { When = Current.Warnings[1].When }, .. Current.Warnings.Skip(1)] },
            Current with { Readings = [.. Current.Readings.Skip(1)] },
            Current with { Readings = [new(first.Id, first.Index, first.Question, "Pasal 1", first.Rationale, Alternatives(first)), .. Current.Readings.Skip(1)] },
            Current with { Readings = [new(first.Id, first.Index, first.Question, first.Source, first.Rationale, [.. Alternatives(first).Reverse()]), .. Current.Readings.Skip(1)] },
            Current with { Benefits = [.. Current.Benefits.Where(benefit => benefit != lumpSum)] },
            Current with { Benefits = [.. Current.Benefits.Select(benefit => benefit == lumpSum ? Copy(lumpSum, DeathFuneral.Benefit.OwedWhen) : benefit)] },
            Current with { Others = [.. Current.Others.Skip(1)] },
            Current with { CareServices = [.. Current.CareServices.Skip(1)] },
            Current with { Contributions = Current.Contributions.With(0, Current.Contributions.Operations[0] with { Number = -7 }) },
        ];

        others.Select(HashOf).Should().NotContain(Hash).And.OnlyHaveUniqueItems();
    }

    [Fact]
    public void Hash_OfTheSameRulesWrittenOutAgain_IsTheSame()
    {
        HashOf(Current with { Graph = Graph.Of(Roots()) }).Should().Be(HashOf(Current with { Graph = Graph.Of(Roots()) }));
        HashOf(RulebookContent.Of(Rulebook.Law)).Should().Be(Hash);
    }

    [Theory]
    [InlineData("id-ID")]
    [InlineData("tr-TR")]
    [InlineData("nb-NO")]
    public void Hash_InAnotherCulture_IsTheSame(string culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            HashOf(RulebookContent.Of(Rulebook.Law)).Should().Be(Hash);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static string HashOf(RulebookContent content) => EncodedRulebook.HashOf(RulebookText.Of(content).ToString());

    private static IEnumerable<Node> Roots() =>
    [
        .. Current.Benefits.SelectMany(benefit => benefit.Parts).Select(part => part.Node),
        .. Current.Benefits.Select(benefit => benefit.ListedWhen.Node),
        .. Current.Benefits.SelectMany(benefit => benefit.Terms).Select(term => term.Node),
        .. Current.Others.Select(other => other.Node),
        .. Current.Warnings.Select(warning => warning.When.Node),
    ];

    /// <summary>A table with a value, a grade, a row, a day, or an article otherwise.</summary>
    private static IEnumerable<LawTable> Changed(LawTable table)
    {
        LawTablePeriod last = table.Periods[^1];
        LawTableRow row = last.Rows[0];
        LawTablePeriod[] others =
        [
            last with { Rows = [row with { Values = [row.Values[0] + 1, .. row.Values.Skip(1)] }, .. last.Rows.Skip(1)] },
            last with { Rows = [row with { Values = [.. row.Values.SkipLast(1), null] }, .. last.Rows.Skip(1)] },
            last with { Rows = [row with { Grade = Grade.D }, .. last.Rows.Skip(1)] },
            last with { Rows = [.. last.Rows.Skip(1)] },
            last with { From = last.From.PlusDays(1) },
            last with { To = new NodaTime.LocalDate(2040, 1, 1) },
            last with { Citation = last.Citation with { Place = "Pasal 1" } },
            last with { CheckedThrough = last.CheckedThrough.PlusDays(1) },
        ];
        return others.Select(other => new LawTable { Id = table.Id, Name = table.Name, Columns = table.Columns, Fault = table.Fault, Periods = [.. table.Periods.SkipLast(1), other] });
    }

    private static (string Id, LocalizedText Text)[] Alternatives(Reading reading) =>
        [.. reading.Alternatives.Select(alternative => (alternative.Id, alternative.Text))];

    private static Benefit Copy(Benefit benefit, Truth owedWhen) => new(benefit.Info.Program, benefit.Id, benefit.Name)
    {
        Sources = benefit.Sources,
        Events = benefit.Events,
        OwedWhen = owedWhen,
        Amount = benefit.Amount,
        DeferredWhen = benefit.DeferredWhen,
        PaidByEmployer = benefit.PaidByEmployer,
        Payee = benefit.Payee,
        BearsArrears = benefit.BearsArrears,
        ListedWhen = benefit.ListedWhen,
        Terms = benefit.Terms,
    };

    private static RulebookContent Replacing(Parameter from, Parameter to) => Current with
    {
        Graph = Replacing(Current.Graph, from, to),
        Contributions = Replacing(Current.Contributions, from, to),
        Parameters = [.. Current.Parameters.Select(parameter => ReferenceEquals(parameter, from) ? to : parameter)],
    };

    private static Graph Replacing(Graph graph, Parameter from, Parameter to)
    {
        for (int i = 0; i < graph.Operations.Length; i++)
        {
            graph = ReferenceEquals(graph.Operations[i].Payload, from) ? graph.With(i, graph.Operations[i] with { Payload = to }) : graph;
        }

        return graph;
    }

    private static IEnumerable<(string What, ParameterPeriod To)> Changed(ParameterPeriod period)
    {
        yield return ("value", period with { Value = period.Value + 1 });
        yield return ("from", period with { From = period.From.PlusDays(1) });
        yield return ("to", period with { To = period.To?.PlusDays(1) ?? new(2099, 1, 1) });
        yield return ("article", period with { Citation = period.Citation with { Place = period.Citation.Place + " x" } });
        yield return ("instrument", period with { Citation = period.Citation with { Instrument = "UU 1/1945" } });
        yield return ("grade", period with { Citation = period.Citation with { Grade = period.Citation.Grade == Grade.D ? Grade.A : Grade.D } });
        yield return ("checked", period with { CheckedThrough = period.CheckedThrough.PlusDays(1) });
    }

    private static Parameter With(Parameter parameter, int index, ParameterPeriod to) => new()
    {
        Id = parameter.Id,
        Unit = parameter.Unit,
        Name = parameter.Name,
        Periods = [.. parameter.Periods.Select((period, i) => i == index ? to : period)],
    };

    private static IEnumerable<(int Index, Definition Definition)> Cited() => Current.Graph.Operations.Index()
        .Where(operation => operation.Item.Payload is Definition { Sources.Count: > 0 })
        .Select(operation => (operation.Index, (Definition)operation.Item.Payload!));

    private static IEnumerable<(string What, RulebookContent To)> Recited((int Index, Definition Definition) step)
    {
        Definition definition = step.Definition;
        DatedCitation source = definition.Sources[^1];
        yield return ($"{definition} article", With(step.Index, Copy(definition, definition.Id, new(source.Citation with { Place = "Pasal 1" }, source.From, source.Until))));
        yield return ($"{definition} from", With(step.Index, Copy(definition, definition.Id, new(source.Citation, source.From.PlusDays(1), source.Until))));
        yield return ($"{definition} until", With(step.Index, Copy(definition, definition.Id, new(source.Citation, source.From, new(2031, 1, 1)))));
        yield return ($"{definition} grade", With(step.Index, Copy(definition, definition.Id, source.Graded(source.Citation.Grade == Grade.D ? Grade.A : Grade.D))));
        yield return ($"{definition} of", With(step.Index, Copy(definition, definition.Id, source.Of is null ? source.For(Participants.Bpu) : new(source.Citation, source.From, source.Until))));
        yield return ($"{definition} id", With(step.Index, Copy(definition, definition.Id + "x", source)));
    }

    private static RulebookContent With(int index, Definition definition) =>
        Current with { Graph = Current.Graph.With(index, Current.Graph.Operations[index] with { Payload = definition }) };

    private static Definition Copy(Definition definition, string id, DatedCitation last) =>
        new() { Id = id, Name = definition.Name, Sources = [.. definition.Sources.SkipLast(1), last] };
}
