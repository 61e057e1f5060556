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
    private bool _someMalformed;

    /// <summary>What the columns take: those of the case, those of each child, and whether children are unknown in some row.</summary>
    public ShapeNeed Need => new([.. _ofCase.Select(column => column.Need)], [.. _ofChild.Select(column => column.Need)], SomeChildrenUnknown);

    private bool SomeChildrenUnknown { get; set; }

    public void Add(int row, Situation situation)
    {
        AddFacts(_ofCase, situation.Facts);
        foreach (FactRow child in situation.ChildrenKnown ? situation.Children : [])
        {
            AddFacts(_ofChild, child);
        }

        EndRow(row, situation.ChildrenKnown);
    }

    /// <summary>A row that is not assessed. It holds the facts of a case that is, so that it widens nothing, or what the columns allow.</summary>
    public void AddMalformed(int row, Situation? standIn)
    {
        _someMalformed = true;
        Bitmaps.Set(_malformed, row);
        foreach (FactColumn column in _ofCase)
        {
            if (standIn is null)
            {
                column.Skip();
            }
            else
            {
                column.Add(standIn.Facts);
            }
        }

        EndRow(row, standIn is null || standIn.ChildrenKnown);
    }

    /// <summary>The batch as a table of the form that was settled on.</summary>
    public BulkTable Table(ShapeNeed settled)
    {
        BulkTable table = new BulkTable(cases).WithChildList(_offsets, settled.SomeChildrenUnknown ? _known : default(ReadOnlyMemory<ulong>));
        table = _ofCase.Index().Aggregate(table, (given, column) => column.Item.AddTo(given, settled.OfCase[column.Index]));
        table = _ofChild.Index().Aggregate(table, (given, column) => column.Item.AddTo(given, settled.OfChild[column.Index]));
        return _someMalformed ? table.WithMalformed(_malformed) : table;
    }

    private static void AddFacts(FactColumn[] columns, FactRow row)
    {
        foreach (FactColumn column in columns)
        {
            column.Add(row);
        }
    }

    private void EndRow(int row, bool childrenKnown)
    {
        _offsets[row + 1] = _ofChild[0].Count;
        if (childrenKnown)
        {
            Bitmaps.Set(_known, row);
        }

        SomeChildrenUnknown |= !childrenKnown;
    }
}
