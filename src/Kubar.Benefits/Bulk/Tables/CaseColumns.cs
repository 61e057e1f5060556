using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Kubar.Benefits.Expressions;

namespace Kubar.Benefits.Bulk.Tables;

/// <summary>The cases of one batch as columns: the facts of each, and its children as part of a list.</summary>
internal sealed class CaseColumns(int cases)
{
    private static readonly ImmutableArray<bool> IsOfPerson = [.. Rules.DeclaredFacts.Facts.All.Select(fact => CommonFacts.OfPerson.Contains(fact.Index))];

    private readonly FactColumn[] _ofCase = [.. Rules.DeclaredFacts.Facts.All.Select(fact => new FactColumn(fact, cases))];
    private readonly FactColumn[] _ofChild = [.. ChildFacts.All.Select(fact => new FactColumn(fact, cases))];
    private readonly int[] _offsets = new int[cases + 1];
    private readonly ulong[] _known = new ulong[Bitmaps.WordsFor(cases)];
    private readonly CommonFacts?[] _common = new CommonFacts?[cases];
    private readonly PersonFacts?[] _persons = new PersonFacts?[cases];
    private readonly ulong[] _malformed = new ulong[Bitmaps.WordsFor(cases)];
    private readonly List<FactRow> _childRows = [];
    private bool _someMalformed;

    /// <summary>What the columns take: those of the case, those of each child, and whether children are unknown in some row.</summary>
    private ShapeNeed Need => new([.. _ofCase.Select(column => column.Need)], [.. _ofChild.Select(column => column.Need)], SomeChildrenUnknown);

    private bool SomeChildrenUnknown { get; set; }

    /// <summary>Adds a case that was read.</summary>
    /// <param name="row">Its place.</param>
    /// <param name="read">Its facts, and those of its children.</param>
    public void Add(int row, CaseReader read)
    {
        _common[row] = read.Common;
        _persons[row] = read.Person;
        for (int place = 0; read.Person is null && place < CommonFacts.OfPerson.Length; place++)
        {
            int index = CommonFacts.OfPerson[place];
            _ofCase[index].Set(row, read.Facts.At(index));
        }

        if (read.Children is { } children)
        {
            _childRows.AddRange(children);
        }

        EndRow(row, read.Children is not null);
    }

    /// <summary>A row that is not assessed. Its columns hold what they do in a case that is, so that it widens nothing, or what they allow.</summary>
    public void AddMalformed(int row, bool childrenKnown)
    {
        _someMalformed = true;
        Bitmaps.Set(_malformed, row);
        EndRow(row, childrenKnown);
    }

    /// <summary>The batch as a table, of the form that is settled on when it is known what the batch takes.</summary>
    public BulkTable Table(SharedFacts facts, Func<ShapeNeed, ShapeNeed> settle)
    {
        AddCommon(facts);
        AddPersons();
        AddChildren();
        ShapeNeed settled = settle(Need);
        BulkTable table = new BulkTable(cases).WithChildList(_offsets, settled.SomeChildrenUnknown ? _known : default(ReadOnlyMemory<ulong>));
        table = _ofCase.Index().Aggregate(table, (given, column) => column.Item.AddTo(given, settled.OfCase[column.Index], cases));
        table = _ofChild.Index().Aggregate(table, (given, column) => column.Item.AddTo(given, settled.OfChild[column.Index], _childRows.Count));
        foreach (FactColumn column in (IEnumerable<FactColumn>)[.. _ofCase, .. _ofChild])
        {
            column.Return();
        }

        return _someMalformed ? table.WithMalformed(_malformed) : table;
    }

    /// <summary>
    /// The facts that cases have in common: of each of the few things that they can have in common, those that differ are laid out once, by column,
    /// and then spread over the rows.
    /// </summary>
    private void AddCommon(SharedFacts facts)
    {
        (List<CommonFacts> numbered, int[] numberOf) = Numbered(_common);
        if (numbered.Count == 0)
        {
            return;
        }

        var differing = new Bounds[]?[_ofCase.Length];
        for (int number = 0; number < numbered.Count; number++)
        {
            foreach ((int index, Bounds value) in numbered[number].Differences)
            {
                Bounds[] values = differing[index] ??= Filled(numbered.Count, facts.First.At(index));
                values[number] = value;
            }
        }

        int first = Array.FindIndex(_common, common => common is not null);
        for (int index = 0; index < _ofCase.Length; index++)
        {
            if (IsOfPerson[index])
            {
                continue;
            }

            if (differing[index] is { } values)
            {
                _ofCase[index].Spread(numberOf, values);
            }
            else
            {
                _ofCase[index].Set(first, facts.First.At(index));
            }
        }
    }

    /// <summary>The same of the facts of persons.</summary>
    private void AddPersons()
    {
        (List<PersonFacts> numbered, int[] numberOf) = Numbered(_persons);
        if (numbered.Count == 0)
        {
            return;
        }

        var values = new Bounds[numbered.Count];
        for (int place = 0; place < CommonFacts.OfPerson.Length; place++)
        {
            for (int number = 0; number < values.Length; number++)
            {
                values[number] = numbered[number].At(place);
            }

            _ofCase[CommonFacts.OfPerson[place]].Spread(numberOf, values);
        }
    }

    /// <summary>Every object once, each at its number, from 0 in the order of the rows, and the number of the object of each row; of a row without one <see cref="FactColumn.NoNumber"/>.</summary>
    private static (List<T> Numbered, int[] OfRow) Numbered<T>(T?[] rows)
        where T : class
    {
        var numbers = new Dictionary<ObjectKey, int>();
        var numbered = new List<T>();
        int[] numberOf = new int[rows.Length];
        for (int row = 0; row < rows.Length; row++)
        {
            if (rows[row] is not { } one)
            {
                numberOf[row] = FactColumn.NoNumber;
                continue;
            }

            ref int number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, new(one), out bool isKnown);
            if (!isKnown)
            {
                number = numbered.Count;
                numbered.Add(one);
            }

            numberOf[row] = number;
        }

        return (numbered, numberOf);
    }

    private static Bounds[] Filled(int count, Bounds value)
    {
        var values = new Bounds[count];
        Array.Fill(values, value);
        return values;
    }

    private void AddChildren()
    {
        ReadOnlySpan<FactRow> children = CollectionsMarshal.AsSpan(_childRows);
        for (int child = 0; child < children.Length; child++)
        {
            ReadOnlySpan<Bounds> facts = children[child].Values;
            for (int index = 0; index < _ofChild.Length; index++)
            {
                _ofChild[index].Set(child, facts[index]);
            }
        }
    }

    private void EndRow(int row, bool childrenKnown)
    {
        _offsets[row + 1] = _childRows.Count;
        if (childrenKnown)
        {
            Bitmaps.Set(_known, row);
        }

        SomeChildrenUnknown |= !childrenKnown;
    }
}
