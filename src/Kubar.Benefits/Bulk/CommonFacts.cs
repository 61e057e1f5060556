using Kubar.Benefits.Expressions;

namespace Kubar.Benefits.Bulk;

/// <summary>The facts that many cases have in common, as what differs from those of the first case of all.</summary>
/// <param name="differences">Each fact's index, ascending, and its value.</param>
internal sealed class CommonFacts((int Index, Bounds Value)[] differences)
{
    /// <summary>Each fact's index, ascending, and its value.</summary>
    public ReadOnlySpan<(int Index, Bounds Value)> Differences => differences;

    /// <summary>Writes all of them.</summary>
    /// <param name="first">The facts of the first case.</param>
    /// <param name="row">Takes the facts.</param>
    public void CopyTo(FactRow first, FactRow row)
    {
        row.CopyValues(first);
        foreach ((int index, Bounds value) in differences)
        {
            row.CopyValue(index, value);
        }
    }
}
