namespace Kubar.Benefits.Book.Words;

/// <summary>Puts conditions together without what another part of them already says.</summary>
internal static class ClauseLogic
{
    /// <summary>All of several, or one of them.</summary>
    public static Clause Join(bool all, IEnumerable<Clause> clauses)
    {
        var parts = new List<Clause>();
        foreach (Clause clause in clauses)
        {
            switch (clause)
            {
                case Settled settled when settled.Holds == all:
                    break;
                case Settled:
                    return clause;
                case Joint joint when joint.All == all:
                    parts.AddRange(joint.Parts);
                    break;
                default:
                    parts.Add(clause);
                    break;
            }
        }

        // What one part says need not be said within another: a and (not a or b) is a and b.
        var known = new Dictionary<object, bool>();
        foreach (Statement statement in parts.OfType<Statement>().Where(statement => statement.Of is not null))
        {
            if (known.TryGetValue(statement.Of!, out bool holds) && holds != (statement.Holds == all))
            {
                return all ? Settled.Never : Settled.Always;
            }

            known[statement.Of!] = statement.Holds == all;
        }

        Clause[] without = [.. parts.Select(part => part is Statement ? part : Assuming(part, known))];
        if (known.Count > 0 && without.Index().Any(part => !ReferenceEquals(part.Item, parts[part.Index])))
        {
            return Join(all, without);
        }

        Clause[] distinct = [.. parts.DistinctBy(part => part is Statement statement ? (object)(statement.Text.Plain, statement.Of) : part)];
        return distinct switch
        {
            [] => all ? Settled.Always : Settled.Never,
            [var only] => only,
            _ => new Joint(all, distinct),
        };
    }

    /// <summary>One where a condition holds, another where it does not.</summary>
    /// <param name="when">The condition.</param>
    /// <param name="not">That it does not hold.</param>
    /// <param name="then">What is so where it holds.</param>
    /// <param name="otherwise">What is so where it does not.</param>
    public static Clause Fork(Clause when, Clause not, Clause then, Clause otherwise)
    {
        if (when is Statement { Of: { } of, Holds: var holds })
        {
            then = Assuming(then, new() { [of] = holds });
            otherwise = Assuming(otherwise, new() { [of] = !holds });
        }

        return (when, then, otherwise) switch
        {
            (Settled { Holds: true }, _, _) => then,
            (Settled, _, _) => otherwise,
            (_, Settled { Holds: true }, Settled { Holds: true }) => then,
            (_, Settled { Holds: false }, Settled { Holds: false }) => then,
            (_, Settled { Holds: true }, _) => Join(all: false, [when, otherwise]),
            (_, Settled { Holds: false }, _) => Join(all: true, [not, otherwise]),
            (_, _, Settled { Holds: true }) => Join(all: false, [not, then]),
            (_, _, Settled { Holds: false }) => Join(all: true, [when, then]),
            (_, Statement a, Statement b) when a.Text.Plain == b.Text.Plain && Equals(a.Of, b.Of) => a,
            _ => new Fork(when, then, otherwise),
        };
    }

    /// <summary>What is left of a condition where some statements are known to hold or not; itself where nothing is.</summary>
    private static Clause Assuming(Clause clause, Dictionary<object, bool> known)
    {
        switch (clause)
        {
            case Statement { Of: { } of } statement:
                return known.TryGetValue(of, out bool holds) ? holds == statement.Holds ? Settled.Always : Settled.Never : statement;
            case Joint joint:
                Clause[] parts = [.. joint.Parts.Select(part => Assuming(part, known))];
                return IsSame(joint.Parts, parts) ? joint : Join(joint.All, parts);
            case Fork fork:
                Clause when = Assuming(fork.When, known);
                Clause then = Assuming(fork.Then, known);
                Clause otherwise = Assuming(fork.Otherwise, known);
                return when is Settled settled ? settled.Holds ? then : otherwise
                    : IsSame([fork.When, fork.Then, fork.Otherwise], [when, then, otherwise]) ? fork
                    : new Fork(when, then, otherwise);
            default:
                return clause;
        }
    }

    private static bool IsSame(IReadOnlyList<Clause> before, IReadOnlyList<Clause> after) =>
        before.Zip(after).All(pair => ReferenceEquals(pair.First, pair.Second));
}
