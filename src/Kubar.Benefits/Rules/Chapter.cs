using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;

namespace Kubar.Benefits.Rules;

/// <summary>The part of the law that one kind of event can bring: its benefits, and all they use as one graph.</summary>
internal sealed class Chapter
{
    public Chapter(IReadOnlyList<Benefit> benefits, Figures figures)
    {
        Benefits = benefits;
        TakenOut = Arrears.TakenOut.Choose(
            Amount.Min(Arrears.Sum, Amount.Sum(benefits.Where(benefit => benefit.BearsArrears).Select(benefit => benefit.PayableNow))),
            Amount.Zero);
        Graph = Graph.Of(Roots, figures.Of);
    }

    /// <summary>The benefits, in the order of the regulation.</summary>
    public IReadOnlyList<Benefit> Benefits { get; }

    /// <summary>What arrears take out of the cash that is payable now (Permenaker 5/2021 Pasal 92(2), 98(3)).</summary>
    public Amount TakenOut { get; }

    /// <summary>Every rule of the chapter as one graph.</summary>
    public Graph Graph { get; }

    /// <summary>The chapter of one kind of event.</summary>
    public static Chapter Of(EventKind kind, IReadOnlyList<Benefit> benefits, Figures figures) =>
        new([.. benefits.Where(benefit => benefit.Events.Contains(kind))], figures);

    /// <summary>The rule of a benefit.</summary>
    public Benefit BenefitOf(BenefitInfo info) => Benefits.First(benefit => ReferenceEquals(benefit.Info, info));

    private IEnumerable<Node> Roots =>
    [
        .. Benefits.SelectMany(benefit => benefit.Parts).Select(part => part.Node),
        .. Benefits.Select(benefit => benefit.ListedWhen.Node),
        .. Benefits.SelectMany(benefit => benefit.Terms).Select(term => term.Node),
        .. YearlyScholarship.Instalments.Select(instalment => instalment.Node),
        .. YearlyScholarship.Levels.Select(level => level.Node),
        .. Heirs.Rank.Values.Select(rank => rank.Node),
        TakenOut.Node,
        Facts.ArrearsMonths.Node,
        Arrears.Sum.Node,
        ClaimLimit.Years.Node,
        WorkAccident.Happened.Node,
        .. Warnings.All.SelectMany(warning => warning.Text.Mentions.Prepend(warning.When.Node)),
    ];
}
