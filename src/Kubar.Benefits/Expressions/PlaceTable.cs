using System.Numerics;
using System.Runtime.CompilerServices;

namespace Kubar.Benefits.Expressions;

/// <summary>The place of each expression of a graph, by which one it is: an assessment looks up some hundreds, so that no comparer is asked.</summary>
internal sealed class PlaceTable
{
    private readonly Node?[] _nodes;
    private readonly int[] _places;

    public PlaceTable(Dictionary<Node, int> positions, IReadOnlyList<Operation> operations)
    {
        // At most half full, so that an empty entry ends every search soon.
        _nodes = new Node?[BitOperations.RoundUpToPowerOf2((uint)(positions.Count * 2) + 1)];
        _places = new int[_nodes.Length];
        foreach ((Node node, int position) in positions)
        {
            int at = RuntimeHelpers.GetHashCode(node) & (_nodes.Length - 1);
            while (_nodes[at] is not null)
            {
                at = (at + 1) & (_nodes.Length - 1);
            }

            (_nodes[at], _places[at]) = (node, operations[position].Place);
        }
    }

    /// <summary>The place of an expression.</summary>
    /// <exception cref="KeyNotFoundException">The graph has no such expression.</exception>
    public int this[Node node] => Find(node) is var at and >= 0 ? _places[at] : throw new KeyNotFoundException("The expression is none of this graph.");

    /// <summary>Whether it has one.</summary>
    public bool Has(Node node) => Find(node) >= 0;

    private int Find(Node node)
    {
        Node?[] nodes = _nodes;
        int at = RuntimeHelpers.GetHashCode(node) & (nodes.Length - 1);
        while (!ReferenceEquals(nodes[at], node))
        {
            if (nodes[at] is null)
            {
                return -1;
            }

            at = (at + 1) & (nodes.Length - 1);
        }

        return at;
    }
}
