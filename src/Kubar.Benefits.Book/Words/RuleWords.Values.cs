using Kubar.Benefits.Assessments;
using Kubar.Benefits.Book.Blocks;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;

namespace Kubar.Benefits.Book.Words;

/// <content>Values and formulas.</content>
internal sealed partial class RuleWords
{
    /// <summary>A value on one line.</summary>
    public Prose Value(Node node, Unit? unit = null) => Value(node, unit, isFactor: false);

    private Prose Value(Node written, Unit? unit, bool isFactor, bool isRoot = false)
    {
        Node node = Plain(written);
        if (!isRoot && _letters.TryGetValue(node, out string? letter))
        {
            return letter;
        }

        switch (node)
        {
            case ParameterNode parameter:
                return FigureValue(parameter);
            case FactNode fact:
                return Name(fact.Fact);
            case NamedNode named:
                return SumName(named);
            case ConstantNode constant:
                return Wording.Value(constant.Value, unit is { } of && constant.Unit == Unit.Count ? of : constant.Unit, language);
        }

        if (Evaluation[node] is { IsKnown: true } known)
        {
            return Wording.Value(known.Min, unit is { } given && node.Unit == Unit.Count ? given : node.Unit, language);
        }

        if (!isRoot && RuleNames.Of(node) is { } named2)
        {
            return new([new(named2.Name.In(language), Target: named2.Of is { } benefit ? PlaceLinks.Of(benefit) : null)]);
        }

        if (PaidNow(node) is { } paid)
        {
            return paid;
        }

        switch (node)
        {
            case AddNode:
                return Parenthesised(isFactor, SumText(node, unit, isRoot));
            case SubtractNode:
                return Parenthesised(isFactor, Prose.Of($"{Value(node.Operands[0], unit, isFactor: IsChoiceOfTwo(node.Operands[0]))} - {Value(node.Operands[1], unit, isFactor: true)}"));
            case MultiplyNode:
                return Prose.Of($"{Factor(node.Operands[0])} x {Factor(node.Operands[1])}");
            case RoundNode round:
                return Prose.Of($"{Value(round.Operands[0], unit, isFactor: true)} / {Number(PartsOf(round))}");
            case MaximumNode:
                return Parenthesised(isFactor, Prose.Of($"{T(node.Unit == Unit.Date ? "yang lebih kemudian di antara" : "yang lebih besar di antara", node.Unit == Unit.Date ? "the later of" : "the greater of")} {Value(node.Operands[0], unit, isFactor: IsChoiceOfTwo(node.Operands[0]))} {T("dan", "and")} {Value(node.Operands[1], unit, isFactor: IsChoiceOfTwo(node.Operands[1]))}"));
            case MinimumNode:
                return Parenthesised(isFactor, Prose.Of($"{T(node.Unit == Unit.Date ? "yang lebih dahulu di antara" : "yang lebih kecil di antara", node.Unit == Unit.Date ? "the earlier of" : "the lesser of")} {Value(node.Operands[0], unit, isFactor: IsChoiceOfTwo(node.Operands[0]))} {T("dan", "and")} {Value(node.Operands[1], unit, isFactor: IsChoiceOfTwo(node.Operands[1]))}"));
            case ChooseNode:
                return ChoiceText(node, unit);
            case StepsNode steps:
                return Prose.Of($"{T("baris tabel menurut", "the row of the table by")} {Value(steps.Operands[0])}");
            case SumOverFirstNode sum:
                return Prose.Of($"{T("jumlah bagi paling banyak", "the sum over at most")} {Value(sum.Limit)} {T("anak dari", "children of")} {Value(sum.Value)}");
            case NotNode or AllNode or AnyNode or EqualNode or AtMostNode or InForceNode:
                return Inline(ClauseOf(node));
            default:
                throw new InvalidOperationException($"{node.GetType().Name} has no words.");
        }
    }

    /// <summary>Whether it is the greater or the lesser of two, which within another sum stands in parentheses.</summary>
    private bool IsChoiceOfTwo(Node node) => Plain(node) is MaximumNode or MinimumNode;

    /// <summary>What BPJS pays now of another benefit: its amount where it is owed by BPJS and waits for nothing, else nothing.</summary>
    private Prose? PaidNow(Node node) => RuleNames.PaidNow(node) is { } benefit
        ? Prose.Of($"{T("yang sekarang dibayar BPJS Ketenagakerjaan dari", "what BPJS Ketenagakerjaan pays now of")} {new Span(benefit.Name.In(language), SpanKind.Plain, PlaceLinks.Of(benefit))}")
        : null;

    private Prose ChoiceText(Node node, Unit? unit)
    {
        (Clause? When, Node Then)[] cases = [.. Cases(node)];
        IEnumerable<Prose> written = cases
            .Where(one => one.When is not null || !IsNothing(one.Then))
            .Select(one => one.When is null
                ? Prose.Of($"{T("selain itu", "otherwise")} {Value(one.Then, unit)}")
                : Prose.Of($"{Value(one.Then, unit)} {T("bila", "where")} {Inline(one.When)}"));
        return Prose.Of($"({Prose.Join("; ", written)})");
    }

    private bool IsNothing(Node node) => Evaluation[node] == Bounds.Of(0);

    /// <summary>What a choice comes to, case by case: the last has no condition.</summary>
    private IEnumerable<(Clause? When, Node Then)> Cases(Node node)
    {
        node = Plain(node);
        bool isRoot = true;
        while (node is ChooseNode && (isRoot || (!_letters.ContainsKey(node) && RuleNames.Of(node) is null)))
        {
            isRoot = false;
            yield return (ClauseOf(node.Operands[0], holds: true, isRoot: false), node.Operands[1]);
            node = Plain(node.Operands[2]);
        }

        yield return (null, node);
    }

    private Prose SumText(Node node, Unit? unit, bool isRoot = false)
    {
        Node[] terms = [.. Terms(node, isRoot)];
        return terms.Length > ManyTerms && terms.All(term => PaidNow(term) is null)
            ? Prose.Of($"{Value(terms[0], unit)} + {Value(terms[1], unit)} + ... + {Value(terms[^1], unit)}")
            : Prose.Join(" + ", terms.Select(term => Value(term, unit)));
    }

    private IEnumerable<Node> Terms(Node node, bool isRoot = false)
    {
        Node plain = Plain(node);
        return plain is AddNode && (isRoot || (!_letters.ContainsKey(plain) && RuleNames.Of(plain) is null))
            ? Terms(plain.Operands[0]).Concat(Terms(plain.Operands[1]))
            : [plain];
    }

    /// <summary>In a product a number of months or things stands bare: 60% x 80 x the basis.</summary>
    private Prose Factor(Node node) => Plain(node) is ParameterNode { Unit: Unit.Months or Unit.Count or Unit.Years or Unit.Days } parameter
        ? FigureValue(parameter, Unit.Count)
        : Value(node, Unit.Count, isFactor: true);

    private static Prose Parenthesised(bool isFactor, Prose text) => isFactor ? Prose.Of($"({text})") : text;

    /// <summary>Without what changes nothing: a term of nothing, a factor of one, what the view settles, the rounding.</summary>
    private Node Plain(Node node)
    {
        while (true)
        {
            Node? simpler = node switch
            {
                WrittenNode => Evaluation.Graph.Written(node),
                RoundNode round when PartsOf(round) == 1 => node.Operands[0],
                MultiplyNode when IsOne(node.Operands[0]) => node.Operands[1],
                MultiplyNode when IsOne(node.Operands[1]) => node.Operands[0],
                AddNode when IsNothing(node.Operands[0]) => node.Operands[1],
                AddNode or SubtractNode when IsNothing(node.Operands[1]) => node.Operands[0],
                ChooseNode when Evaluation[node.Operands[0]] is { IsKnown: true } when => node.Operands[when.IsTrue ? 1 : 2],
                ChooseNode when SameUnderOtherNames(node) is { } same => same,
                MinimumNode { IsProven: true } or MaximumNode { IsProven: true } => node.Operands[0],
                _ => null,
            };
            if (simpler is null)
            {
                return node;
            }

            node = simpler;
        }
    }

    private bool IsOne(Node node) => node.Unit is not (Unit.Rupiah or Unit.BasisPoints) && node is not ParameterNode && Evaluation[node] == Bounds.Of(1);

    /// <summary>What a rounding divides by, beside the hundredths of percentages.</summary>
    private static long PartsOf(RoundNode round) => Math.Max(round.Divisor / ScaleOf(round.Operands[0]), 1);

    private static long ScaleOf(Node node) => node switch
    {
        MultiplyNode => ScaleOf(node.Operands[0]) * ScaleOf(node.Operands[1]),
        AddNode or SubtractNode or MaximumNode or MinimumNode => ScaleOf(node.Operands[0]),
        ChooseNode => ScaleOf(node.Operands[1]),
        NamedNode named => ScaleOf(named.Body),
        _ => node.Unit switch
        {
            Unit.BasisPoints => Rate.Whole,
            Unit.LossPoints => 1_000_000,
            _ => 1,
        },
    };

    /// <summary>A value as a line and the lines under it, with what it uses more than once named by letters.</summary>
    /// <param name="node">The value.</param>
    /// <param name="isNotion">Whether it has a name that is not to stand for it here.</param>
    public IReadOnlyList<BookLine> Explain(Node node, bool isNotion = false)
    {
        Node root = Plain(node is NamedNode named ? named.Body : node);
        (Node Node, string Letter)[] shared = [.. Shared(root).Select((found, index) => (found, $"[{(char)('a' + index)}]"))];
        foreach ((Node known, string letter) in shared)
        {
            _letters[known] = letter;
        }

        var items = new List<BookLine> { isNotion ? Tree(MadeOf(root)) : root is ParameterNode figure && PeriodsOf(figure).Count > 1 ? Dated(figure) : Whole(root, null) };
        foreach ((Node known, string letter) in shared)
        {
            _ = _letters.Remove(known);
            items.Add(Whole(known, Prose.Of($"{new Span(letter, SpanKind.Strong)} = ")));
            _letters[known] = letter;
        }

        _letters.Clear();
        return items;
    }

    /// <summary>A figure with its values and the days of each.</summary>
    private BookLine Dated(ParameterNode node)
    {
        var figure = (Parameter)node.Parameter;
        return new(Prose.Of($"{FigureName(figure)}: {string.Join("; ", ValuesByDate(figure))}"));
    }

    private IEnumerable<string> ValuesByDate(Parameter figure) => figure.Periods.Select(period => $"{Wording.Figure(figure, period.Value, language)} ({Days(period.From, period.To)})");

    /// <summary>A whole number with its thousands marked.</summary>
    private string Number(long number) => new Rupiah(number).ToString(language)["Rp".Length..];

    private BookLine Whole(Node node, Prose? before) => node.Unit == Unit.Truth ? Tree(ClauseOf(node), before) : Amount(node, before);

    private BookLine Amount(Node written, Prose? before = null, bool isRoot = true)
    {
        Node node = Plain(written);
        Prose start = before ?? Prose.Nothing;
        if (Weight(node, isRoot) <= LongFormula || (Weight(node, isRoot) <= FairlyLong && Value(node, null, isFactor: false, isRoot) is var whole && whole.Plain.Length <= OneLine))
        {
            return new(start + Value(node, null, isFactor: false, isRoot));
        }

        switch (node)
        {
            case ChooseNode:
                return new(
                    start + T("tergantung keadaan:", "as the case may be:"),
                    [
                        .. Cases(node).Select(one => one.When is null
                            ? Amount(one.Then, T("selain itu: ", "otherwise: "), isRoot: false)
                            : Case(one.When, one.Then)),
                    ]);
            case AddNode:
                Node[] terms = [.. Terms(node, isRoot)];
                return terms.Length > ManyTerms && terms.All(term => PaidNow(term) is null && Same(term, terms[0]))
                    ? SumText(node, null, isRoot) is var inline && inline.Plain.Length <= OneLine
                        ? new(start + T($"jumlah {terms.Length} suku: ", $"the sum of {terms.Length} terms: ") + inline)
                        : new(
                            start + T($"jumlah {terms.Length} suku yang sejenis, yang pertama dan yang terakhir:", $"the sum of {terms.Length} terms of one kind, the first and the last:"),
                            [Amount(terms[0], isRoot: false), Amount(terms[^1], isRoot: false)])
                    : new(start + T("jumlah dari:", "the sum of:"), [.. terms.Select(term => Amount(term, isRoot: false))]);
            case MaximumNode or MinimumNode:
                return new(
                    start + (node is MaximumNode ? T("yang terbesar di antara:", "the greatest of:") : T("yang terkecil di antara:", "the least of:")),
                    [.. node.Operands.Select(operand => Amount(operand, isRoot: false))]);
            case MultiplyNode:
                return new(start + T("hasil kali dari:", "the product of:"), [.. node.Operands.Select(operand => Amount(operand, isRoot: false))]);
            case SubtractNode:
                return new(start + T("selisih:", "the difference:"), [Amount(node.Operands[0], isRoot: false), Amount(node.Operands[1], T("dikurangi ", "less "), isRoot: false)]);
            case RoundNode round:
                return new(start + T($"dibagi {Number(PartsOf(round))}:", $"divided by {Number(PartsOf(round))}:"), [Amount(round.Operands[0], isRoot: false)]);
            case SumOverFirstNode sum:
                return new(
                    start + Prose.Of($"{T("jumlah bagi paling banyak", "the sum over at most")} {Value(sum.Limit)} {T("anak yang memenuhi syarat", "children who qualify")}:"),
                    [
                        Tree(ClauseOf(sum.Qualifies, holds: true, isRoot: false), T("syarat bagi setiap anak: ", "asked of each child: ")),
                        .. Evaluation[sum.Order].IsKnown ? Array.Empty<BookLine>() : [Amount(sum.Order, T("urutan (yang terkecil lebih dahulu): ", "order (the least first): "), isRoot: false)],
                        Amount(sum.Value, T("bagi setiap anak: ", "for each child: "), isRoot: false),
                    ]);
            case StepsNode steps:
                return new(
                    start + Prose.Of($"{T("menurut", "by")} {Value(steps.Operands[0])}:"),
                    [.. steps.Table.Steps.Select(step => new BookLine(Prose.Of($"{T("mulai", "from")} {Wording.Value(step.From, steps.Operands[0].Unit, language)}: {Wording.Value(step.Value, steps.Unit, language)}")))]);
            default:
                return new(start + Value(node));
        }
    }

    /// <summary>What a choice among members of an enumeration comes to, case by case.</summary>
    /// <param name="node">The choice.</param>
    /// <param name="name">What a member is called.</param>
    public IReadOnlyList<BookLine> Choices(Node node, Func<long, string> name)
    {
        (Clause? When, Node Then)[] cases = [.. Cases(node)];
        return [.. cases.SelectMany(one => One(one.When, one.Then))];

        IEnumerable<BookLine> One(Clause? when, Node then)
        {
            Node plain = Plain(then);
            Prose start = when is null
                ? cases.Length == 1 ? Prose.Nothing : T("selain itu: ", "otherwise: ")
                : when.Size > 3 ? Prose.Nothing : Prose.Of($"{T("bila", "where")} {Inline(when)}: ");
            BookLine item = plain is ChooseNode
                ? new(start + T("tergantung keadaan:", "as the case may be:"), Choices(plain, name))
                : new(start + name(Evaluation[plain].Min));
            if (when is { Size: > 3 })
            {
                item = new(Where(), [Tree(when), new(T("maka: ", "then: ") + item.Text, item.Parts)]);
            }

            return [item];
        }
    }

    private Prose Where() => T("bila yang berikut dipenuhi:", "where this holds:");

    private BookLine Case(Clause when, Node then)
    {
        if (when.Size > 3)
        {
            return new(Where(), [Tree(when), Amount(then, T("maka: ", "then: "), isRoot: false)]);
        }

        return Amount(then, Prose.Of($"{T("bila", "where")} {Inline(when)}: "), isRoot: false);
    }

    /// <summary>Whether two terms are of one build: then two of them tell what all are.</summary>
    private bool Same(Node left, Node right)
    {
        Node a = Plain(left);
        Node b = Plain(right);
        return ReferenceEquals(a, b) || (a.GetType() == b.GetType() && a.Operands.Count == b.Operands.Count);
    }

    /// <summary>What is said where a condition holds: on one line, or under it where it is long.</summary>
    public BookLine Saying(Clause when, Prose says) => when.Size <= LongCondition && when is not Fork
        ? new(Prose.Of($"{T("bila", "where")} {Inline(when)}: {says}"))
        : new(Where(), [Tree(when), new(T("maka: ", "then: ") + says)]);

    /// <summary>How much there is to write.</summary>
    private int Weight(Node written, bool isRoot = false)
    {
        Node node = Plain(written);
        if (node is FactNode or ConstantNode or ParameterNode or NamedNode or ReadingNode
            || (!isRoot && (_letters.ContainsKey(node) || RuleNames.Of(node) is not null || Notions.Of(node) is not null))
            || Evaluation[node].IsKnown
            || PaidNow(node) is not null)
        {
            return 1;
        }

        int weight = node is StepsNode ? LongFormula : node is ChooseNode ? 2 : 1;
        foreach (Node operand in node.Operands)
        {
            weight += Weight(operand);
            if (weight > 1000)
            {
                return weight;
            }
        }

        return weight;
    }

    /// <summary>What is long and stands more than once under an expression, what uses it before it.</summary>
    private List<Node> Shared(Node root)
    {
        var times = new Dictionary<Node, int>(ReferenceEqualityComparer.Instance);
        var order = new List<Node>();
        Visit(root, isRoot: true);
        return [.. order.Where(node => times[node] > 1 && Weight(node) >= LongFormula).Reverse()];

        void Visit(Node written, bool isRoot)
        {
            Node node = Plain(written);
            if (node is FactNode or ConstantNode or ParameterNode or NamedNode or ReadingNode or EqualNode
                || Evaluation[node].IsKnown
                || (!isRoot && (RuleNames.Of(node) is not null || Notions.Of(node) is not null || PaidNow(node) is not null)))
            {
                return;
            }

            times[node] = times.GetValueOrDefault(node) + 1;
            if (times[node] > 1)
            {
                return;
            }

            foreach (Node operand in node is RoundNode ? node.Operands.Take(1) : node.Operands)
            {
                Visit(operand, isRoot: false);
            }

            order.Add(node);
        }
    }
}
