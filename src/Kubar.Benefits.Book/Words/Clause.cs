using Kubar.Benefits.Book.Blocks;

namespace Kubar.Benefits.Book.Words;

/// <summary>A condition on its way into words.</summary>
internal abstract record Clause
{
    /// <summary>How many statements it holds.</summary>
    public abstract int Size { get; }
}

/// <summary>A single statement.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Of">What it is of, where other statements can be of the same; null: none can.</param>
/// <param name="Holds">Whether it says that this is so.</param>
internal sealed record Statement(Prose Text, object? Of = null, bool Holds = true) : Clause
{
    public override int Size => 1;
}

/// <summary>Several of which all hold, or one.</summary>
internal sealed record Joint(bool All, IReadOnlyList<Clause> Parts) : Clause
{
    public override int Size => Parts.Sum(part => part.Size);
}

/// <summary>One where a condition holds, another where it does not.</summary>
internal sealed record Fork(Clause When, Clause Then, Clause Otherwise) : Clause
{
    public override int Size => When.Size + Then.Size + Otherwise.Size + 1;
}

/// <summary>What always holds, or never.</summary>
internal sealed record Settled(bool Holds) : Clause
{
    public static readonly Settled Always = new(true);

    public static readonly Settled Never = new(false);

    public override int Size => 0;
}
