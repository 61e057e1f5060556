namespace Kubar.Benefits.Tests.Transcription;

/// <summary>The ids of the benefits, as the contract lists them, and the two that need a fact which only the library takes.</summary>
internal static class BenefitIds
{
    public static readonly IReadOnlyList<string> All =
    [
        "jkk.medical-care",
        "jkk.care-elsewhere",
        "jkk.home-care",
        "jkk.transport",
        "jkk.temporary-incapacity",
        "jkk.incapacity-difference",
        "jkk.partial-disability",
        "jkk.total-disability",
        "jkk.death-grant",
        "jkk.funeral",
        "jkk.periodic-grant",
        "jkk.orthosis-prosthesis",
        "jkk.dentures",
        "jkk.hearing-aid",
        "jkk.glasses",
        "jkk.scholarship",
        "jkk.return-to-work",
        "jkm.lump-sum",
        "jkm.periodic-grant",
        "jkm.funeral",
        "jkm.scholarship",
        "jkk.late-compensation",
        "jkm.late-compensation",
        "jkk.employer-shortfall",
    ];
}
