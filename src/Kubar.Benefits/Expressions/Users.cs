using System.Collections.Immutable;

namespace Kubar.Benefits.Expressions;

/// <summary>Of every operation of a graph those that are done with its value, by their positions: where another value leads.</summary>
internal sealed class Users
{
    private readonly int[] _users;
    private readonly int[] _from;
    private readonly ImmutableArray<ImmutableArray<int>> _readings;

    public Users(Graph graph)
    {
        Operation[] operations = graph.Operations;
        var readings = new List<int>[ReadingNode.MostQuestions];
        var sums = new List<int>();
        _from = new int[operations.Length + 2];
        for (int user = 0; user < operations.Length; user++)
        {
            foreach (int operand in OperandsOf(operations[user]))
            {
                _from[graph.PositionOf(operand) + 2]++;
            }

            if (operations[user].Kind == OperationKind.Reading)
            {
                (readings[ReadingNode.QuestionOf(operations[user].Number)] ??= []).Add(user);
            }
            else if (operations[user].Kind == OperationKind.SumOverFirst)
            {
                sums.Add(user);
            }
        }

        for (int operation = 2; operation < _from.Length; operation++)
        {
            _from[operation] += _from[operation - 1];
        }

        // One beyond its place, each beginning moves to where the users of the next operation begin.
        _users = new int[_from[^1]];
        for (int user = 0; user < operations.Length; user++)
        {
            foreach (int operand in OperandsOf(operations[user]))
            {
                _users[_from[graph.PositionOf(operand) + 1]++] = user;
            }
        }

        _readings = [.. readings.Select(of => of is null ? [] : of.ToImmutableArray())];
        Sums = [.. sums];
        Words = (operations.Length + 63) / 64;
    }

    /// <summary>How many numbers a set of operations is, one bit for each.</summary>
    public int Words { get; }

    /// <summary>The sums over children.</summary>
    public IReadOnlyList<int> Sums { get; }

    /// <summary>Those done with the value of an operation; each comes after it.</summary>
    public ReadOnlySpan<int> Of(int operation) => _users.AsSpan(_from[operation].._from[operation + 1]);

    /// <summary>Those that ask for the answer to a question.</summary>
    public ReadOnlySpan<int> ReadingsOf(int question) => _readings[question].AsSpan();

    /// <summary>The day on which a step rests decides its sources, never its value.</summary>
    private static IReadOnlyList<int> OperandsOf(in Operation operation) => operation.Kind == OperationKind.Named ? [operation.A] : operation.Operands;
}
