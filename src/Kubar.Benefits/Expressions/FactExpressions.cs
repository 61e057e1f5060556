namespace Kubar.Benefits.Expressions;

/// <summary>From an expression that is a fact to the fact.</summary>
internal static class FactExpressions
{
    extension(Expression expression)
    {
        /// <summary>The fact that the expression is.</summary>
        public Fact Fact => expression.Node is FactNode node
            ? node.Fact
            : throw new InvalidOperationException("The expression is not a fact by itself.");
    }

    public static void Set(this FactRow row, Expression fact, long value) => row.Set(fact.Fact, value);

    public static void Set(this FactRow row, Expression fact, bool value) => row.Set(fact.Fact, value);

    public static void Lacks(this FactRow row, Expression fact, params IReadOnlyList<string> paths) => row.Lacks(fact.Fact, paths);
}
