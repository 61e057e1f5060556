using System.Globalization;
using Kubar.Benefits.Expressions;

namespace Kubar.Benefits.Bulk;

/// <summary>A fact whose values are the members of one enumeration: it takes no other's.</summary>
/// <typeparam name="TEnum">The enumeration.</typeparam>
public sealed class BulkFact<TEnum>
    where TEnum : struct, Enum
{
    internal BulkFact(Expression fact) => Id = fact.Fact.Id;

    /// <summary>The id, as in <see cref="BulkFact.Id"/>.</summary>
    public string Id { get; }

    /// <summary>The id.</summary>
    public override string ToString() => Id;

    internal static long NumberOf(TEnum member) => Convert.ToInt64(member, CultureInfo.InvariantCulture);
}
