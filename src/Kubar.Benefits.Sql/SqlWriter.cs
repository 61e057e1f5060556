using System.Globalization;
using System.Text;
using Kubar.Benefits.Bulk.Lanes;
using Kubar.Benefits.Bulk.Lowering;
using Kubar.Benefits.Expressions;

namespace Kubar.Benefits.Sql;

/// <summary>
/// A lane program as one SQL query. The first layer makes of the table numbers within their ranges; a value that several others use,
/// or that is deep, is a column of a later layer, so that it is computed once; each layer selects from the one before it.
/// </summary>
internal sealed class SqlWriter
{
    /// <summary>An expression of fewer operations is repeated where it is used: a layer costs more.</summary>
    private const int Repeatable = 8;

    /// <summary>An expression is not nested deeper: parsers have their limits.</summary>
    private const int MostDeep = 24;

    /// <summary>More rows than any table has. A layer with a limit is not merged into the next, which would repeat it all.</summary>
    private const long Unlimited = long.MaxValue;

    private readonly LaneProgram _program;
    private readonly SqlSource _source;
    private readonly IReadOnlyList<string> _outputs;
    private readonly SqlTable _table;
    private readonly SqlDialect _dialect;
    private readonly int[] _uses;
    private readonly int[] _size;
    private readonly int[] _depth;
    private readonly int[] _layer;
    private readonly bool[] _isColumn;
    private readonly bool[] _isWide;

    private SqlWriter(LaneProgram program, SqlSource source, IReadOnlyList<string> outputs, SqlTable table, SqlDialect dialect)
    {
        _program = program;
        _source = source;
        _outputs = outputs;
        _table = table;
        _dialect = dialect;
        int count = program.Operations.Count;
        _uses = new int[count];
        _size = new int[count];
        _depth = new int[count];
        _layer = new int[count];
        _isColumn = new bool[count];
        _isWide = new bool[count];
        CountUses();
        Divide();
    }

    /// <summary>The query. Numbers are 64-bit integers, truths are conditions; nothing else is asked of the database.</summary>
    public static string Of(LoweredRules rules, SqlSource source, IReadOnlyList<string> outputs, SqlTable table, SqlDialect dialect) =>
        new SqlWriter(rules.Program, source, outputs, table, dialect).Write();

    private void CountUses()
    {
        foreach (LaneOutput output in _program.Outputs)
        {
            _uses[output.Operation]++;
        }

        for (int i = _uses.Length - 1; i >= 0; i--)
        {
            if (_uses[i] > 0)
            {
                foreach ((int operand, int times) in Operands(_program.Operations[i]))
                {
                    _uses[operand] += times;
                }
            }
        }
    }

    private void Divide()
    {
        for (int i = 0; i < _uses.Length; i++)
        {
            LaneOperation o = _program.Operations[i];
            _size[i] = 1 + (o.Table is { } table ? table.Steps.Count() : 0);
            foreach ((int operand, int times) in Operands(o))
            {
                _size[i] += _isColumn[operand] ? 1 : times * _size[operand];
                _depth[i] = Math.Max(_depth[i], _isColumn[operand] ? 1 : _depth[operand] + 1);
                _layer[i] = Math.Max(_layer[i], _layer[operand] + (_isColumn[operand] ? 1 : 0));
            }

            _isWide[i] = IsWide(o);
            _isColumn[i] = (_uses[i] > 1 && _size[i] >= Repeatable) || _depth[i] >= MostDeep;
        }
    }

    /// <summary>Whether the database computes it with 64 bits: numbers as written have as few as they need.</summary>
    private bool IsWide(LaneOperation o) => o.Kind switch
    {
        LaneKind.Load or LaneKind.Add or LaneKind.Subtract or LaneKind.Multiply => true,
        LaneKind.Minimum or LaneKind.Maximum => _isWide[o.A] || _isWide[o.B],
        LaneKind.Choose => _isWide[o.B] || _isWide[o.C],
        LaneKind.DivideDown => _isWide[o.A],
        _ => false,
    };

    /// <summary>The first operand, made 64 bits where neither is.</summary>
    private string Wide(LaneOperation o) => _isWide[o.A] || _isWide[o.B] ? Expression(o.A) : $"CAST({Expression(o.A)} AS BIGINT)";

    private string Write()
    {
        var text = new StringBuilder();
        int[] columns = [.. Enumerable.Range(0, _isColumn.Length).Where(i => _isColumn[i])];
        int layers = columns.Length == 0 ? 0 : columns.Max(column => _layer[column]) + 1;
        text.Append("WITH given AS (\n  SELECT ").AppendJoin(",\n    ", _source.Selected().Prepend(_table.Key));
        text.Append(CultureInfo.InvariantCulture, $"\n  FROM {_table.Name} LIMIT {Unlimited})");
        string from = "given";
        for (int layer = 0; layer < layers; layer++)
        {
            text.Append(",\n").Append(Name(layer)).Append(" AS (\n  SELECT ");
            IEnumerable<string> passed = PassedBy(layer, columns);
            IEnumerable<string> made = columns.Where(column => _layer[column] == layer).Select(column => $"{Expression(column, asColumn: false)} AS {Column(column)}");
            text.AppendJoin(",\n    ", passed.Concat(made));
            text.Append(CultureInfo.InvariantCulture, $"\n  FROM {from} LIMIT {Unlimited})");
            from = Name(layer);
        }

        text.Append("\nSELECT ");
        text.AppendJoin(",\n  ", [_table.Key, .. _program.Outputs.Select((output, index) => $"CASE WHEN {SqlSource.AssessedName} = 1 THEN {Expression(output.Operation)} ELSE 0 END AS {_outputs[index]}")]);
        return text.Append(CultureInfo.InvariantCulture, $"\nFROM {from}\n").ToString();
    }

    /// <summary>What a layer hands on: the key, the columns of the table and those of earlier layers that are still used.</summary>
    private IEnumerable<string> PassedBy(int layer, int[] columns)
    {
        var later = new HashSet<int>();
        foreach (int column in columns.Where(column => _layer[column] > layer))
        {
            Leaves(column, later, asColumn: false);
        }

        foreach (LaneOutput output in _program.Outputs)
        {
            Leaves(output.Operation, later);
        }

        return
        [
            _table.Key,
            SqlSource.AssessedName,
            .. later.Where(leaf => !_isColumn[leaf]).Select(SourceOf).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
            .. columns.Where(column => _layer[column] < layer && later.Contains(column)).Select(Column),
        ];
    }

    /// <summary>The columns, of the table or of layers, that an expression is written with.</summary>
    private void Leaves(int operation, HashSet<int> found, bool asColumn = true)
    {
        LaneOperation o = _program.Operations[operation];
        if ((asColumn && _isColumn[operation]) || o.Kind is LaneKind.Load or LaneKind.LoadBit)
        {
            found.Add(operation);
            return;
        }

        foreach ((int operand, _) in Operands(o))
        {
            Leaves(operand, found);
        }
    }

    private string SourceOf(int operation)
    {
        LaneOperation o = _program.Operations[operation];
        return o.Kind == LaneKind.Load ? SqlSource.InputName((int)o.Number) : SqlSource.BitmapName((int)o.Number);
    }

    private string Expression(int operation, bool asColumn = true)
    {
        if (asColumn && _isColumn[operation])
        {
            return Column(operation);
        }

        LaneOperation o = _program.Operations[operation];
        string A() => Expression(o.A);
        string B() => Expression(o.B);
        return o.Kind switch
        {
            LaneKind.Constant => Literal.Of(o.Number),
            LaneKind.Load or LaneKind.LoadBit => SourceOf(operation),
            LaneKind.Add => $"({Wide(o)} + {B()})",
            LaneKind.Subtract => $"({Wide(o)} - {B()})",
            LaneKind.Multiply => $"({Wide(o)} * {B()})",
            LaneKind.Minimum => $"CASE WHEN {A()} <= {B()} THEN {A()} ELSE {B()} END",
            LaneKind.Maximum => $"CASE WHEN {A()} >= {B()} THEN {A()} ELSE {B()} END",
            LaneKind.DivideDown => DivideDown(o, A()),
            LaneKind.Lookup => LookUp(o.Table!, A()),
            LaneKind.Equal => $"({A()} = {B()})",
            LaneKind.AtMost => $"({A()} <= {B()})",
            LaneKind.And => $"({A()} AND {B()})",
            LaneKind.Or => $"({A()} OR {B()})",
            LaneKind.Not => $"(NOT {A()})",
            LaneKind.Choose => $"CASE WHEN {A()} THEN {B()} ELSE {Expression(o.C)} END",
            LaneKind.AsNumber => $"CASE WHEN {A()} THEN 1 ELSE 0 END",
            _ => throw new InvalidOperationException($"There is no SQL for {o.Kind}."),
        };
    }

    /// <summary>No number below 0 is divided, which databases do in different ways; the complement of the quotient of the complement is rounded down.</summary>
    private string DivideDown(LaneOperation o, string dividend) => _program.Operations[o.A].Range.Min >= 0
        ? $"({dividend} {_dialect.Divides()} {Literal.Of(o.Number)})"
        : $"CASE WHEN {dividend} >= 0 THEN {dividend} {_dialect.Divides()} {Literal.Of(o.Number)} ELSE -1 - (-1 - {dividend}) {_dialect.Divides()} {Literal.Of(o.Number)} END";

    private static string LookUp(StepTable table, string value)
    {
        (long From, long Value)[] steps = [.. table.Steps];
        if (steps.Length == 1)
        {
            return Literal.Of(steps[0].Value);
        }

        IEnumerable<string> cases = steps.Skip(1).Reverse().Select(step => $"WHEN {value} >= {Literal.Of(step.From)} THEN {Literal.Of(step.Value)}");
        return $"CASE {string.Join(' ', cases)} ELSE {Literal.Of(steps[0].Value)} END";
    }

    /// <summary>The operands, and how often each is written.</summary>
    private IEnumerable<(int Operation, int Times)> Operands(LaneOperation o)
    {
        int times = o.Kind switch
        {
            LaneKind.Minimum or LaneKind.Maximum => 2,
            LaneKind.DivideDown when _program.Operations[o.A].Range.Min < 0 => 3,
            LaneKind.Lookup => o.Table!.Steps.Count() - 1,
            _ => 1,
        };
        if (o.A >= 0)
        {
            yield return (o.A, times);
        }

        if (o.B >= 0)
        {
            yield return (o.B, times);
        }

        if (o.C >= 0)
        {
            yield return (o.C, times);
        }
    }

    private static string Name(int layer) => string.Create(CultureInfo.InvariantCulture, $"layer{layer + 1}");

    private static string Column(int operation) => string.Create(CultureInfo.InvariantCulture, $"v{operation}");
}
