using Kubar.Benefits.Law;
using NodaTime;
using NodaTime.Text;

namespace Kubar.Benefits.Receipts;

/// <summary>How single values are written in canonical JSON: as the JSON contract writes them.</summary>
internal static class CanonicalWords
{
    public static CanonicalValue? Of(LocalDate? date) => date is { } day ? LocalDatePattern.Iso.Format(day) : null;

    public static CanonicalValue? Of(Rupiah? amount) => amount is { } sum ? sum.Value : null;

    public static CanonicalValue? Of(bool? truth) => truth is { } known ? known : null;

    public static CanonicalValue? Of(int? number) => number is { } known ? known : null;

    /// <summary>A member of an enumeration: its name, the first letter small.</summary>
    public static CanonicalValue? Of<T>(T? member)
        where T : struct, Enum => member is { } known ? Word(known) : null;

    /// <summary>A truth that absence already tells when it has its usual value.</summary>
    public static CanonicalValue? Unless(bool usual, bool truth) => truth == usual ? null : truth;

    /// <summary>A grade as people write it: a letter.</summary>
    public static string Of(Grade grade) => grade == Grade.Inferred ? Word(grade) : grade.ToString();

    public static string Word<T>(T member)
        where T : struct, Enum => SmallWord.Of(member);
}
