using FsCheck;
using FsCheck.Fluent;
using Kubar.Benefits.Cases;

namespace Kubar.Benefits.Tests.Generators;

/// <summary>The generator as FsCheck wants it: seeds, cases, and a shrinker.</summary>
internal static class ArbitraryCases
{
    public static Arbitrary<BenefitCase> Full { get; } =
        Arb.From(Gen.Choose(0, int.MaxValue).Select(CaseGenerator.FromSeed), Shrinker.Simpler);
}
