namespace Kubar.Benefits.Bulk.Lowering;

/// <summary>A few small numbers that decide an operation, by their positions, and how many combinations of their values there are.</summary>
/// <param name="Numbers">The numbers, in order.</param>
/// <param name="Rows">The combinations.</param>
/// <param name="Joint">Two of the numbers that are taken together.</param>
internal sealed record TableCut(int[] Numbers, long Rows, JointNumbers? Joint = null)
{
    public static readonly TableCut Nothing = new([], 1);

    /// <summary>The numbers that have to be known to find the row.</summary>
    public IEnumerable<int> Needed => Joint is null ? Numbers : Numbers.Where(number => !Joint.Has(number)).Concat(Joint.Of.Numbers);

    /// <summary>Whether another needs nothing that this one does not need.</summary>
    public bool Covers(TableCut other)
    {
        int at = 0;
        foreach (int number in other.Numbers)
        {
            while (at < Numbers.Length && Numbers[at] < number)
            {
                at++;
            }

            if (at == Numbers.Length || Numbers[at] != number)
            {
                return false;
            }
        }

        return true;
    }
}
