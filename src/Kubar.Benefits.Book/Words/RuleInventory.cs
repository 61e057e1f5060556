using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using Kubar.Benefits.Rules;
using Kubar.Benefits.Rules.Contributions;
using Kubar.Benefits.Rules.DeclaredFacts;
using Kubar.Benefits.Rules.Vocabulary;

namespace Kubar.Benefits.Book.Words;

/// <summary>Everything that the rules are made of, and what uses what.</summary>
internal sealed class RuleInventory
{
    private readonly Dictionary<string, SortedSet<int>> _users = new(StringComparer.Ordinal);
    private readonly Dictionary<Dated, SortedSet<int>> _figureUsers = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Fact, SortedSet<int>> _factUsers = new(ReferenceEqualityComparer.Instance);
    private readonly SortedSet<int>[] _questionUsers = [.. ReadingCatalogue.All.Select(_ => new SortedSet<int>())];

    private RuleInventory()
    {
        Users = [.. Rulebook.Law.Benefits.Select(benefit => new RuleUser(benefit, null)), .. ContributionChapter.Rules.Select(rule => new RuleUser(null, rule))];
        foreach ((int user, RuleUser who) in Users.Index())
        {
            foreach (Node node in Walk(who.Parts.Select(part => part.Node)))
            {
                Note(node, user);
            }
        }

        Nodes = Walk(Roots);
        Named =
        [
            .. Nodes.OfType<NamedNode>()
                .GroupBy(node => node.Step.Id, StringComparer.Ordinal)
                .Select(group => group.First())
                .OrderBy(node => node.Step.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>That of the law.</summary>
    public static RuleInventory Law { get; } = new();

    /// <summary>The benefits and the contributions, in the order of the regulation.</summary>
    public IReadOnlyList<RuleUser> Users { get; }

    /// <summary>Every expression.</summary>
    public IReadOnlyList<Node> Nodes { get; }

    /// <summary>One node for each step with a name, by id.</summary>
    public IReadOnlyList<NamedNode> Named { get; }

    /// <summary>Every step with a name; one id can be that of several that are written for different days.</summary>
    public IEnumerable<Definition> Definitions => Nodes.OfType<NamedNode>().Select(node => (Definition)node.Step).Distinct();

    /// <summary>The conditions.</summary>
    public IEnumerable<NamedNode> Conditions => Named.Where(node => node.Unit == Unit.Truth);

    /// <summary>The named sums and numbers.</summary>
    public IEnumerable<NamedNode> Sums => Named.Where(node => node.Unit != Unit.Truth);

    /// <summary>What uses a step.</summary>
    public IEnumerable<RuleUser> UsersOf(Definition definition) => Of(_users.GetValueOrDefault(definition.Id));

    /// <summary>What uses a figure.</summary>
    public IEnumerable<RuleUser> UsersOf(Dated figure) => Of(_figureUsers.GetValueOrDefault(figure));

    /// <summary>What uses a fact.</summary>
    public IEnumerable<RuleUser> UsersOf(Fact fact) => Of(_factUsers.GetValueOrDefault(fact));

    /// <summary>What a reading can bear on.</summary>
    public IEnumerable<RuleUser> UsersOf(Reading reading) => Of(_questionUsers[reading.Index]);

    /// <summary>The readings that can bear on a rule.</summary>
    public IEnumerable<Reading> ReadingsOf(RuleUser user) =>
        ReadingCatalogue.All.Where(reading => _questionUsers[reading.Index].Contains(IndexOf(user)));

    /// <summary>The figures under some expressions, as they come; not those of what another benefit pays.</summary>
    public static IReadOnlyList<Parameter> FiguresUnder(IEnumerable<Node> roots, bool throughNames = true) =>
        [.. Walk(roots, throughNames, node => RuleNames.PaidNow(node) is not null).Select(FigureOf).OfType<Parameter>().Distinct()];

    /// <summary>The figures that a condition and the conditions it names use themselves.</summary>
    public static IReadOnlyList<Parameter> FiguresOfConditions(Node condition) =>
        FiguresUnder([condition, .. Walk([condition], throughNames: false).OfType<NamedNode>().Select(named => named.Body)], throughNames: false);

    /// <summary>The questions that a step asks itself.</summary>
    public static IEnumerable<Reading> QuestionsOf(Node body)
    {
        var found = new SortedSet<int>();
        var seen = new HashSet<Node>(ReferenceEqualityComparer.Instance);
        Visit(body);
        return found.Select(question => ReadingCatalogue.All[question]);

        void Visit(Node node)
        {
            if (node is NamedNode || !seen.Add(node))
            {
                return;
            }

            if (node is ReadingNode reading)
            {
                found.Add(reading.Question);
            }

            foreach (Node operand in node.Operands)
            {
                Visit(operand);
            }
        }
    }

    private static IEnumerable<Node> Roots =>
    [
        .. Rulebook.Law.Benefits.SelectMany(PartsOf).Select(part => part.Node),
        .. Rulebook.Law.Whole.Asked.Select(asked => asked.Node),
        .. Warnings.All.Concat(ContributionWarnings.All).SelectMany(warning => warning.Text.Mentions.Prepend(warning.When.Node)),
        .. ContributionChapter.Asked.Select(asked => asked.Node),
        .. Rulebook.Law.Benefits.SelectMany(benefit => benefit.SourcesInForce.Conditions),
        .. Notions.All.Select(notion => notion.Condition.Node),
        Facts.DayOfDeath.Node,
        Facts.ScholarshipDay.Node,
    ];

    /// <summary>Every part of a benefit, what is only told among them.</summary>
    public static IEnumerable<Expression> PartsOf(Benefit benefit) =>
    [
        benefit.ListedWhen,
        .. benefit.Parts,
        .. benefit.Terms,
        benefit.LawDay,
        benefit.PayableNow,
        benefit.InArrearsNow,
        .. benefit.Schedule?.Parts ?? [],
        .. benefit.BearsArrears ? [Chapter.TakesOut(benefit.Info.Program)] : Array.Empty<Expression>(),
        Rulebook.Law.Whole.HeirRankOf(benefit),
    ];

    private static List<Node> Walk(IEnumerable<Node> roots, bool throughNames = true, Func<Node, bool>? stops = null)
    {
        var seen = new HashSet<Node>(ReferenceEqualityComparer.Instance);
        var found = new List<Node>();
        var left = new Stack<Node>(roots.Reverse());
        while (left.TryPop(out Node? node))
        {
            if (!seen.Add(node))
            {
                continue;
            }

            found.Add(node);
            if ((node is NamedNode && !throughNames) || stops?.Invoke(node) is true)
            {
                continue;
            }

            foreach (Node next in node.Operands.Concat(node is NamedNode named ? named.Step.Mentions : []).Reverse())
            {
                left.Push(next);
            }
        }

        return found;
    }

    private static Dated? FigureOf(Node node) => node switch
    {
        ParameterNode parameter => parameter.Parameter,
        InForceNode inForce => inForce.Parameter,
        WrittenNode written => written.Of,
        _ => null,
    };

    private void Note(Node node, int user)
    {
        if (node is NamedNode named)
        {
            Add(_users, named.Step.Id, user);
        }
        else if (node is FactNode fact)
        {
            Add(_factUsers, fact.Fact, user);
        }
        else if (node is ReadingNode reading)
        {
            _ = _questionUsers[reading.Question].Add(user);
        }
        else if (FigureOf(node) is { } figure)
        {
            Add(_figureUsers, figure, user);
        }
    }

    private static void Add<TKey>(Dictionary<TKey, SortedSet<int>> users, TKey key, int user)
        where TKey : class
    {
        if (!users.TryGetValue(key, out SortedSet<int>? known))
        {
            users[key] = known = [];
        }

        _ = known.Add(user);
    }

    private IEnumerable<RuleUser> Of(SortedSet<int>? users) => users is null ? [] : users.Select(user => Users[user]);

    private int IndexOf(RuleUser user) => Users.Index().First(known => known.Item == user).Index;
}

/// <summary>A benefit or a contribution: what the book has a page of.</summary>
internal sealed record RuleUser(Benefit? Benefit, ContributionRule? Contribution)
{
    public string Id => Benefit?.Id ?? Contribution!.Id;

    public LocalizedText Name => Benefit?.Name ?? Contribution!.Name;

    public SecurityProgram Program => Benefit?.Info.Program ?? Contribution!.Program;

    public IEnumerable<Expression> Parts => Benefit is { } benefit ? RuleInventory.PartsOf(benefit) : Contribution!.Parts;
}
