using System.Collections.Immutable;
using Kubar.Benefits.Expressions;

namespace Kubar.Benefits.Bulk;

/// <summary>The facts that many cases have in common, as what differs from those of the first case of all.</summary>
/// <param name="differences">Each fact's index, ascending, and its value.</param>
internal sealed class CommonFacts((int Index, Bounds Value)[] differences)
{
    /// <summary>The indexes of the facts that are told of the person, in which cases differ.</summary>
    public static readonly ImmutableArray<int> OfPerson = [.. CaseReader.OfPerson.Select(fact => fact.Index)];

    private readonly (int Index, Bounds Value)[] _ofPerson = [.. differences.Where(difference => OfPerson.Contains(difference.Index))];

    /// <summary>Each fact's index, ascending, and its value.</summary>
    public ReadOnlySpan<(int Index, Bounds Value)> Differences => differences;

    /// <summary>Whether some of them are told of the person before the person is known.</summary>
    public bool TellsOfPerson => _ofPerson.Length > 0;

    /// <summary>Writes those that are told of the person, before the person is known.</summary>
    /// <param name="first">The facts of the first case.</param>
    /// <param name="row">Takes the facts.</param>
    public void CopyPersonTo(FactRow first, FactRow row)
    {
        foreach (int index in OfPerson)
        {
            row.CopyValue(index, first.At(index));
        }

        foreach ((int index, Bounds value) in _ofPerson)
        {
            row.CopyValue(index, value);
        }
    }
}
