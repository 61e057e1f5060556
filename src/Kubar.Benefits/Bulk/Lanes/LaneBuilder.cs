using Kubar.Benefits.Expressions;

namespace Kubar.Benefits.Bulk.Lanes;

/// <summary>
/// Collects operations: each computation once, what is known beforehand worked out, and to each the range that its operands'
/// ranges prove, in checked arithmetic. A truth that is known beforehand is never an operation.
/// </summary>
internal sealed class LaneBuilder
{
    /// <summary>The position that stands for a truth that always holds.</summary>
    public const int True = -2;

    /// <summary>The position that stands for a truth that never holds.</summary>
    public const int False = -3;

    /// <summary>How far into what truths are made of is looked to tell what one says of another.</summary>
    private const int DepthOfGlance = 4;

    private readonly List<LaneOperation> _operations = [];
    private readonly Dictionary<LaneOperation, int> _known = [];
    private readonly Dictionary<(StepTable Table, int First, int Last), StepTable> _parts = [];

    public IReadOnlyList<LaneOperation> Operations => _operations;

    public static int Truth(bool value) => value ? True : False;

    public Bounds RangeOf(int number) => number switch
    {
        True => Bounds.True,
        False => Bounds.False,
        _ => _operations[number].Range,
    };

    public int Constant(long value) => Put(new(LaneKind.Constant, Bounds.Of(value), Number: value));

    public int Load(int input, Bounds range) => range.IsKnown ? Constant(range.Min) : Put(new(LaneKind.Load, range, Number: input));

    public int LoadBit(int bitmap) => Put(new(LaneKind.LoadBit, Bounds.Unknown, Number: bitmap));

    public bool IsTruth(int position) => position < 0 || _operations[position].IsTruth;

    /// <summary>The operation as a condition: numbers are 0 or 1.</summary>
    public int AsTruth(int position)
    {
        if (IsTruth(position))
        {
            return position;
        }

        LaneOperation operation = _operations[position];
        return operation.Kind == LaneKind.AsNumber ? operation.A : Equal(position, Constant(1));
    }

    /// <summary>The operation as a number: truths are 0 or 1.</summary>
    public int AsNumber(int position)
    {
        if (position < 0)
        {
            return Constant(position == True ? 1 : 0);
        }

        LaneOperation operation = _operations[position];
        if (!operation.IsTruth)
        {
            return position;
        }

        bool isLoaded = operation.Kind == LaneKind.Equal
            && IsConstant(operation.B, out long one) && one == 1
            && RangeOf(operation.A) is { Min: >= 0, Max: <= 1 };
        return isLoaded ? operation.A : Put(new(LaneKind.AsNumber, Bounds.Unknown, position));
    }

    public int Add(int left, int right)
    {
        (int a, int b) = InOrder(AsNumber(left), AsNumber(right));
        Bounds range = RangeOf(a) + RangeOf(b);
        if (range.IsKnown)
        {
            return Constant(range.Min);
        }

        if (IsConstant(b, out long addend))
        {
            if (addend == 0)
            {
                return a;
            }

            LaneOperation inner = _operations[a];
            if (inner.Kind == LaneKind.Add && IsConstant(inner.B, out long before))
            {
                return Add(inner.A, Constant(checked(before + addend)));
            }
        }

        return Put(new(LaneKind.Add, range, a, b));
    }

    public int Subtract(int left, int right) => Subtract(left, right, within: null);

    /// <summary>A difference of which the caller has proved more than the ranges of its operands tell.</summary>
    public int Subtract(int left, int right, Bounds? within)
    {
        int a = AsNumber(left);
        int b = AsNumber(right);
        if (a == b)
        {
            return Constant(0);
        }

        if (IsConstant(b, out long number) && number != long.MinValue)
        {
            return Add(a, Constant(-number));
        }

        Bounds range = within ?? (RangeOf(a) - RangeOf(b));
        return range.IsKnown ? Constant(range.Min) : Put(new(LaneKind.Subtract, range, a, b));
    }

    public int Multiply(int left, int right)
    {
        (int a, int b) = InOrder(AsNumber(left), AsNumber(right));
        Bounds range = RangeOf(a) * RangeOf(b);
        if (range.IsKnown)
        {
            return Constant(range.Min);
        }

        return IsConstant(b, out long factor) && factor == 1 ? a : Put(new(LaneKind.Multiply, range, a, b));
    }

    /// <summary>The lesser of two numbers, or of two truths: whether both hold.</summary>
    public int Minimum(int left, int right)
    {
        if (IsTruth(left) && IsTruth(right))
        {
            return And(left, right);
        }

        (int a, int b) = InOrder(AsNumber(left), AsNumber(right));
        if (a == b || RangeOf(a).Max <= RangeOf(b).Min)
        {
            return a;
        }

        return RangeOf(b).Max <= RangeOf(a).Min ? b : Put(new(LaneKind.Minimum, Bounds.Minimum(RangeOf(a), RangeOf(b)), a, b));
    }

    /// <summary>The greater of two numbers, or of two truths: whether either holds.</summary>
    public int Maximum(int left, int right)
    {
        if (IsTruth(left) && IsTruth(right))
        {
            return Or(left, right);
        }

        (int a, int b) = InOrder(AsNumber(left), AsNumber(right));
        if (a == b || RangeOf(b).Max <= RangeOf(a).Min)
        {
            return a;
        }

        return RangeOf(a).Max <= RangeOf(b).Min ? b : Put(new(LaneKind.Maximum, Bounds.Maximum(RangeOf(a), RangeOf(b)), a, b));
    }

    /// <summary>A ratio rounded down.</summary>
    public int DivideDown(int numerator, long divisor)
    {
        int a = AsNumber(numerator);
        Bounds range = Bounds.Round(RangeOf(a), divisor, Bounds.False);
        if (range.IsKnown)
        {
            return Constant(range.Min);
        }

        return divisor == 1 ? a : Put(new(LaneKind.DivideDown, range, a, Number: divisor));
    }

    /// <summary>The row of the table in which the value falls; only rows that it can reach are kept.</summary>
    public int Lookup(int value, StepTable table)
    {
        int a = AsNumber(value);
        Bounds range = table.ValuesIn(RangeOf(a));
        if (range.IsKnown)
        {
            return Constant(range.Min);
        }

        StepTable part = PartOf(table, RangeOf(a));
        if (part.Steps.ToArray() is [var low, var high])
        {
            return Choose(AtMost(Constant(high.From), a), Constant(high.Value), Constant(low.Value));
        }

        if (part.IsDense)
        {
            a = Minimum(Maximum(a, Constant(part.FromAt(0))), Constant(part.FromAt(part.Count - 1)));
        }

        return Put(new(LaneKind.Lookup, range, a, Table: part));
    }

    public int Equal(int left, int right)
    {
        (int a, int b) = InOrder(AsNumber(left), AsNumber(right));
        Bounds holds = a == b ? Bounds.True : Bounds.Equal(RangeOf(a), RangeOf(b));
        return holds.IsKnown ? Truth(holds.IsTrue) : Put(new(LaneKind.Equal, Bounds.Unknown, a, b));
    }

    public int AtMost(int left, int right)
    {
        int a = AsNumber(left);
        int b = AsNumber(right);
        Bounds holds = a == b ? Bounds.True : Bounds.AtMost(RangeOf(a), RangeOf(b));
        return holds.IsKnown ? Truth(holds.IsTrue) : Put(new(LaneKind.AtMost, Bounds.Unknown, a, b));
    }

    public int Not(int truth)
    {
        int a = AsTruth(truth);
        return a switch
        {
            True => False,
            False => True,
            _ => _operations[a].Kind == LaneKind.Not ? _operations[a].A : Put(new(LaneKind.Not, Bounds.Unknown, a)),
        };
    }

    public int And(int left, int right)
    {
        (int a, int b) = InOrder(AsTruth(left), AsTruth(right));
        if (a == False || b == False || Contradict(a, b))
        {
            return False;
        }

        if (a == True || a == b || Implies(b, a))
        {
            return b;
        }

        return b == True || Implies(a, b) ? a : Put(new(LaneKind.And, Bounds.Unknown, a, b));
    }

    public int Or(int left, int right)
    {
        (int a, int b) = InOrder(AsTruth(left), AsTruth(right));
        if (a == True || b == True || IsNotOf(a, b) || IsNotOf(b, a))
        {
            return True;
        }

        if (a == False || a == b || Implies(a, b))
        {
            return b;
        }

        return b == False || Implies(b, a) ? a : Put(new(LaneKind.Or, Bounds.Unknown, a, b));
    }

    /// <summary>One value where the condition holds, else another: numbers or truths.</summary>
    public int Choose(int condition, int then, int otherwise)
    {
        int c = AsTruth(condition);
        if (c == True || then == otherwise)
        {
            return then;
        }

        if (c == False)
        {
            return otherwise;
        }

        if (CanBeTruth(then) && CanBeTruth(otherwise))
        {
            return Or(And(c, then), And(Not(c), otherwise));
        }

        int a = AsNumber(then);
        int b = AsNumber(otherwise);
        if (a == b)
        {
            return a;
        }

        // What is chosen again by the same condition is known.
        if (_operations[a] is { Kind: LaneKind.Choose } first && (first.A == c || Contradict(c, first.A)))
        {
            return Choose(c, first.A == c ? first.B : first.C, b);
        }

        if (_operations[b] is { Kind: LaneKind.Choose } second && (second.A == c || Implies(second.A, c)))
        {
            return Choose(c, a, second.C);
        }

        return _operations[c].Kind == LaneKind.Not
            ? Choose(_operations[c].A, b, a)
            : Put(new(LaneKind.Choose, Bounds.Hull(RangeOf(a), RangeOf(b)), c, a, b));
    }

    /// <summary>Takes an operation over from another collection, its operands already taken over and perhaps known by now.</summary>
    public int Take(LaneOperation operation) => operation switch
    {
        { Kind: LaneKind.Constant or LaneKind.Load or LaneKind.LoadBit } => Put(operation),
        { Kind: LaneKind.Add, A: var a, B: var b } => Add(a, b),
        { Kind: LaneKind.Subtract, A: var a, B: var b } => Subtract(a, b),
        { Kind: LaneKind.Multiply, A: var a, B: var b } => Multiply(a, b),
        { Kind: LaneKind.Minimum, A: var a, B: var b } => Minimum(a, b),
        { Kind: LaneKind.Maximum, A: var a, B: var b } => Maximum(a, b),
        { Kind: LaneKind.DivideDown, A: var a, Number: var divisor } => DivideDown(a, divisor),
        { Kind: LaneKind.Lookup, A: var a, Table: { } table } => Lookup(a, table),
        { Kind: LaneKind.Equal, A: var a, B: var b } => Equal(a, b),
        { Kind: LaneKind.AtMost, A: var a, B: var b } => AtMost(a, b),
        { Kind: LaneKind.And, A: var a, B: var b } => And(a, b),
        { Kind: LaneKind.Or, A: var a, B: var b } => Or(a, b),
        { Kind: LaneKind.Not, A: var a } => Not(a),
        { Kind: LaneKind.Choose, A: var a, B: var b, C: var c } => Choose(a, b, c),
        { Kind: LaneKind.AsNumber, A: var a } => AsNumber(a),
        _ => throw new InvalidOperationException($"{operation.Kind} is not an operation."),
    };

    public bool IsConstant(int position, out long value)
    {
        bool isConstant = position >= 0 && _operations[position].Kind == LaneKind.Constant;
        value = isConstant ? _operations[position].Number : 0;
        return isConstant;
    }

    private bool CanBeTruth(int position) => IsTruth(position) || (IsConstant(position, out long value) && value is 0 or 1);

    /// <summary>Whether two truths never hold together, as far as can be told at a glance.</summary>
    private bool Contradict(int a, int b) => IsNotOf(a, b) || IsNotOf(b, a) || AreTwoValues(a, b);

    private bool IsNotOf(int a, int b) => a >= 0 && _operations[a].Kind == LaneKind.Not && _operations[a].A == b;

    /// <summary>Whether a number would have to be two at once.</summary>
    private bool AreTwoValues(int a, int b) =>
        a >= 0 && b >= 0 && a != b
        && _operations[a] is { Kind: LaneKind.Equal } one && _operations[b] is { Kind: LaneKind.Equal } other
        && one.A == other.A && IsConstant(one.B, out _) && IsConstant(other.B, out _);

    /// <summary>Whether one truth holds wherever another does, as far as can be told at a glance.</summary>
    private bool Implies(int a, int b, int depth = DepthOfGlance)
    {
        if (a == b || a < 0 || b < 0 || depth == 0)
        {
            return a == b;
        }

        LaneOperation from = _operations[a];
        LaneOperation to = _operations[b];
        return (from.Kind == LaneKind.And && (Implies(from.A, b, depth - 1) || Implies(from.B, b, depth - 1)))
            || (from.Kind == LaneKind.Or && Implies(from.A, b, depth - 1) && Implies(from.B, b, depth - 1))
            || (to.Kind == LaneKind.Or && (Implies(a, to.A, depth - 1) || Implies(a, to.B, depth - 1)))
            || (to.Kind == LaneKind.And && Implies(a, to.A, depth - 1) && Implies(a, to.B, depth - 1))
            || (to.Kind == LaneKind.Not && AreTwoValues(a, to.A))
            || (from.Kind == LaneKind.Not && to.Kind == LaneKind.Not && Implies(to.A, from.A, depth - 1));
    }

    private StepTable PartOf(StepTable table, Bounds x)
    {
        (int first, int last) = (table.IndexOf(x.Min), table.IndexOf(x.Max));
        if (!_parts.TryGetValue((table, first, last), out StepTable? part))
        {
            _parts[(table, first, last)] = part = first == 0 && last == table.Count - 1 ? table : new([.. table.Steps.Skip(first).Take(last - first + 1)]);
        }

        return part;
    }

    /// <summary>The same computation is found whichever way it is written; a constant comes second.</summary>
    private (int A, int B) InOrder(int left, int right)
    {
        bool swap = IsConstant(left, out _) != IsConstant(right, out _) ? IsConstant(left, out _) : left > right;
        return swap ? (right, left) : (left, right);
    }

    private int Put(LaneOperation operation)
    {
        if (!_known.TryGetValue(operation, out int position))
        {
            position = _operations.Count;
            _operations.Add(operation);
            _known.Add(operation, position);
        }

        return position;
    }
}
