using Kubar.Benefits.Expressions;

namespace Kubar.Benefits.Bulk.Tables;

/// <summary>The cases of one batch as columns: the facts of each, and its children as part of a list.</summary>
internal sealed class CaseColumns(int cases)
{
    private const int FewChildren = 16;

    private readonly FactColumn[] _ofCase = [.. Rules.DeclaredFacts.Facts.All.Select(fact => new FactColumn(fact, cases))];
    private readonly FactColumn[] _ofChild = [.. ChildFacts.All.Select(fact => new FactColumn(fact, FewChildren))];
    private readonly int[] _offsets = new int[cases + 1];
    private readonly ulong[] _known = new ulong[Bitmaps.WordsFor(cases)];
    private readonly ulong[] _malformed = new ulong[Bitmaps.WordsFor(cases)];
    private int _children;
    private bool _someMalformed;

    /// <summary>What the columns take: those of the case, those of each child, and whether children are unknown in some row.</summary>
    public ShapeNeed Need => new([.. _ofCase.Select(column => column.Need)], [.. _ofChild.Select(column => column.Need)], SomeChildrenUnknown);

    private bool SomeChildrenUnknown { get; set; }

    /// <summary>Adds a case.</summary>
    /// <param name="row">Its place.</param>
    /// <param name="facts">Its facts.</param>
    /// <param name="children">Those of its children; null: they are unknown.</param>
    public void Add(int row, FactRow facts, IReadOnlyList<FactRow>? children)
    {
        Set(_ofCase, row, facts);
        for (int child = 0; child < children?.Count; child++)
        {
            Set(_ofChild, _children++, children[child]);
        }

        EndRow(row, children is not null);
    }

    /// <summary>A row that is not assessed. It holds the facts of a case that is, so that it widens nothing, or what the columns allow.</summary>
    public void AddMalformed(int row, FactRow? standIn, bool childrenKnown)
    {
        _someMalformed = true;
        Bitmaps.Set(_malformed, row);
        if (standIn is not null)
        {
            Set(_ofCase, row, standIn);
        }

        EndRow(row, standIn is null || childrenKnown);
    }

    /// <summary>The batch as a table of the form that was settled on.</summary>
    public BulkTable Table(ShapeNeed settled)
    {
        BulkTable table = new BulkTable(cases).WithChildList(_offsets, settled.SomeChildrenUnknown ? _known : default(ReadOnlyMemory<ulong>));
        table = _ofCase.Index().Aggregate(table, (given, column) => column.Item.AddTo(given, settled.OfCase[column.Index], cases));
        table = _ofChild.Index().Aggregate(table, (given, column) => column.Item.AddTo(given, settled.OfChild[column.Index], _children));
        return _someMalformed ? table.WithMalformed(_malformed) : table;
    }

    /// <summary>Sets what differs from the first row; a column has that everywhere else.</summary>
    private static void Set(FactColumn[] columns, int row, FactRow facts)
    {
        ReadOnlySpan<Bounds> values = facts.Values;
        for (int index = 0; index < columns.Length; index++)
        {
            columns[index].Set(row, values[index]);
        }
    }

    private void EndRow(int row, bool childrenKnown)
    {
        _offsets[row + 1] = _children;
        if (childrenKnown)
        {
            Bitmaps.Set(_known, row);
        }

        SomeChildrenUnknown |= !childrenKnown;
    }
}
