using Kubar.Benefits.Assessments;
using Kubar.Benefits.Bulk;
using Kubar.Benefits.Bulk.Tables;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Rules.DeclaredFacts;

namespace Kubar.Benefits.Tests.Bulk;

/// <summary>Cases as a table with children in fixed places, each fact as least and greatest value: the plainest form there is.</summary>
internal static class SlotTable
{
    /// <summary>A value that lies in no fact's range: what stands where nobody may look.</summary>
    private const long Rubbish = long.MinValue + 7;

    public static BulkTable Of(IReadOnlyList<BenefitCase> cases, AssessmentOptions options)
    {
        Situation[] situations = [.. cases.Select(one => options.SituationOf(one))];
        var table = new BulkTable(cases.Count);
        foreach (Fact fact in Facts.All.Where(fact => fact != Facts.HasChildren.Fact))
        {
            table = table.With(fact.Id, Column(situations.Select(situation => situation.Facts[fact])));
        }

        int slots = situations.Max(situation => situation.ChildrenKnown ? situation.Children.Count : 0);
        ulong[] known = new ulong[Bitmaps.WordsFor(cases.Count)];
        foreach ((int row, Situation situation) in situations.Index().Where(item => item.Item.ChildrenKnown))
        {
            Bitmaps.Set(known, row);
        }

        byte[] counts = [.. situations.Select(situation => situation.ChildrenKnown ? (byte)situation.Children.Count : (byte)99)];
        table = table.WithChildSlots(slots, BulkColumn.From(counts, known));
        for (int slot = 0; slot < slots; slot++)
        {
            foreach (Fact fact in ChildFacts.All)
            {
                table = table.WithChild(slot, fact.Id, Column(situations.Select(situation =>
                    situation.ChildrenKnown && slot < situation.Children.Count ? situation.Children[slot][fact] : Bounds.Of(Rubbish))));
            }
        }

        return table;
    }

    private static BulkColumn Column(IEnumerable<Bounds> values)
    {
        Bounds[] bounds = [.. values];
        return BulkColumn.Within(
            BulkColumn.From(bounds.Select(bound => bound.Min).ToArray()),
            BulkColumn.From(bounds.Select(bound => bound.Max).ToArray()));
    }
}
