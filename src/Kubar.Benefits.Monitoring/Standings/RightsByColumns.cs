using Kubar.Benefits.Assessments;
using Kubar.Benefits.Bulk;

namespace Kubar.Benefits.Monitoring;

/// <summary>
/// Asks about many days of many memberships at once, by columns. What cannot be told there without what is a person's own is left to be
/// asked one by one, since only a single assessment says which fact would tell.
/// </summary>
internal sealed class RightsByColumns
{
    // Fewer questions are answered one by one before a plan for their columns is ready.
    private const int WorthAPlan = 1500;
    private const int Block = 8192;

    private readonly BulkCases _cases;
    private readonly BulkPlanCache _plans = new();
    private readonly IReadOnlyList<(SupposedEvent Event, Column[] Columns, BulkRequest Request)> _asked;

    /// <summary>For some readings, holidays and a rulebook.</summary>
    public RightsByColumns(AssessmentOptions options)
    {
        _cases = new(options with { Explain = false, FindDependence = false });
        _asked = [.. SupposedEvent.All.Select(supposed => (supposed, ColumnsOf(supposed), RequestOf(supposed, options)))];
    }

    /// <summary>Tells each of the memberships its rights on the day asked about, where columns can.</summary>
    public void Ask(IReadOnlyList<RightsQuestion> questions, CancellationToken cancellation)
    {
        if (questions.Count < WorthAPlan)
        {
            return;
        }

        foreach (RightsQuestion[] block in questions.Chunk(Block))
        {
            RightState?[][] states = [.. block.Select(_ => new RightState?[Right.All.Count])];
            foreach ((SupposedEvent supposed, Column[] columns, BulkRequest request) in _asked)
            {
                BulkTable table = _cases.TableOf([.. block.Select(question => question.Rights.CaseOf(supposed, question.Day))], cancellation).Table;
                BulkResult result = _plans.PlanFor(table.Shape, request).Run(table);
                foreach (Column column in columns)
                {
                    ReadOnlySpan<byte> status = result.Of(column.Status);
                    ReadOnlySpan<long> least = result.Of(column.AtLeast);
                    for (int row = 0; row < block.Length; row++)
                    {
                        states[row][column.Place] = StateOf((BulkStatus)status[row], least[row], block[row].Rights.TellsAll);
                    }
                }
            }

            for (int row = 0; row < block.Length; row++)
            {
                if (Array.TrueForAll(states[row], state => state is not null))
                {
                    block[row].Rights.Tell(block[row].Day, new(states[row].Select(state => state!.Value).ToValueList()));
                }
            }
        }
    }

    private static Column[] ColumnsOf(SupposedEvent supposed) =>
    [
        .. Right.All.Index()
            .Where(right => right.Item.Event == supposed)
            .Select(right => new Column(right.Index, BulkOutput.StatusOf(right.Item.Benefit.Id), BulkOutput.AtLeastOf(right.Item.Benefit.Id))),
    ];

    private static BulkRequest RequestOf(SupposedEvent supposed, AssessmentOptions options) => new()
    {
        Outputs = ColumnsOf(supposed).SelectMany(column => new BulkOutput[] { column.Status, column.AtLeast }).ToValueList(),
        Readings = options.Readings,
        Rulebook = options.Rulebook,
    };

    private static RightState? StateOf(BulkStatus status, long least, bool isAllTold) => status switch
    {
        BulkStatus.Owed or BulkStatus.Deferred => RightState.Held,
        BulkStatus.NotOwed => RightState.NotHeld,
        BulkStatus.Undetermined when least > 0 => RightState.Held,
        BulkStatus.Undetermined when isAllTold => RightState.Undetermined,
        _ => null,
    };

    /// <summary>The output columns of one right.</summary>
    private sealed record Column(int Place, BulkOutput<byte> Status, BulkOutput<long> AtLeast);
}

/// <summary>Which rights a membership carries on a day.</summary>
internal readonly record struct RightsQuestion(RightsOnDays Rights, NodaTime.LocalDate Day);
