using System.Collections.Immutable;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;

namespace Kubar.Benefits.Audits;

/// <summary>For which values of one fact a voucher is right.</summary>
/// <param name="asked">The world of the voucher's case.</param>
/// <param name="takenForNone">Expenses that the case does not tell and that are taken for none: some of one would explain any sum.</param>
/// <param name="mostUnpaid">More contribution months than the membership has had cannot be unpaid; null: not known how many it has had.</param>
internal sealed class FactSearch(AskedWorld asked, IReadOnlyList<Fact> takenForNone, long? mostUnpaid)
{
    private static readonly ImmutableArray<Fact> Unpaid = [.. new[] { Facts.AtEvent, Facts.AtDeath }.SelectMany(test => new[] { test.ArrearsMonths.Fact, test.GapMonths.Fact, test.LongestUnpaid.Fact })];

    private readonly World _world = asked.World;

    /// <summary>
    /// Each fact of the case and of each child that another value would make the voucher right by, with those values that
    /// are nearest to what is known. The kind of event and the day of its law are suppositions of their own.
    /// </summary>
    public IEnumerable<FoundCause> Causes(Func<Dues, bool> canBeRight, Func<Dues, bool> isRight, Func<CauseKind, string, LocalizedText, LocalizedText, ValueList<string>, World, FoundCause> make)
    {
        foreach (Operation operation in _world.Chapter.Graph.Operations)
        {
            if (operation.Payload is not Fact fact || fact.Origin is Origin.Unencoded || fact == Facts.EventKind.Fact || fact == Facts.EventDate.Fact || fact == Facts.DayOfDeath.Fact || takenForNone.Contains(fact))
            {
                continue;
            }

            int count = fact.OfChild ? _world.Situation.ChildrenKnown ? _world.Situation.Children.Count : 0 : 1;
            for (int child = 0; child < count; child++)
            {
                int ofChild = child;
                Bounds value = fact.OfChild ? _world.Situation.Children[child][fact] : _world.Situation.Facts[fact];
                IReadOnlyList<Bounds> found = new WorldSearch(values => asked.DuesWhere(new(operation.Place, ofChild, values)), canBeRight, isRight).Within(value.IsKnown ? RangeOf(fact) : value);
                if (found.Count > 0 && !found.Any(values => values.Min <= value.Min && value.Max <= values.Max))
                {
                    yield return CauseOf(fact, operation, child, value, Nearest(found, value), make);
                }
            }
        }
    }

    private Bounds RangeOf(Fact fact) => mostUnpaid is { } most && Unpaid.Contains(fact) ? fact.Range with { Max = Math.Min(fact.Range.Max, most) } : fact.Range;

    private FoundCause CauseOf(Fact fact, Operation operation, int child, Bounds known, Bounds values, Func<CauseKind, string, LocalizedText, LocalizedText, ValueList<string>, World, FoundCause> make)
    {
        string id = fact.OfChild ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"fact:{fact.Id}[{child}]") : $"fact:{fact.Id}";
        return make(
            known.IsKnown ? CauseKind.Fact : CauseKind.MissingFact,
            id,
            known.IsKnown
                ? new($"data lain: {fact.Name.Indonesian}", $"another fact: {fact.Name.English}")
                : new($"data yang belum diketahui: {fact.Name.Indonesian}", $"a fact not known: {fact.Name.English}"),
            new(Text(fact, child, known, values, Language.Indonesian), Text(fact, child, known, values, Language.English)),
            Articles(operation, child, values),
            _world.With(new(operation.Place, child, values)));
    }

    private static Bounds Nearest(IReadOnlyList<Bounds> found, Bounds known) =>
        known.IsKnown ? found.MinBy(values => Math.Min(Math.Abs(values.Min - known.Min), Math.Abs(values.Max - known.Min))) : found[0];

    private string Text(Fact fact, int child, Bounds known, Bounds values, Language language)
    {
        bool isIndonesian = language == Language.Indonesian;
        string of = fact.OfChild ? (isIndonesian ? $"anak {child + 1}: " : $"child {child + 1}: ") : "";
        string instead = known.IsKnown
            ? $"{(isIndonesian ? ", bukan " : " instead of ")}{Value(fact, known.Min, language)}"
            : isIndonesian ? " (belum diketahui)" : " (not known)";
        return $"{of}{fact.Name.In(language)}: {Values(fact, values, language)}{instead}";
    }

    private string Values(Fact fact, Bounds values, Language language)
    {
        bool isIndonesian = language == Language.Indonesian;
        if (values.IsKnown)
        {
            return Value(fact, values.Min, language);
        }

        if (values.Min == fact.Min)
        {
            return $"{(isIndonesian ? "paling banyak" : "at most")} {Value(fact, values.Max, language)}";
        }

        return values.Max == RangeOf(fact).Max
            ? $"{(isIndonesian ? "paling sedikit" : "at least")} {Value(fact, values.Min, language)}"
            : $"{Value(fact, values.Min, language)} {(isIndonesian ? "sampai" : "to")} {Value(fact, values.Max, language)}";
    }

    private static string Value(Fact fact, long value, Language language) =>
        fact.Members.TryGetValue(value, out LocalizedText? name) ? name.In(language) : Wording.Value(value, fact.Unit, language);

    /// <summary>The articles of the named steps in which the fact stands and that come out otherwise.</summary>
    private ValueList<string> Articles(Operation fact, int child, Bounds values)
    {
        Graph graph = _world.Chapter.Graph;
        Evaluation then = asked.Where(new(fact.Place, child, Bounds.Of(values.Min)));
        int first = graph.PositionOf(fact.Place);
        var touched = new bool[graph.Operations.Length];
        touched[first] = true;
        var sources = new List<string>();
        for (int position = first + 1; position < touched.Length; position++)
        {
            ref readonly Operation operation = ref graph.Operations[position];
            if (!operation.Operands.Any(operand => touched[graph.PositionOf(operand)]))
            {
                continue;
            }

            if (operation is { Kind: OperationKind.Named, Payload: Definition { Sources.Count: > 0 } })
            {
                // Of a child where there is none nothing comes out at all.
                if ((!operation.OfChild || child < _world.Situation.Children.Count)
                    && asked.Evaluation.At(operation.Place, child).Bounds != then.At(operation.Place, child).Bounds)
                {
                    sources.AddRange(Citations.Of(operation, asked.Evaluation).Select(source => source.Text));
                }
            }
            else
            {
                touched[position] = true;
            }
        }

        return sources.Distinct(StringComparer.Ordinal).ToValueList();
    }
}
