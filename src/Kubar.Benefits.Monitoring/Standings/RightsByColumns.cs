using Kubar.Benefits.Assessments;
using Kubar.Benefits.Bulk;
using NodaTime;

namespace Kubar.Benefits.Monitoring;

/// <summary>
/// Asks about many days of many memberships at once, by columns. What cannot be told there without what is a person's own is
/// asked one by one, since only a single assessment says which fact would tell.
/// </summary>
internal sealed class RightsByColumns
{
    // Fewer questions are answered one by one before a plan for their columns is ready.
    private const int WorthAPlan = 1500;
    private const int Block = 4096;

    private readonly BulkPlanCache _plans = new();
    private readonly IReadOnlyList<OfEvent> _asked;

    /// <summary>For some readings, holidays and a rulebook.</summary>
    public RightsByColumns(AssessmentOptions options)
    {
        AssessmentOptions quick = options with { Explain = false, FindDependence = false };
        _asked = [.. SupposedEvent.All.Select(supposed => new OfEvent(supposed, ColumnsOf(supposed), RequestOf(supposed, options), new(quick)))];
    }

    /// <summary>Finds of each of the memberships its rights on the day asked about: many by columns, few and what columns cannot tell one by one.</summary>
    public void Ask(IReadOnlyList<RightsQuestion> questions, CancellationToken cancellation)
    {
        if (questions.Count >= WorthAPlan)
        {
            AskByColumns(questions, cancellation);
        }

        IGrouping<RightsOnDays, LocalDate>[] open = [.. questions.Where(question => !question.Rights.IsKnownOn(question.Day)).GroupBy(question => question.Rights, question => question.Day)];
        InParallel.ForEach(
            open,
            one =>
            {
                foreach (LocalDate day in one)
                {
                    _ = one.Key.On(day);
                }
            },
            cancellation);
    }

    private void AskByColumns(IReadOnlyList<RightsQuestion> questions, CancellationToken cancellation)
    {
        RightsQuestion[][] blocks = [.. questions.Chunk(Block)];
        foreach ((RightsQuestion[] block, Answer?[] answers) in blocks.Zip(InParallel.Map(blocks, block => Answers(block, cancellation), cancellation)))
        {
            for (int row = 0; row < block.Length; row++)
            {
                if (answers[row] is { } answer)
                {
                    block[row].Rights.Tell(block[row].Day, answer.States, answer.ArrearsMonths);
                }
            }
        }
    }

    private Answer?[] Answers(RightsQuestion[] block, CancellationToken cancellation)
    {
        RightState?[][] states = [.. block.Select(_ => new RightState?[Right.All.Count])];
        int[] arrears = [];
        foreach (OfEvent asked in _asked)
        {
            BulkTable table = asked.Cases.TableOf([.. block.Select(question => question.Rights.CaseOf(asked.Event, question.Day))], cancellation).Table;
            BulkResult result = _plans.PlanFor(table.Shape, asked.Request).Run(table);
            if (asked.Event == SupposedEvent.Death)
            {
                arrears = result.Of(BulkOutput.ArrearsMonths).ToArray();
            }

            foreach (Column column in asked.Columns)
            {
                ReadOnlySpan<byte> status = result.Of(column.Status);
                ReadOnlySpan<long> least = result.Of(column.AtLeast);
                for (int row = 0; row < block.Length; row++)
                {
                    states[row][column.Place] = StateOf((BulkStatus)status[row], least[row], block[row].Rights.TellsAll);
                }
            }
        }

        return
        [
            .. states.Select((row, index) => Array.TrueForAll(row, state => state is not null)
                ? new Answer(new(row.Select(state => state!.Value).ToValueList()), arrears[index] < 0 ? null : arrears[index])
                : null),
        ];
    }

    private static Column[] ColumnsOf(SupposedEvent supposed) =>
    [
        .. Right.All.Index()
            .Where(right => right.Item.Event == supposed)
            .Select(right => new Column(right.Index, BulkOutput.StatusOf(right.Item.Benefit.Id), BulkOutput.AtLeastOf(right.Item.Benefit.Id))),
    ];

    private static BulkRequest RequestOf(SupposedEvent supposed, AssessmentOptions options) => new()
    {
        Outputs = ColumnsOf(supposed)
            .SelectMany(column => new BulkOutput[] { column.Status, column.AtLeast })
            .Concat(supposed == SupposedEvent.Death ? [BulkOutput.ArrearsMonths] : [])
            .ToValueList(),
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

    /// <summary>How one event is asked about.</summary>
    private sealed record OfEvent(SupposedEvent Event, Column[] Columns, BulkRequest Request, BulkCases Cases);

    /// <summary>What columns tell of one question.</summary>
    private sealed record Answer(RightStates States, int? ArrearsMonths);

    /// <summary>The output columns of one right.</summary>
    private sealed record Column(int Place, BulkOutput<byte> Status, BulkOutput<long> AtLeast);
}

/// <summary>Which rights a membership carries on a day.</summary>
internal readonly record struct RightsQuestion(RightsOnDays Rights, LocalDate Day);
