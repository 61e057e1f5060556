using Kubar.Benefits.Expressions;
using NodaTime;

namespace Kubar.Benefits.Rules;

/// <summary>The days that a case may name.</summary>
internal static class FactRange
{
    /// <summary>No date may be before it.</summary>
    public static readonly LocalDate First = new(1900, 1, 1);

    /// <summary>No date may be after it.</summary>
    public static readonly LocalDate Last = new(2199, 12, 31);

    public static readonly long FirstDay = Date.NumberOf(First);

    public static readonly long LastDay = Date.NumberOf(Last);
}
