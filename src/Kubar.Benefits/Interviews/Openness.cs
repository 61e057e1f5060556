using Kubar.Benefits.Assessments;

namespace Kubar.Benefits.Interviews;

/// <summary>How much is left open.</summary>
/// <param name="Width">How far the bounds of all benefits are apart, in rupiah.</param>
/// <param name="Facts">The facts that are missing.</param>
internal readonly record struct Openness(Int128 Width, Int128 Facts)
{
    // Nearly every bounded benefit comes to less; were it endless, any question about it would come before any other.
    private const long WithoutCeiling = 1_000_000_000;

    public static Openness operator +(Openness left, Openness right) => new(left.Width + right.Width, left.Facts + right.Facts);

    public static Openness operator *(Openness left, Int128 times) => new(left.Width * times, left.Facts * times);

    public static Openness Of(IEnumerable<Entitlement> entitlements)
    {
        Int128 width = 0;
        foreach (Entitlement entitlement in entitlements)
        {
            if (entitlement.Outcome is Undetermined open)
            {
                width += WidthOf(open);
            }
        }

        return new(width, OpenFacts.CountOf(entitlements));
    }

    /// <summary>Which leaves less open: by the width, then by the facts.</summary>
    public static int Compare(Openness left, Openness right) => (left.Width, left.Facts).CompareTo((right.Width, right.Facts));

    /// <summary>Of what is paid by the year, all instalments count; what is owed in kind has no sum.</summary>
    private static Int128 WidthOf(Undetermined open) => (open.WholeAtLeast ?? open.AtLeast, open.WholeAtMost ?? open.AtMost) switch
    {
        ({ } least, { } most) => most.Value - least.Value,
        ({ } least, null) => Math.Max(0, WithoutCeiling - least.Value),
        _ => 0,
    };
}
