using Kubar.Benefits.Bulk;
using Kubar.Benefits.Law;

namespace Kubar.Benefits.Benchmarks.Bulk;

/// <summary>
/// Work accidents and diseases of every outcome, with expenses, incapacity and losses of function: the deaths of a
/// <see cref="DeathRegister"/> with everything else that work-accident security pays.
/// </summary>
internal sealed class AccidentRegister
{
    private readonly DeathRegister _persons;
    private readonly Dictionary<string, BulkColumn> _columns = [];

    public AccidentRegister(int rows, int seed = 7)
    {
        _persons = new(rows, seed);
        var random = new Random(seed);
        Bytes("event.kind", () => random.Next(1, 4));
        Bytes("event.died", () => random.Next(4) == 0 ? 1 : 0);
        Bytes("event.certified", () => random.Next(5) == 0 ? 0 : 1);
        Numbers("event.hours-to-death", () => random.Next(0, 60), narrow: true);
        Numbers("participant.monthly-wage", () => random.Next(1_000, 20_000) * 1000);
        Bytes("participant.segment", () => random.Next(4) == 0 ? 2 : 1);
        foreach (string expense in new[] { "medical", "transport-land", "transport-sea", "transport-air", "dentures", "hearing-aid", "glasses", "orthosis-price" })
        {
            Numbers("expenses." + expense, () => random.Next(3) == 0 ? random.Next(0, 40_000_000) : 0);
        }

        Bytes("incapacity.exists", () => random.Next(2));
        foreach (BulkFact fact in BulkFact.All.Where(fact => fact.Id.StartsWith("incapacity.", StringComparison.Ordinal) && fact.Unit is (BulkUnit.Months or BulkUnit.Days)))
        {
            Bytes(fact.Id, () => random.Next(0, (int)Math.Min(12, fact.Greatest) + 1));
        }

        Bytes("disability.total", () => random.Next(10) == 0 ? 1 : 0);
        Bytes("disability.losses", () => random.Next(2));
        Numbers("disability.loss-points", () => random.Next(0, 1_000_000));
        Bytes("event.return-to-work-recommended", () => random.Next(2));

        void Bytes(string fact, Func<int> value) =>
            _columns.Add(fact, BulkColumn.From((byte[])[.. Enumerable.Range(0, rows).Select(_ => (byte)value())]));

        void Numbers(string fact, Func<int> value, bool narrow = false) => _columns.Add(
            fact,
            narrow
                ? BulkColumn.From((short[])[.. Enumerable.Range(0, rows).Select(_ => (short)value())])
                : BulkColumn.From((int[])[.. Enumerable.Range(0, rows).Select(_ => value())]));
    }

    public static ValueList<BulkOutput> Outputs { get; } =
    [
        .. Benefits.Select(BulkOutput.StatusOf),
        .. Benefits.Select(BulkOutput.AmountOf),
        BulkOutput.PayableNow,
        BulkOutput.Deferred,
        BulkOutput.Scheduled,
    ];

    public BulkTable Table()
    {
        BulkTable table = _persons.Table()
            .With("participant.actual-wage-given", false)
            .With("event.at-cooperating-facility", false)
            .With("event.in-health-insurance", false)
            .With("expenses.elsewhere", false)
            .With("expenses.medical-elsewhere", 0)
            .With("expenses.highest-local-standard", 0)
            .With("event.wages-paid-given", false)
            .With("participant.wage-source", 1)
            .With("expenses.home-care", 0)
            .With("expenses.home-care-months", 0)
            .With("expenses.home-care-within-limit", 0)
            .With("event.years-after-employment", 0)
            .With("participant.actual-monthly-wage", _columns["participant.monthly-wage"]);
        return _columns.Aggregate(table, (given, column) => given.With(column.Key, column.Value));
    }

    private static IEnumerable<string> Benefits =>
        EncodedLaw.Benefits.Select(benefit => benefit.Id).Where(id => id.StartsWith("jkk.", StringComparison.Ordinal) && id != "jkk.late-compensation");
}
