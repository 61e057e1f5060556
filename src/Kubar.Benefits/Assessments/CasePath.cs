namespace Kubar.Benefits.Assessments;

/// <summary>A path in a case, written out only when something is wrong there.</summary>
internal readonly record struct CasePath(string List, int Index, string Field)
{
    /// <summary>A field of an item of a list; an empty field is the item itself.</summary>
    public static CasePath In(string list, int index, string field) => new(list, index, field);

    public override string ToString() => Index < 0 ? List : Field.Length == 0 ? $"{List}[{Index}]" : $"{List}[{Index}].{Field}";
}
