using System.Globalization;

namespace Kubar.Benefits.Sql;

/// <summary>Whole numbers as every database takes them.</summary>
internal static class Literal
{
    /// <summary>The least 64-bit number cannot be written: its digits alone are one too many.</summary>
    public static string Of(long number) => number switch
    {
        long.MinValue => "(-9223372036854775807 - 1)",
        < 0 => string.Create(CultureInfo.InvariantCulture, $"({number})"),
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>The same with 64 bits, however few it needs.</summary>
    public static string Of64(long number) => $"CAST({Of(number)} AS BIGINT)";
}
