namespace Kubar.Benefits.Law;

/// <summary>A benefit of the law, as data.</summary>
/// <param name="Id">The stable id: <c>jkk.death-grant</c>.</param>
/// <param name="Program">The programme that owes it.</param>
/// <param name="Name">Its name.</param>
public sealed record BenefitInfo(string Id, SecurityProgram Program, LocalizedText Name);

/// <summary>The two programmes.</summary>
public enum SecurityProgram
{
    /// <summary>JKK, jaminan kecelakaan kerja: work-accident security.</summary>
    Jkk = 1,

    /// <summary>JKM, jaminan kematian: death security.</summary>
    Jkm = 2,
}
