using NodaTime;

namespace Kubar.Benefits.Rules.Catalogues;

/// <summary>Which law this edition of the rules encodes.</summary>
internal static class Edition
{
    /// <summary>The first day whose law is encoded: PP 44/2015 Pasal 63.</summary>
    public static readonly LocalDate FirstDay = new(2015, 7, 1);

    /// <summary>The day up to which somebody has checked that every rule and figure is still the law.</summary>
    public static readonly LocalDate CheckedThrough = new(2026, 11, 22);
}
