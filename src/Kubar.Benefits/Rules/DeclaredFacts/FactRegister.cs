using Kubar.Benefits.Expressions;

namespace Kubar.Benefits.Rules.DeclaredFacts;

/// <summary>
/// Counts the facts of one row as they are declared, so that each stands at its index and none is numbered by hand. It grows
/// only while the class that declares the facts is initialised.
/// </summary>
internal sealed class FactRegister
{
    private readonly List<Fact> _facts = [];

    /// <summary>For a row of its own.</summary>
    public FactRegister()
    {
    }

    /// <summary>For a row that begins with other facts.</summary>
    public FactRegister(IReadOnlyList<Fact> behind) => _facts.AddRange(behind);

    /// <summary>All that have been declared, those it began with included.</summary>
    public IReadOnlyList<Fact> All => _facts;

    /// <summary>The next fact, made for its index.</summary>
    public Fact Add(Func<int, Fact> make)
    {
        Fact fact = make(_facts.Count);
        _facts.Add(fact);
        return fact;
    }
}
