namespace Kubar.Benefits.Bulk.Emission;

/// <summary>Which vector of a value: the only one of a narrow value, or a half of a wide one.</summary>
internal enum Part
{
    Whole,
    Lower,
    Upper,
}
