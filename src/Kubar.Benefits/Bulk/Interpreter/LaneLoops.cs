using System.Numerics;
using Kubar.Benefits.Expressions;

namespace Kubar.Benefits.Bulk.Interpreter;

/// <summary>
/// The interpreter's loops over a slice, a vector at a time; what lies behind the last row of a register is computed along and
/// never read. The mask of an operand is all ones, or 0 for a constant. Nothing overflows: the ranges are proved.
/// </summary>
internal static unsafe class LaneLoops
{
    internal interface IBinary
    {
        static abstract Vector<T> Of<T>(Vector<T> a, Vector<T> b);
    }

    internal interface IUnary
    {
        static abstract Vector<T> Of<T>(Vector<T> a);
    }

    public static void Binary<T, TOperator>(T* a, nint ofA, T* b, nint ofB, T* result, int rows)
        where T : unmanaged
        where TOperator : struct, IBinary
    {
        for (nint i = 0; i < rows; i += Vector<T>.Count)
        {
            TOperator.Of(Vector.Load(a + (i & ofA)), Vector.Load(b + (i & ofB))).Store(result + i);
        }
    }

    public static void Unary<T, TOperator>(T* a, T* result, int rows)
        where T : unmanaged
        where TOperator : struct, IUnary
    {
        for (nint i = 0; i < rows; i += Vector<T>.Count)
        {
            TOperator.Of(Vector.Load(a + i)).Store(result + i);
        }
    }

    public static void Compare<T, TOperator>(T* a, nint ofA, T* b, nint ofB, int* result, int rows)
        where T : unmanaged
        where TOperator : struct, IBinary
    {
        if (typeof(T) == typeof(int))
        {
            Binary<int, TOperator>((int*)a, ofA, (int*)b, ofB, result, rows);
            return;
        }

        for (nint i = 0; i < rows; i += Vector<int>.Count)
        {
            nint next = i + Vector<T>.Count;
            Vector<long> low = TOperator.Of(Vector.Load((long*)a + (i & ofA)), Vector.Load((long*)b + (i & ofB)));
            Vector<long> high = TOperator.Of(Vector.Load((long*)a + (next & ofA)), Vector.Load((long*)b + (next & ofB)));
            Vector.Narrow(low, high).Store(result + i);
        }
    }

    public static void Choose<T>(int* condition, T* then, nint ofThen, T* otherwise, nint ofOtherwise, T* result, int rows)
        where T : unmanaged
    {
        unchecked
        {
            if (typeof(T) == typeof(int))
            {
                for (nint i = 0; i < rows; i += Vector<int>.Count)
                {
                    Vector.ConditionalSelect(
                        Vector.Load(condition + i),
                        Vector.Load((int*)then + (i & ofThen)),
                        Vector.Load((int*)otherwise + (i & ofOtherwise))).Store((int*)result + i);
                }

                return;
            }

            for (nint i = 0; i < rows; i += Vector<int>.Count)
            {
                nint next = i + Vector<long>.Count;
                Vector.Widen(Vector.Load(condition + i), out Vector<long> low, out Vector<long> high);
                Vector.ConditionalSelect(low, Vector.Load((long*)then + (i & ofThen)), Vector.Load((long*)otherwise + (i & ofOtherwise)))
                    .Store((long*)result + i);
                Vector.ConditionalSelect(high, Vector.Load((long*)then + (next & ofThen)), Vector.Load((long*)otherwise + (next & ofOtherwise)))
                    .Store((long*)result + next);
            }
        }
    }

    public static void Divide(long* a, long* result, Division division, int rows)
    {
        unchecked
        {
            for (nint i = 0; i < rows; i++)
            {
                result[i] = division.Of(a[i]);
            }
        }
    }

    public static void Divide(int* a, int* result, Division division, int rows)
    {
        unchecked
        {
            for (nint i = 0; i < rows; i++)
            {
                result[i] = division.Of(a[i]);
            }
        }
    }

    public static void Index<T>(T* a, T* result, StepTable table, int rows)
        where T : unmanaged, IBinaryInteger<T>
    {
        unchecked
        {
            T first = T.CreateTruncating(table.FromAt(0));
            ReadOnlySpan<long> values = table.Values;
            for (nint i = 0; i < rows; i++)
            {
                result[i] = T.CreateTruncating(values[int.CreateTruncating(a[i] - first)]);
            }
        }
    }

    /// <summary>Step by step: whoever has reached a threshold has its value.</summary>
    public static void Lookup<T>(T* a, T* result, StepTable table, int rows)
        where T : unmanaged, IBinaryInteger<T>
    {
        unchecked
        {
            for (nint i = 0; i < rows; i += Vector<T>.Count)
            {
                Vector<T> x = Vector.Load(a + i);
                Vector<T> found = new(T.CreateTruncating(table.ValueAt(0)));
                for (int step = 1; step < table.Count; step++)
                {
                    Vector<T> reached = Vector.GreaterThanOrEqual(x, new(T.CreateTruncating(table.FromAt(step))));
                    found = Vector.ConditionalSelect(reached, new(T.CreateTruncating(table.ValueAt(step))), found);
                }

                found.Store(result + i);
            }
        }
    }

    internal readonly struct Sum : IBinary
    {
        public static Vector<T> Of<T>(Vector<T> a, Vector<T> b) => a + b;
    }

    internal readonly struct Difference : IBinary
    {
        public static Vector<T> Of<T>(Vector<T> a, Vector<T> b) => a - b;
    }

    internal readonly struct Product : IBinary
    {
        public static Vector<T> Of<T>(Vector<T> a, Vector<T> b) => a * b;
    }

    internal readonly struct Least : IBinary
    {
        public static Vector<T> Of<T>(Vector<T> a, Vector<T> b) => Vector.Min(a, b);
    }

    internal readonly struct Greatest : IBinary
    {
        public static Vector<T> Of<T>(Vector<T> a, Vector<T> b) => Vector.Max(a, b);
    }

    internal readonly struct Both : IBinary
    {
        public static Vector<T> Of<T>(Vector<T> a, Vector<T> b) => a & b;
    }

    internal readonly struct Either : IBinary
    {
        public static Vector<T> Of<T>(Vector<T> a, Vector<T> b) => a | b;
    }

    internal readonly struct AreEqual : IBinary
    {
        public static Vector<T> Of<T>(Vector<T> a, Vector<T> b) => Vector.Equals(a, b);
    }

    internal readonly struct IsAtMost : IBinary
    {
        public static Vector<T> Of<T>(Vector<T> a, Vector<T> b) => Vector.LessThanOrEqual(a, b);
    }

    internal readonly struct Complement : IUnary
    {
        public static Vector<T> Of<T>(Vector<T> a) => ~a;
    }

    internal readonly struct Negative : IUnary
    {
        public static Vector<T> Of<T>(Vector<T> a) => -a;
    }
}
