using Kubar.Benefits.Assessments;
using Kubar.Benefits.Book.Blocks;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;

namespace Kubar.Benefits.Book.Words;

/// <content>Conditions.</content>
internal sealed partial class RuleWords
{
    /// <summary>A condition, or that it does not hold.</summary>
    public Clause ClauseOf(Node node, bool holds = true) => ClauseOf(node, holds, isRoot: false);

    /// <summary>What a notion or a named condition is made of.</summary>
    public Clause MadeOf(Node node, bool holds = true) => ClauseOf(node, holds, isRoot: true);

    private Clause ClauseOf(Node written, bool holds, bool isRoot)
    {
        Node node = Evaluation.Graph.Written(written);
        Bounds known = Evaluation[node];
        if (known.IsKnown)
        {
            return known.IsTrue == holds ? Settled.Always : Settled.Never;
        }

        if (!isRoot && _letters.TryGetValue(node, out string? letter))
        {
            return new Statement(holds ? letter : T($"bukan {letter}", $"not {letter}"), node, holds);
        }

        if (!isRoot && Notions.Of(node) is { } notion)
        {
            return new Statement(NotionName(notion, holds), notion.ContraryOf ?? notion, holds == notion.ContraryOf is null);
        }

        return node switch
        {
            NamedNode named => new Statement(
                Prose.Of($"{T("syarat", "the condition")} \"{ConditionName(named)}\" {(holds ? T("dipenuhi", "is met") : T("tidak dipenuhi", "is not met"))}"),
                named.Step.Id,
                holds),
            FactNode fact => FactStatement(fact, holds),
            NotNode => ClauseOf(node.Operands[0], !holds, isRoot: false),
            AllNode all => Join(all: holds, Notions.PartsOf(all), holds),
            AnyNode => Join(all: !holds, node.Operands, holds),
            ChooseNode => ForkOf(node, holds),
            EqualNode equal => new Statement(Equality(equal, [equal], holds)),
            AtMostNode atMost when IsAnyChild(atMost) is { } sum => OfChildren(sum, holds),
            AtMostNode atMost => new Statement(Comparison(atMost, holds)),
            InForceNode inForce => new Statement(Prose.Of(
                $"{T("pada", "on")} {Value(inForce.Operands[0])} {(holds ? T("ada ketentuan tentang", "the law has a rule on") : T("belum atau tidak lagi ada ketentuan tentang", "the law has no rule on"))} {FigureName((Parameter)inForce.Parameter)}")),
            ParameterNode or ConstantNode or StepsNode => new Statement(Value(node)),
            _ => throw new InvalidOperationException($"{node.GetType().Name} is no condition."),
        };
    }

    private Statement FactStatement(FactNode fact, bool holds) => new(Name(fact.Fact) + (holds ? T(" (ya)", " (yes)") : T(" (tidak)", " (no)")), fact.Fact, holds);

    private Clause Join(bool all, IReadOnlyList<Node> operands, bool holds)
    {
        // One of several values of the same fact is one statement, also where a reading adds one.
        Node[] parts = all == holds ? [.. operands] : [.. operands.SelectMany(Alternatives)];
        EqualNode[] equal = all == holds
            ? []
            : [.. parts.Select(Evaluation.Graph.Written).OfType<EqualNode>().Where(node => !Evaluation[(Node)node].IsKnown && Notions.Of(node) is null)];
        (AtMostNode Least, AtMostNode Most)[] exact = all == holds ? [.. Exact(parts)] : [];
        return ClauseLogic.Join(
            all,
            [
                .. equal.GroupBy(equality => equality.Operands[0], (IEqualityComparer<Node>)ReferenceEqualityComparer.Instance)
                    .Select(group => new Statement(Equality(group.First(), [.. group], holds))),
                .. exact.Select(pair => new Statement(Exactly(pair.Most, holds: all))),
                .. parts
                    .Where(part => Evaluation.Graph.Written(part) is var node && !equal.Contains(node) && !exact.Any(pair => ReferenceEquals(pair.Least, node) || ReferenceEquals(pair.Most, node)))
                    .Select(part => ClauseOf(part, holds, isRoot: false)),
            ]);
    }

    /// <summary>The alternatives of an alternative that has no name.</summary>
    private IEnumerable<Node> Alternatives(Node written)
    {
        Node node = Evaluation.Graph.Written(written);
        return node is ChooseNode && Evaluation[node.Operands[0]] is { IsKnown: true } when ? Alternatives(node.Operands[when.IsTrue ? 1 : 2])
            : Notions.Of(node) is not null || _letters.ContainsKey(node) || Evaluation[node].IsKnown ? [node]
            : node is AnyNode ? node.Operands.SelectMany(Alternatives)
            : node is AllNode && node.Operands.Where(operand => !Evaluation[operand].IsKnown).ToArray() is [var only] ? Alternatives(only)
            : [node];
    }

    /// <summary>At least and at most the same number: exactly it.</summary>
    private IEnumerable<(AtMostNode Least, AtMostNode Most)> Exact(Node[] parts)
    {
        AtMostNode[] limits = [.. parts.Select(Evaluation.Graph.Written).OfType<AtMostNode>().Where(node => node.Slack == 0 && !Evaluation[(Node)node].IsKnown && IsAnyChild(node) is null)];
        return
            from most in limits
            where IsOfTheLaw(Plain(most.Operands[1])) && !IsOfTheLaw(Plain(most.Operands[0]))
            from least in limits
            where Value(least.Operands[0]).Plain == Value(most.Operands[1]).Plain && Value(least.Operands[1]).Plain == Value(most.Operands[0]).Plain
            select (least, most);
    }

    private Prose Exactly(AtMostNode most, bool holds) => Prose.Of(
        $"{Value(most.Operands[0])} {(holds ? T("tepat", "is exactly") : T("bukan", "is not"))} {Value(most.Operands[1], most.Operands[0].Unit)}");

    private Clause ForkOf(Node node, bool holds)
    {
        if (SameUnderOtherNames(node) is { } same)
        {
            return ClauseOf(same, holds, isRoot: false);
        }

        Bounds when = Evaluation[node.Operands[0]];
        return when.IsKnown
            ? ClauseOf(node.Operands[when.IsTrue ? 1 : 2], holds, isRoot: false)
            : ClauseLogic.Fork(
                ClauseOf(node.Operands[0], holds: true, isRoot: false),
                ClauseOf(node.Operands[0], holds: false, isRoot: false),
                ClauseOf(node.Operands[1], holds, isRoot: false),
                ClauseOf(node.Operands[2], holds, isRoot: false));
    }

    /// <summary>
    /// What a choice comes to in words: of facts that differ only in the day on which they are looked at the one that names no day, and of
    /// a condition that is only known less well in one case the condition.
    /// </summary>
    public Node? SameUnderOtherNames(Node node)
    {
        if (node is not ChooseNode)
        {
            return null;
        }

        if (node.Operands[1] is NamedNode { Step: Definition { NamesItsParts: true } } graded && ReferenceEquals(graded.Body, node.Operands[2]))
        {
            return node.Operands[2];
        }

        Node[] leaves = [.. Branches(node)];
        FactNode[] facts = [.. leaves.OfType<FactNode>()];
        if (facts.Length != leaves.Length)
        {
            return null;
        }

        FactNode shortest = facts.MinBy(fact => fact.Fact.Name.In(language).Length)!;
        return facts.All(fact => fact.Fact.Name.In(language).StartsWith(shortest.Fact.Name.In(language), StringComparison.Ordinal)) ? shortest : null;
    }

    /// <summary>What a choice can come to.</summary>
    private IEnumerable<Node> Branches(Node written) => Evaluation.Graph.Written(written) is ChooseNode choice
        ? Evaluation[choice.Operands[0]] is { IsKnown: true } when ? Branches(choice.Operands[when.IsTrue ? 1 : 2]) : Branches(choice.Operands[1]).Concat(Branches(choice.Operands[2]))
        : [Evaluation.Graph.Written(written)];

    /// <summary>Whether any child qualifies is written as a sum over them.</summary>
    private static SumOverFirstNode? IsAnyChild(AtMostNode atMost) =>
        atMost.Operands is [ConstantNode { Value: 1 }, SumOverFirstNode { Value: ConstantNode { Value: 1 } } sum] ? sum : null;

    private Statement OfChildren(SumOverFirstNode sum, bool holds) => new(
        Prose.Of($"{(holds ? T("ada anak dengan", "there is a child with") : T("tidak ada anak dengan", "there is no child with"))} {Inline(ClauseOf(sum.Qualifies))}"));

    private Prose Equality(Node first, IReadOnlyList<EqualNode> all, bool holds)
    {
        Node left = Plain(first.Operands[0]);
        Prose name = Value(left);
        Prose values = OneOf([.. all.Select(equality => Member(left, equality.Operands[1]))]);
        return holds ? Prose.Of($"{name} {T("ialah", "is")} {values}")
            : Others(left, all) is { Length: > 0 and <= 3 } others ? Prose.Of($"{name} {T("ialah", "is")} {OneOf(others)}")
            : Prose.Of($"{name} {T("selain", "is other than")} {values}");
    }

    /// <summary>One, the one or the other, or one of a list.</summary>
    private Prose OneOf(Prose[] values) => values.Length > 1 && values.Any(value => value.Plain.Contains(T(" atau ", " or "), StringComparison.Ordinal))
        ? Prose.Of($"{Prose.Join("; ", values[..^1])}{T("; atau ", "; or ")}{values[^1]}")
        : values.Length <= 2 ? Prose.Join(T(" atau ", " or "), values)
        : Prose.Of($"{Prose.Join(", ", values[..^1])}{T(", atau ", " or ")}{values[^1]}");

    /// <summary>The members of an enumeration that are not among these.</summary>
    private Prose[] Others(Node of, IReadOnlyList<EqualNode> not) => Leaves(of) is var leaves && leaves.ToArray() is [FactNode { Fact: { Members.Count: > 0 } fact }]
        ? [.. fact.Members
            .Where(member => member.Key >= fact.Min && member.Key <= fact.Max && !not.Any(equality => Plain(equality.Operands[1]) is ConstantNode constant && constant.Value == member.Key))
            .OrderBy(member => member.Key)
            .Select(member => (Prose)member.Value.In(language))]
        : [];

    private Prose Member(Node of, Node value) => Plain(value) is ConstantNode constant
        ? MemberName(of, constant.Value)
        : Value(value, of.Unit);

    /// <summary>What the number of an enumeration's member is called.</summary>
    private Prose MemberName(Node of, long value)
    {
        if (of.Unit != Unit.Code)
        {
            return Wording.Value(value, of.Unit, language);
        }

        IReadOnlyDictionary<long, LocalizedText>? members = Leaves(of).OfType<FactNode>().FirstOrDefault()?.Fact.Members;
        return members is { Count: > 0 } && members.TryGetValue(value, out LocalizedText? name)
            ? name.In(language)
            : EnumNames.NameOf((Payee)value).In(language);
    }

    private Prose Comparison(AtMostNode node, bool holds)
    {
        Node left = Plain(node.Operands[0]);
        Node right = Plain(node.Operands[1]);
        bool isStrict = node.Slack < 0;
        Unit unit = left.Unit == Unit.Count ? right.Unit : left.Unit;
        bool isDate = unit == Unit.Date;

        // The side that a case tells comes first; what it is compared with is a number of the law.
        bool turned = IsOfTheLaw(left) && !IsOfTheLaw(right);
        (string, string) words = (isDate, turned, holds, isStrict) switch
        {
            (true, true, true, false) => ("sejak", "is on or after"),
            (true, true, true, true) => ("sesudah", "is after"),
            (true, true, false, false) => ("sebelum", "is before"),
            (true, true, false, true) => ("paling lambat", "is on or before"),
            (true, false, true, false) => ("paling lambat", "is on or before"),
            (true, false, true, true) => ("sebelum", "is before"),
            (true, false, false, false) => ("sesudah", "is after"),
            (true, false, false, true) => ("sejak", "is on or after"),
            (false, true, true, false) => ("paling sedikit", "is at least"),
            (false, true, true, true) => ("lebih dari", "is more than"),
            (false, true, false, false) => ("kurang dari", "is less than"),
            (false, true, false, true) => ("paling banyak", "is at most"),
            (false, false, true, false) => ("paling banyak", "is at most"),
            (false, false, true, true) => ("kurang dari", "is less than"),
            (false, false, false, false) => ("lebih dari", "is more than"),
            (false, false, false, true) => ("paling sedikit", "is at least"),
        };
        (Node first, Node second) = turned ? (right, left) : (left, right);
        return Prose.Of($"{Value(first, unit)} {T(words.Item1, words.Item2)} {Value(second, unit)}");
    }

    private bool IsOfTheLaw(Node node) => node is ConstantNode or ParameterNode || Evaluation[node].IsKnown;

    /// <summary>A condition on one line.</summary>
    public Prose Inline(Clause clause) => Inline(clause, isWithin: false);

    private Prose Inline(Clause clause, bool isWithin)
    {
        switch (clause)
        {
            case Statement statement:
                return statement.Text;
            case Joint { Parts.Count: 0 }:
                return T("tafsir lain dipilih", "another reading is chosen");
            case Joint joint:
                Prose joined = Prose.Join(joint.All ? T(" dan ", " and ") : T(" atau ", " or "), joint.Parts.Select(part => Inline(part, isWithin: true)));
                return isWithin ? Prose.Of($"({joined})") : joined;
            case Fork fork:
                Prose forked = Prose.Of($"{T("bila", "where")} {Inline(fork.When, isWithin: false)}: {Inline(fork.Then, isWithin: true)}; {T("bila tidak", "otherwise")}: {Inline(fork.Otherwise, isWithin: true)}");
                return isWithin ? Prose.Of($"({forked})") : forked;
            case Settled settled:
                return settled.Holds ? T("selalu", "always") : T("tidak pernah", "never");
            default:
                throw new InvalidOperationException($"{clause.GetType().Name} has no words.");
        }
    }

    /// <summary>A condition as a line and the lines under it.</summary>
    /// <param name="clause">The condition.</param>
    /// <param name="before">What is written before it.</param>
    public BookLine Tree(Clause clause, Prose? before = null)
    {
        Prose start = before ?? Prose.Nothing;
        switch (clause)
        {
            case Joint joint when joint.Size > 2:
                return new(start + (joint.All ? T("semua yang berikut:", "all of these:") : T("salah satu yang berikut:", "one of these:")), [.. joint.Parts.Select(part => Tree(part))]);
            case Fork fork when fork.Size > 3:
                return new(
                    start + T("tergantung keadaan:", "as the case may be:"),
                    [
                        .. Chain(fork).Select(link => link.When is null
                            ? Tree(link.Then, T("selain itu: ", "otherwise: "))
                            : Tree(link.Then, Prose.Of($"{T("bila", "where")} {Inline(link.When)}: "))),
                    ]);
            default:
                return new(start + Inline(clause));
        }
    }

    private static IEnumerable<(Clause? When, Clause Then)> Chain(Clause clause)
    {
        while (clause is Fork fork)
        {
            yield return (fork.When, fork.Then);
            clause = fork.Otherwise;
        }

        yield return (null, clause);
    }
}
