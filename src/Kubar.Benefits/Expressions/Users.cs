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
        var pairs = new List<(int Operand, int User)>();
        var readings = new List<int>[ReadingNode.MostQuestions];
        for (int user = 0; user < operations.Length; user++)
        {
            // The day on which a step rests decides its sources, never its value.
            foreach (int operand in operations[user].Kind == OperationKind.Named ? [operations[user].A] : operations[user].Operands.Distinct())
            {
                pairs.Add((graph.PositionOf(operand), user));
            }

            if (operations[user].Kind == OperationKind.Reading)
            {
                (readings[ReadingNode.QuestionOf(operations[user].Number)] ??= []).Add(user);
            }
        }

        (int Operand, int User)[] ordered = [.. pairs.Order()];
        _users = [.. ordered.Select(pair => pair.User)];
        _from = new int[operations.Length + 1];
        foreach ((int operand, _) in ordered)
        {
            _from[operand + 1]++;
        }

        for (int operation = 0; operation < operations.Length; operation++)
        {
            _from[operation + 1] += _from[operation];
        }

        _readings = [.. readings.Select(of => of is null ? [] : of.ToImmutableArray())];
        Sums = [.. operations.Index().Where(operation => operation.Item.Kind == OperationKind.SumOverFirst).Select(operation => operation.Index)];
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
}
