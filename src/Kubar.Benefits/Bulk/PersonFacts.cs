using Kubar.Benefits.Expressions;

namespace Kubar.Benefits.Bulk;

/// <summary>The facts that are told of a person, <see cref="CommonFacts.OfPerson"/>, for all of whom the same is told.</summary>
/// <param name="facts">The facts of one of them, which may change afterwards.</param>
internal sealed class PersonFacts(FactRow facts)
{
    private readonly Bounds[] _values = ValuesOf(facts);

    /// <summary>What is known of the fact at that place of <see cref="CommonFacts.OfPerson"/>.</summary>
    public Bounds At(int place) => _values[place];

    private static Bounds[] ValuesOf(FactRow facts)
    {
        var values = new Bounds[CommonFacts.OfPerson.Length];
        for (int place = 0; place < values.Length; place++)
        {
            values[place] = facts.At(CommonFacts.OfPerson[place]);
        }

        return values;
    }
}
