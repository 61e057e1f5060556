using Kubar.Benefits.Expressions;

namespace Kubar.Benefits.Tests.Mutation;

/// <summary>Rules that can be made wrong in one place.</summary>
internal interface IMutable
{
    Graph Graph { get; }

    /// <summary>The positions of the operations that compute an answer.</summary>
    IReadOnlySet<int> Operations { get; }

    /// <summary>The places whose values a reader would see.</summary>
    IReadOnlyList<Answer> Asked { get; }

    /// <summary>Nothing is known; what each operation can come to, whatever the facts are.</summary>
    Situation Anything();

    /// <summary>The days on which the law is asked: of a contribution, the first of its month.</summary>
    Func<long, bool> IsAsked { get; }

    /// <summary>The place in the text of the rules to which an operation belongs.</summary>
    string PlaceOf(int operation);

    /// <summary>What a reader would see, as numbers.</summary>
    long[] Answers(Graph graph, Situation situation);
}
