namespace Kubar.Benefits.Bulk;

/// <summary>What a bit of a set of reasons means.</summary>
/// <param name="Bit">The bit, from 0 to 63.</param>
/// <param name="Code">The stable id of the condition, as in <see cref="Assessments.Notice.Code"/>.</param>
/// <param name="Name">The name of the condition.</param>
public sealed record BulkReason(int Bit, string Code, LocalizedText Name)
{
    /// <summary>The set with this reason alone.</summary>
    public ulong Mask => 1UL << Bit;
}
