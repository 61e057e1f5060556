namespace Kubar.Benefits.Expressions;

/// <summary>
/// A part of a rule that is written from what a figure or table holds: from the rows of a table, or from a figure that stands
/// where no operation takes one, such as a divisor. Each rulebook has it written from its own; a graph holds only what was
/// written, so that the machines behind a graph know nothing of it. Operand: as the law has it.
/// </summary>
internal sealed class WrittenNode : Node
{
    private readonly Dated _of;
    private readonly Func<Dated, Node> _write;

    public WrittenNode(Dated of, Func<Dated, Node> write)
        : this(of, write, write(of))
    {
    }

    private WrittenNode(Dated of, Func<Dated, Node> write, Node encoded)
        : base(encoded.Unit, encoded)
    {
        _of = of;
        _write = write;
    }

    /// <summary>The figure or table, as the law has it.</summary>
    public Dated Of => _of;

    /// <summary>As a rulebook has it.</summary>
    /// <param name="figures">What each figure and table of the rules is in the rulebook.</param>
    public Node By(Func<Dated, Dated> figures)
    {
        Dated of = figures(_of);
        return ReferenceEquals(of, _of) ? Operands[0] : _write(of);
    }
}
