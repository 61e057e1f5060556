using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;

namespace Kubar.Benefits.Rules.Contributions;

/// <summary>The law on contributions: what a month costs in each programme, and all that this uses as one graph.</summary>
internal sealed class ContributionChapter
{
    private static readonly Relief Pp49 = new(ContributionRelief.OfPp49, Parameters.ReliefPp49.IsInForce);

    private static readonly Relief Pp50 = new(ContributionRelief.OfPp50, ContributionRelief.MonthOfPp50);

    private static readonly Relief Pp7 = new(IndustryRelief.Applies, Parameters.ReliefPp7.IsInForce);

    /// <summary>The two programmes, in the order of the regulation.</summary>
    public static readonly IReadOnlyList<ContributionRule> Rules =
    [
        new(
            SecurityProgram.Jkk,
            "contribution.jkk",
            new("Iuran JKK", "JKK contribution"),
            MonthlyContribution.Jkk,
            LateFine.OnJkk,
            JobLossShare.FromJkk,
            [Pp49, Pp50, Pp7]),
        new(
            SecurityProgram.Jkm,
            "contribution.jkm",
            new("Iuran JKM", "JKM contribution"),
            MonthlyContribution.Jkm,
            LateFine.OnJkm,
            JobLossShare.FromJkm,
            [Pp49, Pp50]),
    ];

    /// <summary>The expressions that somebody asks for.</summary>
    public static readonly IReadOnlyList<Expression> Asked =
    [
        .. Rules.SelectMany(rule => rule.Parts),
        Facts.EventDate,
        LateFine.Applies,
        JobLossShare.Applies,
        .. ContributionWarnings.All.Select(warning => warning.When),
    ];

    public ContributionChapter(Figures figures)
    {
        Graph = Graph.Of(
            Asked.Select(expression => expression.Node).Concat(ContributionWarnings.All.SelectMany(warning => warning.Text.Mentions)),
            figures.Of);
        Figures =
        [
            .. Graph.Operations.Select(operation => operation.Payload).OfType<Parameter>()
                .Concat(ContributionRecords.Parameters.Select(parameter => figures[parameter])),
        ];
    }

    /// <summary>Every rule on contributions as one graph.</summary>
    public Graph Graph { get; }

    /// <summary>The figures that the rules use or facts are derived with.</summary>
    public IReadOnlyList<Parameter> Figures { get; }
}

/// <summary>What a month costs in one programme.</summary>
/// <param name="Program">The programme.</param>
/// <param name="Id">The stable id of the contribution.</param>
/// <param name="Name">Its name.</param>
/// <param name="Amount">The contribution of the month, with the relief of the month.</param>
/// <param name="Fine">The fine for paying it late.</param>
/// <param name="ToJobLoss">The part of it that goes to JKP.</param>
/// <param name="Reliefs">The reliefs it can have.</param>
internal sealed record ContributionRule(
    SecurityProgram Program,
    string Id,
    LocalizedText Name,
    Amount Amount,
    Amount Fine,
    Amount ToJobLoss,
    IReadOnlyList<Relief> Reliefs)
{
    /// <summary>The expressions it is made of.</summary>
    public IEnumerable<Expression> Parts => [Amount, Fine, ToJobLoss, .. Reliefs.SelectMany(relief => new[] { relief.Applies, relief.InItsMonths })];
}

/// <summary>A relief of contributions.</summary>
/// <param name="Applies">Whether it applies: a condition with its article.</param>
/// <param name="InItsMonths">Whether the month is one of those in which it applies to somebody.</param>
internal sealed record Relief(Truth Applies, Truth InItsMonths);
