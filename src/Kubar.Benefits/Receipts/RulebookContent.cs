using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using Kubar.Benefits.Rules;
using Kubar.Benefits.Rules.Contributions;
using Kubar.Benefits.Rules.Holidays;
using Kubar.Benefits.Rules.Records;
using NodaTime;

namespace Kubar.Benefits.Receipts;

/// <summary>Everything of the law that the library holds as data: what a rulebook's hash is taken of.</summary>
internal sealed record RulebookContent
{
    /// <summary>The rules, as one graph.</summary>
    public required Graph Graph { get; init; }

    /// <summary>The rules on contributions, as another.</summary>
    public required Graph Contributions { get; init; }

    public required IReadOnlyList<CareServiceInfo> CareServices { get; init; }

    public required IReadOnlyList<Benefit> Benefits { get; init; }

    /// <summary>Expressions that an assessment reads beside those of the benefits.</summary>
    public required IReadOnlyList<Expression> Others { get; init; }

    /// <summary>The figures with which facts are derived, before rules come in.</summary>
    public required IReadOnlyList<Parameter> Parameters { get; init; }

    public required IReadOnlyList<Warning> Warnings { get; init; }

    public required IReadOnlyList<LossRow> Losses { get; init; }

    /// <summary>The tables, with their periods.</summary>
    public required IReadOnlyList<LawTable> Tables { get; init; }

    public required IReadOnlyList<Reading> Readings { get; init; }

    public required IReadOnlyList<Instrument> Instruments { get; init; }

    /// <summary>The public holidays that decrees name.</summary>
    public required IReadOnlyList<PublicHoliday> Holidays { get; init; }

    public required LocalDate FirstDay { get; init; }

    public required LocalDate CheckedThrough { get; init; }

    /// <summary>What a rulebook says.</summary>
    public static RulebookContent Of(Rulebook rulebook) => new()
    {
        Graph = rulebook.Whole.Graph,
        Contributions = rulebook.Contributions.Graph,
        CareServices = rulebook.CareServices,
        Benefits = rulebook.Benefits,
        Others = rulebook.Whole.Asked,
        Parameters = [.. CaseFacts.Parameters.Concat(ContributionRecords.Parameters).Select(parameter => rulebook.Figures[parameter])],
        Warnings = Rules.Warnings.All,
        Losses = rulebook.Losses,
        Tables = rulebook.Tables,
        Readings = ReadingCatalogue.All,
        Instruments = Rules.Catalogues.Instruments.All,
        Holidays = HolidayTable.Rows,
        FirstDay = Edition.FirstDay,
        CheckedThrough = Edition.CheckedThrough,
    };
}
