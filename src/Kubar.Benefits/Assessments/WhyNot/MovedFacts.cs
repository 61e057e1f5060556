using Kubar.Benefits.Expressions;

namespace Kubar.Benefits.Assessments;

/// <summary>Facts of the case and of its children that can move.</summary>
/// <param name="OfCase">Facts of the case.</param>
/// <param name="OfChild">Facts of a child.</param>
/// <param name="Child">Which child; -1: every child.</param>
internal sealed record MovedFacts(IReadOnlyList<Fact> OfCase, IReadOnlyList<Fact> OfChild, int Child = -1)
{
    public static MovedFacts Of(params IReadOnlyList<Expression> facts) => new([.. facts.Select(fact => fact.Fact)], []);

    public static MovedFacts OfOneChild(int child, params IReadOnlyList<Expression> facts) =>
        new([], [.. facts.Select(fact => fact.Fact)], child);

    /// <summary>Makes them unknown.</summary>
    public void Forget(Situation situation)
    {
        foreach (Fact fact in OfCase)
        {
            situation.Facts.Forget(fact);
        }

        for (int child = 0; child < situation.Children.Count; child++)
        {
            if (IsOf(child))
            {
                foreach (Fact fact in OfChild)
                {
                    situation.Children[child].Forget(fact);
                }
            }
        }
    }

    /// <summary>Takes over what is known of them in another situation.</summary>
    public void Take(Situation from, Situation situation)
    {
        foreach (Fact fact in OfCase)
        {
            situation.Facts.CopyValue(fact.Index, from.Facts[fact]);
        }

        for (int child = 0; child < situation.Children.Count; child++)
        {
            if (IsOf(child))
            {
                foreach (Fact fact in OfChild)
                {
                    situation.Children[child].CopyValue(fact.Index, from.Children[child][fact]);
                }
            }
        }
    }

    /// <summary>Whether they are facts of this child too.</summary>
    public bool IsOf(int child) => Child < 0 || Child == child;

    /// <summary>Whether none of them is a fact that an expression over facts of the case compares.</summary>
    public bool Leave(Expression compared) => !compared.Node.Operands.OfType<FactNode>().Any(operand => OfCase.Contains(operand.Fact));

    /// <summary>Whether one of them is among the facts for which rules still ask.</summary>
    public bool AreAmong(IReadOnlyList<(Fact? Fact, int Child)> asked)
    {
        foreach ((Fact? fact, int child) in asked)
        {
            if (fact is not null && (OfCase.Contains(fact) || (OfChild.Contains(fact) && (child < 0 || IsOf(child)))))
            {
                return true;
            }
        }

        return false;
    }
}
