namespace Kubar.Benefits.Tables.Columns;

/// <summary>A column that a table can have.</summary>
/// <param name="Field">What it holds.</param>
/// <param name="Type">How its cells are read.</param>
/// <param name="Names">Its name in English; its usual header in Indonesian. A column of a child has <c>#</c> for the child's number.</param>
/// <param name="Others">Other headers by which it is known.</param>
/// <param name="Path">Where the fact stands in a case; null where it is no fact.</param>
/// <param name="Holds">What a cell holds.</param>
internal sealed record TableColumn(TableField Field, CellType Type, LocalizedText Names, IReadOnlyList<string> Others, string? Path, LocalizedText Holds)
{
    /// <summary>In the name of a column, the place of a child's number.</summary>
    public const string ChildMark = "#";

    /// <summary>Whether there is one for each child.</summary>
    public bool IsOfChild => Field is >= TableField.ChildBirthDate and <= TableField.ChildRegistered;

    /// <summary>
    /// Whether it decides nothing that is owed: a word in it that is not known is counted and pointed out, and costs no row.
    /// </summary>
    public bool IsAdvisory => Field is TableField.Sex or TableField.PaidBy or TableField.Sector or TableField.Status or TableField.Income;

    /// <summary>Whether an empty cell means something: not married, not working, registered, arrears not paid. One that says it is not known does not.</summary>
    public bool MeansSomethingEmpty => Field is TableField.Registered or TableField.ArrearsPaidOn or TableField.ChildMarried or TableField.ChildWork or TableField.ChildRegistered;

    /// <summary>Whether it may stand in a table more than once: the first is read.</summary>
    public bool MayRepeat => Type is CellType.Text or CellType.MonthPaid;

    /// <summary>The benefit whose payment it holds; null where it holds none.</summary>
    public string? Benefit { get; init; }

    /// <summary>Every header by which it is known.</summary>
    public IEnumerable<string> Headers => [Names.English, Names.Indonesian, .. Others];
}
