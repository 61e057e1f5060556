namespace Kubar.Benefits.Bulk.Lanes;

/// <summary>
/// The bounds of an expression, row by row: the operations that give its least and its greatest value. Where all facts are
/// given they are one and the same operation.
/// </summary>
internal readonly record struct Lane(int Min, int Max)
{
    public static readonly Lane True = Of(LaneBuilder.True);

    public static readonly Lane False = Of(LaneBuilder.False);

    /// <summary>A truth that no row tells.</summary>
    public static readonly Lane Unknown = new(LaneBuilder.False, LaneBuilder.True);

    /// <summary>Whether it is known in every row.</summary>
    public bool IsKnown => Min == Max;

    public static Lane Of(int operation) => new(operation, operation);
}
