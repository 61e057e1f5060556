namespace Kubar.Benefits.Bulk.Lowering;

/// <summary>
/// Two numbers of which the second is made of the first, so that few of their combinations occur: how many years are due matters where
/// a child has not begun school, and is one everywhere else.
/// </summary>
/// <param name="First">The number that the other is made of, by its position.</param>
/// <param name="Second">The other.</param>
/// <param name="Of">All that the other is made of.</param>
/// <param name="Pairs">The combinations that occur.</param>
/// <param name="Codes">Which of them occurs in each row over what the other is made of.</param>
internal sealed record JointNumbers(int First, int Second, TableCut Of, (long First, long Second)[] Pairs, long[] Codes)
{
    public bool Has(int number) => number == First || number == Second;
}
